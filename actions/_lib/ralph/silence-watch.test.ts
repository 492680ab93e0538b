import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Patience } from "./patience.ts";
import { silenceWatch } from "./silence-watch.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const MINUTE = 60_000;
const model: Patience = { kind: "model", ms: 5 * MINUTE, call: null };
const command: Patience = { kind: "call", ms: 12 * MINUTE, call: 'command "make"' };

/** After how many minutes of an agent's silence it is given up on, and how many it is then told to have been. */
async function silence(on: Patience, modelQuietMs?: () => number) {
  const started = performance.now();
  const given: number[][] = [];
  const watch = silenceWatch({
    now: () => on,
    modelQuietMs,
    giveUp: ({ ms }) =>
      given.push([performance.now() - started, ms].map((time) => Math.round(time / MINUTE))),
  });
  watch.heard();
  await vi.advanceTimersByTimeAsync(60 * MINUTE);
  watch.stop();
  return given;
}

test("who says nothing is given up on in its time, once", async () => {
  expect(await silence(model)).toEqual([[5, 5]]);
});

test("a model that goes on sending is waited for, and no longer than for the longest answer", async () => {
  expect(await silence(model, () => 10)).toEqual([[30, 30]]);
});

test("a model that falls silent has its time from what it sent last", async () => {
  const last = performance.now() + 7 * MINUTE;
  expect(await silence(model, () => Math.max(0, performance.now() - last))).toEqual([[12, 12]]);
});

test("a command that hangs is given up on in its time, whatever a model sends to somebody", async () => {
  expect(await silence(command, () => 10)).toEqual([[12, 12]]);
});
