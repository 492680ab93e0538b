import { expect, test } from "vitest";
import { noUsage } from "../ralph/agent.ts";
import { type Ending, limitSaid, outcomeOf, usageOf } from "./outcome.ts";
import type { ClaudeResult, RateLimit } from "./stream.ts";

const success: ClaudeResult = {
  isError: false,
  apiErrorStatus: null,
  text: "ok",
  stopReason: "end_turn",
  terminalReason: null,
  budgetReached: false,
  usd: 1,
  models: {},
};
const failure = (more: Partial<ClaudeResult>): ClaudeResult => ({ ...success, isError: true, ...more });
const limit = { resetsAt: 5000, kind: "five_hour" };
const silence: Ending["stoppedBy"] = { kind: "model", ms: 300_000, call: null };
const ended: Ending = { exitCode: 0, stoppedBy: null, result: null, limit: null, stderr: "" };

test.each<[string, Partial<Ending>, string]>([
  ["a result without error", { result: success }, "done"],
  [
    "a result after which the process hung",
    { result: success, stoppedBy: { kind: "result", ms: 30_000, call: null }, exitCode: null },
    "done",
  ],
  ["our own stop, whatever came before", { result: success, stoppedBy: "signal" }, "stopped"],
  ["a limit that ended the run", { result: failure({ apiErrorStatus: 429 }), limit }, "usage_limit"],
  ["a limit, and then silence", { stoppedBy: silence, limit }, "usage_limit"],
  ["a limit that came with the last answer", { result: success, limit }, "done"],
  ["a rate limit of a key", { result: failure({ apiErrorStatus: 429 }) }, "unavailable"],
  ["an error without a status", { result: failure({ apiErrorStatus: null }) }, "unavailable"],
  ["a request that is too large", { result: failure({ apiErrorStatus: 413 }) }, "rejected"],
  ["a refusal", { result: failure({ stopReason: "refusal" }) }, "rejected"],
  ["a refusal that is no error", { result: { ...success, stopReason: "refusal" } }, "rejected"],
  [
    "a prompt that is too long",
    { result: failure({ apiErrorStatus: 400, text: "Prompt is too long" }) },
    "rejected",
  ],
  ...[400, 401, 402, 403, 404].map((status): [string, Partial<Ending>, string] => [
    `status ${status}`,
    { result: failure({ apiErrorStatus: status }) },
    "misconfigured",
  ]),
  ["the money's end", { result: failure({ budgetReached: true }), exitCode: 1 }, "done"],
  ["a program that is not there", { exitCode: 127 }, "misconfigured"],
  ["a program that may not be run", { exitCode: 126 }, "misconfigured"],
  ["silence", { stoppedBy: silence }, "unavailable"],
  ["an end without a result", { exitCode: 1 }, "unavailable"],
])("%s", (_, ending, kind) => {
  expect(outcomeOf({ ...ended, ...ending }).kind).toBe(kind);
});

test.each<[string, Partial<RateLimit> | null, typeof limit | null]>([
  ["a limit", {}, limit],
  ["a limit while extra usage pays", { usingOverage: true }, null],
  ["a warning that a limit is near", { status: "allowed_warning" }, null],
  ["nothing", null, null],
])("the output may say %s", (_, said, expected) => {
  const rejected: RateLimit = { ...limit, status: "rejected", utilization: null, usingOverage: false };
  expect(limitSaid(said === null ? null : { ...rejected, ...said })).toEqual(expected);
});

test("an end without a result says what the process said last", () => {
  expect(outcomeOf({ ...ended, exitCode: 137, stderr: "starting\nOut of memory\n" })).toMatchObject({
    reason: "The agent ended with code 137 and no result: Out of memory",
  });
});

test("usage is the sum of the models of one result", () => {
  const models = {
    big: { inputTokens: 10, outputTokens: 2, cacheReadInputTokens: 5, cacheCreationInputTokens: 1 },
    small: { inputTokens: 3 },
  };
  expect(usageOf({ ...success, usd: 0.25, models })).toEqual({
    inputTokens: 13,
    outputTokens: 2,
    cacheReadTokens: 5,
    cacheWriteTokens: 1,
    usd: 0.25,
    models: ["big", "small"],
  });
  expect(usageOf(null)).toEqual(noUsage);
});
