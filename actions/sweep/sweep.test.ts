import { beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import type { Claim, WorkItem } from "../_lib/store/store.ts";
import { startFaultProxy } from "../_lib/testing/fault-proxy.ts";
import { newIssue, type StandInIssue, takeLabel } from "../_lib/testing/github/state.ts";
import type { ActionRun } from "../_lib/testing/run-action.ts";
import { openStage, REPO, type RunMore, type Stage } from "../_lib/testing/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  return () => stage.close();
});
beforeEach(async () => {
  await stage.reset();
  return () => expect(stage.github.violations).toEqual([]);
});

const sweep = (inputs: Record<string, string> = {}, more: RunMore = {}): Promise<ActionRun> =>
  stage.run("sweep", stage.schedule(), inputs, more);

/** An issue that was labelled and taken in, with its card, and what woke a worker for it forgotten. */
async function queued(given: Partial<StandInIssue> = {}): Promise<{ issue: StandInIssue; id: string }> {
  const issue = stage.issue(given);
  const { outputs } = await stage.run("intake", stage.label(issue));
  stage.repo.dispatches.length = 0;
  stage.github.calls.length = 0;
  return { issue, id: outputs["item"] ?? "" };
}

/** As if everything so far had happened an hour ago. */
const anHourLater = async () => {
  await stage.testStore.sql("alter table whim.events disable trigger events_append_only");
  await stage.testStore.sql("update whim.events set at = at - interval '1 hour'");
  await stage.testStore.sql("alter table whim.events enable trigger events_append_only");
  await stage.testStore.sql("update whim.wakeups set at = at - interval '1 hour'");
  await stage.testStore.sql("update whim.cards set taken_until = taken_until - interval '1 hour'");
};

let claims = 0;
async function claim(): Promise<Claim> {
  const answer = await stage.store.claim({
    key: `key-${(claims += 1)}`,
    repo: REPO,
    slot: 1,
    runner: "runner",
    metered: true,
    credential: "account",
  });
  if (answer.kind !== "claimed") throw new Error(`nothing to claim: ${answer.reason}`);
  return answer;
}

async function completed(): Promise<{ issue: StandInIssue; id: string; pull: StandInIssue }> {
  const { issue, id } = await queued();
  const { lease } = await claim();
  const pull = newIssue(stage.github.state, stage.repo, {
    title: "Done",
    body: "",
    author: "github-actions[bot]",
    pull: { head: "whim/1", base: "main", draft: false, reviewers: [] },
  });
  await stage.store.learn(lease, [{ kind: "pattern", content: `What item ${id} found out` }]);
  await stage.store.complete(lease, {
    pullRequestUrl: `${stage.github.serverUrl}/${REPO}/pull/${pull.number}`,
    head: "a".repeat(40),
  });
  return { issue, id, pull };
}

/** What a worker wrote into the card of queued work before it died. */
function cardSays(id: string, mark: string, title: string): void {
  for (const comment of stage.repo.comments.values())
    if (comment.body.includes(id))
      comment.body = comment.body
        .replace("<!-- whim:state queued -->", `<!-- whim:state ${mark} -->`)
        .replace("### Whim: queued", `### Whim: ${title}`);
}

const item = async (id: string): Promise<WorkItem> => {
  const found = await stage.store.get(id);
  if (found === null) throw new Error("no item");
  return found;
};

test("with nothing to do it asks GitHub nothing, and the store four things", async () => {
  const proxy = await startFaultProxy(stage.testStore.url);
  onTestFinished(() => proxy.close());
  const run = await sweep({}, { storeUrl: proxy.url });
  expect(run).toMatchObject({ exitCode: 0, outputs: { reaped: "0", mended: "0", attention: "0" } });
  expect(stage.github.calls).toEqual([]);
  expect(proxy.calls).toEqual(["whim_sweep", "whim_watched", "whim_unshown", "whim_report"]);
  expect(run.summary).toContain("### Whim: nothing needs a person");
});

test("with queued work whose wake-up is under way it asks GitHub once", async () => {
  const { id } = await queued();
  expect((await sweep()).exitCode).toBe(0);
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
  expect(run).toMatchObject({ exitCode: 0, outputs: { cancelled: "1" } });
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
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain("Issues are switched off in octo/repo");
  expect((await item(id)).status).toBe("queued");
});

test("a worker under way is asked to stop, and only once", async () => {
  const { issue, id } = await queued();
  await claim();
  stage.issueEvent("closed", issue);
  await sweep();
  expect(await item(id)).toMatchObject({ status: "assigned", cancelRequested: true });
  expect((await sweep()).outputs["cancelled"]).toBe("0");
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
    expect(run).toMatchObject({ exitCode: 0, outputs: { settled: "1" } });
    expect(await item(id)).toMatchObject({ outcome });
    expect(await stage.testStore.sql("select trust from whim.learnings where item_id = $1", [id])).toEqual([
      { trust },
    ]);
    expect(stage.said()[0]).toContain(merged ? "### Whim: merged" : "### Whim: closed without a merge");
    expect(issue.labels).toEqual(["whim"]);
    expect((await sweep()).outputs["settled"]).toBe("0");
  },
);

