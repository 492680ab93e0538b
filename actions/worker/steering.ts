import type { Beat } from "../_lib/store/store.ts";
import { StopAsked } from "./stop-asked.ts";

export type Steering = {
  /** Hold the work after the iteration it is in. */
  pause: boolean;
  obey(beat: Beat): void;
};

/** What people asked for, as a heartbeat brings it: a cancel stops the agent at once. */
export function steering(work: AbortController): Steering {
  return {
    pause: false,
    obey({ stop }) {
      this.pause = stop === "pause";
      if (stop === "cancel") work.abort(new StopAsked("cancel", "The work was cancelled"));
    },
  };
}
