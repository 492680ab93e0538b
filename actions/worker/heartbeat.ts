import { type Clock, every } from "../_lib/clock.ts";
import { explain } from "../_lib/errors.ts";
import type { Log } from "../_lib/log.ts";
import { StoreUnavailable } from "../_lib/store/errors.ts";
import type { Beat, Lease, Phase, Store } from "../_lib/store/store.ts";

export type Progress = { phase: Phase; iteration: number };

/** Keeps the lease while the work goes on, and hands on what each beat brings. When the item is no longer ours, `lose` stops the work. */
export function startHeartbeat(options: {
  store: Store;
  lease: Lease;
  seconds: number;
  clock: Clock;
  log: Log;
  progress: Progress;
  onBeat(beat: Beat): void;
  lose(error: unknown): void;
}): { stop(): Promise<void> } {
  const { store, lease, seconds, clock, log, progress, onBeat, lose } = options;
  return every(clock, seconds * 1000, async () => {
    try {
      onBeat(await store.heartbeat(lease, progress));
    } catch (error) {
      // The lease outlives several beats: the next one may get through. Anything else does not mend itself.
      if (error instanceof StoreUnavailable) return log.warn(explain(error));
      lose(error);
    }
  });
}
