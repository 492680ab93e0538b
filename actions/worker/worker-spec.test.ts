import { expect, test, vi } from "vitest";
import { packSourceText, sourceHash } from "../_lib/source-text.ts";
import { type Turn, usageLimitUntil, writes } from "../_lib/testing/model/script.ts";
import { say } from "../_lib/testing/github/state.ts";
import { GOOD } from "../_lib/testing/spec.ts";
import { workerSample } from "../_lib/testing/worker.ts";

const sample = workerSample();
const { enqueue, work, item, pulls, repository } = sample;

const WISH = "A free item breaks the checkout. The price is taken for missing.";
const DRAFT = {
  ...GOOD,
  tasks: [{ ...GOOD.tasks[0], verify: ["grep -q free free.txt"] }],
  checks: [],
};
const form = (input: object, delayMs = 0): Turn => ({
  tools: [{ name: "StructuredOutput", input: { ...input } }],
  delayMs,
});

/** What intake makes of a label where there is only a subscription: the pinned text, and no spec. */
async function enqueueText(more = {}): Promise<void> {
  const text = { number: 1, title: "A free item", body: WISH, comments: [] };
  await enqueue(WISH, {
    title: "A free item",
    spec: undefined as never,
    sourceText: packSourceText(text),
    sourceHash: sourceHash(text),
    ...more,
  });
}

test("an item without a spec gets one as its first step, and is worked by it where no rule holds that spec", async () => {
  await enqueueText({
    approvalBaseCommit: "0".repeat(40),
    metadata: { whim: { approvalRule: { aboveUsd: null, paths: ["infra/**"] } } },
  });
  const run = await work([
    { when: /Task 1 of/, turns: writes({ "free.txt": "free\n" }) },
    { when: /free item/, turns: [form(DRAFT)] },
  ]);
  expect(run.outputs["result"], run.log).toBe("completed");
  expect(await sample.store.sql("select spec from whim.specs")).toMatchObject([
    { spec: expect.stringContaining("grep -q free free.txt") as string },
  ]);
  expect(pulls()).toHaveLength(1);
  expect(await sample.store.sql("select n, task, passed from whim.iterations order by n")).toEqual([
    { n: 0, task: null, passed: true },
    { n: 1, task: 1, passed: true },
  ]);
});

test("what the spec cost counts towards the item's money in the same run", async () => {
  await enqueueText();
  await sample.store.sql("update whim.work_items set max_usd = 0.02");
  const run = await work([
    { when: /Task 1 of/, turns: writes({ "other.txt": "not what is wanted\n" }) },
    { when: /free item/, turns: [form(DRAFT)] },
  ]);
  expect(run.outputs["result"], run.log).toBe("failed");
  const [{ usd } = { usd: 0 }] = await sample.store.sql<{ usd: number }>(
    "select sum(usd)::float as usd from whim.iterations",
  );
  // The spec and one iteration; without the spec's share it would be two.
  expect(usd).toBeLessThan(0.03);
  expect(Number(run.outputs["usd"])).toBeCloseTo(usd, 4);
});

test("what the text leaves open is asked on the issue, no attempt is used, and nothing is worked", async () => {
  await enqueueText();
  const run = await work([
    {
      when: /free item/,
      turns: [form({ ...GOOD, decision: "questions", tasks: [], questions: ["Which checkout?"] })],
    },
  ]);
  expect(run.outputs["result"], run.log).toBe("paused");
  expect(await item()).toMatchObject({ status: "blocked", blocked_by: "information", attempts: 0 });
  expect([...repository().comments.values()].at(-1)?.body).toContain("Which checkout?");
  expect(repository().issues.get(1)?.labels).toContain("ai-needs-info");
});

test("questions come as a new comment where somebody has spoken since the card: an edit tells nobody", async () => {
  await enqueueText();
  const questions = form({ ...GOOD, decision: "questions", tasks: [], questions: ["Which checkout?"] }, 3000);
  const run = work([{ when: /free item/, turns: [questions] }]);
  await vi.waitFor(() => expect(repository().comments.size).toBeGreaterThan(0), { timeout: 60_000 });
  say(sample.github.state, repository(), { issue: 1, author: "octocat", body: "Nice" });
  expect((await run).outputs["result"]).toBe("paused");
  const bodies = [...repository().comments.values()].map(({ body }) => body);
  expect(bodies).toHaveLength(3);
  expect(bodies[0]).toContain("at work");
  expect(bodies[2]).toContain("Which checkout?");
});

test("a spec that must be approved waits for that, and is shown", async () => {
  await enqueueText({ approvalBaseCommit: "0".repeat(40) });
  const run = await work([{ when: /free item/, turns: [form(DRAFT)] }]);
  expect(run.outputs["result"], run.log).toBe("paused");
  expect(await item()).toMatchObject({ status: "blocked", blocked_by: "approval", attempts: 0 });
  expect([...repository().comments.values()].at(-1)?.body).toContain("/whim approve");
});

test("a rule about paths is judged on the worker's spec: one that touches what it names waits, saying so", async () => {
  await enqueueText({
    approvalBaseCommit: "0".repeat(40),
    metadata: { whim: { approvalRule: { aboveUsd: null, paths: ["shop/**"] } } },
  });
  const run = await work([{ when: /free item/, turns: [form({ ...DRAFT, touches: ["shop/"] })] }]);
  expect(run.outputs["result"], run.log).toBe("paused");
  expect(await item()).toMatchObject({ status: "blocked", blocked_by: "approval" });
  expect([...repository().comments.values()].at(-1)?.body).toContain(
    "it is about shop/, and shop/** asks for approval",
  );
});

test("a usage limit while the spec is written parks the credential, with no attempt used", async () => {
  await enqueueText();
  const reset = Math.floor(Date.now() / 1000) + 3600;
  const model = await sample.startModel([{ when: /free item/, turns: [usageLimitUntil(reset)] }]);
  const token = { "anthropic-api-key": "", "claude-code-oauth-token": model.credential };
  const run = await work([], { inputs: token });
  expect(run.outputs["result"], run.log).toBe("retried");
  expect(await item()).toMatchObject({ status: "queued", attempts: 0 });
  await sample.store.sql("update whim.providers set blocked_until = null");
});
