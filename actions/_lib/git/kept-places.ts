import { cp, lstat, mkdir, rmdir } from "node:fs/promises";
import path from "node:path";
import type { GitPlace } from "../box/worktree-mounts.ts";
import { ownerHooks } from "./owner-hooks.ts";
import { repositoryPlaces } from "./further-repositories.ts";

/** What the owner's git believes in the worktree beside its `.git`. */
export type KeptPlaces = Required<Pick<GitPlace, "submodules" | "hooks">> & {
  /** Takes away what was made for it. */
  close(): Promise<void>;
};

/** `folder` is for the copies. What is not there is made as an empty folder: over nothing, nothing can be laid. */
export async function keptPlaces(worktree: string, gitDir: string, folder: string): Promise<KeptPlaces> {
  const submodules = await repositoryPlaces(worktree, gitDir);
  const repositories = [{ top: worktree, gitDir }, ...submodules.repositories];
  const hooks = await ownerHooks(worktree, repositories, [".git", ...submodules.kept]);
  const made: string[] = [];
  const close = async () => {
    for (const place of made.toReversed()) await rmdir(place).catch(unlessUsed);
  };
  try {
    for (const name of [...submodules.missing, ...hooks.missing])
      made.push(...(await makeFolder(worktree, name)));
    const copied = hooks.copied.map((name, at) => ({ path: name, from: path.join(folder, `hooks-${at}`) }));
    for (const copy of copied)
      await cp(path.join(worktree, copy.path), copy.from, {
        recursive: true,
        verbatimSymlinks: true,
        filter: isCopied,
      });
    return { submodules: submodules.kept, hooks: { kept: hooks.kept, copied }, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A pipe or a device is no hook, and whoever copies it waits for ever. */
async function isCopied(file: string): Promise<boolean> {
  const found = await lstat(file);
  return found.isFile() || found.isDirectory() || found.isSymbolicLink();
}

/** Every folder that was made, from the top down. */
async function makeFolder(worktree: string, name: string): Promise<string[]> {
  const made: string[] = [];
  let at = worktree;
  for (const part of name.split(path.sep)) {
    at = path.join(at, part);
    try {
      await mkdir(at);
      made.push(at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
  return made;
}

/** Meanwhile its owner may have checked out what belongs there, or removed it himself. */
function unlessUsed(error: unknown): void {
  const { code = "" } = error as NodeJS.ErrnoException;
  if (!["ENOTEMPTY", "EEXIST", "ENOENT", "ENOTDIR"].includes(code)) throw error;
}
