import { LeaseLost } from "../_lib/store/errors.ts";
import type { WorkItemRun } from "./work-item-run.ts";

/** Whether the item still is this worker's. */
export type Fence = {
  /** Asks the store, beside whatever else goes on. */
  ask(): void;
  /** When the store has answered what it was asked last. */
  answered(): Promise<void>;
  /** Throws when the item is another's by now. */
  stillOurs(): Promise<void>;
};

export function openFence({ claim, ports, heartbeat, steer, signal }: WorkItemRun): Fence {
  let answer: Promise<void> = Promise.resolve();
  return {
    ask() {
      answer = ports.store.heartbeat(claim.lease, heartbeat.progress).then(steer.obey);
      answer.catch(() => {}); // told by whoever waits for it
    },
    answered: () => answer,
    async stillOurs() {
      await answer;
      if (signal.reason instanceof LeaseLost) throw signal.reason;
    },
  };
}
