import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { ConfigurationError } from "../../actions/_lib/errors.ts";

const SQLITE_BUSY = 5;

/** Held by this process. A handle that nobody points to would be collected, and its lock with it. */
const held = new Set<DatabaseSync>();

/**
 * Two processes on one PGlite folder destroy it. The lock is the kernel's, on an empty SQLite file (Node has no lock of
 * its own): it ends with its process, however that ends, and no process id is compared with a dead owner's. The file
 * stays when the lock is given back: a starter that waits on a removed file and one with a new file would both have it.
 * Nothing of this process may open it besides: closing any other handle gives the lock away.
 */
export function lockFolder(folder: string): () => void {
  const owner = path.join(folder, "store.pid");
  let lock: DatabaseSync | null = null;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    lock = new DatabaseSync(path.join(folder, "store.lock"), { timeout: 0 });
    // Not "exclusive": there two that ask at once can refuse each other, and nobody has it.
    lock.exec("begin immediate");
    // For people only.
    writeFileSync(owner, `${process.pid}\n`);
  } catch (cause) {
    lock?.close();
    const isHeld = cause instanceof Error && "errcode" in cause && cause.errcode === SQLITE_BUSY;
    throw new ConfigurationError(
      isHeld
        ? `The store in ${folder} is already open ${ownerSays(owner)}: use that one, stop it, or name another folder with --data.`
        : `The store cannot be kept in ${folder}: name a folder on a local disk, in which you may write, with --data.`,
      { cause },
    );
  }
  const locked = lock;
  held.add(locked);
  return () => {
    rmSync(owner, { force: true });
    held.delete(locked);
    locked.close();
  };
}

/** The owner may be a moment away from writing its id: then what is there is older, or nothing. */
function ownerSays(file: string): string {
  const id = existsSync(file) ? /^\d+/.exec(readFileSync(file, "utf8")) : null;
  return id === null ? "in another process" : `in process ${id[0]}, says ${file}`;
}
