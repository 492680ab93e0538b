import { spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { GitError, QUIET_ENV, quietArgs } from "./git.ts";
import { opensFiles } from "./opens-files.ts";

export type Bounds = { bytes: number; timeoutMs: number };

export type BoundedOptions = { stdin?: string | Buffer; bounds?: Partial<Bounds> };

/** How long one question to git may take. */
export const LONGEST_MS = 5 * 60_000;

/** What git printed did not end within its bounds: somebody made it large on purpose. */
export class OutOfBounds extends Error {
  override name = "OutOfBounds";
}

const USUAL: Bounds = { bytes: 64 << 20, timeoutMs: LONGEST_MS };

/**
 * Git on a local repository whose content is hostile: what it prints comes as bytes, names that are no UTF-8 included,
 * and it is stopped when it prints or takes too much. A tree of a few kilobytes can list a billion paths.
 */
export async function boundedGit(
  cwd: string,
  args: string[],
  { stdin = "", bounds = {} }: BoundedOptions = {},
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    await streamGit(cwd, args, { stdin, bounds, onStdout: (chunk) => void chunks.push(chunk) });
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    // Some commands answer with their exit code and say the rest on their output.
    throw new GitError(args, { ...error.result, stdout: Buffer.concat(chunks).toString() });
  }
  return Buffer.concat(chunks);
}

export async function streamGit(
  cwd: string,
  args: string[],
  {
    stdin = "",
    bounds = {},
    signal,
    onStdout,
  }: {
    stdin?: string | Buffer | Readable;
    /** Null for who waits for questions, and says himself when an answer takes too long. */
    bounds?: { bytes?: number; timeoutMs?: number | null };
    /** Ends it with its reason. */
    signal?: AbortSignal;
    onStdout: (chunk: Buffer) => void;
  },
): Promise<void> {
  const { bytes, timeoutMs } = { ...USUAL, ...bounds };
  if (opensFiles(args))
    throw new Error(`"git ${args.join(" ")}" opens files of a worktree: run it in the box.`);
  const child = spawn("git", quietArgs(args), {
    cwd,
    env: { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "", ...QUIET_ENV },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let [printed, stderr] = [0, ""];
  let failure: Error | null = null;
  const stop = (error: Error) => {
    failure ??= error;
    child.kill("SIGKILL");
  };
  const timer =
    timeoutMs === null ? undefined : setTimeout(() => stop(tookLonger(args, timeoutMs)), timeoutMs);
  signal?.addEventListener("abort", () => stop(signal.reason as Error), { once: true });
  try {
    child.stdout.on("data", (chunk: Buffer) => {
      printed += chunk.length;
      if (failure !== null) return;
      if (printed > bytes) return stop(new OutOfBounds(`git ${args[0]} printed more than ${bytes} bytes`));
      try {
        onStdout(chunk);
      } catch (error) {
        stop(error instanceof Error ? error : new Error(String(error)));
      }
    });
    child.stderr.on("data", (chunk: Buffer) => (stderr = `${stderr}${chunk.toString()}`.slice(-4000)));
    // Git may end before it has read all; its exit code says why.
    child.stdin.on("error", () => {});
    if (typeof stdin === "string" || Buffer.isBuffer(stdin)) child.stdin.end(stdin);
    else stdin.pipe(child.stdin);
    const code = await new Promise<number>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (exit) => resolve(exit ?? 128));
    });
    if (failure !== null) throw failure as Error;
    if (code !== 0) throw new GitError(args, { code, stdout: "", stderr });
  } finally {
    clearTimeout(timer);
  }
}

export function tookLonger(args: readonly string[], ms: number): OutOfBounds {
  return new OutOfBounds(`git ${args[0]} took longer than ${ms / 1000} s`);
}
