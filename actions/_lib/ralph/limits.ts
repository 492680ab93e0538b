import { counted } from "../counted.ts";
import type { Clock } from "../clock.ts";
import type { LimitName } from "./events.ts";
import type { RalphEnd } from "./result.ts";

export type Limits = {
  iterations: number;
  minutes: number;
  /** Null where the credential does not pay per token. */
  usd: number | null;
  stuckAfter: number;
};

/** What earlier runs of the same work used: the limits hold for all of them together. */
export type Spent = { iterations: number; minutes: number; usd: number };

/** What is left below it is no money: sums of dollars are not exact to the last digit. */
export const NO_MONEY = 1e-9;

/** Which limit forbids another iteration, if any. */
export function limitReached(
  limits: Limits,
  spent: { iterations: number; ms: number; usd: number },
): RalphEnd | null {
  if (spent.iterations >= limits.iterations)
    return over("iterations", `The limit of ${counted(limits.iterations, "iteration")} is reached.`);
  if (spent.ms >= limits.minutes * 60_000)
    return over("minutes", `The ${limits.minutes} minutes for this work are over.`);
  if (limits.usd !== null && limits.usd - spent.usd < NO_MONEY)
    return over("usd", `$${spent.usd.toFixed(2)} of $${limits.usd.toFixed(2)} are spent.`);
  return null;
}

function over(which: LimitName, reason: string): RalphEnd {
  return { outcome: "limit", which, reason };
}

/** A signal that also fires when the minutes are over, so that no agent and no check outlives them. Minutes added meanwhile count. */
export function withDeadline(clock: Clock, limits: Limits, spentMinutes: number, signal: AbortSignal) {
  const deadline = new AbortController();
  const finished = new AbortController();
  const startedAt = clock.now();
  const timer = (async () => {
    let minutes: number;
    do {
      ({ minutes } = limits);
      const end = startedAt + (minutes - spentMinutes) * 60_000;
      await clock.sleep(Math.max(0, end - clock.now()), finished.signal);
    } while (limits.minutes > minutes);
    deadline.abort(new Error(`The ${minutes} minutes for this work are over.`));
  })().catch((error: unknown) => {
    if (!finished.signal.aborted) throw error;
  });
  return {
    signal: AbortSignal.any([signal, deadline.signal]),
    async stop() {
      finished.abort();
      await timer;
    },
  };
}
