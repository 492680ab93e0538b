import { realpathSync } from "node:fs";
import os from "node:os";
import { isWithin } from "./mount.ts";

/** The homes of whoever runs this, as they are named: a job may have been given another HOME than the user's own. */
export function ownHomes(env: NodeJS.ProcessEnv): string[] {
  return [...new Set([env["HOME"] || "/", ...registered()])];
}

/** Whether a folder is one of these homes or holds one, whatever it is called: where /home is a link, both names are in use. */
export function holdsHome(folder: string, homes: string[]): boolean {
  return homes.some((home) => isWithin(home, folder) || isWithin(real(home), real(folder)));
}

function registered(): string[] {
  try {
    return [os.userInfo().homedir];
  } catch {
    return []; // a user without an entry in /etc/passwd, as containers have them
  }
}

function real(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder; // not made, or not ours to see
  }
}
