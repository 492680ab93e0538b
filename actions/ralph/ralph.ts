import { randomUUID } from "node:crypto";
import path from "node:path";
import { endStrays } from "../_lib/box/strays.ts";
import type { Credential } from "../_lib/ralph/credential.ts";
import type { McpServer } from "../_lib/ralph/mcp-servers.ts";
import type { Clock } from "../_lib/clock.ts";
import { ConfigurationError } from "../_lib/errors.ts";
import { noUsage } from "../_lib/ralph/agent.ts";
import type { Identity } from "../_lib/ralph/branch.ts";
import type { RalphEvent } from "../_lib/ralph/events.ts";
import { lintSpec } from "../_lib/ralph/lint-spec.ts";
import { runRalph } from "../_lib/ralph/loop.ts";
import type { RalphResult } from "../_lib/ralph/result.ts";
import { takeBack } from "../_lib/box/box-user.ts";
import type { Egress } from "../_lib/box/egress.ts";
import { chooseSandbox, type Sandbox, type SandboxMode } from "../_lib/box/sandbox.ts";
import { hostGit } from "../_lib/git/host-git.ts";
import { openPrivateGit, type PrivateGit } from "../_lib/git/private-git.ts";
import { settingsForAll } from "../_lib/git/settings-without-box.ts";
import { addUsage } from "../_lib/ralph/usage.ts";
import { openWorkbench, type Workbench, type WorkbenchOptions } from "../_lib/ralph/workbench.ts";
import { openWorkspaceFiles } from "../_lib/ralph/workspace-files.ts";
import { startedFirst } from "../_lib/ralph/started-first.ts";
import { trustedPath } from "../_lib/box/trusted-path.ts";
import { continuation } from "./continuation.ts";
import { holdsCommit, requirePlanFree, requireWorktree, sharedFiles, worktreeWarnings } from "./preflight.ts";
import { requireOwnSettings } from "./own-settings.ts";
import { planBeforeKill } from "./plan-before-kill.ts";
import { watchRepositories } from "./planted-repositories.ts";
import { readSpec } from "./read-spec.ts";
import { repositoryLooks } from "./repository-looks.ts";
import { type RecordFile, recordFile, type RunRecord } from "./run-record.ts";
import { settingsBase } from "./settings-base.ts";
import { lockWorktree } from "./worktree-lock.ts";

export type RalphInputs = {
  /** The spec's file, and the folder of the worktree; both absolute. */
  specFile: string;
  folder: string;
  /** Where the state of runs is kept: outside the worktree, where no agent writes. */
  stateFolder: string;
  claudeCommand: string;
  searchPath: string;
  credential: Credential;
  model: string | null;
  baseUrl: string | null;
  mcpServers: McpServer[];
  /** A program with a loop of its own, in place of Claude Code. */
  ralphCommand: string | null;
  /** Commands that must pass for the spec as a whole, beside its own and the repository's. */
  verify: string[];
  /** Of this run, beside those of earlier ones on the same spec. */
  iterations: number;
  minutes: number;
  usd: number;
  stuckAfter: number;
  idleSeconds: number | null;
  sandbox: SandboxMode;
  egress: Egress;
  /** Places of the host that the box may read beside the tools. */
  read: string[];
  /** Commands for the box, run once before the first iteration, in place of the repository's own. */
  setup: string | null;
  /** Forget an earlier run in this worktree. */
  fresh: boolean;
  identity: Identity;
};

export type RalphPorts = {
  clock: Clock;
  signal: AbortSignal;
  onEvent(event: RalphEvent): void | Promise<void>;
  /** Whether anybody may write what the agent reads. */
  isPublic(): Promise<boolean>;
};

/** Every process of a run's agents has it in its environment. */
const MARK = "WHIM_RALPH_RUN";

/** What the lint finds of it is said before work starts. */
const NEVER_RUN = ["check-without-command", "almost-a-task"];

/** Works a spec on the branch that is checked out, with no store: commits stay here, nothing is pushed. */
export async function ralph(asked: RalphInputs, ports: RalphPorts): Promise<RalphResult> {
  const events = startedFirst(ports.onEvent);
  try {
    return await workSpec(asked, { ...ports, onEvent: events.onEvent });
  } finally {
    await events.end();
  }
}

