import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Programs } from "./bubblewrap-arguments.ts";
import { findProgram } from "./find-program.ts";

/**
 * What starts a command, by path: inside, PATH ends in folders that the box writes, and the step from root to the box's
 * user must not be one of theirs. Ubuntu 22.04's bubblewrap cannot limit an empty folder; the watch sees what is in it.
 */
export async function bubblewrapPrograms(searchPath: string): Promise<Programs> {
  const bwrap = await findProgram("bwrap", searchPath);
  return {
    bwrap,
    bash: await findProgram("bash", searchPath),
    setpriv: await findProgram("setpriv", searchPath),
    sizes: await takesSizes(bwrap),
  };
}

/** By the program's path; a job opens three boxes. */
const asked = new Map<string, Promise<boolean>>();

function takesSizes(bwrap: string): Promise<boolean> {
  const known =
    asked.get(bwrap) ??
    promisify(execFile)(bwrap, ["--help"], { env: {}, cwd: "/" }).then(({ stdout }) =>
      stdout.includes("--size"),
    );
  asked.set(bwrap, known);
  known.catch(() => asked.delete(bwrap)); // told to whoever asked; the next one asks anew
  return known;
}
