import { realpath } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { isWithin } from "../_lib/box/mount.ts";
import { ConfigurationError } from "../_lib/errors.ts";
import type { Git } from "../_lib/git/git.ts";

/**
 * Git outside the box reads the repository's settings, and those name programs. `.git` is not the agent's; a file of the
 * worktree that the settings include is, also one that is not there yet.
 */
export async function requireOwnSettings(git: Git, folder: string): Promise<void> {
  const listed = await git(["config", "--includes", "--show-origin", "-z", "--list"], { allowFailure: true });
  const root = await realpath(folder);
  for (const file of settingsFiles(listed.stdout, root)) {
    const place = await placeOf(file);
    if (!isWithin(place, root) || isWithin(place, path.join(root, ".git"))) continue;
    throw new ConfigurationError(
      `The repository's settings include ${file}, which the agent can write, and git runs what they name: move what is in it to .git/config ("git config --local --unset-all include.path" takes the include away).`,
    );
  }
}

/** Where `git config --show-origin -z --list` found settings, and what it was told to include. */
function settingsFiles(listed: string, root: string): Set<string> {
  const files = new Set<string>();
  const words = listed.split("\0");
  for (let at = 0; at + 1 < words.length; at += 2) {
    const [origin = "", entry = ""] = [words[at], words[at + 1]];
    if (!origin.startsWith("file:")) continue;
    const file = path.resolve(root, origin.slice("file:".length));
    files.add(file);
    const [, included] = /^include(?:if\..*)?\.path\n(.*)$/s.exec(entry) ?? [];
    if (included !== undefined)
      files.add(path.resolve(path.dirname(file), included.replace(/^~(?=\/)/, os.homedir())));
  }
  return files;
}

/** Of a file that may not be there yet: where whoever writes it would make it. */
async function placeOf(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    const parent = path.dirname(file);
    return parent === file ? file : path.join(await placeOf(parent), path.basename(file));
  }
}
