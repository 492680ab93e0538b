import { constants } from "node:fs";
import { open, readFile, realpath } from "node:fs/promises";
import path from "node:path";
import { isWithin } from "../_lib/box/mount.ts";
import { ConfigurationError } from "../_lib/errors.ts";

const { O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = constants;

/** The spec's text, read outside the box: in the worktree an agent that was stopped may have left anything in its place. */
export async function readSpec(file: string, worktree: string): Promise<string> {
  const bytes = isWithin(file, worktree) ? await readOwn(file, worktree) : await readAny(file);
  try {
    // With its byte order mark, if it has one: what the engine writes back is the same but for the ticks.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new ConfigurationError(`The spec ${file} is not UTF-8 text: save it as UTF-8.`, { cause: error });
  }
}

async function readAny(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** A link could lead to a file of the host, whose text would reach the model; a pipe would never end. */
async function readOwn(file: string, worktree: string): Promise<Buffer> {
  let real: string;
  try {
    real = await realpath(file);
  } catch (error) {
    throw unreadable(file, error);
  }
  const meant = path.join(await realpath(worktree), path.relative(worktree, file));
  if (real !== meant) {
    throw new ConfigurationError(
      `The spec ${file} leads to ${real}: name that file, or put a copy of it in its place.`,
    );
  }
  const handle = await open(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch((error: unknown) => {
    throw unreadable(file, error);
  });
  try {
    if (!(await handle.stat()).isFile())
      throw new ConfigurationError(`The spec ${file} is no file: put one with the tasks in its place.`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

function unreadable(file: string, cause: unknown): ConfigurationError {
  return new ConfigurationError(
    `The spec ${file} cannot be read: name an existing file with "spec", or write one with a line "- [ ] what to do" for each task.`,
    { cause },
  );
}
