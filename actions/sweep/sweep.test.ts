import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Store, WorkItem } from "../_lib/store/store.ts";
import { type StandInIssue, takeLabel } from "../_lib/testing/github/state.ts";
import { openStage, REPO, type Stage } from "../_lib/testing/stage.ts";
import { type Sweeping, sweeping } from "../_lib/testing/sweeping.ts";
import { sweepReport } from "./report.ts";

let stage: Stage;
let queued: Sweeping["queued"];
let completed: Sweeping["completed"];
let claim: Sweeping["claim"];
let sweep: Sweeping["sweep"];
let cardSays: Sweeping["cardSays"];
let anHourLater: Sweeping["anHourLater"];
beforeAll(async () => {
  stage = await openStage();
  ({ queued, completed, claim, sweep, cardSays, anHourLater } = sweeping(stage));
  return () => stage.close();
});
beforeEach(async () => {
  await stage.reset();
  return () => expect(stage.github.violations).toEqual([]);
});

const item = async (id: string): Promise<WorkItem> => {
  const found = await stage.store.get(id);
  if (found === null) throw new Error("no item");
  return found;
};

test("with queued work whose wake-up is under way it asks GitHub once", async () => {
  const { id } = await queued();
  expect((await sweep()).failures).toEqual([]);
  expect(stage.github.calls.map(({ operation }) => operation)).toEqual(["QUERY IssuesNow"]);
  expect((await item(id)).status).toBe("queued");
});

test.each<[string, (issue: StandInIssue) => void, string]>([
  ["closed", (issue) => stage.issueEvent("closed", issue), "the issue was closed"],
  [
    "unlabelled",
    (issue) => takeLabel(stage.github.state, issue, "whim", "octocat"),
    "the label was taken off",
  ],
  [
    "deleted or moved",
    (issue) => stage.repo.issues.delete(issue.number),
    "the issue was deleted or moved to another repository",
  ],
])("work whose issue was %s while nobody listened is cancelled", async (_, end, why) => {
  const { issue, id } = await queued();
  end(issue);
  const run = await sweep();
  expect(run).toMatchObject({ failures: [], cancelled: 1 });
  expect(await item(id)).toMatchObject({ status: "cancelled", error: why });
  const card = stage.repo.issues.has(issue.number) ? "### Whim: cancelled" : "### Whim: queued";
  expect(stage.said().map((body) => body.includes(card))).toEqual([true]);
  expect(issue.labels.includes("ai-processing")).toBe(!stage.repo.issues.has(issue.number));
});

test("work that somebody asked for again on a closed issue goes on", async () => {
  const { issue, id } = await queued();
  stage.issueEvent("closed", issue);
  await sweep();
  await stage.store.requeue(id, { actor: "octocat" });
  await sweep();
  expect((await item(id)).status).toBe("queued");
});

test("a repository whose issues are switched off has none of its work cancelled", async () => {
  const { id } = await queued();
  stage.repo.issuesEnabled = false;
  const run = await sweep();
  expect(run.failures.join()).toContain("Issues are switched off in octo/repo");
  expect((await item(id)).status).toBe("queued");
});

test("a worker under way is asked to stop, and only once; of one that does not the run is cancelled", async () => {
  const { issue, id } = await queued();
  await claim();
  stage.issueEvent("closed", issue);
  const run = await sweep();
  expect(await item(id)).toMatchObject({ status: "assigned", cancelRequested: true });
  expect(stage.repo.cancelledRuns).toEqual([555]);
  expect(run.said.join("\n")).toContain(`#${issue.number}: the worker did not stop by itself: its run 555`);
  expect((await sweep()).cancelled).toBe(0);
});

test("the run of a worker that was told nothing goes on: it took over after the one that had to stop", async () => {
  const { issue, id } = await queued();
  await claim();
  stage.issueEvent("closed", issue);
  let looks = 0;
  const { store } = stage;
  const askedForAgain: Store = {
    ...store,
    async get(asked) {
      // Between being asked to stop and the sweep's look it stopped, somebody wants the work all the same, and the next worker has it.
      if ((looks += 1) === 1) {
        await stage.testStore.sql("update whim.work_items set lease_until = now() - interval '1 minute'");
        await store.sweep();
        await store.requeue(id, { actor: "octocat" });
        await claim();
      }
      return store.get(asked);
    },
  };
  expect(await sweep({ store: askedForAgain })).toMatchObject({ failures: [], cancelled: 1 });
  expect(looks).toBeGreaterThan(0);
  expect(await item(id)).toMatchObject({ status: "assigned", cancelRequested: false });
  expect(stage.repo.cancelledRuns).toEqual([]);
});

