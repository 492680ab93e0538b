import { expect, test } from "vitest";
import type { Claim, ClaimRequest, NoClaim } from "../_lib/store/store.ts";
import { claimOrWait } from "./claim.ts";

const NOON = Date.parse("2026-11-21T12:00:00Z");
const REQUEST = { key: "k", repo: "octo/repo", slot: 1, runner: "r", metered: false } as ClaimRequest;
const CLAIMED = { kind: "claimed" } as Claim;

/** A store that says no until then, and a clock that stands still except for what is slept. */
function asked(until: string | null, { stopAfter = Infinity } = {}) {
  let now = NOON;
  const sleeps: number[] = [];
  const stop = new AbortController();
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      sleeps.push(ms);
      now += ms;
      if (sleeps.length >= stopAfter) stop.abort(new Error("stopped by SIGINT"));
    },
  };
  const store = {
    claim: async (): Promise<Claim | NoClaim> =>
      until !== null && now >= Date.parse(until)
        ? CLAIMED
        : { kind: "none", reason: "cooling_down", notBefore: until },
  };
  const log = { info: () => {}, warn: () => {}, stage: <T>(_: string, work: () => Promise<T>) => work() };
  const answer = claimOrWait(store as never, REQUEST, { clock, log, stop: stop.signal });
  return { answer, sleeps };
}

test("a refusal that ends within five minutes is waited for, a second longer for the clocks' difference", async () => {
  const { answer, sleeps } = asked("2026-11-21T12:04:58Z");
  expect((await answer).answer).toBe(CLAIMED);
  expect(sleeps).toEqual([299_000]);
});

test("one that lasts longer is told at once", async () => {
  const { answer, sleeps } = asked("2026-11-21T12:05:00Z");
  expect((await answer).answer).toMatchObject({ kind: "none", reason: "cooling_down" });
  expect(sleeps).toEqual([]);
});

test("one without an end is told at once", async () => {
  const { answer, sleeps } = asked(null);
  expect((await answer).answer.kind).toBe("none");
  expect(sleeps).toEqual([]);
});

test("a job that is told to end while it waits asks no more", async () => {
  const { answer } = asked("2026-11-21T12:04:00Z", { stopAfter: 1 });
  await expect(answer).rejects.toThrow("stopped by SIGINT");
});
