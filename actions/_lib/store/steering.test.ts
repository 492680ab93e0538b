import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type TestStore, startTestStore } from "../testing/store.ts";
import { openStore } from "./client.ts";
import type { Claim, NewWork, Store } from "./store.ts";

let embedded: TestStore;
let store: Store;
beforeAll(async () => {
  embedded = await startTestStore();
  store = openStore({ url: embedded.url, key: embedded.secretKey });
});
afterAll(() => embedded.close());
beforeEach(async () => {
  await embedded.sql("delete from whim.dependencies");
  await embedded.sql("delete from whim.work_items");
  await embedded.sql("delete from whim.learnings");
  await embedded.sql("update whim.providers set blocked_until = null");
});

let keys = 0;
const ada = { actor: "ada" };
const head = "0123456789012345678901234567890123456789";
const pullRequestUrl = "https://example.com/pull/1";
const work = (sourceId: string, more: Partial<NewWork> = {}) =>
  store.enqueue({
    repo: "octo/repo",
    source: "issue",
    sourceId,
    title: `Item ${sourceId}`,
    spec: "- [ ] task",
    baseBranch: "main",
    ...more,
  });

async function claim(credential = "api_key-1"): Promise<Claim> {
  keys += 1;
  const answer = await store.claim({
    key: `k${keys}`,
    repo: "octo/repo",
    slot: 1,
    runner: "runner",
    metered: true,
    credential,
  });
  if (answer.kind === "none") throw new Error(answer.reason);
  return answer;
}

test("what people ask of waiting work takes effect in the queue", async () => {
  const { item } = await work("1", { tasks: 2, metadata: { createdBy: "api", "kept-as_is": 1 } });
  expect(item).toMatchObject({ tasks: 2, metadata: { createdBy: "api", "kept-as_is": 1 }, blockedBy: null });
  const later = await work("2", { dependsOn: [item.id] });
  expect(later.item).toMatchObject({ status: "blocked", blockedBy: "dependency" });
  expect(await store.setPriority(item.id, { ...ada, priority: "critical" })).toMatchObject({
    priority: "critical",
  });
  expect(await store.pause(item.id, ada)).toMatchObject({ status: "blocked", blockedBy: "pause" });
  expect(await store.resume(item.id, ada)).toMatchObject({ status: "queued" });
  expect(await store.position(item.id)).toEqual({
    place: 1,
    atLeast: false,
    expectedStart: null,
    paused: null,
  });
  expect(await store.setLimits(item.id, { ...ada, iterations: 7 })).toEqual({
    iterations: 7,
    minutes: 240,
    usd: 10,
  });
  expect(
    (await store.list({ status: ["queued", "blocked"], queueOrder: true })).items.map((one) => one.sourceId),
  ).toEqual(["1", "2"]);
  expect(await store.cancel(later.item.id, { ...ada, reason: "no" })).toMatchObject({ status: "cancelled" });
  await expect(store.pause(later.item.id, ada)).rejects.toThrow("it cannot be paused");
  await expect(store.cancel(crypto.randomUUID(), ada)).rejects.toThrow("there is no item");
});

test("what people ask of running work comes with the heartbeat", async () => {
  const { item } = await work("1");
  await store.note(item.id, { ...ada, note: "Before" });
  const { lease, notes } = await claim();
  expect(notes).toEqual([{ id: expect.any(Number) as number, author: "ada", note: "Before", task: false }]);
  await store.note(item.id, { ...ada, note: "Mind the tabs" });
  await store.setLimits(item.id, { ...ada, usd: 1 });
  await store.pause(item.id, ada);
  const beat = await store.heartbeat(lease, { phase: "running", iteration: 1, notesSeen: notes[0]?.id ?? 0 });
  expect(beat).toMatchObject({ stop: "pause", notes: [{ note: "Mind the tabs" }], limits: { usd: 1 } });
  await store.cancel(item.id, ada);
  expect((await store.heartbeat(lease, { phase: "running", iteration: 1 })).stop).toBe("cancel");
  expect(await store.giveBack(lease, { reason: "asked to" })).toMatchObject({ status: "cancelled" });
});

