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
export async function allGone(
  init: number | null,
  { proc = "/proc", bounds = BOUNDS }: { proc?: string; bounds?: Bounds } = {},
): Promise<void> {
  if (init === null) return;
  const began = performance.now();
  for (;;) {
    const stat = await readFile(`${proc}/${init}/stat`, "utf8").catch(() => null);
    // Its name, in the brackets before, is its own.
    const state = /^.*\) (\S) /s.exec(stat ?? "")?.[1] ?? null;
    if (stat === null || state === "Z" || state === "X") return;
    const first = await isFirst(proc, init);
    if (first === true) signalOwn(init, "SIGKILL");
    const waited = performance.now() - began;
    // Somebody else has its number by now.
    if (first === false && waited > bounds.otherMs) return;
    if (waited > bounds.ownMs) throw new Error(stillThere(init, { state, isKnown: first !== null }));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

export type Bounds = {
  /** For the box's first process: what waits for a slow disk ends after it. */
  ownMs: number;
  /** For one that is none, which somebody else has ended. */
  otherMs: number;
};
const BOUNDS: Bounds = { ownMs: 60_000, otherMs: 2000 };

/** While it is there somebody may write what is taken for the result of a command. */
function stillThere(pid: number, { state, isKnown }: { state: string | null; isKnown: boolean }): string {
  const what = `Process ${pid}, the first of a box, is still there after its box has ended`;
  if (!isKnown)
    return `${what}, and /proc/${pid}/status does not say (NSpid) whether it may be ended: end it by hand if it is bwrap's, and run on a kernel of version 4.1 or newer.`;
  return state === "D"
    ? `${what}: the kernel lets nobody end it while it waits for a disk or a network drive (state D). See why that does not answer, then start again.`
    : `${what}, although it was killed (state ${state ?? "unknown"}): restart the machine if it stays.`;
}

/** Whether it is the first in a namespace of its own: whoever has its number by now hardly is. Null where the kernel does not say. */
async function isFirst(proc: string, pid: number): Promise<boolean | null> {
  const status = await readFile(`${proc}/${pid}/status`, "utf8").catch(() => null);
  if (status === null) return false; // gone meanwhile
  const numbers = /^NSpid:((?:\s+\d+)+)$/m.exec(status)?.[1];
  return numbers === undefined ? null : /\d\s+1$/.test(numbers);
}
