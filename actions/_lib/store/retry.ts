import type { Clock } from "../clock.ts";
import { StoreUnavailable } from "./errors.ts";

const ATTEMPTS = 5;
/** Of all waits of one call together. With five time-outs it stays below two minutes: a lease lives for five. */
const LONGEST_WAIT_MS = 60_000;

/**
 * Every function of the store is idempotent, so a call without an answer is simply made again: after a network error, a
 * fault of the server, or a limit. What the store refuses, it would refuse again.
 */
export async function withRetries<T>(clock: Clock, what: string, call: () => Promise<T>): Promise<T> {
  let waited = 0;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      const wait = waitAfter(error, attempt);
      if (attempt >= ATTEMPTS || waited + wait > LONGEST_WAIT_MS) throw gaveUp(what, error, attempt);
      await clock.sleep(wait);
      waited += wait;
    }
  }
}

/** What was asked for and a part of chance on top: workers that were refused together must not come back together. */
function waitAfter({ retryAfterMs }: StoreUnavailable, attempt: number): number {
  return (retryAfterMs ?? 0) + 200 * 2 ** attempt * (0.5 + Math.random());
}

function gaveUp(what: string, last: StoreUnavailable, attempts: number): StoreUnavailable {
  const tried = attempts === 1 ? "once" : `${attempts} times`;
  const asked =
    last.retryAfterMs === null ? "" : ` (it asks to wait ${Math.ceil(last.retryAfterMs / 1000)} s)`;
  return new StoreUnavailable(`${what} failed, tried ${tried}: ${last.message}${asked}`, {
    cause: last.cause,
    retryAfterMs: last.retryAfterMs,
  });
}
