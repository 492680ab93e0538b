import { closeSync, openSync, readSync, unlinkSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { signalOwn } from "./signal-own.ts";

/** More than bubblewrap ever says of a box. */
const MOST_STATUS = 4096;

/** Where bubblewrap says which the box's first process is. */
export type Status = { fd: number; firstProcess(): number | null; close(): void };

/**
 * A file and not a pipe: bubblewrap would die of a pipe that a killed run no longer reads, before it has let the box's
 * first process go on, and that one would wait for ever.
 */
export function openStatus(file: string): Status {
  const fd = openSync(file, "wx+");
  unlinkSync(file);
  return {
    fd,
    firstProcess() {
      const bytes = Buffer.alloc(MOST_STATUS);
      const said = bytes.toString("utf8", 0, readSync(fd, bytes, 0, MOST_STATUS, 0));
      const found = /"child-pid":\s*(\d+)\D/.exec(said)?.[1];
      return found === undefined ? null : Number(found);
    },
    close: () => closeSync(fd),
  };
}

/**
 * bubblewrap ends a moment before the last of its processes does, and they may be writing. One that was stopped in the
 * moment before its first process was bound to it leaves that one alive, with all of the box, and so does a box that got
 * hold of its first process: it is ended here, by what the kernel says of it and not by its name, which is its own.
 */
export async function allGone(init: number | null): Promise<void> {
  if (init === null) return;
  for (;;) {
    const stat = await readFile(`/proc/${init}/stat`, "utf8").catch(() => null);
    if (stat === null || /\) [ZX] /.test(stat)) return;
    if (await isFirst(init)) signalOwn(init, "SIGKILL");
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** Whether it is the first in a namespace of its own: whoever has its number by now hardly is. */
async function isFirst(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => ""); // gone meanwhile
  return /^NSpid:(\s+\d+)+\s+1$/m.test(status);
}
