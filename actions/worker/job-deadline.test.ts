import { expect, test } from "vitest";
import type { Clock } from "../_lib/clock.ts";
import { jobDeadline } from "./job-deadline.ts";
import type { StopAsked } from "./stop-asked.ts";

/** Time that passes only when somebody sleeps. */
function sleeper(): Clock & { slept: number[] } {
  const slept: number[] = [];
  let now = 1_000_000;
  return {
    slept,
    now: () => now,
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      slept.push(ms);
      now += ms;
    },
  };
}

test.each([
  [350, 340],
  [50, 40],
  [20, 16],
  [5, 4],
])("of a job of %i minutes %i are for the work", async (minutes, left) => {
  const clock = sleeper();
  const stops: StopAsked[] = [];
  await jobDeadline(clock, minutes)
    .watch((reason) => stops.push(reason))
    .stop();
  expect(clock.slept).toEqual([left * 60_000]);
  expect(stops).toMatchObject([{ kind: "deadline" }]);
});

test("it counts from the job's start, not from the claim", async () => {
  const clock = sleeper();
  const deadline = jobDeadline(clock, 350);
  await clock.sleep(100 * 60_000);
  await deadline.watch(() => undefined).stop();
  expect(clock.slept.at(-1)).toBe(240 * 60_000);
});

test("work that ends in time is not stopped", async () => {
  const stops: unknown[] = [];
  const clock: Clock = {
    now: () => 0,
    sleep: (_ms, signal) =>
      new Promise((_resolve, reject) =>
        signal?.addEventListener("abort", () => reject(signal.reason as Error)),
      ),
  };
  await jobDeadline(clock, 350)
    .watch((reason) => stops.push(reason))
    .stop();
  expect(stops).toEqual([]);
});
