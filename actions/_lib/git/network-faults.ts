import type { Clock } from "../clock.ts";
import { GitError } from "./git.ts";

/** The connection broke, or a server in between had a bad moment: what git says then, by its own words and curl's. */
const FAULT =
  /could not resolve|couldn't connect|failed to connect|connection (?:was |is )?(?:reset|refused|closed|timed out)|recv failure|send failure|network is unreachable|timed out|operation too slow|early EOF|unexpected disconnect|hung up unexpectedly|empty reply|transfer closed|gnutls_handshake|SSL_(?:connect|read|ERROR)|HTTP\/2 (?:stream|framing)|(?:returned error:|HTTP) (?:5\d\d|429|408)\b/i;

/** Somebody said no, and would again. */
const REFUSAL =
  /(?:returned error:|HTTP) (?:4(?!29|08)\d\d)\b|authentication failed|not found|\[(?:remote )?rejected\]/i;

export function isNetworkFault(error: unknown): error is GitError {
  return error instanceof GitError && FAULT.test(error.result.stderr) && !REFUSAL.test(error.result.stderr);
}

/** Before the second, third and fourth try. */
const WAITS_MS = [1000, 5000, 20_000];

/** Again after a network fault, and only then. `before` has a say before each further try. */
export async function throughNetworkFaults<T>(
  clock: Pick<Clock, "sleep">,
  work: () => Promise<T>,
  before: () => Promise<void> | void = () => {},
): Promise<T> {
  for (const wait of WAITS_MS) {
    try {
      return await work();
    } catch (error) {
      if (!isNetworkFault(error)) throw error;
      await clock.sleep(wait);
      await before();
    }
  }
  return work();
}
