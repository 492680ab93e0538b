import { execFile } from "node:child_process";
import { access, constants } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { ConfigurationError } from "../errors.ts";

/** The CLI this machine has, and its version: asked before any work is taken. */
export async function findClaude(
  wanted: string,
  searchPath: string,
): Promise<{ command: string; version: string }> {
  const command = await locate(wanted, searchPath);
  try {
    const { stdout } = await promisify(execFile)(command, ["--version"], {
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

async function locate(wanted: string, searchPath: string): Promise<string> {
  const candidates = wanted.includes(path.sep)
    ? [path.resolve(wanted)]
    : searchPath
        .split(path.delimiter)
        .filter(Boolean)
        .map((folder) => path.join(folder, wanted));
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
