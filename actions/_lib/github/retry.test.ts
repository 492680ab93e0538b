import { afterEach, beforeEach, expect, test } from "vitest";
import { explain } from "../errors.ts";
import type { Fault } from "../testing/github/faults.ts";
import { type StandInGitHub, startGitHub } from "../testing/github/server.ts";
import { openGitHub } from "./client.ts";
import type { GitHub } from "./github.ts";

const REPO = "octo/repo";
const NOW = 1_000_000;
let standIn: StandInGitHub;
let waits: number[];
let github: GitHub;
let issue: number;

beforeEach(async () => {
  standIn = await startGitHub();
  standIn.addRepository(REPO, {});
  issue = standIn.addIssue(REPO, { title: "T", body: "" }).number;
  waits = [];
  github = open(standIn.apiUrl);
});
afterEach(async () => {
  const { violations } = standIn;
  await standIn.close();
  expect(violations).toEqual([]);
});

const clock = { now: () => NOW, sleep: async (ms: number) => void waits.push(ms) };
const open = (apiUrl: string, timeoutMs = 10_000) =>
  openGitHub({ token: standIn.token, repo: REPO, apiUrl, clock, timeoutMs });

const COMMENT = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
const reason = (call: Promise<unknown>) => call.then(() => "no error", explain);

test.each([500, 502, 503])("a read is repeated after %s, each wait longer than the last", async (status) => {
  standIn.failNext("GET ", status, 3);
  expect((await github.issue(issue)).title).toBe("T");
  expect(waits).toHaveLength(3);
  expect(waits.every((ms, n) => ms >= 500 * 2 ** n && ms <= 1500 * 2 ** n)).toBe(true);
});

test("a fourth failure ends it, in one line without the page that came", async () => {
  standIn.failNext("GET ", 502, 4, { body: "<html><h1>Unicorn!</h1></html>" });
  expect(await reason(github.issue(issue))).toBe(
    `GitHub answered 502 to GET /api/v3/repos/${REPO}/issues/1: not in JSON`,
  );
  expect(standIn.calls).toHaveLength(4);
});

test("a write that could happen twice is not repeated after a fault", async () => {
  standIn.failNext(COMMENT, 502);
  await expect(github.createComment(issue, "once")).rejects.toThrow("answered 502");
  expect(await github.comments(issue)).toEqual([]);
});

test("a call that never reached GitHub is repeated, whatever it is", async () => {
  const gone = await startGitHub();
  await gone.close();
  const text = await reason(open(gone.apiUrl).createComment(issue, "x"));
  expect(text).toMatch(/GitHub did not answer POST .*ECONNREFUSED/);
  expect(waits).toHaveLength(3);
});

test("Retry-After is obeyed", async () => {
  standIn.failNext("GET ", 503, 1, { headers: { "retry-after": "7" } });
  await github.issue(issue);
  expect(waits).toEqual([7000]);
});

test.each<[string, number, Omit<Fault, "status">, number]>([
  ["Retry-After", 403, { headers: { "retry-after": "5" }, body: { message: "Slow down" } }, 5000],
  [
    "the end of the hour",
    403,
    { headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1030" }, body: {} },
    30_000,
  ],
  ["429", 429, { headers: { "retry-after": "1" }, body: {} }, 1000],
  ["nothing but words", 403, { body: { message: "You have exceeded a secondary rate limit" } }, 60_000],
])("a limit told by %s is waited for, and the write made then", async (_, status, fault, wait) => {
  standIn.failNext(COMMENT, status, 1, fault);
  expect((await github.createComment(issue, "x")).body).toBe("x");
  expect(waits).toEqual([wait]);
});

test("a limit too long to wait for names its end, and is not called a missing permission", async () => {
  standIn.failNext("GET ", 403, 1, { headers: { "retry-after": "3600" }, body: { message: "Slow down" } });
  const text = await reason(github.issue(issue));
  expect(text).toContain("limits the calls of this token for octo/repo and asks to wait another 3600 s");
  expect(text).not.toContain("permissions:");
  expect(waits).toEqual([]);
});

test("an answer that never comes ends with the time-out, and the next attempt is a new one", async () => {
  github = open(standIn.apiUrl, 200);
  standIn.failNext("GET ", 0, 1, { silence: "never" });
  expect((await github.issue(issue)).title).toBe("T");
  standIn.failNext(COMMENT, 0, 1, { silence: "never" });
  expect(await reason(github.createComment(issue, "x"))).toContain("aborted due to timeout");
});

test("an answer that breaks off in the middle is not taken for an answer", async () => {
  standIn.failNext("GET ", 200, 1, { silence: "broken" });
  expect((await github.issue(issue)).title).toBe("T");
  expect(waits).toHaveLength(1);
  standIn.failNext(COMMENT, 201, 1, { silence: "broken" });
  expect(await reason(github.createComment(issue, "x"))).toMatch(/^GitHub did not answer POST .*terminated/);
});

test("a page with status 200 is not taken for an answer", async () => {
  standIn.failNext("GET ", 200, 4, { body: "<html>Please sign in</html>" });
  expect(await reason(github.permissionOf("octocat"))).toContain("is not GitHub: it sent no JSON");
});
