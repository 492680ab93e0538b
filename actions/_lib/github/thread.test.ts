import { afterEach, beforeEach, expect, test } from "vitest";
import { explain } from "../errors.ts";
import { type StandInGitHub, startGitHub } from "../testing/github/server.ts";
import { edit, say } from "../testing/github/state.ts";
import { openGitHub } from "./client.ts";

const REPO = "octo/repo";
let standIn: StandInGitHub;

beforeEach(async () => {
  standIn = await startGitHub();
  standIn.addRepository(REPO, { ".whim/config.yml": "verify: npm test\n" });
});
afterEach(async () => {
  const { violations } = standIn;
  await standIn.close();
  expect(violations).toEqual([]);
});

const open = (token = standIn.token, name = REPO) =>
  openGitHub({ token, repo: name, apiUrl: standIn.apiUrl, clock: { now: () => 0, sleep: async () => {} } });
const repo = () => {
  const found = standIn.state.repositories.get(REPO);
  if (found === undefined) throw new Error("no repository");
  return found;
};
const wish = () => standIn.addIssue(REPO, { title: "A wish", body: "Please", author: "octocat" });

test("one question brings the repository, the issue, who labelled it, and who wrote what", async () => {
  const issue = wish();
  standIn.label(REPO, 1, "whim", "octocat");
  edit(standIn.state, issue, "hubot", { title: "Another wish", body: "More" });
  say(standIn.state, repo(), { issue: 1, author: "mona", body: "I agree" });
  await open().createComment(1, "ours");
  const before = standIn.calls.length;
  expect(await open().thread(1)).toMatchObject({
    repository: {
      name: REPO,
      private: false,
      defaultBranch: "main",
      config: { text: "verify: npm test\n" },
    },
    issue: { number: 1, title: "Another wish", body: "More", state: "open", labels: ["whim"] },
    labelled: [{ label: "whim", at: "2026-01-01T00:00:01Z", by: { login: "octocat", isBot: false } }],
    edited: { by: "hubot", at: "2026-01-01T00:00:02Z" },
    renamed: [{ by: "hubot" }],
    comments: [
      { body: "I agree", own: false, by: { login: "mona" }, editedAt: null },
      { body: "ours", own: true, by: { login: "github-actions[bot]", isBot: true } },
    ],
  });
  expect(standIn.calls.slice(before).map(({ operation }) => operation)).toEqual(["QUERY Thread"]);
});

test("by a person's own token only what bears our mark is ours: what they say stays theirs", async () => {
  const issue = wish();
  say(standIn.state, repo(), { issue: 1, author: "mona", body: "Blue, please" });
  const mona = open(standIn.addPerson("mona"));
  await mona.createComment(issue.number, "<!-- whim:answer -->\nNoted.");
  say(standIn.state, repo(), { issue: 1, author: "hubot", body: "<!-- whim:answer -->\nForged." });
  expect((await mona.thread(1)).comments).toMatchObject([
    { body: "Blue, please", own: false, by: { login: "mona" } },
    { body: "<!-- whim:answer -->\nNoted.", own: true },
    { body: "<!-- whim:answer -->\nForged.", own: false },
  ]);
});

test("all pages of comments and of labelled issues are read", async () => {
  wish();
  for (let n = 1; n <= 250; n += 1) say(standIn.state, repo(), { issue: 1, author: "mona", body: `${n}` });
  const { comments } = await open().thread(1);
  expect(comments.map(({ body }) => Number(body))).toEqual(Array.from({ length: 250 }, (_, n) => n + 1));
  for (let n = 2; n <= 121; n += 1) standIn.addIssue(REPO, { title: "T", body: "", labels: ["whim"] });
  expect((await open().labelled("WHIM")).issues.map(({ number }) => number)).toEqual(
    Array.from({ length: 120 }, (_, n) => n + 2),
  );
});

