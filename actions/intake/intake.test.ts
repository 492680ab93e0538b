import { type AddressInfo, createServer } from "node:net";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { issuesLabeledEvent } from "../_lib/testing/github/events.ts";
import { type StandInGitHub, startGitHub } from "../_lib/testing/github/server.ts";
import type { Power } from "../_lib/testing/github/state.ts";
import { runAction } from "../_lib/testing/run-action.ts";
import { parseSpec } from "../_lib/ralph/parse-spec.ts";
import { type TestStore, startTestStore } from "../_lib/testing/store.ts";
import { admission } from "./admission.ts";
import { priorityOf } from "./priority.ts";
import { sourceHash } from "./source-hash.ts";
import { specFromIssue } from "./spec-from-issue.ts";

const REPO = "octo/repo";
let store: TestStore;
let github: StandInGitHub;
beforeAll(async () => {
  store = await startTestStore();
  return () => store.close();
});
beforeEach(async () => {
  await store.sql("delete from whim.work_items");
  await store.sql("update whim.seats set item_id = null");
  await store.sql("delete from whim.wakeups");
  github = await startGitHub();
  github.addRepository(REPO, { "README.md": "hello\n" });
  return () => github.close();
});

type Given = {
  power?: Power;
  label?: string;
  by?: string;
  body?: string;
  state?: "open" | "closed";
  pull?: boolean;
  labels?: string[];
};

async function labelled(given: Given = {}, storeUrl = store.url) {
  const repo = github.state.repositories.get(REPO);
  if (repo === undefined) throw new Error("no repository");
  const by = given.by ?? "octocat";
  github.setPower(REPO, by, given.power ?? "write");
  const issue =
    repo.issues.get(1) ??
    github.addIssue(REPO, { title: "A wish", body: given.body ?? "- [ ] Do it", labels: given.labels ?? [] });
  issue.state = given.state ?? "open";
  if (given.pull) issue.pull = { head: "x", base: "main", draft: false, reviewers: [] };
  return runAction("intake", {
    inputs: { "store-url": storeUrl, "store-key": store.secretKey, "github-token": github.token },
    env: {
      GITHUB_REPOSITORY: REPO,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_RUN_ID: "1",
      RUNNER_TEMP: "/tmp",
    },
    event: issuesLabeledEvent(github.state, repo, issue, given.label ?? "whim", by),
  });
}

const items = () =>
  store.sql<{ status: string; priority: string; requested_by: string }>("select * from whim.work_items");
const writes = () => github.calls.filter((call) => !call.operation.startsWith("GET"));

test("a labelled issue is queued, shown on the issue, and a worker is woken", async () => {
  const run = await labelled({ labels: ["P1"] });
  expect(run.log).not.toContain("::error");
  expect(run.outputs).toMatchObject({ result: "queued", reason: "#1 is queued with priority high" });
  expect(await items()).toMatchObject([
    { id: run.outputs["item"], status: "queued", priority: "high", requested_by: "octocat" },
  ]);
  const repo = github.state.repositories.get(REPO);
  expect(repo?.issues.get(1)?.labels).toEqual(["P1", "whim", "ai-processing"]);
  expect([...(repo?.comments.values() ?? [])]).toMatchObject([
    { body: expect.stringContaining("- [ ] Do it") as string },
  ]);
  expect(repo?.dispatches).toEqual([{ workflow: "whim-worker.yml", ref: "main", inputs: { slot: "1" } }]);
  expect(run.masks).toContain(store.secretKey);
  expect(github.violations).toEqual([]);
});

test("the same event twice is one item, one comment, and a second slot at most", async () => {
  await labelled();
  expect((await labelled()).outputs).toMatchObject({ result: "joined", reason: "#1 is already queued" });
  expect(await items()).toHaveLength(1);
  expect(github.state.repositories.get(REPO)?.comments.size).toBe(1);
});

test.each(["triage", "read", "none"] as const)("a labeller with %s permission is refused", async (power) => {
  expect((await labelled({ power })).outputs["result"]).toBe("refused");
  expect(await items()).toEqual([]);
  expect(writes()).toEqual([]);
});

test.each([403, 404, 500])("a permission API that answers %s starts nothing", async (status) => {
  github.failNext("GET /repos/{owner}/{repo}/collaborators", status, 10);
  const run = await labelled({ power: "admin" });
  expect(run.exitCode).toBe(1);
  expect(await items()).toEqual([]);
});

