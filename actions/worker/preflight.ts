import { mkdir, statfs } from "node:fs/promises";
import { chooseSandbox, type Sandbox } from "../_lib/box/sandbox.ts";
import { findClaude } from "../_lib/claude/find-claude.ts";
import { ConfigurationError } from "../_lib/errors.ts";
import { findGit } from "../_lib/git/git-version.ts";
import type { WorkerOptions, WorkerPorts } from "./worker.ts";

/** A clone, a setup and its proof need some; a full disk breaks everything half-way. */
const LEAST_FREE_BYTES = 1e9;

/** A runner that cannot work takes no item: what is missing is said before anything is claimed. */
export async function preflight(
  options: Pick<WorkerOptions, "folder" | "claude" | "sandbox">,
  { github, log }: Pick<WorkerPorts, "github" | "log">,
): Promise<{ sandbox: Sandbox }> {
  const { folder, claude } = options;
  log.info(`git ${await findGit(folder)}`);
  log.info(`Claude Code ${(await findClaude(claude.command, claude.searchPath)).version}`);
  await mkdir(folder, { recursive: true });
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < LEAST_FREE_BYTES)
    throw new ConfigurationError(
      `${folder} has ${gigabytes(bavail * bsize)} free, ${gigabytes(LEAST_FREE_BYTES)} are needed: make room on this runner.`,
    );
  const sandbox = await chooseSandbox(options.sandbox.mode, {
    isPublic: async () => !(await github.repository()).private,
  });
  log.info(sandbox.kind === "bubblewrap" ? "The agent runs in a box" : `No box: ${sandbox.reason}`);
  return { sandbox };
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
