import { signalGroup } from "./signal-group.ts";

/** More commands than run at once. */
const MOST = 256;

/**
 * Process groups that this process has started and not seen end, in memory that its other threads see too: when the main
 * thread hangs, or the item was taken from it, another one must be able to end them.
 */
export const runningGroups = new Int32Array(new SharedArrayBuffer(MOST * Int32Array.BYTES_PER_ELEMENT));

export function enterGroup(pid: number): void {
  const free = runningGroups.indexOf(0);
  if (free === -1) throw new Error(`More than ${MOST} commands run at once.`);
  Atomics.store(runningGroups, free, pid);
}

export function leaveGroup(pid: number): void {
  const at = runningGroups.indexOf(pid);
  if (at !== -1) Atomics.store(runningGroups, at, 0);
}

/** How many there were. */
export function killGroups(groups: Int32Array): number {
  const alive = groups.filter((pid) => pid > 0);
  for (const pid of alive) signalGroup(pid, "SIGKILL");
  return alive.length;
}
