import { getExecOutput } from "@actions/exec";
import { findProgram } from "../box/find-program.ts";
import { systemClock } from "../clock.ts";
import { type Token, tokenNow } from "../github/token.ts";
import { type Git, type GitOptions, QUIET_ENV, quietArgs, settle } from "./git.ts";
import { throughNetworkFaults } from "./network-faults.ts";
import { opensFiles } from "./opens-files.ts";
import { safeDirectories } from "./owner-settings.ts";

export type Remote = { url: string; token: Token | null };

/**
 * Git outside the box: on objects, refs and settings that no agent wrote (a fresh clone, a bare clone made from a bundle).
 * It refuses what opens files of a worktree: those may be an agent's, whose attributes decide what git does with them.
 */
export function hostGit(cwd: string, remote?: Remote): Git {
  const git = gitBeforeAgents(cwd, remote);
  return async (args, options) => {
    if (opensFiles(args))
      throw new Error(
        `"git ${args.join(" ")}" opens files of a worktree: run it in the box, an agent was there.`,
      );
    return git(args, options);
  };
}

/**
 * The same for a worktree where no agent was yet and nothing of one is written. What only reads from a remote is asked again
 * after a network fault. The token travels in the environment, so it is in no argument list, no clone URL and no config file.
 */
export function gitBeforeAgents(cwd: string, remote?: Remote): Git {
  const withToken = async (token: string | null, args: string[], options: GitOptions) => {
    // In quotes: it is read as a command line.
    const output = await getExecOutput(`"${await gitProgram(process.env["PATH"] ?? "")}"`, quietArgs(args), {
      cwd,
      silent: true,
      ignoreReturnCode: true,
      env: {
        PATH: process.env["PATH"] ?? "",
        HOME: process.env["HOME"] ?? "",
        ...connection(),
        ...QUIET_ENV,
        ...(remote === undefined || token === null ? {} : authorization(remote.url, token)),
        ...options.env,
      },
      // Only when there is some: @actions/exec writes even an empty input, and dies when git has ended by then.
      ...(options.stdin === undefined ? {} : { input: Buffer.from(options.stdin) }),
    });
    return { code: output.exitCode, stdout: output.stdout, stderr: output.stderr };
  };
  const once: Git = async (args, options = {}) => {
    const given = remote?.token ?? null;
    const token = given === null ? null : await tokenNow(given);
    let result = await withToken(token, args, options);
    // It was revoked, say, or the server that was asked does not know it yet: nothing was done.
    if (result.code !== 0 && typeof given === "object" && given !== null && NOT_TAKEN.test(result.stderr))
      if (given.refused(token ?? "", null)) result = await withToken(await given.current(), args, options);
    if (result.code !== 0 && ANOTHERS.test(result.stderr)) {
      const safe = (await safeDirectories()).flatMap((place) => ["-c", `safe.directory=${place}`]);
      if (safe.length > 0) result = await withToken(token, [...safe, ...args], options);
    }
    return settle(args, result, options);
  };
  return (args, options) =>
    remote !== undefined && READS.has(args[0] ?? "")
      ? throughNetworkFaults(systemClock, () => once(args, options))
      : once(args, options);
}

/** Of another user's repository: our git reads none of the settings in which the owner may have said that he trusts it. */
export const ANOTHERS = /detected dubious ownership/;

/** By PATH. To look through all its folders takes a third of what a short git command does. */
const programs = new Map<string, Promise<string>>();

function gitProgram(searchPath: string): Promise<string> {
  const known = programs.get(searchPath) ?? findProgram("git", searchPath);
  programs.set(searchPath, known);
  known.catch(() => programs.delete(searchPath)); // told to whoever asked; it may be installed by the next time
  return known;
}

const NOT_TAKEN = /authentication failed|could not read Username|returned error: 401/i;

const READS = new Set(["fetch", "ls-remote"]);

/** How this machine reaches the network: a runner behind a proxy, an own GitHub with an own certificate. */
const CONNECTION = [
  "HTTPS_PROXY",
  "HTTP_PROXY",
  "NO_PROXY",
  "https_proxy",
  "http_proxy",
  "no_proxy",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "GIT_SSL_CAINFO",
];

function connection(): Record<string, string> {
  return Object.fromEntries(
    CONNECTION.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
}

function authorization(url: string, token: string): Record<string, string> {
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `http.${new URL(url).origin}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  };
}
