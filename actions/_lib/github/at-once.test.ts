import { afterEach, beforeEach, expect, test } from "vitest";
import { type StandInGitHub, startGitHub } from "../testing/github/server.ts";
import { applyLabel, newIssue, say, takeLabel } from "../testing/github/state.ts";
import { openGitHub } from "./client.ts";

const REPO = "octo/repo";
let standIn: StandInGitHub;
beforeEach(async () => {
  standIn = await startGitHub();
  standIn.addRepository(REPO, { "README.md": "hello\n" });
});
afterEach(async () => {
  const { violations } = standIn;
  await standIn.close();
  expect(violations).toEqual([]);
});

const open = (token = standIn.token, repo = REPO) =>
  openGitHub({ token, repo, apiUrl: standIn.apiUrl, clock: { now: () => 0, sleep: async () => {} } });
const repository = (name = REPO) => {
  const found = standIn.state.repositories.get(name);
  if (found === undefined) throw new Error("no repository");
  return found;
};
const issues = (count: number) =>
  Array.from({ length: count }, () => standIn.addIssue(REPO, { title: "T", body: "", labels: ["whim"] }));

test("fifty issues are one question, fifty-one are two, each number once", async () => {
  issues(51);
  const numbers = Array.from({ length: 51 }, (_, n) => n + 1);
  expect((await open().issuesNow([...numbers.slice(0, 50), 1], { withCards: false })).size).toBe(50);
  expect(standIn.calls).toHaveLength(1);
  expect((await open().issuesNow(numbers, { withCards: false })).size).toBe(51);
  expect(standIn.calls).toHaveLength(3);
  expect(await open().issuesNow([], { withCards: false })).toEqual(new Map());
  expect(standIn.calls).toHaveLength(3);
});

test("an issue says how it is, since when its labels are as they are, and what we wrote", async () => {
  const [issue] = issues(1);
  if (issue === undefined) throw new Error("no issue");
  const { state } = standIn;
  applyLabel(state, repository(), issue, "bug", "octocat");
  takeLabel(state, issue, "bug", "octocat");
  Object.assign(issue, { state: "closed", closedAt: "2026-01-02T00:00:00Z" });
  say(state, repository(), { issue: 1, author: "github-actions[bot]", body: "ours" });
  say(state, repository(), { issue: 1, author: "octocat", body: "theirs" });
  const found = await open().issuesNow([1], { withCards: true });
  expect(found.get(1)).toEqual({
    number: 1,
    state: "closed",
    closedAt: "2026-01-02T00:00:00Z",
    labels: ["whim"],
    labelled: [
      { at: "2026-01-01T00:00:01Z", label: "bug", on: true },
      { at: "2026-01-01T00:00:02Z", label: "bug", on: false },
    ],
    ownComments: ["ours"],
  });
  expect((await open().issuesNow([1], { withCards: false })).get(1)?.ownComments).toEqual([]);
});

test("what is gone is missing, the others are answered", async () => {
  issues(3);
  repository().issues.delete(2);
  expect([...(await open().issuesNow([1, 2, 3], { withCards: false })).keys()]).toEqual([1, 3]);
});

test("a repository that is not there, and a token that may not look, are no deleted issues", async () => {
  await expect(open(standIn.token, "octo/nothing").issuesNow([1], { withCards: false })).rejects.toThrow(
    "GitHub found nothing in octo/nothing",
  );
  standIn.addRepository("octo/secret", { "README.md": "hello\n" }, { private: true });
  const blind = standIn.addToken({ contents: "read" });
  await expect(open(blind, "octo/secret").issuesNow([1], { withCards: false })).rejects.toThrow(
    "permissions: issues: read",
  );
});

test("a repository with its issues switched off says so", async () => {
  issues(1);
  repository().issuesEnabled = false;
  await expect(open().issuesNow([1], { withCards: false })).rejects.toThrow(
    "Issues are switched off in octo/repo",
  );
});

test("pull requests say what became of them; an issue is none", async () => {
  issues(1);
  const ends = [
    { state: "open" as const, merged: false },
    { state: "closed" as const, merged: false },
    { state: "closed" as const, merged: true },
  ];
  for (const { state, merged } of ends)
    newIssue(standIn.state, repository(), {
      title: "P",
      body: "",
      author: "octocat",
      state,
      pull: { head: "b", base: "main", draft: false, reviewers: [], merged },
    });
  expect(await open().pullStates([1, 2, 3, 4, 99])).toEqual(
    new Map([
      [2, "open"],
      [3, "closed"],
      [4, "merged"],
    ]),
  );
  expect(standIn.calls).toHaveLength(1);
});
