import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { isWithin } from "../_lib/box/mount.ts";
import { ConfigurationError } from "../_lib/errors.ts";
import { readOwnFile } from "./own-file.ts";

/** The spec's text, read outside the box: in the worktree an agent that was stopped may have left anything in its place. */
export async function readSpec(file: string, worktree: string): Promise<string> {
  const bytes = await readBytes(file, worktree);
  try {
    // With its byte order mark, if it has one: what the engine writes back is the same but for the ticks.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new ConfigurationError(`The spec ${file} is not UTF-8 text: save it as UTF-8.`, { cause: error });
  }
}

async function readBytes(file: string, worktree: string): Promise<Buffer> {
  try {
    return isWithin(file, worktree) ? await readOwnFile("The spec", file, worktree) : await readFile(file);
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    throw existsSync(worktree) ? unreadable(file, error) : noFolder(worktree, error);
  }
}

function noFolder(folder: string, cause: unknown): ConfigurationError {
  return new ConfigurationError(`There is no folder ${folder}: name the one of a checked-out repository.`, {
    cause,
  });
}

function unreadable(file: string, cause: unknown): ConfigurationError {
  return new ConfigurationError(
    `The spec ${file} cannot be read: name an existing file, or write one with a line "- [ ] what to do" for each task.`,
    { cause },
  );
}
