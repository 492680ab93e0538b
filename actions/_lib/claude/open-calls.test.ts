import { expect, test } from "vitest";
import { openCalls } from "./open-calls.ts";

test("of more calls than anybody makes at once only the newest are known", () => {
  const calls = openCalls();
  // Each in a thread of its own, as if made by as many subagents.
  for (let n = 0; n < 1100; n += 1)
    calls.opened({ id: `call-${n}`, tool: "Read", input: {} }, { thread: `thread-${n}`, id: "answer" });
  for (let n = 100; n < 1100; n += 1) calls.closed(`call-${n}`);
  expect(calls.waitsFor()).toBe(null);
});