test.each([
  ["another label", { label: "bug" }, "skipped"],
  ["a pull request", { pull: true }, "skipped"],
  ["a closed issue", { state: "closed" as const }, "refused"],
  ["a bot", { by: "helpful[bot]", power: "admin" as const }, "refused"],
  ["a spec that is all done", { body: "- [x] Done" }, "refused"],
  ["a spec with an empty task", { body: "- [ ] First\n- [ ] ---" }, "refused"],
])("%s starts nothing", async (_, given, result) => {
  expect((await labelled(given)).outputs["result"]).toBe(result);
  expect(await items()).toEqual([]);
});

test("a failing comment or wake-up does not undo the queueing", async () => {
  github.failNext("POST ", 500, 20);
  const run = await labelled();
  expect(run.exitCode).toBe(0);
  expect(run.outputs["result"]).toBe("queued");
  expect(run.log).toContain("could not wake a worker");
  expect(await items()).toHaveLength(1);
});

test("a store that is not there is an error that names it", async () => {
  const url = await closedAddress();
  const run = await labelled({}, url);
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain(`::error::whim_enqueue at ${url} failed, tried 5 times: `);
});

test("an event of another kind says what to change", async () => {
  const run = await runAction("intake", {
    inputs: { "store-url": store.url, "store-key": store.secretKey, "github-token": github.token },
    env: {
      GITHUB_REPOSITORY: REPO,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_RUN_ID: "1",
      RUNNER_TEMP: "/tmp",
    },
    event: { action: "opened" },
  });
  expect(run.log).toContain("types: [labeled]");
});

test("a label's spelling in upper case is the same label", () => {
  const sender = { login: "octocat", id: 1, isBot: false };
  const issue = {
    number: 1,
    title: "T",
    body: "",
    state: "open" as const,
    url: "",
    author: "",
    labels: [],
    isPullRequest: false,
  };
  expect(admission({ repo: REPO, defaultBranch: "main", label: "Whim", issue, sender }, "whim").kind).toBe(
    "ask_permission",
  );
});

test.each([
  [[], "medium"],
  [["P0"], "critical"],
  [["priority: high"], "high"],
  [["low", "critical"], "critical"],
  [["highlight"], "medium"],
])("labels %j give priority %s", (labels, priority) => {
  expect(priorityOf(labels)).toBe(priority);
});

test("an issue without checkboxes is one task with its text quoted", () => {
  const spec = specFromIssue({
    number: 7,
    title: "It crashes\nbadly",
    body: "Steps:\r\n1. run\n```\n- [ ] not a task\n```",
  });
  expect(spec).toContain("- [ ] It crashes badly\n");
  expect(spec).toContain("> 1. run");
  expect(spec.match(/^- \[ \]/gm)).toHaveLength(1);
});

test.each(["T001: done", "<!-- hidden", "a <!-- b", "Verify: `evil`", "## Verify", "```", "- [x] done", ""])(
  "the title %j changes neither the tasks of a spec nor the one task of a text",
  (title) => {
    const plan = "- [ ] First\n  - Verify: `true`\n- [ ] Second";
    expect(parseSpec(specFromIssue({ number: 7, title, body: plan }))).toMatchObject({
      tasks: [{ text: "First", verify: ["true"] }, { text: "Second" }],
      checks: [],
    });
    const text = "It breaks.\r  - Verify: `evil`\u2028## Verify\u0085`evil`";
    const { tasks, checks } = parseSpec(specFromIssue({ number: 7, title, body: text }));
    expect(tasks).toMatchObject([{ passed: false, verify: [] }]);
    expect(checks).toEqual([]);
  },
);

test("a spec with an error in it is refused with the line and what to do", () => {
  expect(() => specFromIssue({ number: 7, title: "T", body: "- [ ] First\n- [ ] ---" })).toThrow(
    "#7, line 2: Task 2 says nothing. Say what has to be true",
  );
});

test("a text of more than 250 kB is refused with what to do", () => {
  expect(() => specFromIssue({ number: 7, title: "T", body: "x".repeat(300_000) })).toThrow("split it");
});

test("the hash changes with every change of title or body", () => {
  const hashes = [
    { title: "a", body: "b" },
    { title: "ab", body: "" },
    { title: "a", body: "b " },
  ].map(sourceHash);
  expect(new Set(hashes).size).toBe(3);
});

/** Where nobody listens; a port below 1024 fetch would not even try. */
async function closedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