test("a pull request is no issue, and neither is what is not there", async () => {
  const issue = wish();
  issue.pull = { head: "x", base: "main", draft: false, reviewers: [] };
  await expect(open().thread(1)).rejects.toThrow("GitHub found nothing in octo/repo");
  const error: unknown = await open()
    .thread(404)
    .catch((thrown: unknown) => thrown);
  expect(explain(error)).toContain("Could not resolve to an Issue with the number of 404");
  standIn.addRepository("octo/secret", {}, { private: true });
  await expect(open(standIn.addToken({ contents: "read" }), "octo/secret").labelled("whim")).rejects.toThrow(
    "permissions: issues: read",
  );
});

test.each([
  ["an error without a type", { data: null, errors: [{ message: "Something went wrong" }] }],
  ["half an answer", { data: { repository: null }, errors: [{ message: "timeout" }] }],
  ["no answer at all", { data: null }],
  ["a page", "<html>down</html>"],
])("%s is asked again, and then is an error", async (_, body) => {
  wish();
  standIn.failNext("QUERY Thread", 200, 1, { body });
  expect((await open().thread(1)).issue.number).toBe(1);
  standIn.failNext("QUERY Thread", 200, 4, { body });
  await expect(open().thread(1)).rejects.toThrow(/GitHub/);
  expect(standIn.calls.filter(({ operation }) => operation === "QUERY Thread")).toHaveLength(6);
});

test("a rate limit of queries is a limit", async () => {
  wish();
  const body = { errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }] };
  standIn.failNext("QUERY Thread", 200, 4, {
    body,
    headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "4000" },
  });
  const error: unknown = await open()
    .thread(1)
    .catch((thrown: unknown) => thrown);
  expect(explain(error)).toContain("limits the calls of this token for octo/repo");
});

test("a label that came into being by being used is named, to be described once", async () => {
  wish();
  expect(await open().addLabels(1, ["ai-processing"])).toEqual(["ai-processing"]);
  await open().describeLabel("ai-processing", { color: "fbca04", description: "Whim works on it" });
  expect(await open().addLabels(1, ["ai-processing"])).toEqual([]);
});

test("a reaction twice is one, and a run that has ended needs no cancelling", async () => {
  wish();
  const { id } = await open().createComment(1, "/whim help");
  expect(await open().react(id, "eyes")).toBe(true);
  expect(await open().react(id, "eyes")).toBe(false);
  expect(repo().reactions).toMatchObject([{ comment: id, login: "github-actions[bot]", content: "eyes" }]);
  const [{ at } = { at: "" }] = repo().reactions;
  repo().reactions.push({ id: 1, comment: id, login: "octocat", content: "rocket", at });
  expect(await open().ownReactions(id)).toEqual([{ content: "eyes", at }]);
  repo().endedRuns.add(8);
  await open().cancelRun(7);
  await open().cancelRun(8);
  expect(repo().cancelledRuns).toEqual([7]);
});

test.each([
  ["made while the answer was lost", 502, 0, true],
  ["of long before, and the answer lost", 502, 60_000, false],
  ["made while GitHub limited the calls", 429, 0, false],
])("a reaction that is there at the second try, %s: ours?", async (_, status, ago, isOurs) => {
  wish();
  const { id: comment } = await open().createComment(1, "/whim help");
  const at = new Date(Date.now() - ago).toISOString().replace(/\.\d+Z/, "Z");
  repo().reactions.push({ id: 1, comment, login: "github-actions[bot]", content: "eyes", at });
  standIn.failNext("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", status);
  expect(await open().react(comment, "eyes")).toBe(isOurs);
});

test("a file is read at a branch, and what is no text file says so", async () => {
  expect(await open().file(".whim/config.yml", "main")).toBe("verify: npm test\n");
  await expect(open().file("gone.md", "main")).rejects.toThrow("found nothing");
  standIn.addRepository("octo/big", { "big.md": "x".repeat(1_000_001) });
  await expect(open(standIn.token, "octo/big").file("big.md", "main")).rejects.toThrow("give a smaller file");
});
