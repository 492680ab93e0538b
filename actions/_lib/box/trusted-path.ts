import { realpathSync } from "node:fs";
import path from "node:path";
import { isWithin } from "./mount.ts";

/**
 * PATH for what we start outside the box, without the folders that an agent writes: npm puts the repository's own
 * `node_modules/.bin` first, and a `git` or `bwrap` planted there would be ours the next time we call one.
 */
export function trustedPath(searchPath: string | undefined, worktree: string): string {
  const root = real(worktree);
  const folders = (searchPath || "/usr/local/bin:/usr/bin:/bin").split(path.delimiter);
  return folders
    .filter((folder) => path.isAbsolute(folder) && !isWithin(real(folder), root))
    .join(path.delimiter);
}

function real(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return path.resolve(folder); // not there yet: whoever makes it makes it where it says
  }
}
