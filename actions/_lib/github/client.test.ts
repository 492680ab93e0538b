import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ConfigurationError, explain } from "../errors.ts";
import { gitBeforeAgents } from "../git/host-git.ts";
import { type StandInGitHub, startGitHub } from "../testing/github/server.ts";
import { openGitHub } from "./client.ts";
import { isStatus } from "./errors.ts";
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

const open = (token: string, repo = REPO) =>
  openGitHub({ token, repo, apiUrl: standIn.apiUrl, clock: { now: () => 0, sleep: async () => {} } });

async function pushBranch(name: string, repo = REPO): Promise<void> {
  const url = `${standIn.serverUrl}/${repo}.git`;
  const { token } = standIn;
  await gitBeforeAgents(folder, { url, token })(["clone", "-q", url, name.replace("/", "-")]);
  const git = gitBeforeAgents(path.join(folder, name.replace("/", "-")), { url, token });
  const author = ["-c", "user.name=T", "-c", "user.email=t@example.com"];
  await git([...author, "commit", "-q", "--allow-empty", "-m", "work"]);
  await git(["push", "-q", "origin", `HEAD:refs/heads/${name}`]);
}

const request = { title: "T", body: "B", head: "whim/1-work", base: "main", draft: false };

test("a repository says where it is and what its default branch is", async () => {
  standIn.addRepository("octo/secret", {}, { private: true });
  expect(await github.repository()).toEqual({
    name: REPO,
    defaultBranch: "main",
    private: false,
    cloneUrl: `${standIn.serverUrl}/${REPO}.git`,
  });
  expect(await open(standIn.token, "octo/secret").repository()).toMatchObject({ private: true });
});

test("what is not owner/name is refused before any call", () => {
  for (const name of ["repo", "a/b/c", "octo/re po", "", "../repo", "octo/..", "octo/repo?x"])
    expect(() => open(standIn.token, name)).toThrow("write it as owner/name");
});

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
  for (let id = 1; id <= 120; id += 1)
    standIn.state.repositories
      .get(REPO)
      ?.comments.set(id, { id, issue: number, author: "somebody", body: `${id}` });
  const all = await github.comments(number);
  expect(all.map(({ body }) => Number(body))).toEqual(Array.from({ length: 120 }, (_, n) => n + 1));
});

test.each([
  ["admin", "admin"],
  ["maintain", "write"],
  ["write", "write"],
  ["triage", "read"],
  ["read", "read"],
  ["none", "none"],
] as const)("a person with %s may %s", async (power, expected) => {
  standIn.setPower(REPO, "octocat", power);
  expect(await github.permissionOf("octocat")).toBe(expected);
});

test("a stranger may read what is public and nothing that is private", async () => {
  standIn.addRepository("octo/secret", {}, { private: true });
  standIn.addIssue(REPO, { title: "T", body: "", author: "stranger" });
  expect(await github.permissionOf("stranger")).toBe("read");
  expect(await open(standIn.token, "octo/secret").permissionOf("stranger")).toBe("none");
});

test.each([
  ["nobody of that name", "nobody", null, "nothing in octo/repo"],
  [
    "an unknown word",
    "octocat",
    { permission: "owner", role_name: "owner", user: null },
    'permission "owner"',
  ],
  ["no permission at all", "octocat", { user: null }, 'permission "undefined"'],
  [
    "another person",
    "octocat",
    { permission: "admin", role_name: "admin", user: { login: "other" } },
    "of other",
  ],
])("a permission answer with %s throws", async (_, login, body, problem) => {
  standIn.setPower(REPO, "octocat", "admin");
  if (body !== null) standIn.failNext("GET /repos/{owner}/{repo}/collaborators", 200, 1, { body });
  await expect(github.permissionOf(login)).rejects.toThrow(problem);
});

test("a pull request is opened, found by its branch, and changed", async () => {
  await pushBranch("whim/1-work");
  expect(await github.openPullRequestOf("whim/1-work")).toBeNull();
  const made = await github.createPullRequest(request);
  await github.updatePullRequest(made.number, { body: "C" });
  expect(await github.openPullRequestOf("whim/1-work")).toEqual({ ...made, body: "C" });
  expect(await github.openPullRequestOf("whim/1")).toBeNull();
  expect(await github.issue(made.number)).toMatchObject({ isPullRequest: true });
});

