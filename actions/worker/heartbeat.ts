import { Worker } from "node:worker_threads";
import { companion } from "../_lib/box/companion.ts";
import { runningGroups } from "../_lib/box/running-groups.ts";
import type { Log } from "../_lib/log.ts";
import type { StoreOptions } from "../_lib/store/client.ts";
import { LeaseLost } from "../_lib/store/errors.ts";
import type { Beat, Claim } from "../_lib/store/store.ts";
import type { Order, Progress, Said } from "./heartbeat-thread.ts";

export type { Progress };

export type Heartbeat = {
  /** How far the work is now; the next beat says it. */
  readonly progress: Readonly<Progress>;
  report(news: Partial<Progress>): void;
  stop(): Promise<void>;
};

/** Keeps the lease while the work goes on, and hands on what each beat brings. When the item is no longer ours, `lose` is told. */
export function startHeartbeat(options: {
  store: StoreOptions;
  claim: Pick<Claim, "lease" | "heartbeatSeconds" | "leaseSeconds">;
  /** When the claim was made, by `performance.now()`: the lease lives since then. */
  askedAt: number;
  log: Log;
  onBeat(beat: Beat): void;
  lose(error: Error): void;
}): Heartbeat {
  const { store, claim, askedAt, log, onBeat, lose } = options;
  const progress: Progress = { phase: "setup", iteration: 0, notesSeen: 0 };
  const { url, key, roleKey } = store;
  const order: Order = {
    store: { url, key, ...(roleKey === undefined ? {} : { roleKey }) },
    lease: claim.lease,
    beatMs: claim.heartbeatSeconds * 1000,
    leaseMs: claim.leaseSeconds * 1000,
    ageMs: performance.now() - askedAt,
    progress,
    groups: runningGroups,
  };
  const thread = new Worker(companion("heartbeat-thread", import.meta.url), { workerData: order });
  thread.on("message", (said: Said) => {
    if (said.kind === "beat") onBeat(said.beat);
    else if (said.kind === "warning") log.warn(said.message);
    else lose(new LeaseLost(said.message));
  });
  // Without beats the item will be another's.
  thread.on("error", (error) => lose(error instanceof Error ? error : new Error(String(error))));
  return {
    progress,
    report(news) {
      Object.assign(progress, news);
      thread.postMessage(progress);
    },
    async stop() {
      await thread.terminate();
    },
  };
}
