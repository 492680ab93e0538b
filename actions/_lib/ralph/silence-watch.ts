import type { Patience } from "./patience.ts";

/** Gives up on whoever is silent for longer than they may be, which every sign of life decides anew. */
export type SilenceWatch = { heard(): void; stop(): void };

export function silenceWatch(options: { now(): Patience; giveUp(on: Patience): void }): SilenceWatch {
  let timer: NodeJS.Timeout | undefined;
  return {
    heard() {
      clearTimeout(timer);
      const now = options.now();
      const mine = setTimeout(() => {
        // After a Ctrl-Z and `fg` the time is over before anybody read what came meanwhile: that is read first.
        setImmediate(() => {
          if (timer === mine) options.giveUp(now);
        });
      }, now.ms);
      timer = mine;
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
