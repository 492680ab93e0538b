import { ConfigurationError } from "../errors.ts";
import { hostGit } from "./host-git.ts";

/** Older ones do not read settings from the environment: the token would not reach GitHub, and no clone would succeed. */
const OLDEST: [major: number, minor: number] = [2, 32];

/** This machine's git: asked before any work is taken. */
export async function findGit(cwd: string): Promise<string> {
  let said: string;
  try {
    said = (await hostGit(cwd)(["--version"])).stdout.trim();
  } catch (cause) {
    throw new ConfigurationError("git does not run on this runner: install it, 2.32 or newer.", { cause });
  }
  const version = newEnough(said);
  if (version === null)
    throw new ConfigurationError(`This runner has "${said}": Whim needs git 2.32 or newer, update it.`);
  return version;
}

/** The version out of what `git --version` says, or null for one that is too old or unreadable. */
export function newEnough(said: string): string | null {
  const found = /^git version ((\d+)\.(\d+)\S*)/.exec(said);
  const [major, minor] = [Number(found?.[2]), Number(found?.[3])];
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return found?.[1] ?? null;
  return null;
}
