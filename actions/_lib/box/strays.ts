import { readFile, readdir } from "node:fs/promises";

/** A process that keeps forking is chased so often; the next command's end would find it again. */
const MOST_ROUNDS = 20;

/**
 * Ends every process that has `mark` (NAME=value) in its environment, the way the runner finds what a job left behind.
 * The agent starts each of its shells in a session of its own, so ending its process group reaches none of them.
 * A process that clears its environment is not found, and where there is no /proc none is.
 */
export async function endStrays(mark: string): Promise<void> {
  if (process.platform !== "linux") return;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const marked = await processesWith(mark);
    if (marked.length === 0) return;
    for (const pid of marked) end(pid);
  }
}

async function processesWith(mark: string): Promise<number[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      // Gone meanwhile, or another user's: not one that we started.
      const environment = await readFile(`/proc/${pid}/environ`, "utf8").catch(() => "");
      return environment.split("\0").includes(mark);
    }),
  );
  return pids.filter((_, index) => found[index]).map(Number);
}

function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error; // already gone: what we wanted
  }
}
