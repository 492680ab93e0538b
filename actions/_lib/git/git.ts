import type { Box } from "../box/box.ts";

/** Runs one git command in one repository. Throws `GitError` on a non-zero exit unless `allowFailure`. */
export type Git = (args: string[], options?: GitOptions) => Promise<GitResult>;

export type GitOptions = { stdin?: string; env?: Record<string, string>; allowFailure?: boolean };
export type GitResult = { code: number; stdout: string; stderr: string };

export class GitError extends Error {
  override name = "GitError";
  readonly result: GitResult;
  constructor(args: string[], result: GitResult) {
    const command = args.find((arg, at) => arg !== "-c" && args[at - 1] !== "-c");
    super(`git ${command} failed with exit code ${result.code}: ${result.stderr.trim().slice(-2000)}`);
    this.result = result;
  }
}

/** Whatever a repository or a machine configures, these commands run no hook, no helper, no pager and ask nobody. */
const QUIET_CONFIG = [
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
  // An agent's `git replace` would show us another tree than the one that is committed.
  GIT_NO_REPLACE_OBJECTS: "1",
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

/** The same settings for every git command of a script. */
function quietEnvironment(): Record<string, string> {
  const settings = QUIET_CONFIG.flatMap((setting, at) => {
    const cut = setting.indexOf("=");
    return [
      [`GIT_CONFIG_KEY_${at}`, setting.slice(0, cut)],
      [`GIT_CONFIG_VALUE_${at}`, setting.slice(cut + 1)],
    ];
  });
  return { ...QUIET_ENV, GIT_CONFIG_COUNT: String(QUIET_CONFIG.length), ...Object.fromEntries(settings) };
}

/** A shell script of several git commands as one process of the box; it ends at the first one that fails. */
export type GitScript = (script: string, args?: string[], options?: GitOptions) => Promise<GitResult>;

export function boxScript(box: Box, bounds = BOUNDS): GitScript {
  return async (script, args = [], options = {}) => {
    const command = ["-c", `set -euo pipefail\n${script}`, "git-script", ...args];
    const result = await collect(
      box,
      { file: "bash", args: command, env: quietEnvironment() },
      options,
      bounds,
    );
    return settle(["script"], result, options);
  };
}

/** Git on files the agent may have touched: inside the box, where a planted filter or hook finds nothing to steal. */
export function boxGit(box: Box, bounds = BOUNDS): Git {
  return async (args, options = {}) =>
    settle(
      args,
      await collect(box, { file: "git", args: quietArgs(args), env: QUIET_ENV }, options, bounds),
      options,
    );
}

async function collect(
  box: Box,
  command: { file: string; args: string[]; env: Record<string, string> },
  options: GitOptions,
  bounds: typeof BOUNDS,
): Promise<GitResult> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const stop = new AbortController();
  let bytes = 0;
  const keep = (chunks: Buffer[]) => (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= bounds.bytes) chunks.push(chunk);
    else stop.abort();
  };
  const exit = await box.run({
    ...command,
    engine: true,
    env: { ...command.env, ...options.env },
    stdin: options.stdin ?? "",
    timeoutMs: bounds.timeoutMs,
    signal: stop.signal,
    onStdout: keep(out),
    onStderr: keep(err),
  });
  if (exit.ended === "timeout") err.push(Buffer.from(`\nIt ran longer than ${bounds.timeoutMs / 1000} s.`));
  if (exit.ended === "aborted") err.push(Buffer.from(`\nIt printed more than ${bounds.bytes} bytes.`));
  return {
    code: exit.ended === "exit" ? (exit.code ?? 128) : 128,
    stdout: Buffer.concat(out).toString("utf8"),
    stderr: Buffer.concat(err).toString("utf8"),
  };
}
