import { execFile } from "node:child_process";
import { realpath } from "node:fs/promises";
import { promisify } from "node:util";
import { findProgram } from "./find-program.ts";
import { trustedPath } from "./trusted-path.ts";

export type Question = {
  file: string;
  args: string[];
  /** Where it is asked; beside the worktree. */
  cwd: string;
  env: Record<string, string>;
  /** A folder that it may write, where it cannot do without. */
  writes?: string;
  timeoutMs: number;
  mostBytes?: number;
};

/**
 * What a tool of this machine prints, asked outside the box, where its user's settings are. The worktree is not there for
 * it: a tool may be put together from more places than its own (an editable install has every Python look into the
 * worktree, a linked package lies in it), and what it starts from there would be the agent's. Nothing can be written or
 * reached either: the next worktree may be another agent's former one.
 */
export async function askOutside(question: Question, worktree: string): Promise<string> {
  const { file, args, cwd, env, writes, timeoutMs, mostBytes } = question;
  const searchPath = trustedPath(env["PATH"], worktree);
  const bwrap = await findProgram("bwrap", searchPath);
  const view = [
    "--unshare-all",
    "--die-with-parent",
    "--new-session",
    "--ro-bind",
    "/",
    "/",
    "--dev",
    "/dev",
    "--proc",
    "/proc",
    "--tmpfs",
    await realpath(worktree),
    // Also where the folder for temporary files is in the worktree.
    ...(writes === undefined ? ["--ro-bind", cwd, cwd] : ["--bind", writes, writes]),
    "--chdir",
    cwd,
    "--",
  ];
  const { stdout } = await promisify(execFile)(bwrap, [...view, file, ...args], {
    cwd: "/",
    env: { ...env, PATH: searchPath },
    timeout: timeoutMs,
    ...(mostBytes === undefined ? {} : { maxBuffer: mostBytes }),
  });
  return stdout;
}
