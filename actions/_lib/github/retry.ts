import type { Clock } from "../clock.ts";
import { advice, adviceToPerson, type Failure, failureOf, GitHubError } from "./errors.ts";

const ATTEMPTS = 4;
/** A runner that only waits costs money, and the work comes back by itself: longer waits are given up. */
const LONGEST_WAIT_MS = 90_000;
/** What GitHub asks of callers that met a secondary limit without being told for how long. */
const UNNAMED_LIMIT_MS = 60_000;

/** `repeatable`: making the call twice is harmless. A lost reply to any other call could do the thing twice. */
export type Attempted = { repo: string; needs: string; repeatable: boolean; asker?: Asker };

/** Whose token it is: a job's, or that of the person at this terminal. */
export type Asker = "job" | "person";

export async function withRetries<T>(
  clock: Clock,
  { repo, needs, repeatable, asker = "job" }: Attempted,
  request: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await request();
    } catch (error) {
      const failure = failureOf(error);
      if (failure === null) throw error;
      const wait = waitBefore(failure, attempt, repeatable, clock.now());
      if (wait === null)
        throw asker === "job" ? advice(failure, repo, needs) : adviceToPerson(failure, repo, needs);
      if (wait > LONGEST_WAIT_MS) throw tooLong(failure, wait, repo);
      if (attempt >= ATTEMPTS) throw isLimit(failure) ? tooLong(failure, wait, repo) : failure.error;
      await clock.sleep(wait);
    }
  }
}

/** Milliseconds until the next attempt, or null when another one would not help or could do harm. */
function waitBefore(failure: Failure, attempt: number, repeatable: boolean, now: number): number | null {
  const asked = askedToWait(failure, now);
  // A limit refuses before anything is done: any call may be made again.
  if (isLimit(failure)) return asked ?? UNNAMED_LIMIT_MS;
  const { status } = failure.error;
  const fault = status === null || status >= 500;
  if (!fault || !(repeatable || failure.neverSent)) return null;
  return asked ?? 500 * 2 ** attempt * (0.5 + Math.random());
}

function isLimit({ error, headers }: Failure): boolean {
  if (error.status === 429) return true;
  return (
    error.status === 403 &&
    (headers["retry-after"] !== undefined ||
      headers["x-ratelimit-remaining"] === "0" ||
      /rate limit/i.test(error.message))
  );
}

function askedToWait({ headers }: Failure, now: number): number | null {
  const seconds = Number(headers["retry-after"]);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1000;
  const reset = Number(headers["x-ratelimit-reset"]);
  if (headers["x-ratelimit-remaining"] !== "0" || !Number.isFinite(reset)) return null;
  return Math.max(reset * 1000 - now, 1000);
}

function tooLong(failure: Failure, wait: number, repo: string): GitHubError {
  const { error } = failure;
  const what = isLimit(failure) ? "limits the calls of this token" : "is not available";
  return new GitHubError(
    error.status,
    `GitHub ${what} for ${repo} and asks to wait another ${Math.ceil(wait / 1000)} s`,
    { cause: error },
  );
}
