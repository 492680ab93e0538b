import { setTimeout as delay } from "node:timers/promises";

/** Time as the code sees it. Only waiting and measuring: what is due is decided by the database's clock. */
export type Clock = {
  now(): number;
  /** Resolves after `ms`, rejects with the signal's reason when it is aborted first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
};

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => delay(ms, undefined, signal ? { signal } : {}),
};

/** Calls `beat` every `ms` until stopped; a slow beat delays the next one instead of overlapping it. */
export function every(clock: Clock, ms: number, beat: () => Promise<void>): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const running = (async () => {
    while (!stopping.signal.aborted) {
      try {
        await clock.sleep(ms, stopping.signal);
      } catch {
        return; // stopped while sleeping
      }
      await beat();
    }
  })();
  // A beat that throws ends the beating; the error waits for whoever stops it.
  running.catch(() => {});
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