test("a second pull request, and one without commits, say so", async () => {
  await pushBranch("whim/1-work");
  await github.createPullRequest(request);
  await expect(github.createPullRequest(request)).rejects.toThrow("already exists for octo:whim/1-work");
  await expect(github.createPullRequest({ ...request, head: "main" })).rejects.toThrow(
    "No commits between main and main",
  );
});

test("a refused draft can be told from other refusals", async () => {
  standIn.addRepository("octo/free", {}, { private: true, drafts: false });
  await pushBranch("work", "octo/free");
  const error: unknown = await open(standIn.token, "octo/free")
    .createPullRequest({ ...request, head: "work", draft: true })
    .catch((thrown: unknown) => thrown);
  expect(isStatus(error, 422)).toBe(true);
  expect(explain(error)).toContain("Draft pull requests are not supported");
});

test("a collaborator is asked for review and assigned; anybody else is an error", async () => {
  await pushBranch("whim/1-work");
  standIn.setPower(REPO, "octocat", "write");
  const { number } = await github.createPullRequest(request);
  await github.requestReview(number, "octocat");
  await github.assign(number, "octocat");
  const made = standIn.state.repositories.get(REPO)?.issues.get(number);
  expect(made?.pull?.reviewers).toEqual(["octocat"]);
  expect(made?.assignees).toEqual(["octocat"]);
  await expect(github.requestReview(number, "stranger")).rejects.toThrow("collaborators");
  await expect(github.assign(number, "stranger")).rejects.toThrow("did not assign stranger");
});

test("a workflow is dispatched with its inputs", async () => {
  await github.dispatchWorkflow("whim-worker.yml", "main", { slot: "1" });
  expect(standIn.state.repositories.get(REPO)?.dispatches).toEqual([
    { workflow: "whim-worker.yml", ref: "main", inputs: { slot: "1" } },
  ]);
  await expect(github.dispatchWorkflow("whim-worker.yml", "gone", {})).rejects.toThrow("No ref found");
});

test.each<[string, (its: GitHub) => Promise<unknown>]>([
  ["issues: write", (its) => its.addLabels(1, ["x"])],
  ["issues: write", (its) => its.createComment(1, "x")],
  ["pull-requests: write", (its) => its.createPullRequest(request)],
  ["actions: write", (its) => its.dispatchWorkflow("whim-worker.yml", "main", {})],
])("a refusal names the missing %s", async (permission, call) => {
  standIn.addIssue(REPO, { title: "T", body: "" });
  const error: unknown = await call(open(standIn.readToken)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(explain(error)).toContain(`permissions: ${permission}`);
  expect(explain(error)).toContain("Resource not accessible by integration");
});

test("an unknown token, and a thing that is not there, say what to check", async () => {
  await expect(open("ghs_unknown").issue(1)).rejects.toThrow("check github-token");
  const error: unknown = await github.issue(404).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(isStatus(error, 404)).toBe(true);
  expect(explain(error)).toBe(
    `GitHub found nothing in ${REPO}: check that it exists, and that the job has \`permissions: issues: read\`. (GitHub answered 404 to GET /api/v3/repos/${REPO}/issues/404: Not Found)`,
  );
});

test("a repository that forbids workflows to open pull requests names the setting", async () => {
  const message = "GitHub Actions is not permitted to create or approve pull requests.";
  standIn.failNext("POST /repos/{owner}/{repo}/pulls", 403, 1, { body: { message } });
  await expect(github.createPullRequest(request)).rejects.toThrow("Settings → Actions → General");
});

test("the token is in no error", async () => {
  standIn.failNext("GET ", 500, 4);
  const error: unknown = await github.issue(1).catch((thrown: unknown) => thrown);
  expect(JSON.stringify([error, explain(error), (error as Error).stack])).not.toContain(standIn.token);
});
