import type { Limits } from "../_lib/ralph/limits.ts";
import type { Beat, Claim, ItemLimits, Note } from "../_lib/store/store.ts";
import { StopAsked } from "./stop-asked.ts";

export type Steering = {
  /** Hold the work after the iteration it is in. */
  readonly pause: boolean;
  /** What people said, oldest first: for every prompt from now on. */
  readonly notes: readonly Note[];
  /** As they are now; the same object for the whole run. */
  readonly limits: Limits;
  obey(beat: Pick<Beat, "stop" | "notes" | "limits">): void;
};

/** So many tries without progress, and a person is asked. */
const STUCK_AFTER = 3;

/** What people asked for, as a heartbeat brings it: a cancel stops the agent at once, the rest counts from the next iteration. */
export function steering(
  work: AbortController,
  claim: Pick<Claim, "notes" | "limits">,
  { metered }: { metered: boolean },
): Steering {
  const notes = [...claim.notes];
  const limits: Limits = { ...asLimits(claim.limits, metered), stuckAfter: STUCK_AFTER };
  let pause = false;
  return {
    get pause() {
      return pause;
    },
    notes,
    limits,
    obey(beat) {
      pause = beat.stop === "pause";
      const known = new Set(notes.map(({ id }) => id));
      notes.push(...beat.notes.filter(({ id }) => !known.has(id)));
      Object.assign(limits, asLimits(beat.limits, metered));
      if (beat.stop === "cancel") work.abort(new StopAsked("cancel", "The work was cancelled"));
    },
  };
}

/** Of a subscription nobody pays per token. */
function asLimits({ iterations, minutes, usd }: ItemLimits, metered: boolean): Omit<Limits, "stuckAfter"> {
  return { iterations, minutes, usd: metered ? usd : null };
}
