import { type Clock, every } from "../_lib/clock.ts";
import { explain } from "../_lib/errors.ts";
import type { Log } from "../_lib/log.ts";
import { StoreUnavailable } from "../_lib/store/errors.ts";
import type { Lease, Phase, Store } from "../_lib/store/store.ts";

export type Progress = { phase: Phase; iteration: number };

/** Keeps the lease while the work goes on. When the item is no longer ours, `lose` stops the work. */
export function startHeartbeat(options: {
  store: Store;
  lease: Lease;
  seconds: number;
  clock: Clock;
  log: Log;
  progress: Progress;
  lose(error: unknown): void;
}): { stop(): Promise<void> } {
  const { store, lease, seconds, clock, log, progress, lose } = options;
  return every(clock, seconds * 1000, async () => {
    try {
      await store.heartbeat(lease, progress);
    } catch (error) {
      // The lease outlives several beats: the next one may get through. Anything else does not mend itself.
      if (error instanceof StoreUnavailable) return log.warn(explain(error));
      lose(error);
    }
  });
}