test("a day's last iteration is granted, the next is not, and says until when", async () => {
  await work("1");
  const { lease } = await claim();
  const used = (await store.status()).iterationsToday;
  await embedded.sql("update whim.settings set daily_iterations = $1", [used + 1]);
  try {
    expect(await store.recordIteration(lease, { n: 1 })).toEqual({ granted: true });
    expect(await store.recordIteration(lease, { n: 2 })).toEqual({
      granted: false,
      reason: "budget_iterations",
      notBefore: expect.any(String) as string,
    });
  } finally {
    await embedded.sql("update whim.settings set daily_iterations = 200");
  }
});

test("files are locked, denied with who has them, and given free", async () => {
  await work("1");
  await work("2");
  const [first, second] = [await claim(), await claim()];
  expect(await store.acquireLocks(first.lease, { paths: ["a.ts", "b.ts"] })).toEqual({
    acquired: ["a.ts", "b.ts"],
    denied: [],
  });
  expect(
    await store.acquireLocks(second.lease, { paths: ["b.ts", "c.ts"], allOrNothing: true }),
  ).toMatchObject({
    acquired: [],
    denied: [{ path: "b.ts", item: first.item.id, sourceId: "1" }],
  });
  expect(await store.releaseLocks(first.lease, { paths: ["b.ts"] })).toEqual({ released: 1 });
  expect(await store.releaseLocks(first.lease)).toEqual({ released: 1 });
  await expect(store.acquireLocks(first.lease, { paths: ["../x"] })).rejects.toThrow(
    "is none of a repository's",
  );
});

test("a usage limit parks the account and not the others", async () => {
  await work("1");
  const { lease } = await claim("max");
  const until = new Date(Date.now() + 3_600_000).toISOString();
  expect(await store.park(lease, { until, reason: "five hours" })).toMatchObject({
    status: "queued",
    attempts: 0,
  });
  await expect(claim("max")).rejects.toThrow("provider_parked");
  expect((await claim("other")).item.sourceId).toBe("1");
});

test("a killed worker has lost its lease; its item waits for a person; the sweep finds nothing left over", async () => {
  const { item } = await work("1");
  const { lease } = await claim();
  const [worker] = await store.workers({ active: true });
  expect(worker).toMatchObject({ itemId: item.id, runner: "runner", status: "active", slot: 1 });
  expect(await store.kill(worker?.id ?? "", ada)).toMatchObject({
    status: "failed",
    errorCategory: "killed",
  });
  await expect(store.heartbeat(lease, { phase: "running", iteration: 1 })).rejects.toThrow("lease lost");
  expect(await store.requeue(item.id, { ...ada, request: "Once more" })).toMatchObject({ status: "queued" });
  expect(await store.sweep()).toEqual({
    reaped: 0,
    unblocked: 0,
    unlocked: 0,
    forgotten: 0,
    unembedded: false,
    due: ["octo/repo"],
  });
  expect((await store.workers({ active: false }))[0]).toMatchObject({ status: "killed" });
});

