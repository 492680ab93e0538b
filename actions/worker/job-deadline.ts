import type { Clock } from "../_lib/clock.ts";
import { StopAsked } from "./stop-asked.ts";

/** What the checkpoint, the post step and a slow network need before the runner ends the job. */
const RESERVE_MINUTES = 10;
/** Of a short job at most this part. */
const RESERVE_SHARE = 0.2;

export type JobDeadline = {
  /** Calls `stop` when the job's time is nearly over. */
  watch(stop: (reason: StopAsked) => void): { stop(): Promise<void> };
};

/** The runner tells nobody how long a job may last, and ends it without a word: we stop in time, and go on in the next job. */
export function jobDeadline(clock: Clock, minutes: number): JobDeadline {
  const reserve = Math.min(RESERVE_MINUTES, minutes * RESERVE_SHARE);
  const end = clock.now() + (minutes - reserve) * 60_000;
  return {
    watch(stop) {
      const finished = new AbortController();
      const waiting = clock.sleep(Math.max(0, end - clock.now()), finished.signal).then(
        () =>
          stop(
            new StopAsked(
              "deadline",
              `This job's ${minutes} minutes are nearly over: the work goes on in the next one`,
            ),
          ),
        (error: unknown) => {
          if (!finished.signal.aborted) throw error;
        },
      );
      return {
        async stop() {
          finished.abort();
          await waiting;
        },
      };
    },
  };
}
