import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Credential } from "../_lib/claude/claude-code.ts";
import type { Clock } from "../_lib/clock.ts";
import { ConfigurationError } from "../_lib/errors.ts";
import type { Git } from "../_lib/git/git.ts";
import type { Identity } from "../_lib/ralph/branch.ts";
import type { RalphEvent } from "../_lib/ralph/events.ts";
import { runRalph } from "../_lib/ralph/loop.ts";
import { lintSpec } from "../_lib/ralph/lint-spec.ts";
import type { RalphResult } from "../_lib/ralph/result.ts";
import { openWorkbench } from "../_lib/ralph/workbench.ts";
import type { Box } from "../_lib/box/box.ts";
import type { Egress } from "../_lib/box/egress.ts";
import { chooseSandbox, type Sandbox, type SandboxMode } from "../_lib/box/sandbox.ts";
import { hostGit } from "../_lib/git/host-git.ts";
import { openPrivateGit, type PrivateGit } from "../_lib/git/private-git.ts";

export type RalphInputs = {
  /** The spec's file, and the folder of the worktree; both absolute. */
  specFile: string;
  folder: string;
  claudeCommand: string;
  searchPath: string;
  credential: Credential;
  model: string | null;
  baseUrl: string | null;
  iterations: number;
  minutes: number;
  usd: number;
  stuckAfter: number;
  sandbox: SandboxMode;
  egress: Egress;
  /** Places of the host that the box may read beside the tools. */
  read: string[];
  /** Commands for the box, run once before the first iteration. */
  setup: string | null;
  identity: Identity;
};

export type RalphPorts = {
  clock: Clock;
  signal: AbortSignal;
  onEvent(event: RalphEvent): void | Promise<void>;
  /** Whether anybody may write what the agent reads. */
  isPublic(): Promise<boolean>;
};

/** Works a spec on the branch that is checked out, with no store: commits stay here, nothing is pushed. */
export async function ralph(inputs: RalphInputs, ports: RalphPorts): Promise<RalphResult> {
  const spec = await readSpec(inputs.specFile);
  const error = lintSpec(spec).find((finding) => finding.level === "error");
  if (error !== undefined)
    throw new ConfigurationError(`${inputs.specFile}:${error.line}: ${error.message} ${error.fix}`);

  const sandbox = await chooseSandbox(inputs.sandbox, ports);
  await requireWorktree(hostGit(inputs.folder), inputs);
  const privateGit = sandbox.kind === "bubblewrap" ? await openPrivateGit(inputs.folder) : null;
  try {
    return await work(inputs, spec, ports, { sandbox, privateGit });
  } finally {
    await privateGit?.close();
  }
}

async function work(
  inputs: RalphInputs,
  spec: string,
  ports: RalphPorts,
  { sandbox, privateGit }: { sandbox: Sandbox; privateGit: PrivateGit | null },
): Promise<RalphResult> {
  const { credential, model, baseUrl, setup } = inputs;
  const workbench = await openWorkbench({
    worktree: inputs.folder,
    sandbox,
    ...(privateGit === null ? {} : { git: privateGit.place }),
    base: "HEAD",
    egress: inputs.egress,
    read: inputs.read,
    ...(setup === null ? {} : { setup }),
    onEvent: ports.onEvent,
    claude: { command: inputs.claudeCommand, searchPath: inputs.searchPath },
    agent: {
      credential,
      ...(model === null ? {} : { model }),
      ...(baseUrl === null ? {} : { baseUrl }),
    },
    clock: ports.clock,
  });
  try {
    await warnAboutChanges(workbench.git, ports);
    await warnAboutLinks(workbench.box, ports);
    return await runRalph({
      ...workbench,
      ...ports,
      worktreeOnHost: inputs.folder,
      spec,
      limits: {
        iterations: inputs.iterations,
        minutes: inputs.minutes,
        // A subscription's list price is nobody's bill.
        usd: credential.kind === "api_key" ? inputs.usd : null,
        stuckAfter: inputs.stuckAfter,
      },
      identity: inputs.identity,
      // Nobody takes this run over: the branch and SPEC.md are what stays.
      onCheckpoint: async ({ head }) => privateGit?.keep(workbench.box, head),
    });
  } finally {
    await workbench.close();
  }
}

export async function readSpec(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new ConfigurationError(
      `The spec ${file} cannot be read: name an existing file with "spec", or write one with a line "- [ ] what to do" for each task.`,
      { cause: error },
    );
  }
}

async function requireWorktree(git: Git, { folder, specFile }: RalphInputs): Promise<void> {
  const prefix = await git(["rev-parse", "--show-prefix"], { allowFailure: true });
  if (prefix.code !== 0)
    throw new ConfigurationError(`${folder} is not in a git repository: check one out there first.`);
  if (prefix.stdout.trim() !== "") {
    throw new ConfigurationError(
      `${folder} is the folder ${prefix.stdout.trim()} of a repository: name the repository's own folder.`,
    );
  }
  const commit = await git(["rev-parse", "--verify", "-q", "HEAD"], { allowFailure: true });
  if (commit.code !== 0)
    throw new ConfigurationError(`The repository in ${folder} has no commit: make a first one.`);
  // The run keeps its plan in SPEC.md at the top: somebody's other plan there would be lost.
  const ours = path.join(folder, "SPEC.md");
  if (specFile !== ours) {
    const other = await git(["ls-files", "--others", "-z", "--", "SPEC.md"]);
    if (other.stdout !== "")
      throw new ConfigurationError(
        `${ours} exists, and the spec is ${specFile}: commit SPEC.md or move it away, its place is needed.`,
      );
  }
}

async function warnAboutChanges(git: Git, ports: RalphPorts): Promise<void> {
  const { stdout } = await git(["status", "--porcelain", "-z", "--", ":!/SPEC.md", ":!/.ai"]);
  const files = stdout
    .split("\0")
    .filter((entry) => entry !== "")
    .map((entry) => entry.slice(3));
  if (files.length === 0) return;
  await ports.onEvent({
    event: "warning",
    type: "uncommitted_changes",
    message: "The worktree has uncommitted changes: they become part of the first task's commit.",
    files: files.slice(0, 20),
  });
}

/** A store of packages that projects share by links (pnpm's) is written through every one of them. */
async function warnAboutLinks(box: Box, ports: RalphPorts): Promise<void> {
  let found = "";
  await box.run({
    file: "find",
    args: [".", "-xdev", "-path", "./.git", "-prune", "-o", "-type", "f", "-links", "+1", "-print", "-quit"],
    onStdout: (chunk) => (found += chunk.toString()),
  });
  if (found === "") return;
  await ports.onEvent({
    event: "warning",
    type: "shared_files",
    message:
      "Files of the worktree have a second name elsewhere, so writing to them writes there too: install packages as copies (pnpm: package-import-method=copy).",
    files: [found.trim().slice(2)],
  });
}
