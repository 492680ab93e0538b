import { execFile } from "node:child_process";
import { access, constants } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { explain } from "../../actions/_lib/errors.ts";
import { harness } from "../../actions/_lib/harness.ts";

const run = promisify(execFile);

/** One line for each thing this machine lacks, with the way to get it. Empty when the rehearsal can run. */
export async function missing(claude: string): Promise<string[]> {
  const lines = await Promise.all([
    harness.find({ command: claude, searchPath: process.env["PATH"] ?? "" }, null).then(
      () => null,
      (error: unknown) => explain(error),
    ),
    needs(
      "bash",
      ["--version"],
      "bash is missing: checks are shell commands. Install it with your package manager.",
    ),
    httpBackend(),
  ]);
  return lines.filter((line) => line !== null);
}

async function needs(command: string, args: string[], message: string): Promise<string | null> {
  try {
    await run(command, args);
    return null;
  } catch {
    return message;
  }
}

async function httpBackend(): Promise<string | null> {
  const { stdout } = await run("git", ["--exec-path"]);
  const program = path.join(stdout.trim(), "git-http-backend");
  try {
    await access(program, constants.X_OK);
    return null;
  } catch {
    return `${program} is missing: the stand-in GitHub serves git with it. Install git from your distribution's full package.`;
  }
}
