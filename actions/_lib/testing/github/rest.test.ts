import { beforeEach, expect, test } from "vitest";
import { type StandInGitHub, startGitHub } from "./server.ts";

const REPO = "octo/repo";
const AT = `/repos/${REPO}`;
let standIn: StandInGitHub;

beforeEach(async () => {
  standIn = await startGitHub();
  standIn.addRepository(REPO, {});
  standIn.addIssue(REPO, { title: "T", body: "B" });
  return () => standIn.close();
});

async function call(method: string, path: string, body?: unknown, token = standIn.token) {
  const response = await fetch(standIn.apiUrl + path, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, link: response.headers.get("link"), text };
}

test.each([
  ["a missing field", "POST", `${AT}/pulls`, { title: "T", head: "x" }, "must have required property 'base'"],
  ["a wrong type", "POST", `${AT}/issues/1/comments`, { body: 5 }, "/body must be string"],
  ["a misspelt field", "POST", `${AT}/issues/1/labels`, { lables: ["x"] }, "/lables is not described"],
  ["an unknown query", "GET", `${AT}/pulls?sate=open`, undefined, "is not described"],
  ["a wrong query", "GET", `${AT}/pulls?state=opened`, undefined, "query state"],
  ["a number that is none", "GET", `${AT}/issues/one`, undefined, "path issue_number: / must be integer"],
  ["no body", "POST", `${AT}/issues/1/comments`, undefined, "the body is missing"],
  ["a body on a GET's sibling", "DELETE", `${AT}/issues/1/labels/x`, {}, "a body is not described"],
  ["no JSON", "POST", `${AT}/issues/1/comments`, "{body:", "the body is not a JSON object"],
  ["an unknown call", "GET", `${AT}/issues`, undefined, "does not know GET"],
])("a request with %s fails loudly", async (_, method, path, body, problem) => {
  const answer = await call(method, path, body);
  expect(answer.status).toBe(500);
  expect(answer.text).toContain(problem);
  expect(standIn.violations).not.toEqual([]);
});

test("a reply that GitHub's description does not allow fails loudly", async () => {
  const issue = standIn.state.repositories.get(REPO)?.issues.get(1);
  Object.assign(issue ?? {}, { id: "one" });
  const answer = await call("GET", `${AT}/issues/1`);
  expect(answer.status).toBe(500);
  expect(answer.text).toContain("/id must be integer");
  expect(standIn.violations).toEqual([
    "GET /repos/{owner}/{repo}/issues/{issue_number} 200: /id must be integer",
  ]);
});

test("no token and an unknown token are turned away", async () => {
  expect((await call("GET", AT, undefined, "")).status).toBe(401);
  expect((await call("GET", AT, undefined, "ghs_other")).status).toBe(401);
});

const CALLS = {
  issues: ["POST", `${AT}/issues/1/labels`, { labels: ["x"] }],
  pull_requests: ["POST", `${AT}/pulls`, { title: "T", head: "no-such-branch", base: "main" }],
  actions: ["POST", `${AT}/actions/workflows/w.yml/dispatches`, { ref: "main" }],
} as const;
const kinds = Object.keys(CALLS) as (keyof typeof CALLS)[];
const matrix = kinds.flatMap((granted) => kinds.map((called) => [granted, called] as const));

test.each(matrix)("a token for %s calls %s only when that is the same", async (granted, called) => {
  const token = standIn.addToken({ [granted]: "write" });
  const [method, path, body] = CALLS[called];
  const { status } = await call(method, path, body, token);
  expect(status === 403).toBe(granted !== called);
  expect(standIn.violations).toEqual([]);
});

test("a private repository shows its issues only to a token that may read them", async () => {
  standIn.addRepository("octo/secret", {}, { private: true });
  standIn.addIssue("octo/secret", { title: "T", body: "" });
  const path = "/repos/octo/secret/issues/1";
  expect((await call("GET", path, undefined, standIn.addToken({}))).status).toBe(403);
  expect((await call("GET", path, undefined, standIn.addToken({ issues: "read" }))).status).toBe(200);
});