async function workSpec(asked: RalphInputs, ports: RalphPorts): Promise<RalphResult> {
  // An agent that was here before may have left programs where PATH looks first.
  const inputs = { ...asked, searchPath: trustedPath(asked.searchPath, asked.folder) };
  const spec = await readSpec(inputs.specFile, inputs.folder);
  const findings = lintSpec(spec);
  const file = await recordFile(inputs.stateFolder, inputs.folder);
  const error = findings.find((finding) => finding.level === "error");
  if (error !== undefined) {
    const wrong = `${inputs.specFile}:${error.line}: ${error.message} ${error.fix}`;
    throw new ConfigurationError([wrong, ...(await planBeforeKill(file, inputs.specFile))].join(" "));
  }
  // Whoever wrote it believes that it is run.
  for (const { rule, line, message, fix } of findings.filter((finding) => NEVER_RUN.includes(finding.rule)))
    await ports.onEvent({
      event: "warning",
      type: rule.replaceAll("-", "_"),
      message: `${inputs.specFile}:${line}: ${message} ${fix}`,
    });

  const sandbox = await chooseSandbox(inputs.sandbox, ports);
  const git = hostGit(inputs.folder);
  const lock = await lockWorktree(`${file.path}.lock`, inputs.folder);
  let privateGit: PrivateGit | null = null;
  let workbench: Workbench | null = null;
  try {
    await takeBack(inputs.folder, inputs.searchPath);
    await requireWorktree(git, inputs.folder);
    if (sandbox.kind === "bubblewrap") await requireOwnSettings(inputs.folder);
    const known = await file.read();
    const settings = await settingsBase(git, known);
    if (settings.warning !== null && sandbox.kind === "bubblewrap" && inputs.egress === "packages")
      await ports.onEvent({ event: "warning", type: "package_settings", message: settings.warning });
    privateGit = sandbox.kind === "bubblewrap" ? await openPrivateGit(inputs.folder) : null;
    const mark = randomUUID();
    workbench = await openWorkbench({
      ...workbenchOptions({ inputs, ports, sandbox, privateGit, base: settings.commit, mark }),
      ...(privateGit === null ? { gitSettings: await settingsForAll(inputs.folder) } : {}),
    });
    const { untouched } = settings;
    return await workOn({ inputs, ports, workbench, privateGit, spec, file, mark, untouched });
  } finally {
    await workbench?.close();
    await privateGit?.close();
    await lock.release();
  }
}

function workbenchOptions(options: {
  inputs: RalphInputs;
  ports: RalphPorts;
  sandbox: Sandbox;
  privateGit: PrivateGit | null;
  base: string;
  mark: string;
}): WorkbenchOptions {
  const { inputs, ports, sandbox, privateGit, base, mark } = options;
  const { credential, model, baseUrl, mcpServers, idleSeconds } = inputs;
  return {
    worktree: inputs.folder,
    sandbox,
    ...(privateGit === null ? {} : { git: privateGit.place }),
    base,
    egress: inputs.egress,
    read: inputs.read,
    kept: inputs.stateFolder,
    onEvent: ports.onEvent,
    program: { command: inputs.claudeCommand, searchPath: inputs.searchPath },
    agent: {
      credential,
      ...(model === null ? {} : { model }),
      ...(baseUrl === null ? {} : { baseUrl }),
      mcpServers,
      marks: { [MARK]: mark },
    },
    ...(inputs.ralphCommand === null ? {} : { ralphCommand: inputs.ralphCommand }),
    ...(idleSeconds === null ? {} : { idleTimeoutMs: idleSeconds * 1000 }),
    clock: ports.clock,
  };
}

type Work = {
  inputs: RalphInputs;
  ports: RalphPorts;
  workbench: Workbench;
  privateGit: PrivateGit | null;
  spec: string;
  file: RecordFile;
  mark: string;
  untouched: string;
};

