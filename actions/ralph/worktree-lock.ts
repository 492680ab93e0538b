import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { ConfigurationError } from "../_lib/errors.ts";

export type Owner = { pid: number; started: string | null };

/** One run in a worktree at a time. A lock whose owner is gone belongs to nobody. */
export async function lockWorktree(file: string, folder: string): Promise<{ release(): Promise<void> }> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const mine: Owner = { pid: process.pid, started: await startOf(process.pid) };
  for (;;) {
    try {
      await writeFile(file, JSON.stringify(mine), { flag: "wx", mode: 0o600 });
      return { release: () => rm(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const owner = await ownerOf(file);
    if (owner !== null) {
      throw new ConfigurationError(
        `Another run (process ${owner.pid}) works in ${folder}: wait for it, or end it with "kill ${owner.pid}".`,
      );
    }
    await rm(file, { force: true });
  }
}

/** Who holds the lock and is alive, or null. */
export async function ownerOf(file: string): Promise<Owner | null> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return null;
  let owner: Owner;
  try {
    owner = JSON.parse(text) as Owner;
  } catch {
    return null; // its owner died while writing it
  }
  // A number that another process has by now is not its owner.
  return (await startOf(owner.pid)) === owner.started && isAlive(owner.pid) ? owner : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** When a process started, in the kernel's own count; null where nobody says. */
async function startOf(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  // Behind the name, which may hold anything: the 20th field is the start time.
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
}
