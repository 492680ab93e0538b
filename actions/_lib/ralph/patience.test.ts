import { expect, test } from "vitest";
import { patience, QUIET_CALL_MS, silenceReason } from "./patience.ts";

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

test("the reason says which of the two it was", () => {
  expect(silenceReason("The agent", patience(model, LIMITS))).toBe(
    "The agent said nothing for 300 s and was stopped",
  );
  expect(silenceReason("The agent", patience({ ...model, call }, LIMITS))).toBe(
    'The agent was stopped: its command "make" was quiet for 720 s',
  );
});
