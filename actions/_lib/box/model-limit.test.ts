import { expect, test } from "vitest";
import { limitOf, limitWatch } from "./model-limit.ts";

const NOW = 1_700_000_000_000;
const REJECTED = {
  "anthropic-ratelimit-unified-status": "rejected",
  "anthropic-ratelimit-unified-reset": "1800000000",
  "anthropic-ratelimit-unified-representative-claim": "five_hour",
};

test.each<[string, number, Record<string, string>, object | null]>([
  ["a refusal", 429, REJECTED, { resetsAt: 1_800_000_000_000, kind: "five_hour" }],
  [
    "a refusal that names no reset but a time to wait",
    429,
    { "anthropic-ratelimit-unified-status": "rejected", "retry-after": "60" },
    { resetsAt: NOW + 60_000, kind: null },
  ],
  [
    "a refusal that names no time",
    429,
    { "anthropic-ratelimit-unified-status": "rejected", "anthropic-ratelimit-unified-reset": "soon" },
    { resetsAt: null, kind: null },
  ],
  [
    "a refusal that extra usage pays for",
    429,
    { ...REJECTED, "anthropic-ratelimit-unified-overage-status": "allowed_warning" },
    null,
  ],
  ["an answer that is one", 200, REJECTED, null],
  ["an overload", 529, REJECTED, null],
  [
    "a limit that is near",
    429,
    { ...REJECTED, "anthropic-ratelimit-unified-status": "allowed_warning" },
    null,
  ],
  ["a key's rate limit", 429, { "retry-after": "60" }, null],
])("%s", (_, status, headers, limit) => {
  expect(limitOf(status, headers, NOW)).toEqual(limit);
});

const limit = { resetsAt: NOW, kind: "five_hour" };

test("a model that answers again is limited no more, and another's answer says nothing of it", () => {
  const watch = limitWatch(null);
  watch.answered("large", limit);
  watch.answered("small", null);
  expect(watch.reached()).toEqual(limit);
  watch.answered("large", null);
  expect(watch.reached()).toBeNull();
});

test("each agent begins without the limits of the one before it", () => {
  const watch = limitWatch(null);
  watch.answered("large", limit);
  watch.begin();
  expect(watch.reached()).toBeNull();
});

test.each<[string | null, string, boolean]>([
  ["sonnet", "seven_day_opus", false],
  ["claude-opus-5", "seven_day_opus", true],
  ["opusplan", "seven_day_opus", true],
  ["our-own-name", "seven_day_opus", true],
  [null, "seven_day_opus", true],
  ["sonnet", "seven_day", true],
  ["sonnet", "seven_day_overage_included", true],
])("to who was told to use %s the limit %s says something: %s", (told, kind, says) => {
  const watch = limitWatch(told);
  watch.answered("claude-opus-5", { resetsAt: NOW, kind });
  expect(watch.reached() !== null).toBe(says);
});
