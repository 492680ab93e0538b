import type { Clock } from "../_lib/clock.ts";
import type { Log } from "../_lib/log.ts";
import { ConfigurationError } from "../_lib/errors.ts";
import { StoreUnavailable } from "../_lib/store/errors.ts";
import type { Store } from "../_lib/store/store.ts";

/** On top of what each call waits between its own tries. */
const PAUSE_MS = 2000;

/**
 * The store as the holder of a lease asks it. A call gives up after seconds where nothing answers, the lease lives for
 * minutes: until `signal` says that it is as good as over, or that this job must end, an outage is waited out, and so is
 * an answer of somebody else (a proxy's page, a gateway's 401): the store has answered this job before. Not for
 * what an agent waits for (a lock before an edit), and not for what the work goes on without (learnings).
 */
export function patientStore(
  store: Store,
  { clock, log, signal }: { clock: Clock; log: Pick<Log, "warn">; signal: AbortSignal },
): Store {
  async function patiently<T>(call: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await call();
      } catch (error) {
        const away = error instanceof StoreUnavailable || error instanceof ConfigurationError;
        if (!away || signal.aborted) throw error;
        if (tries === 1)
          log.warn(
            `${error.message.replace(/[.:]+$/, "")}: it is asked again for as long as the lease lives`,
          );
        // Woken by the signal too: then the last error is the answer.
        await clock.sleep(PAUSE_MS, signal).catch(() => {});
        if (signal.aborted) throw error;
      }
    }
  }
  return {
    ...store,
    heartbeat: (lease, beat) => patiently(() => store.heartbeat(lease, beat)),
    recordIteration: (lease, iteration) => patiently(() => store.recordIteration(lease, iteration)),
    writeSpec: (lease, spec) => patiently(() => store.writeSpec(lease, spec)),
    ask: (lease, questions) => patiently(() => store.ask(lease, questions)),
    acquireLocks: (lease, locks) => patiently(() => store.acquireLocks(lease, locks)),
    complete: (lease, result) => patiently(() => store.complete(lease, result)),
    fail: (lease, failure) => patiently(() => store.fail(lease, failure)),
    park: (lease, limit) => patiently(() => store.park(lease, limit)),
    giveBack: (lease, why) => patiently(() => store.giveBack(lease, why)),
  };
}
