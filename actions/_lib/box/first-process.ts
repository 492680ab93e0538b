import { readFile } from "node:fs/promises";

/** What bubblewrap says of the box's first process. */
export function firstProcess(status: string): number | null {
  const found = /"child-pid":\s*(\d+)/.exec(status)?.[1];
  return found === undefined ? null : Number(found);
}

/** bubblewrap ends a moment before the last of its processes does, and they may be writing. */
export async function allGone(init: number | null): Promise<void> {
  if (init === null) return;
  for (;;) {
    const stat = await readFile(`/proc/${init}/stat`, "utf8").catch(() => null);
    if (stat === null || /\) [ZX] /.test(stat)) return;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
