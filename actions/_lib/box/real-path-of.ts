import { readlink, realpath } from "node:fs/promises";
import path from "node:path";

/** The real path of a file that may not exist yet: its nearest existing folder decides where it would land. */
export async function realPathOf(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
    const parent = path.dirname(file);
    if (parent === file) return file;
    const inFolder = path.join(await realPathOf(parent), path.basename(file));
    // A link to nothing yet: writing to it makes its target.
    const target = await readlink(inFolder).catch(() => null);
    return target === null ? inFolder : realPathOf(path.resolve(path.dirname(inFolder), target));
  }
}
