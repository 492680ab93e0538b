import { readFile, readdir, stat } from "node:fs/promises";
import path from "node:path";
import { allGone } from "./first-process.ts";
import { signalOwn } from "./signal-own.ts";

/**
 * Ends what works with `folder`, whose run is gone: a box whose making was cut off in one place waits there for ever, for
 * a word from a bubblewrap that is dead. It has the folder among its arguments.
 */
export async function endBoxesOf(folder: string): Promise<void> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  await Promise.all(
    pids.map(async (pid) => {
      try {
        const [program = "", ...words] = (await readFile(`/proc/${pid}/cmdline`, "utf8")).split("\0");
        if (path.basename(program) !== "bwrap" || !words.some((word) => word.startsWith(`${folder}/`)))
          return;
        // Anybody may write such arguments: others' processes are not ours to end.
        if ((await stat(`/proc/${pid}`)).uid !== process.getuid?.()) return;
      } catch {
        return; // gone meanwhile
      }
      // Of the two of a box this may be the outer one, which is the first process of nothing.
      signalOwn(Number(pid), "SIGKILL");
      await allGone(Number(pid));
    }),
  );
}
