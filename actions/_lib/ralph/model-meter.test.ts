import { expect, test } from "vitest";
import type { AskedCall } from "../box/model-ask.ts";
import { usageOfUnanswered } from "../box/model-usage.ts";
import { noUsage } from "./agent.ts";
import { type ModelMeter, modelMeter } from "./model-meter.ts";

// Five dollars for a million tokens in.
const MODEL = "claude-opus-5";
const asked = (mostUsd: number, model = MODEL): AskedCall => ({
  model,
  inputTokens: 1,
  outputTokens: 0,
  unheardTokens: 0,
  mostUsd,
});
const used = (inputTokens: number) => ({ ...usageOfUnanswered(inputTokens), model: MODEL });
const stays = () => new AbortController().signal;
const report = (inputTokens: number, usd: number) => ({ ...noUsage, inputTokens, usd, models: [MODEL] });

async function begun(meter: ModelMeter, ask: AskedCall) {
  const admission = await meter.admit(ask, stays());
  if (admission.kind === "refused") throw new Error(admission.reason);
  return admission;
}

async function call(meter: ModelMeter, tokens: number): Promise<void> {
  (await begun(meter, asked(0.01))).ended(used(tokens));
}

function open(budget: number | null): ModelMeter {
  const meter = modelMeter();
  meter.allow(budget);
  return meter;
}

test("what a run cost is what its calls cost, each at its own model's price, whatever is reported", async () => {
  const meter = open(null);
  await call(meter, 100_000);
  (await begun(meter, asked(1, "claude-haiku-4-5"))).ended({
    ...usageOfUnanswered(100_000),
    model: "claude-haiku-4-5-20251001",
  });
  const { usage } = await meter.settle(report(1, 900));
  expect(usage).toMatchObject({ inputTokens: 200_000, models: [MODEL, "claude-haiku-4-5-20251001"] });
  expect(usage.usd).toBeCloseTo(0.6);
});

test("a call of a model that nobody knows is counted at the highest price, which is told once", async () => {
  const meter = open(null);
  const calling = async () =>
    (await begun(meter, asked(1, "new"))).ended({ ...usageOfUnanswered(100_000), model: "new" });
  await calling();
  const { usage, doubts } = await meter.settle(noUsage);
  expect(usage.usd).toBeCloseTo(1.5);
  expect(doubts).toEqual([
    {
      type: "price_unknown",
      message:
        'No price is known of "new": what it costs is counted at the highest, $15 for a million tokens in and $75 out.',
    },
  ]);
  meter.allow(null);
  await calling();
  expect((await meter.settle(noUsage)).doubts).toEqual([]);
});

test("sixteen calls at once at the last cent: one is made, and the others are refused when it has cost it", async () => {
  const meter = open(0.01);
  const calls = Array.from({ length: 16 }, async () => meter.admit(asked(0.5), stays()));
  const first = await Promise.race(calls);
  expect(first.kind).toBe("admitted");
  let others = 0;
  for (const one of calls.slice(1)) void one.then(() => (others += 1));
  await Promise.resolve();
  expect(others, "the others wait").toBe(0);
  if (first.kind === "admitted") first.ended(used(2_000));
  const kinds = (await Promise.all(calls)).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === "admitted")).toHaveLength(1);
  const { usage, spent } = await meter.settle(noUsage);
  expect(usage.usd).toBeCloseTo(0.01);
  expect(spent).toBe(true);
});

test("calls at once far from the limit all go out, and one that could pass it waits for what the others cost", async () => {
  const meter = open(2);
  const first = await Promise.all(Array.from({ length: 4 }, async () => begun(meter, asked(0.5))));
  let fifth = false;
  const waiting = begun(meter, asked(0.5)).then((admission) => {
    fifth = true;
    return admission;
  });
  await Promise.resolve();
  expect(fifth).toBe(false);
  first[0]?.ended(used(1_000));
  (await waiting).ended(used(1_000));
  for (const one of first.slice(1)) one.ended(null);
  expect((await meter.settle(noUsage)).spent).toBe(false);
});

test("a call that could cost more than is left is made all the same: nothing is refused before the money is spent", async () => {
  const meter = open(1);
  await call(meter, 199_000);
  (await begun(meter, asked(20))).ended(used(100));
  await call(meter, 900);
  expect(await meter.admit(asked(0.01), stays())).toMatchObject({
    kind: "refused",
    reason: "The 1.00 dollars that were left for this work are spent",
  });
});

test("who pays no token has no limit, and a call that was not answered costs nothing", async () => {
  const meter = open(null);
  for (let n = 0; n < 40; n += 1) void begun(meter, asked(1_000)).then(({ ended }) => ended(null));
  await call(meter, 1_000_000);
  expect((await meter.settle(noUsage)).usage.usd).toBeCloseTo(5);
});

test("before an agent starts and after its end nobody asks the model", async () => {
  const meter = modelMeter();
  const closed = { kind: "refused", reason: "No agent is at work that could ask the model" };
  expect(await meter.admit(asked(0), stays())).toEqual(closed);
  meter.allow(1);
  const running = await begun(meter, asked(1));
  const waiting = meter.admit(asked(1), stays());
  const settled = meter.settle(noUsage);
  expect(await waiting).toEqual(closed);
  running.ended(used(1_000));
  expect((await settled).usage.inputTokens, "what was under way is counted").toBe(1_000);
  expect((await settled).spent, "nothing was refused for want of money").toBe(false);
});

test("whoever is gone waits no longer", async () => {
  const meter = open(0.01);
  const first = await begun(meter, asked(1));
  const gone = new AbortController();
  const waiting = meter.admit(asked(1), gone.signal);
  gone.abort();
  expect((await waiting).kind).toBe("refused");
  first.ended(null);
  expect((await meter.settle(noUsage)).spent).toBe(false);
});

test.each<[string, number, number, string[]]>([
  ["about as many tokens", 140_000, 0.7, []],
  ["many fewer tokens than were used", 100_000, 0.7, ["model_used_directly"]],
  ["another price", 140_000, 0.3, ["cost_differs"]],
  ["nothing, for it was cut off", 0, 0, []],
])("a report of %s", async (_, told, usd, expected) => {
  const meter = open(null);
  await call(meter, 140_001);
  const { doubts } = await meter.settle(report(told, usd));
  expect(doubts.map(({ type }) => type)).toEqual(expected);
});

test("each agent's count begins anew", async () => {
  const meter = open(1);
  await call(meter, 100_000);
  await meter.settle(noUsage);
  meter.allow(1);
  expect((await meter.settle(noUsage)).usage).toEqual(noUsage);
});
