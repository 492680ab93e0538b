import { mkdir, statfs } from "node:fs/promises";
import { chooseSandbox, type Sandbox } from "../_lib/box/sandbox.ts";
import { ConfigurationError } from "../_lib/errors.ts";
import type { GitHub } from "../_lib/github/github.ts";
import type { Token } from "../_lib/github/token.ts";
import { findGit } from "../_lib/git/git-version.ts";
import { harness } from "../_lib/harness.ts";
import type { WantedProgram } from "../_lib/ralph/harness.ts";
import { tryModelCredential } from "./model-credential.ts";
import type { WorkerOptions, WorkerPorts } from "./worker.ts";

export type Ready = { sandbox: Sandbox; program: Required<WantedProgram> };

/** A clone, a setup and its proof need some; a full disk breaks everything half-way. */
const LEAST_FREE_BYTES = 1e9;

/** A runner that cannot work takes no item: what is missing is said before anything is claimed. */
export async function preflight(
  options: Pick<WorkerOptions, "folder" | "program" | "sandbox" | "token" | "agent">,
  { github, log, clock, cache }: Pick<WorkerPorts, "github" | "log" | "clock" | "cache">,
): Promise<Ready> {
  const { folder } = options;
  await mkdir(folder, { recursive: true });
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < LEAST_FREE_BYTES)
    throw new ConfigurationError(
      `${folder} has ${gigabytes(bavail * bsize)} free, ${gigabytes(LEAST_FREE_BYTES)} are needed: make room on this runner.`,
    );
  const git = findGit(folder).then((version) => log.info(`git ${version}`));
  const [program, sandbox] = await Promise.all([
    readyProgram(options.program, { log, clock, cache }),
    chooseSandbox(options.sandbox.mode, { isPublic: async () => !(await github.repository()).private }),
    tryToken(options.token, github),
    tryModelCredential(options.agent.credential, options.agent.baseUrl, (line) => log.info(line)),
    git,
  ]);
  log.info(
    sandbox.kind === "bubblewrap"
      ? "The agent runs in a box"
      : `No box, so the agent works with the rights of this runner's user: ${sandbox.reason}`,
  );
  return { sandbox, program };
}

/** One that has ended, or an App without its rights, would fail one item after the other. */
async function tryToken(token: Token, github: Pick<GitHub, "repository">): Promise<void> {
  if (typeof token !== "string") await token.current();
  // A job's own is as old as the job; a person's may have ended long ago.
  else if (!token.startsWith("ghs_")) await github.repository();
}

async function readyProgram(
  { searchPath, ...wanted }: WorkerOptions["program"],
  { log, clock, cache }: Pick<WorkerPorts, "log" | "clock" | "cache">,
): Promise<Ready["program"]> {
  const say = (line: string) => log.info(line);
  const command =
    wanted.command ?? (await harness.install({ ...wanted, cache: await cache(), searchPath, clock, say }));
  const found = await harness.find({ command, searchPath }, null);
  log.info(`${harness.title} ${found.version}`);
  return { ...found, searchPath };
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