test("a runner that died between the store's end and the card: label and card say that it is done", async () => {
  const { issue } = await completed();
  await anHourLater();
  stage.github.calls.length = 0;
  expect(issue.labels).toContain("ai-processing");
  expect((await sweep()).outputs["mended"]).toBe("1");
  expect(issue.labels).toEqual(["whim", "ai-pr-ready"]);
  expect(stage.said()).toHaveLength(1);
  expect(stage.said()[0]).toContain("### Whim: done");
  expect(stage.said()[0]).toContain(`/pull/`);
  stage.github.calls.length = 0;
  expect((await sweep()).outputs["mended"]).toBe("0");
  expect(stage.github.calls.map(({ operation }) => operation)).toEqual(["QUERY PullStates"]);
});

test("what changed a moment ago is left to whoever changed it", async () => {
  const { issue } = await completed();
  expect((await sweep()).outputs["mended"]).toBe("0");
  expect(issue.labels).toContain("ai-processing");
});

test("a host that is lost for good: its item is back in the queue, the card says so", async () => {
  const { id } = await queued();
  await claim();
  cardSays(id, "running", "at work");
  await stage.testStore.sql("update whim.work_items set lease_until = now() - interval '1 minute'");
  const run = await sweep();
  expect(run.outputs).toMatchObject({ reaped: "1", mended: "1" });
  expect(stage.said()[0]).toContain("### Whim: queued for another try");
});

test("a card that nobody wrote is written, by one of two sweeps at once", async () => {
  const { issue } = await completed();
  await anHourLater();
  for (const [key, comment] of stage.repo.comments)
    if (comment.issue === issue.number) stage.repo.comments.delete(key);
  const runs = await Promise.all([sweep(), sweep()]);
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  expect(runs.map(({ outputs }) => outputs["mended"])).toEqual(expect.arrayContaining(["0", "1"]));
  expect(stage.said(issue.number)).toHaveLength(1);
});

test("what a worker said in its own words is left as it is", async () => {
  const { issue, id } = await queued();
  const { lease } = await claim();
  await stage.store.fail(lease, { category: "stuck", error: "no way", retryable: false });
  issue.labels = ["whim", "ai-stuck"];
  cardSays(id, "told-ended", "out of minutes");
  await anHourLater();
  stage.github.calls.length = 0;
  expect((await sweep()).outputs["mended"]).toBe("0");
  expect(stage.writes()).toEqual([]);
  expect(stage.said()[0]).toContain("### Whim: out of minutes");
});

test("lost wake-ups are sent again, one for each idle slot that has work", async () => {
  await queued();
  await queued();
  await queued();
  await anHourLater();
  const run = await sweep();
  expect(run.outputs["woken"]).toBe("2");
  expect(stage.repo.dispatches).toEqual([
    { workflow: "whim-worker.yml", ref: "main", inputs: { slot: "1" } },
    { workflow: "whim-worker.yml", ref: "main", inputs: { slot: "2" } },
  ]);
  expect((await sweep()).outputs["woken"]).toBe("0");
});

test("a step that fails stops no other, and the job says which it was", async () => {
  const { issue, id } = await queued();
  await anHourLater();
  stage.issueEvent("closed", issue);
  stage.github.failNext("POST /repos/{owner}/{repo}/actions/workflows", 403, 10);
  await queued();
  await anHourLater();
  stage.github.failNext("POST /repos/{owner}/{repo}/actions/workflows", 403, 10);
  const run = await sweep();
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain(
    "1 of the sweep's steps failed, the others are done. Could not wake workers of octo/repo",
  );
  expect((await item(id)).status).toBe("cancelled");
  expect(run.summary).toContain("### Whim: 1 step of the sweep failed");
  expect(run.summary).toContain("permissions: actions: write");
  stage.github.recover();
});

test("the report names what needs a person and why, with its link, and obeys nothing in it", async () => {
  const evil = "</details> @octocat ![x](http://evil.example/x) | [a](http://evil.example)";
  const { issue } = await queued({ title: evil });
  const { lease } = await claim();
  await stage.store.fail(lease, { category: "configuration", error: evil, retryable: false });
  const { summary } = await sweep();
  expect(summary).toContain("### Whim: 1 item needs a person");
  expect(summary).toContain(`[issue](${stage.github.serverUrl}/${REPO}/issues/${issue.number})`);
  expect(summary).toContain("Mend the setting, then retry");
  expect(summary).not.toMatch(/@octocat|<\/details>|!\[x\]|\]\(http:\/\/evil/);
  expect(summary).toContain("xychart-beta");
});
