import { expect, test } from "vitest";
import type { ActionRun } from "../../actions/_lib/testing/run-action.ts";
import type { Store, WorkItem } from "../../actions/_lib/store/store.ts";
import type { Display } from "./display.ts";
import type { Jobs } from "./jobs.ts";
import { nextLookAfter, untilEnded } from "./until-ended.ts";

/** A queue whose worker answers with these results, one after the other, and how long was waited between them. */
function queue(results: readonly string[]) {
  const pauses: number[] = [];
  const item = { id: "1", status: "queued", availableAt: "2026-11-22T00:00:00Z", error: null };
  let started = 0;
  return {
    pauses,
    work: untilEnded("1", {
      store: { get: async () => item as WorkItem } as unknown as Store,
      jobs: {
        async work() {
          const result = results[started] ?? "completed";
          started += 1;
          if (result === "completed") item.status = "completed";
          return { exitCode: 0, outputs: { result } } as unknown as ActionRun;
        },
        pause: async (ms: number) => void pauses.push(ms),
      } as unknown as Jobs,
      agent: { credential: {}, claude: "claude", model: null, sandbox: "auto" },
      view: { stage: () => {} } as unknown as Display,
    }),
  };
}

test("a usage limit of hours is waited out, with a start of the worker every five minutes at last", async () => {
  const { work, pauses } = queue(Array.from({ length: 70 }, () => "none"));
  expect((await work).status).toBe("completed");
  expect(pauses.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThan(5 * 3_600_000);
});

test("what only a moment holds up goes on after a moment, also a second time", async () => {
  const { work, pauses } = queue(["none", "retried", "none"]);
  await work;
  expect(pauses).toEqual([5000, 5000]);
});

test("work that comes back again and again without an end is left in the queue", async () => {
  const { work } = queue(Array.from({ length: 100 }, () => "retried"));
  expect((await work).status).toBe("queued");
});

test.each([
  [0, 5000],
  [5, 160_000],
  [6, 300_000],
  [2000, 300_000],
])("after %i looks the next one is in %i ms", (looks, ms) => {
  expect(nextLookAfter(looks)).toBe(ms);
});