test("the run of a worker that stops is left to its end", async () => {
  const { issue, id } = await queued();
  const { lease } = await claim();
  stage.issueEvent("closed", issue);
  let looks = 0;
  const { store } = stage;
  const obeying: Store = {
    ...store,
    async get(asked) {
      // Its beat comes between the first look and the second.
      if ((looks += 1) === 2)
        await store.fail(lease, { category: "stuck", error: "asked to stop", retryable: false });
      return store.get(asked);
    },
  };
  await sweep({ store: obeying });
  expect((await item(id)).status).toBe("cancelled");
  expect(stage.repo.cancelledRuns).toEqual([]);
});

test("labels and cards of live work that somebody changed by hand say again what is true", async () => {
  const first = await queued();
  const second = await queued();
  await sweep();
  first.issue.labels = ["whim", "ai-stuck", "bug"];
  cardSays(second.id, "completed", "done");
  const run = await sweep();
  expect(run).toMatchObject({ failures: [], mended: 2 });
  expect(first.issue.labels.toSorted()).toEqual(["ai-processing", "bug", "whim"]);
  expect(stage.said(second.issue.number)[0]).toContain("### Whim: queued");
  stage.github.calls.length = 0;
  expect((await sweep()).mended).toBe(0);
  expect(stage.github.calls.map(({ operation }) => operation)).toEqual(["QUERY IssuesNow"]);
});

test("a card that somebody deleted comes with the next change, and not twice by two sweeps", async () => {
  await queued();
  await sweep();
  stage.repo.comments.clear();
  expect((await sweep()).mended).toBe(0);
  expect(stage.writes()).toEqual([]);
});

test.each([
  [true, "merged", "trusted"],
  [false, "closed", "retired"],
])(
  "a pull request that ended unseen (merged: %s) is settled as %s, and what it taught is %s",
  async (merged, outcome, trust) => {
    const { issue, id, pull } = await completed();
    stage.pullClosed(pull, merged);
    const run = await sweep();
    expect(run).toMatchObject({ failures: [], settled: 1 });
    expect(await item(id)).toMatchObject({ outcome });
    expect(await stage.testStore.sql("select trust from whim.learnings where item_id = $1", [id])).toEqual([
      { trust },
    ]);
    expect(stage.said()[0]).toContain(merged ? "### Whim: merged" : "### Whim: closed without a merge");
    expect(issue.labels).toEqual(["whim"]);
    expect((await sweep()).settled).toBe(0);
  },
);

test("a runner that died between the store's end and the card: label and card say that it is done", async () => {
  const { issue } = await completed();
  await anHourLater();
  stage.github.calls.length = 0;
  expect(issue.labels).toContain("ai-processing");
  expect((await sweep()).mended).toBe(1);
  expect(issue.labels).toEqual(["whim", "ai-pr-ready"]);
  expect(stage.said()).toHaveLength(1);
  expect(stage.said()[0]).toContain("### Whim: done");
  expect(stage.said()[0]).toContain(`/pull/`);
  stage.github.calls.length = 0;
  expect((await sweep()).mended).toBe(0);
  expect(stage.github.calls.map(({ operation }) => operation)).toEqual(["QUERY PullStates"]);
});

test("what changed a moment ago is left to whoever changed it", async () => {
  const { issue } = await completed();
  expect((await sweep()).mended).toBe(0);
  expect(issue.labels).toContain("ai-processing");
});

test("a host that is lost for good: its item is back in the queue, the card says so", async () => {
  const { id } = await queued();
  await claim();
  cardSays(id, "running", "at work");
  await stage.testStore.sql("update whim.work_items set lease_until = now() - interval '1 minute'");
  const run = await sweep();
  expect(run).toMatchObject({ swept: { reaped: 1 }, mended: 1 });
  expect(stage.said()[0]).toContain("### Whim: queued for another try");
});

