import { parentPort, workerData } from "node:worker_threads";
import { killGroups } from "../_lib/box/running-groups.ts";
import { explain } from "../_lib/errors.ts";
import { openStore, type StoreOptions } from "../_lib/store/client.ts";
import { LeaseLost } from "../_lib/store/errors.ts";
import type { Beat, Lease, Phase } from "../_lib/store/store.ts";

export type Progress = { phase: Phase; iteration: number; notesSeen: number };
export type Order = {
  store: Pick<StoreOptions, "url" | "key" | "roleKey">;
  lease: Lease;
  beatMs: number;
  leaseMs: number;
  /** Of the lease already, when this thread starts. */
  ageMs: number;
  progress: Progress;
  /** Of the commands that are to end when the item is not ours any more, or not wanted. */
  groups: Int32Array;
};
export type Said =
  | { kind: "beat"; beat: Beat }
  | { kind: "warning"; message: string }
  /** The item is not ours any more, or nobody can tell: everything was stopped. */
  | { kind: "lost"; message: string };

/** Of the lease: with an answer that is older, another worker may have the item before our last command is gone. */
const MARGIN = 0.1;

/**
 * Keeps the lease in a thread of its own, so that the next beat comes whatever the main one does, and stops the work by
 * itself: on a cancel, when the item is another's, and when nobody answered for nearly as long as the lease lives.
 */
if (parentPort === null) throw new Error("This is a thread of the worker, not a program.");
const main = parentPort;
const { lease, beatMs, leaseMs, ageMs, groups, ...order } = workerData as Order;
const store = openStore(order.store);
let { progress } = order;
let lastSure = performance.now() - ageMs;
/** A beat that is under way then must not keep alive what was given up. */
let over = false;

const say = (said: Said) => main.postMessage(said);
main.on("message", (news: Progress) => {
  progress = news;
});

function end(message: string): void {
  if (over) return;
  over = true;
  clearInterval(fence);
  clearTimeout(next);
  killGroups(groups);
  say({ kind: "lost", message });
  main.close();
}

// Not between two beats: a beat to a dead store takes as long as all its tries.
const fence = setInterval(() => {
  const silentMs = performance.now() - lastSure;
  if (silentMs < leaseMs * (1 - MARGIN)) return;
  end(
    `The store has not answered for ${Math.round(silentMs / 1000)} s, and the lease is as good as over: the work is stopped, and nothing more of it is published.`,
  );
}, 250);

let next: NodeJS.Timeout;
async function beat(): Promise<void> {
  // An answer may be late; what it promises counts from when it was asked.
  const asked = performance.now();
  try {
    const answer = await store.heartbeat(lease, progress);
    if (over) return;
    lastSure = asked;
    if (answer.stop === "cancel") killGroups(groups);
    say({ kind: "beat", beat: answer });
  } catch (error) {
    if (over) return;
    // Only the store itself knows that. A login page, a proxy's 404, a 401 of a gateway that restarts: nobody answered
    // for the store, and the lease outlives several beats.
    if (error instanceof LeaseLost) return end(explain(error));
    say({ kind: "warning", message: explain(error) });
  }
  next = setTimeout(() => void beat(), beatMs);
}
next = setTimeout(() => void beat(), beatMs);