test("what pull requests and issues share needs one of the two permissions", async () => {
  const repo = standIn.state.repositories.get(REPO);
  standIn.addIssue(REPO, { title: "P", body: "" });
  Object.assign(repo?.issues.get(2) ?? {}, {
    pull: { head: "x", base: "main", draft: false, reviewers: [] },
  });
  const token = standIn.addToken({ pull_requests: "write" });
  expect((await call("POST", `${AT}/issues/2/comments`, { body: "x" }, token)).status).toBe(201);
  expect((await call("POST", `${AT}/issues/1/comments`, { body: "x" }, token)).status).toBe(403);
});

test("a long list comes in pages with a link to the next", async () => {
  for (let n = 0; n < 3; n += 1) await call("POST", `${AT}/issues/1/comments`, { body: `${n}` });
  const first = await call("GET", `${AT}/issues/1/comments?per_page=2`);
  const next = /<(.+)>; rel="next"/.exec(first.link ?? "")?.[1] ?? "";
  const second = await call("GET", next.slice(standIn.apiUrl.length));
  expect([first, second].map(({ text }) => (JSON.parse(text) as unknown[]).length)).toEqual([2, 1]);
  expect(second.link).toBeNull();
});

test("a label is the same in any case, made when it is new, and each change is an event", async () => {
  await call("POST", `${AT}/issues/1/labels`, { labels: ["Whim", "new"] });
  await call("POST", `${AT}/issues/1/labels`, { labels: ["whim"] });
  await call("DELETE", `${AT}/issues/1/labels/NEW`);
  expect((await call("DELETE", `${AT}/issues/1/labels/new`)).text).toContain("Label does not exist");
  standIn.label(REPO, 1, "urgent", "octocat");
  const issue = standIn.state.repositories.get(REPO)?.issues.get(1);
  expect(issue?.labels).toEqual(["Whim", "urgent"]);
  expect(issue?.events.map(({ event, label, actor }) => `${actor} ${event} ${label}`)).toEqual([
    "github-actions[bot] labeled Whim",
    "github-actions[bot] labeled new",
    "github-actions[bot] unlabeled new",
    "octocat labeled urgent",
  ]);
});

test.each([
  ["a label of 51 letters", `${AT}/issues/1/labels`, { labels: ["x".repeat(51)] }],
  ["a blank comment", `${AT}/issues/1/comments`, { body: " " }],
  ["a comment of 65,537 letters", `${AT}/issues/1/comments`, { body: "x".repeat(65_537) }],
  ["a pull request from nowhere", `${AT}/pulls`, { title: "T", head: "gone", base: "main" }],
  ["a dispatch on a branch that is gone", `${AT}/actions/workflows/w.yml/dispatches`, { ref: "gone" }],
])("%s is answered 422, as GitHub does", async (_, path, body) => {
  expect((await call("POST", path, body)).status).toBe(422);
  expect(standIn.violations).toEqual([]);
});

test("a dispatch answers with the run when it is asked to", async () => {
  const path = `${AT}/actions/workflows/w.yml/dispatches`;
  expect(await call("POST", path, { ref: "main" })).toMatchObject({ status: 204, text: "" });
  const answer = await call("POST", path, { ref: "main", return_run_details: true });
  expect(JSON.parse(answer.text)).toMatchObject({ workflow_run_id: expect.any(Number) as number });
});

test("calls are counted, and those that write apart", async () => {
  await call("GET", AT);
  await call("POST", `${AT}/issues/1/comments`, { body: "x" });
  expect(standIn.traffic()).toEqual({ calls: 2, writes: 1 });
  expect(standIn.calls[1]).toMatchObject({ status: 201, body: { body: "x" }, params: { issue_number: "1" } });
});
