import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { ConfigurationError } from "../../actions/_lib/errors.ts";

/** This clone of Whim, as git knows it: releases are its tags, and old templates are in its history. */
export type Clone = { git(...args: string[]): Promise<string> };

export function openClone(folder: string = path.resolve(import.meta.dirname, "../..")): Clone {
  return {
    async git(...args) {
      const { stdout } = await promisify(execFile)("git", args, { cwd: folder, maxBuffer: 16e6 });
      return stdout;
    },
  };
}

/** The same, asking git each question once: for a process that is over before anything in the clone changes. */
export function remembering(clone: Clone): Clone {
  const known = new Map<string, Promise<string>>();
  return {
    git(...args) {
      const question = JSON.stringify(args);
      const answer = known.get(question) ?? clone.git(...args);
      known.set(question, answer);
      return answer;
    },
  };
}

/** Empty when git does not know it. */
export async function tried(asking: Promise<string>): Promise<string> {
  try {
    return (await asking).trim();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT")
      throw new ConfigurationError("git is missing: install it, then run this again.", { cause });
    return "";
  }
}