test("what work learns is its own until the pull request is merged", async () => {
  const { item } = await work("1", { tasks: 1 });
  const first = await claim();
  const embedding = Array.from({ length: 384 }, (_, n) => n / 384);
  const learnt = await store.learn(first.lease, [
    { kind: "gotcha", content: "Tabs break the parser", citedFiles: ["src/parse.ts"], embedding, model: "m" },
  ]);
  expect(learnt).toMatchObject([{ seen: 1, trust: "quarantined" }]);
  expect(await store.recall(first.lease, { query: "parser" })).toMatchObject([
    { citedFiles: ["src/parse.ts"] },
  ]);
  await store.recordIteration(first.lease, { n: 1 });
  await store.complete(first.lease, { pullRequestUrl, head });

  await work("2");
  const second = await claim();
  expect(await store.recall(second.lease, { query: "parser" })).toEqual([]);
  expect(await store.settle(item.id, { ...ada, outcome: "merged" })).toMatchObject({ outcome: "merged" });
  const [recalled] = await store.recall(second.lease, { query: "other words", embedding, model: "m" });
  expect(recalled).toMatchObject({ content: "Tabs break the parser", trust: "trusted" });
  await store.reviewLearning(recalled?.id ?? "", { ...ada, trust: "retired" });
  expect(await store.searchLearnings({ trust: "retired", query: "parser" })).toMatchObject([
    { reviewedBy: "ada" },
  ]);
  expect(await store.purgeLearnings({ ...ada, item: item.id })).toBe(1);
  expect(await store.estimate({ tasks: 1 })).toMatchObject({ items: 1, iterations: 1 });
  expect(await store.estimate({ tasks: 9 })).toBeNull();
  expect(await store.metrics({ days: 1 })).toMatchObject({ completed: 1, merged: 1, successRate: 1 });
});

test("a worker writes the spec of a text, and asks where it says too little", async () => {
  const { item } = await store.enqueue({
    repo: "octo/repo",
    source: "issue",
    sourceId: "1",
    title: "Nicer",
    sourceText: "Make it nice",
    sourceHash: "h".repeat(64),
    baseBranch: "main",
  });
  const first = await claim();
  expect(first).toMatchObject({
    spec: null,
    sourceText: "Make it nice",
    spent: { iterations: 0, minutes: 0, usd: 0 },
  });
  expect(await store.ask(first.lease, "Which colour?")).toMatchObject({
    blockedBy: "information",
    error: "Which colour?",
  });
  await store.answer(item.id, { ...ada, sourceText: "Make it blue", sourceHash: "i".repeat(64) });
  const { lease, sourceText } = await claim();
  expect(sourceText).toBe("Make it blue");
  expect(await store.writeSpec(lease, { spec: "- [ ] Blue", tasks: 1, touches: ["src/"] })).toMatchObject({
    proceed: true,
    item: { tasks: 1 },
  });
  expect(await store.getSpec(item.id)).toMatchObject({ spec: "- [ ] Blue", progress: null });
  expect(await store.getSpec(crypto.randomUUID())).toBeNull();
});

test("work that needs approval is released by what was shown, and by nothing else", async () => {
  const { item } = await work("1", { sourceHash: "h".repeat(64), approvalBaseCommit: head, model: "small" });
  expect(item).toMatchObject({ blockedBy: "approval", model: "small" });
  if (item.approval === null) throw new Error("nothing to approve");
  await expect(
    store.approve(item.id, { ...ada, ...item.approval, baseCommit: "b".repeat(40) }),
  ).rejects.toThrow("the approval is of another base commit");
  expect(await store.approve(item.id, { ...ada, ...item.approval })).toMatchObject({
    status: "queued",
    approval: null,
  });
  expect(await store.setModel(item.id, { ...ada, model: "" })).toMatchObject({ model: null });
});

test("an operator drains, pauses and resumes everything", async () => {
  await work("1");
  const { lease } = await claim();
  const beat = async () => (await store.heartbeat(lease, { phase: "running", iteration: 1 })).stop;
  expect(await store.drain(ada)).toMatchObject({ paused: true, canStart: false, activeWorkers: 1 });
  expect(await beat()).toBeNull();
  await store.pauseAll(ada);
  expect(await beat()).toBe("pause");
  expect(await store.giveBack(lease, { reason: "paused", locked: ["src/a.ts"] })).toMatchObject({
    status: "queued",
    attempts: 0,
  });
  expect(await store.resumeAll(ada)).toMatchObject({ paused: false });
});
