import { DatabaseSync } from "node:sqlite";
import type { Clock } from "./clock.ts";

const SQLITE_BUSY = 5;
const LOOK_EVERY_MS = 200;

/**
 * One process of this machine at a time. The lock is the kernel's, on an empty SQLite file (Node has no lock of its own):
 * it ends with its process, however that ends.
 */
export async function withFileLock<T>(
  file: string,
  { clock, signal, onWait }: { clock: Clock; signal?: AbortSignal; onWait?(): void },
  work: () => Promise<T>,
): Promise<T> {
  for (let waited = false; ; waited = true) {
    const lock = new DatabaseSync(file, { timeout: 0 });
    try {
      try {
        lock.exec("begin immediate");
      } catch (error) {
        if (!(error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY)) throw error;
        if (!waited) onWait?.();
        await clock.sleep(LOOK_EVERY_MS, signal);
        continue;
      }
      return await work();
    } finally {
      lock.close();
    }
  }
}
