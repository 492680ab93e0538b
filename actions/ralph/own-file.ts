import { constants } from "node:fs";
import { randomUUID } from "node:crypto";
import { open, realpath, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { ConfigurationError } from "../_lib/errors.ts";

const { O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = constants;

/** More than anybody writes by hand; a file with holes may have any size. */
const MOST_BYTES = 4 << 20;

/**
 * A file of the worktree, read outside the box, where an agent that was stopped may have left anything in its place. A link
 * could lead to a file of the host, whose text would reach the model; a pipe would never end.
 */
export async function readOwnFile(what: string, file: string, worktree: string): Promise<Buffer> {
  const real = await realpath(file);
  const meant = path.join(await realpath(worktree), path.relative(worktree, file));
  if (real !== meant) {
    throw new ConfigurationError(
      `${what} ${file} leads to ${real}: name that file, or put a copy of it in its place.`,
    );
  }
  const handle = await open(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const found = await handle.stat();
    if (!found.isFile()) throw new ConfigurationError(`${what} ${file} is no file: put one in its place.`);
    if (found.size > MOST_BYTES)
      throw new ConfigurationError(
        `${what} ${file} has ${found.size} bytes, ${MOST_BYTES} are the most: put a shorter one in its place.`,
      );
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** The same the other way: what is in the file's place is replaced, and a link there is not followed. */
export async function writeOwnFile(
  what: string,
  file: string,
  text: string,
  worktree: string,
): Promise<void> {
  const parent = path.dirname(file);
  const real = await realpath(parent);
  if (real !== path.join(await realpath(worktree), path.relative(worktree, parent)))
    throw new ConfigurationError(
      `${what} ${file} leads into ${real}: name a file there, or another in the worktree.`,
    );
  const beside = path.join(parent, `.${path.basename(file)}.${randomUUID()}`);
  try {
    await writeFile(beside, text, { flag: "wx" });
    await rename(beside, file);
  } finally {
    await rm(beside, { force: true });
  }
}
