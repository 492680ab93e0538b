import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hostGit } from "../git/host-git.ts";
import { issuesLabeledEvent } from "../testing/github/events.ts";
import { type StandInGitHub, startGitHub } from "../testing/github/server.ts";
import { replyProblems, requestProblems } from "../testing/github/validate.ts";
import { openGitHub } from "./client.ts";
import { parseLabeledEvent } from "./event.ts";
import type { GitHub } from "./github.ts";

const REPO = "octo/repo";
let standIn: StandInGitHub;
let github: GitHub;
let folder: string;

beforeEach(async () => {
  standIn = await startGitHub();
  standIn.addRepository(REPO, { "README.md": "hello\n" });
  github = open(standIn.token);
  folder = await mkdtemp(path.join(os.tmpdir(), "whim-test-"));
});
afterEach(async () => {
  const { violations } = standIn;
  await standIn.close();
  await rm(folder, { recursive: true, force: true });
  expect(violations).toEqual([]);
});

const open = (token: string) =>
  openGitHub({ token, repo: REPO, apiUrl: standIn.apiUrl, clock: { now: () => 0, sleep: async () => {} } });

async function clone(token: string) {
  const url = `${standIn.serverUrl}/${REPO}.git`;
  await hostGit(folder, { url, token })(["clone", "-q", url, "work"]);
  return hostGit(path.join(folder, "work"), { url, token });
}

async function pushBranch(name: string): Promise<void> {
  const git = await clone(standIn.token);
  await git(["checkout", "-q", "-b", name]);
  await git([
    "-c",
    "user.name=T",
    "-c",
    "user.email=t@example.com",
    "commit",
    "-q",
    "--allow-empty",
    "-m",
    "work",
  ]);
  await git(["push", "-q", "origin", name]);
}

test("an issue's labels and comments can be read and changed", async () => {
  const { number } = standIn.addIssue(REPO, { title: "A wish", body: "Please", labels: ["whim"] });
  await github.addLabels(number, ["ai-processing"]);
  await github.removeLabel(number, "whim");
  await github.removeLabel(number, "was-never-there");
  const comment = await github.createComment(number, "first");
  await github.updateComment(comment.id, "second");
  expect(await github.issue(number)).toMatchObject({
    title: "A wish",
    labels: ["ai-processing"],
    isPullRequest: false,
  });
  expect(await github.comments(number)).toMatchObject([{ body: "second", author: "github-actions[bot]" }]);
});

test("all pages of comments are read", async () => {
  const { number } = standIn.addIssue(REPO, { title: "T", body: "" });
  const repo = standIn.state.repositories.get(REPO);
  for (let id = 1; id <= 120; id += 1)
    repo?.comments.set(id, { id, issue: number, author: "somebody", body: `${id}` });
  expect(await github.comments(number)).toHaveLength(120);
});

test.each([
  ["admin", "admin"],
  ["maintain", "write"],
  ["write", "write"],
  ["triage", "read"],
  ["read", "read"],
] as const)("a person with %s may %s", async (power, expected) => {
  standIn.setPower(REPO, "octocat", power);
  expect(await github.permissionOf("octocat")).toBe(expected);
});

test("a pull request is opened, found by its branch, changed, and asked to be reviewed", async () => {
  await pushBranch("whim/1-work");
  standIn.setPower(REPO, "octocat", "write");
  expect(await github.openPullRequestOf("whim/1-work")).toBeNull();
  const made = await github.createPullRequest({
    title: "T",
    body: "B",
    head: "whim/1-work",
    base: "main",
    draft: false,
  });
  await github.updatePullRequest(made.number, { body: "C" });
  await github.requestReview(made.number, "octocat");
  await github.assign(made.number, "octocat");
  expect(await github.openPullRequestOf("whim/1-work")).toMatchObject({
    number: made.number,
    body: "C",
    draft: false,
  });
  await expect(
    github.createPullRequest({ title: "T", body: "B", head: "whim/1-work", base: "main", draft: false }),
  ).rejects.toThrow("already exists");
});

test("a pull request without commits says so", async () => {
  await expect(
    github.createPullRequest({ title: "T", body: "", head: "main", base: "main", draft: false }),
  ).rejects.toThrow("No commits between main and main");
});

test("a workflow is dispatched with its inputs", async () => {
  await github.dispatchWorkflow("whim-worker.yml", "main", { slot: "1" });
  expect(standIn.state.repositories.get(REPO)?.dispatches).toEqual([
    { workflow: "whim-worker.yml", ref: "main", inputs: { slot: "1" } },
  ]);
});

test("faults are retried where repeating is harmless, and only there", async () => {
  const { number } = standIn.addIssue(REPO, { title: "T", body: "" });
  standIn.failNext("GET ", 502, 2);
  expect((await github.issue(number)).title).toBe("T");
  standIn.failNext("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", 502);
  await expect(github.createComment(number, "once")).rejects.toThrow("502");
  expect(await github.comments(number)).toEqual([]);
});

test("a token without the right names the permission that is missing", async () => {
  const { number } = standIn.addIssue(REPO, { title: "T", body: "" });
  await expect(open(standIn.readToken).addLabels(number, ["x"])).rejects.toThrow(
    "permissions: issues: write",
  );
  await expect(open("ghs_unknown").issue(number)).rejects.toThrow("check github-token");
});

test("git clones with a token that reads, and pushes only with one that writes", async () => {
  const git = await clone(standIn.readToken);
  expect((await git(["show", "HEAD:README.md"])).stdout).toBe("hello\n");
  await expect(git(["push", "-q", "origin", "HEAD:refs/heads/other"])).rejects.toThrow("403");
  expect((await git(["config", "--list", "--local"])).stdout).not.toContain(standIn.readToken);
  await rm(path.join(folder, "work"), { recursive: true });
  await expect(clone("wrong")).rejects.toThrow("could not read Username");
});

test("the labeled event is read as the runner writes it", () => {
  standIn.setPower(REPO, "octocat", "write");
  const issue = standIn.addIssue(REPO, { title: "T", body: "B" });
  const repo = standIn.state.repositories.get(REPO);
  if (repo === undefined) throw new Error("no repository");
  const event = parseLabeledEvent(
    JSON.stringify(issuesLabeledEvent(standIn.state, repo, issue, "whim", "octocat")),
  );
  expect(event).toMatchObject({
    repo: REPO,
    defaultBranch: "main",
    label: "whim",
    issue: { number: 1, title: "T", labels: ["whim"], isPullRequest: false },
    sender: { login: "octocat", isBot: false },
  });
});

test("another event is refused with what to change", () => {
  expect(() => parseLabeledEvent('{"action":"opened"}')).toThrow("types: [labeled]");
});

test("the stand-in notices what GitHub's description does not allow", () => {
  const query = new URLSearchParams();
  expect(requestProblems("POST /repos/{owner}/{repo}/pulls", {}, query, { head: "a" })).toContainEqual(
    expect.stringContaining("base"),
  );
  expect(
    requestProblems("GET /repos/{owner}/{repo}", {}, new URLSearchParams({ nonsense: "1" }), undefined),
  ).not.toEqual([]);
  expect(replyProblems("GET /repos/{owner}/{repo}/issues/{issue_number}", 200, { id: "one" })).not.toEqual(
    [],
  );
  expect(replyProblems("GET /repos/{owner}/{repo}/issues/{issue_number}", 299, {})).not.toEqual([]);
});
