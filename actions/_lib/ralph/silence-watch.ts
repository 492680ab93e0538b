import { type Patience, stillThinking } from "./patience.ts";

/** Gives up on whoever is silent for longer than they may be, which every sign of life decides anew. */
export type SilenceWatch = { heard(): void; stop(): void };

export function silenceWatch(options: {
  now(): Patience;
  /** How long ago something of the model's answers came, where that is seen and may not be told. */
  modelQuietMs?: (() => number) | undefined;
  giveUp(on: Patience): void;
}): SilenceWatch {
  let timer: NodeJS.Timeout | undefined;

  function wait(on: Patience, silentMs: number, ms: number): void {
    const mine = setTimeout(() => {
      // After a Ctrl-Z and `fg` the time is over before anybody read what came meanwhile: that is read first.
      setImmediate(() => {
        if (timer !== mine) return;
        const silent = { byOutputMs: silentMs + ms, byModelMs: options.modelQuietMs?.() ?? Infinity };
        const more = stillThinking(on, silent);
        if (more > 0) wait(on, silent.byOutputMs, more);
        else options.giveUp({ ...on, ms: silent.byOutputMs });
      });
    }, ms);
    timer = mine;
  }

  return {
    heard() {
      clearTimeout(timer);
      const now = options.now();
      wait(now, 0, now.ms);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
