import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ConfigurationError } from "../../actions/_lib/errors.ts";

/** Of this process. A pid file with our own pid is otherwise stale: containers give the same pid again. */
const held = new Set<string>();

/** Two processes on one PGlite folder destroy it. The lock names its owner; a dead owner's lock is taken over. */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, "store.pid");
  for (;;) {
    try {
      writeFileSync(file, `${process.pid}\n`, { flag: "wx" });
      held.add(folder);
      return () => {
        held.delete(folder);
        rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const owner = Number(readFileSync(file, "utf8"));
      if (owner === process.pid ? held.has(folder) : isAlive(owner)) {
        throw new ConfigurationError(
          `The store in ${folder} is already open in process ${owner}: use that one, stop it, or name another folder with --data. If that process is something else, delete ${file}.`,
          { cause: error },
        );
      }
      rmSync(file, { force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
