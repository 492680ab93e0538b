import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { isWithin } from "./mount.ts";
import { holdsHome, ownHomes } from "./own-homes.ts";

const SYSTEM = "/usr/local/bin:/usr/bin:/bin";

/**
 * PATH for what we start outside the box, without the folders that an agent writes: npm puts the repository's own
 * `node_modules/.bin` first, and a `git` or `bwrap` planted there would be ours the next time we call one. So it is for who
 * stands deeper in the repository, and for a repository that lies in another.
 */
export function trustedPath(searchPath: string | undefined, worktree: string): string {
  const root = real(worktree);
  return without(searchPath, [root, ...repositoriesAround(path.dirname(root))]);
}

/** The same for a folder that may be no repository at all: somebody's home, with his tools in it. */
export function trustedPathFrom(searchPath: string | undefined, folder: string): string {
  return without(searchPath, repositoriesAround(real(folder)));
}

function without(searchPath: string | undefined, roots: string[]): string {
  const trusted = (searchPath ?? "")
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder) && !roots.some((root) => isWithin(real(folder), root)));
  // An empty PATH is not none: whoever starts a program looks in the folder where he is.
  return trusted.length === 0 ? SYSTEM : trusted.join(path.delimiter);
}

/** Every repository that the folder is in: the innermost may be one that the agent made. */
function repositoriesAround(folder: string): string[] {
  const homes = ownHomes(process.env);
  const found: string[] = [];
  for (let at = folder; ; at = path.dirname(at)) {
    // Whoever keeps his whole home in git has his tools there.
    if (holdsHome(at, homes)) break;
    if (existsSync(path.join(at, ".git"))) found.push(at);
    if (at === path.dirname(at)) break;
  }
  return found;
}

function real(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return path.resolve(folder); // not there yet: whoever makes it makes it where it says
  }
}
