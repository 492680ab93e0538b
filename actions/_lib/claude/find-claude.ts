import { execFile } from "node:child_process";
import { access, constants, realpath } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { isWithin } from "../box/mount.ts";
import { ConfigurationError } from "../errors.ts";
import type { Program, WantedProgram } from "../ralph/harness.ts";

/**
 * The CLI this machine has, and its version: asked before any work is taken. It is run outside the box for that, so it
 * must not lie in `writable`, where an agent may have put another in its place.
 */
export async function findClaude(
  wanted: string,
  searchPath: string,
  writable: string | null = null,
): Promise<Program> {
  const command = await locate(wanted, searchPath);
  if (writable !== null) await refuseWithin(command, writable);
  try {
    const { stdout } = await promisify(execFile)(command, ["--version"], {
      cwd: "/", // a version manager's shim would start what the worktree names
      timeout: 20_000,
      env: { PATH: searchPath, HOME: process.env["HOME"] ?? "/", DISABLE_AUTOUPDATER: "1" },
    });
    return { command, version: stdout.trim().split(" ")[0] ?? "" };
  } catch (error) {
    throw new ConfigurationError(
      `Claude Code at ${command} does not run: install it again (npm install -g @anthropic-ai/claude-code).`,
      {
        cause: error,
      },
    );
  }
}

/** `findClaude` for who has asked it for its version already. */
export async function knownClaude(
  { command: wanted, searchPath, version }: WantedProgram,
  writable: string | null,
): Promise<Program> {
  if (version === undefined) return findClaude(wanted, searchPath, writable);
  const command = await locate(wanted, searchPath);
  if (writable !== null) await refuseWithin(command, writable);
  return { command, version };
}

async function refuseWithin(command: string, writable: string): Promise<void> {
  if (!(await liesWithin(command, writable))) return;
  throw new ConfigurationError(
    `Claude Code is ${command}, in the folder the agent writes, and could be another program by the next run: install it outside (npm install -g @anthropic-ai/claude-code).`,
  );
}

async function liesWithin(file: string, folder: string): Promise<boolean> {
  const places = [path.dirname(file), file];
  const [root, ...real] = await Promise.all([folder, ...places].map((place) => realpath(place)));
  return real.some((place) => isWithin(place, root ?? folder));
}

async function locate(wanted: string, searchPath: string): Promise<string> {
  const candidates = wanted.includes(path.sep)
    ? [path.resolve(wanted)]
    : searchPath
        .split(path.delimiter)
        .filter(Boolean)
        .map((folder) => path.resolve(folder, wanted));
  for (const candidate of candidates) {
    try {
      await access(candidate, constants.X_OK);
      return candidate;
    } catch {
      continue; // the next folder may have it
    }
  }
  throw new ConfigurationError(
    `Claude Code was not found as "${wanted}" on this runner: install it (npm install -g @anthropic-ai/claude-code) or name its path in claude-command.`,
  );
}
