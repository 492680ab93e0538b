/** What a machine said of its processes: before a command started, or after it ended. */
export type ProcessCount = {
  /** How many it has ever started. */
  started: number;
  /** Numbers are handed out in order up to this one, then from the beginning again. */
  highest: number;
};

/**
 * Of the machine's processes those that may be younger than the process `pid`, which started after `before` was counted:
 * the ones with higher numbers, unless the numbers may have begun again since.
 */
export function newerProcesses(
  pids: number[],
  { pid, before, now }: { pid: number; before: ProcessCount | null; now: ProcessCount | null },
): number[] {
  if (before === null || now === null) return pids;
  const started = now.started - before.started;
  // At least the process itself: who does not count it does not count.
  if (!(started >= 1) || pid + started >= now.highest) return pids;
  return pids.filter((other) => other > pid);
}
