import { expect, test } from "vitest";
import { noUsage } from "./agent.ts";
import { modelMeter } from "./model-meter.ts";

const call = (inputTokens: number) => ({
  model: "m",
  inputTokens,
  outputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
});
const report = (inputTokens: number, usd: number) => ({ ...noUsage, inputTokens, usd, models: ["m"] });

test("what the agent reports stands where the proxy saw about as much", () => {
  const meter = modelMeter();
  meter.record(call(100_000));
  expect(meter.settle(report(100_000, 1))).toEqual({ usage: report(100_000, 1), unreported: false });
});

test("a little more is the difference of two counts, much more is somebody else's calls", () => {
  const meter = modelMeter();
  meter.record(call(140_000));
  expect(meter.settle(report(100_000, 1)).unreported).toBe(false);
  meter.record(call(141_000));
  const { usage, unreported } = meter.settle(report(100_000, 1));
  expect(usage.inputTokens).toBe(141_000);
  expect(usage.usd).toBeCloseTo(1.41);
  expect(unreported).toBe(true);
});

test("an agent that was cut off costs what the proxy saw, at the price so far", () => {
  const meter = modelMeter();
  meter.record(call(100_000));
  meter.settle(report(100_000, 1));
  meter.record({ ...call(0), outputTokens: 10_000 });
  const { usage, unreported } = meter.settle(noUsage);
  expect(usage.usd).toBeCloseTo(0.5);
  expect(usage).toMatchObject({ outputTokens: 10_000, models: ["m"] });
  expect(unreported).toBe(false);
});

test("each settling begins anew", () => {
  const meter = modelMeter();
  meter.record(call(500_000));
  meter.settle(report(1000, 0.01));
  expect(meter.settle(noUsage)).toEqual({ usage: noUsage, unreported: false });
});

test("once the money is spent nobody in the box makes another call", () => {
  const meter = modelMeter();
  meter.allow(1);
  meter.record(call(1_000_000));
  expect(meter.refusal(), "no price is known yet").toBeNull();
  meter.settle(report(1_000_000, 0.5));
  meter.allow(0.5);
  meter.record(call(999_999));
  expect(meter.refusal()).toBeNull();
  meter.record(call(1));
  expect(meter.refusal()).toContain("0.50 dollars");
  meter.allow(null);
  expect(meter.refusal(), "a subscription has no such limit").toBeNull();
});
