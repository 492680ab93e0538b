import { expect, test } from "vitest";
import { patience, QUIET_CALL_MS, silenceReason, stillThinking } from "./patience.ts";

const LIMITS = { idleMs: 300_000, callMs: QUIET_CALL_MS, resultMs: 30_000 };
const model = { finished: false, call: null, pauseMs: 0 };
const call = 'command "make"';

test.each([
  ["the model at work", model, {}, 300_000],
  ["a command", { ...model, call }, {}, 720_000],
  ["a command, where the model has longer", { ...model, call }, { idleMs: 3_600_000 }, 3_600_000],
  ["a subagent after the result", { ...model, finished: true, call }, {}, 720_000],
  ["the end", { ...model, finished: true }, {}, 30_000],
  ["a pause before the next try", { ...model, pauseMs: 60_000 }, {}, 360_000],
  ["a pause of weeks", { ...model, pauseMs: 3e9 }, {}, 1_020_000],
])("%s is waited for so long", (_, atWork, limits, ms) => {
  expect(patience(atWork, { ...LIMITS, ...limits }).ms).toBe(ms);
});

const ofModel = { kind: "model", ms: 300_000, call: null } as const;
const minutes = (n: number) => n * 60_000;

test.each([
  ["was heard of a second ago", ofModel, minutes(5), 1000, 299_000],
  ["was heard of just within its time", ofModel, minutes(5), 299_999.5, 1],
  ["was not heard of for as long", ofModel, minutes(5), 300_000, 0],
  ["was never heard of", ofModel, minutes(5), Infinity, -Infinity],
  ["is heard of near the end of the longest answer", ofModel, minutes(29), 0, minutes(1)],
  ["is heard of and has answered for half an hour", ofModel, minutes(30), 0, 0],
  ["answers somebody while a command runs", { ...ofModel, kind: "call", call }, minutes(12), 0, 0],
  ["answers somebody after the result", { ...ofModel, kind: "result" }, 30_000, 0, 0],
] as const)("a model that %s is waited for accordingly", (_, on, byOutputMs, byModelMs, more) => {
  expect(stillThinking(on, { byOutputMs, byModelMs })).toBe(more);
});

test("the reason says which of the two it was", () => {
  expect(silenceReason("The agent", patience(model, LIMITS))).toBe(
    "The agent said nothing for 300 s and was stopped",
  );
  expect(silenceReason("The agent", patience({ ...model, call }, LIMITS))).toBe(
    'The agent was stopped: its command "make" was quiet for 720 s',
  );
});
