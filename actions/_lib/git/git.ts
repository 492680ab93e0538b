import type { Box } from "../box/box.ts";

/** Runs one git command in one repository. Throws `GitError` on a non-zero exit unless `allowFailure`. */
export type Git = (args: string[], options?: GitOptions) => Promise<GitResult>;

export type GitOptions = { stdin?: string; env?: Record<string, string>; allowFailure?: boolean };
export type GitResult = { code: number; stdout: string; stderr: string };

export class GitError extends Error {
  override name = "GitError";
  readonly result: GitResult;
  constructor(args: string[], result: GitResult) {
    super(`git ${args[0]} failed with exit code ${result.code}: ${result.stderr.trim().slice(-2000)}`);
    this.result = result;
  }
}

/** Whatever a repository or a machine configures, these commands run no hook, no helper, no pager and ask nobody. */
export const QUIET_CONFIG = [
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "commit.gpgSign=false",
  "credential.helper=",
  "gc.auto=0",
  "maintenance.auto=false",
  "protocol.ext.allow=never",
  "protocol.allow=user",
  // A connection that moves less than 1 kB/s for a minute is dead: fail instead of hanging until the job's time-out.
  "http.lowSpeedLimit=1000",
  "http.lowSpeedTime=60",
];

export const QUIET_ENV: Record<string, string> = {
  GIT_TERMINAL_PROMPT: "0",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_ADVICE: "0",
  LC_ALL: "C.UTF-8",
};

export function quietArgs(args: string[]): string[] {
  return [...QUIET_CONFIG.flatMap((setting) => ["-c", setting]), ...args];
}

export function settle(args: string[], result: GitResult, options: GitOptions): GitResult {
  if (result.code !== 0 && !options.allowFailure) throw new GitError(args, result);
  return result;
}

/** What an agent can make git run may never end, and never stop talking. */
const BOUNDS = { timeoutMs: 15 * 60_000, bytes: 256 << 20 };

/** Git on files the agent may have touched: inside the box, where a planted filter or hook finds nothing to steal. */
export function boxGit(box: Box, bounds = BOUNDS): Git {
  return async (args, options = {}) => {
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const stop = new AbortController();
    let bytes = 0;
    const collect = (chunks: Buffer[]) => (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= bounds.bytes) chunks.push(chunk);
      else stop.abort();
    };
    const exit = await box.run({
      file: "git",
      args: quietArgs(args),
      env: { ...QUIET_ENV, ...options.env },
      stdin: options.stdin ?? "",
      timeoutMs: bounds.timeoutMs,
      signal: stop.signal,
      onStdout: collect(out),
      onStderr: collect(err),
    });
    if (exit.ended === "timeout") err.push(Buffer.from(`\nIt ran longer than ${bounds.timeoutMs / 1000} s.`));
    if (exit.ended === "aborted") err.push(Buffer.from(`\nIt printed more than ${bounds.bytes} bytes.`));
    const result = {
      code: exit.ended === "exit" ? (exit.code ?? 128) : 128,
      stdout: Buffer.concat(out).toString("utf8"),
      stderr: Buffer.concat(err).toString("utf8"),
    };
    return settle(args, result, options);
  };
}