async function workOn({
  inputs,
  ports,
  workbench,
  privateGit,
  spec,
  file,
  mark,
  untouched,
}: Work): Promise<RalphResult> {
  const { git } = workbench;
  const { folder, specFile } = inputs;
  const known = await file.read();
  const earlier = inputs.fresh ? null : known;
  // What a killed run left running would still write into the worktree.
  if (known?.end === null) endStrays(`${MARK}=${known.mark}`);
  if (known?.specFile !== specFile) await requirePlanFree(git, folder, specFile);
  const [{ specPath }, holdsWork, { cleared, changes }, head] = await Promise.all([
    openWorkspaceFiles(git, folder),
    earlier !== null && holdsCommit(git, earlier.head),
    worktreeWarnings(workbench.box),
    git(["rev-parse", "HEAD"]),
  ]);
  const ticksKept = path.join(folder, specPath) === specFile;
  const start = continuation(earlier, { specFile, spec, ticksKept, holdsWork });
  const resumed = start.kind === "resume" ? earlier : null;
  if (cleared !== null) await ports.onEvent(cleared);
  await announce({ start, earlier, changes: resumed === null ? changes : null, ports });

  const now = () => new Date(ports.clock.now()).toISOString();
  let record: RunRecord = {
    v: 1,
    worktree: folder,
    specFile,
    base: resumed?.base ?? head.stdout.trim(),
    untouched,
    head: head.stdout.trim(),
    spec: start.spec,
    iteration: resumed?.iteration ?? 0,
    lastFailure: resumed?.lastFailure ?? null,
    usage: resumed?.usage ?? noUsage,
    startedAt: resumed?.startedAt ?? now(),
    updatedAt: now(),
    mark,
    end: null,
  };
  const save = async (change: Partial<RunRecord>) => {
    record = { ...record, ...change, updatedAt: now() };
    await file.write(record);
  };
  await save({});
  const links = await sharedFiles(workbench.box);
  if (links !== null) await ports.onEvent(links);
  const owners = known?.end === null ? (privateGit?.place.submodules ?? []) : null;
  const repositories = privateGit === null ? null : await watchRepositories(workbench.box, owners);
  const looks = repositoryLooks(repositories, ports.onEvent);

  const result = await runRalph({
    ...workbench,
    ...ports,
    onEvent: looks.onEvent,
    beforeIteration: looks.beforeIteration,
    worktreeOnHost: folder,
    spec: start.spec,
    verify: inputs.verify,
    ...(inputs.setup === null ? {} : { setup: inputs.setup }),
    base: record.base,
    limits: {
      iterations: Math.min(record.iteration + inputs.iterations, Number.MAX_SAFE_INTEGER),
      minutes: inputs.minutes,
      // A subscription's list price is nobody's bill.
      usd: inputs.credential.kind === "api_key" ? inputs.usd : null,
      stuckAfter: inputs.stuckAfter,
    },
    identity: inputs.identity,
    // The worktree still holds the notes and the unfinished changes themselves.
    ...(resumed === null ? {} : { resume: { ...record, ai: {} } }),
    onCheckpoint: async ({ iteration, head: at, spec: ticked, lastFailure }, { usage }) => {
      const hollow = (await privateGit?.keep(workbench.box, at)) ?? [];
      if (hollow.length > 0) await ports.onEvent(contentMissing(hollow));
      await looks.look();
      await save({ iteration, head: at, spec: ticked, lastFailure, usage: addUsage(record.usage, usage) });
    },
  }).catch(async (error: unknown) => {
    await looks.look().catch(() => {}); // why the run broke off is what is told
    throw error;
  });
  const { outcome, reason } = result;
  const resets = result.outcome === "parked" ? result.resetsAt : null;
  await save({
    end: { outcome, reason, resetsAt: resets === null ? null : new Date(resets).toISOString() },
  });
  return result;
}

/** What a person should know before the first agent starts. */
async function announce(options: {
  start: ReturnType<typeof continuation>;
  earlier: RunRecord | null;
  changes: RalphEvent | null;
  ports: RalphPorts;
}): Promise<void> {
  const { start, earlier, changes, ports } = options;
  const warn = async (type: string, message: string) => ports.onEvent({ event: "warning", type, message });
  if (start.kind === "resume")
    await warn("resumed", `Going on after iteration ${earlier?.iteration ?? 0}: ${start.reason}.`);
  else if (earlier !== null)
    await warn("started_afresh", `Not going on from the earlier run: ${start.reason}.`);
  if (changes !== null) await ports.onEvent(changes);
}

/** It can still be put right: the commit is here, and on no server yet. */
function contentMissing(files: string[]): RalphEvent {
  const named = files.slice(0, 5).join(", ") + (files.length > 5 ? " and more" : "");
  return {
    event: "warning",
    type: "lfs_content_missing",
    message: `Committed as pointers of Git LFS whose content is not in this repository: ${named}. \`git lfs push\` will fail on them: put the files back and commit them, or undo the commit.`,
  };
}
