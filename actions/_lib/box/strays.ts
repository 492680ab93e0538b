import { readFileSync, readdirSync } from "node:fs";
import { newerProcesses, type ProcessCount } from "./newer-processes.ts";
import { signalOwn } from "./signal-own.ts";

/** A process that keeps forking is chased so often; the next command's end would find it again. */
const MOST_ROUNDS = 20;

/** The first process with a mark, and what was counted before it started. */
export type MarkedSince = { pid: number; before: ProcessCount | null };

/**
 * Ends every process that has `mark` (NAME=value) in its environment, the way the runner finds what a job left behind.
 * The agent starts each of its shells in a session of its own, so ending its process group reaches none of them.
 * A process that clears its environment is not found, and where there is no /proc none is.
 *
 * With `since` older processes are not looked at: on a machine with some hundred of them that saves 6 of 7 ms, after
 * every command.
 */
export function endStrays(mark: string, since: MarkedSince | null = null): void {
  if (process.platform !== "linux") return;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const marked = processesThere(since).filter((pid) => hasMark(pid, mark));
    if (marked.length === 0) return;
    for (const pid of marked) signalOwn(pid, "SIGKILL");
  }
}

export function countProcesses(): ProcessCount | null {
  try {
    const started = /^processes (\d+)$/m.exec(readFileSync("/proc/stat", "utf8"))?.[1];
    return {
      started: Number(started),
      highest: Number(readFileSync("/proc/sys/kernel/pid_max", "utf8")),
    };
  } catch {
    return null; // a machine without /proc, or one that hides this: nobody counts
  }
}

function processesThere(since: MarkedSince | null): number[] {
  const pids = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  return since === null ? pids : newerProcesses(pids, { ...since, now: countProcesses() });
}

function hasMark(pid: number, mark: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, "utf8").split("\0").includes(mark);
  } catch {
    return false; // gone meanwhile, or another user's: not one that we started
  }
}