test("what a worker said in its own words is left as it is", async () => {
  const { issue, id } = await queued();
  const { lease } = await claim();
  await stage.store.fail(lease, { category: "stuck", error: "no way", retryable: false });
  issue.labels = ["whim", "ai-stuck"];
  cardSays(id, "told-ended", "out of minutes");
  await anHourLater();
  stage.github.calls.length = 0;
  expect((await sweep()).mended).toBe(0);
  expect(stage.writes()).toEqual([]);
  expect(stage.said()[0]).toContain("### Whim: out of minutes");
});

test("lost wake-ups are sent again, one for each idle slot that has work", async () => {
  await queued();
  await queued();
  await queued();
  await anHourLater();
  const run = await sweep();
  expect(run.woken).toBe(2);
  expect(stage.repo.dispatches).toEqual([
    { workflow: "whim-worker.yml", ref: "main", inputs: { slot: "1" } },
    { workflow: "whim-worker.yml", ref: "main", inputs: { slot: "2" } },
  ]);
  expect((await sweep()).woken).toBe(0);
});

test("the report names what needs a person and why, with its link, and obeys nothing in it", async () => {
  const evil = "</details> @octocat ![x](http://evil.example/x) | [a](http://evil.example)";
  const { issue } = await queued({ title: evil });
  const { lease } = await claim();
  await stage.store.fail(lease, { category: "configuration", error: evil, retryable: false });
  const summary = sweepReport(await sweep(), [REPO], stage.github.serverUrl);
  expect(summary).toContain("### Whim: 1 item needs a person");
  expect(summary).toContain(`[issue](${stage.github.serverUrl}/${REPO}/issues/${issue.number})`);
  expect(summary).toContain("Mend the setting, then retry");
  expect(summary).not.toMatch(/@octocat|<\/details>|!\[x\]|\]\(http:\/\/evil/);
  expect(summary).toContain("xychart-beta");
});

test("a token that may not write is one clear message, not one for each issue", async () => {
  await completed();
  const { issue } = await queued();
  issue.labels = ["whim"];
  await anHourLater();
  const token = stage.github.addToken({ contents: "read", issues: "read", pull_requests: "read" });
  stage.github.calls.length = 0;
  const run = await sweep({ token });
  expect(run.failures.join()).toContain("permissions: issues: write");
  expect(stage.writes().filter((operation) => operation.includes("/issues/"))).toHaveLength(1);
});

test("a limit of GitHub's ends the mending, and the next sweep goes on with the rest", async () => {
  for (let n = 0; n < 3; n += 1) {
    const { issue } = await queued();
    issue.labels = ["whim"];
  }
  await anHourLater();
  stage.github.failNext("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", 403, 4, {
    headers: { "retry-after": "0" },
    body: { message: "You have exceeded a secondary rate limit" },
  });
  const run = await sweep();
  expect(run.failures.join()).toContain("limits the calls of this token");
  await anHourLater();
  expect((await sweep()).mended).toBe(3);
  expect([...stage.repo.issues.values()].map(({ labels }) => labels)).toEqual(
    Array.from({ length: 3 }, () => ["whim", "ai-processing"]),
  );
});

test("an issue that cannot be mended leaves the others to be mended", async () => {
  for (let n = 0; n < 2; n += 1) {
    const { issue } = await queued();
    issue.labels = ["whim"];
  }
  await anHourLater();
  stage.github.failNext("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", 422);
  const run = await sweep();
  expect(run.said.join()).toContain("#1 could not be mended");
  expect(run.failures.join()).toContain("1 of 2 failed");
  expect([...stage.repo.issues.values()].map(({ labels }) => labels)).toEqual([
    ["whim"],
    ["whim", "ai-processing"],
  ]);
});

test("several repositories are swept with a token that may, each in its own name", async () => {
  const other = stage.github.addRepository("octo/other", { "README.md": "hello\n" });
  const issue = stage.github.addIssue("octo/other", { title: "Elsewhere", body: "", labels: ["whim"] });
  await stage.store.enqueue({
    repo: "octo/other",
    source: "issue",
    sourceId: String(issue.number),
    title: "Elsewhere",
    spec: "- [ ] Do it",
    baseBranch: "main",
  });
  await queued();
  await anHourLater();
  const run = await sweep({ repos: [REPO, "octo/other"] });
  expect(run.failures).toEqual([]);
  expect(other.dispatches).toHaveLength(1);
  expect([...other.comments.values()][0]?.body).toContain("### Whim: queued");
});
