import type { Box } from "../box/box.ts";
import type { Clock } from "../clock.ts";
import { explain } from "../errors.ts";
import type { Git } from "../git/git.ts";
import { noUsage, type RunAgent } from "./agent.ts";
import { type BaseFiles, filesAt } from "./base-files.ts";
import { type Identity, openBranch } from "./branch.ts";
import { type Checkpoint, UNCOMMITTED } from "./checkpoint.ts";
import { planChecks } from "./check-plan.ts";
import { label } from "./check.ts";
import { allChecks } from "./checks.ts";
import { conventionsAt } from "./conventions.ts";
import type { RalphEvent } from "./events.ts";
import type { NotOurs } from "./do-task.ts";
import { awaitNext, iterate, type Loop, type Run, spentBy } from "./iteration.ts";
import { openLearnings } from "./learn.ts";
import { type Limits, limitReached, type Spent, withDeadline } from "./limits.ts";
import { openTask, parseSpec } from "./parse-spec.ts";
import { prepare } from "./prepare.ts";
import { progressWatch } from "./progress.ts";
import { proveAll } from "./prove-all.ts";
import { OUTPUT_LIMIT } from "./run-command.ts";
import type { Task } from "./spec.ts";
import { trimMiddle } from "./trim-output.ts";
import { endEvent, type IterationDone, type RalphEnd, type RalphResult } from "./result.ts";
import { openWorkspaceFiles } from "./workspace-files.ts";

export type RalphOptions = {
  box: Box;
  /** Boxed git on the worktree. */
  git: Git;
  worktreeOnHost: string;
  spec: string;
  runAgent: RunAgent;
  /** Told when the next agent is wanted soon, with what it may spend, so that its program can be started meanwhile. */
  awaitAgent?(budgetUsd: number | null): void;
  /** The agent's name and version, and the model it was told to use; for the events. */
  harness: string;
  model?: string | null;
  /** What the plan's file holds while the agent works: all of it, or only the task it is to do. */
  agentSees?: "plan" | "task";
  /** Where a repository tells this agent its conventions; the base commit's text is shown to it. */
  instructionFiles?: string[];
  clock: Clock;
  /** Read anew before every iteration: the caller may change them while it runs. */
  limits: Limits;
  /** What earlier runs of this work used of them. */
  spent?: Spent;
  identity: Identity;
  signal: AbortSignal;
  resume?: Checkpoint;
  /** What the repository was before any agent: its configuration and conventions count, not later ones. Default: HEAD. */
  base?: string;
  /** The repository at `base`, for who can read it without the box. */
  baseFiles?: BaseFiles;
  /** Commands that must pass for the spec as a whole, beside the spec's and the repository's own. */
  verify?: string[];
  /** Prepares the repository, in place of what it says itself. */
  setup?: string;
  /** What earlier work on this repository found out that may help with a task. */
  recall?(task: Task): Promise<string[]>;
  /** What people said about the work so far, oldest first; asked before every iteration. */
  notes?(): string[];
  /** More changed files than this are sent back to the agent. Default: any number. */
  mostFiles?: number;
  /** Which of the files that an iteration changed are not ours to change, and why: those changes are undone. */
  notOurs?(files: string[]): Promise<NotOurs[]>;
  /** The last word on work whose every task passed: what is still wrong with it, or null. */
  prove?(head: string, signal: AbortSignal): Promise<string | null>;
  /** Awaited, so the last event is out before the run ends. */
  onEvent(event: RalphEvent): void | Promise<void>;
  /** Charges the iteration; what it throws ends the run. */
  beforeIteration?(n: number): Promise<void>;
  onCheckpoint(checkpoint: Checkpoint, done: IterationDone): Promise<void>;
};

/** Before the second and the third try of an agent that was not available. */
const WAITS_MS = [15_000, 60_000];

/**
 * While tasks remain: a fresh agent for the first one, the engine's own checks, a commit or the failure's output for
 * the next agent. Ends with an outcome; throws only what a caller's handler, git or the box threw.
 */
export async function runRalph(options: RalphOptions): Promise<RalphResult> {
  const { box, git, clock, limits, resume } = options;
  const startedAt = clock.now();
  const [files, branch] = await Promise.all([
    openWorkspaceFiles(git, options.worktreeOnHost),
    openBranch({ box, identity: options.identity, excluded: [] }),
  ]);
  branch.exclude(files.excluded);
  const head = branch.openedAt;
  const base = options.base ?? head;
  const baseFiles = options.baseFiles ?? filesAt(git, base);
  const spec = parseSpec(resume?.spec ?? options.spec);
  const [plan, conventions] = await Promise.all([
    planChecks({
      box,
      files: baseFiles,
      spec: spec.checks,
      asked: options.verify ?? [],
      setup: options.setup ?? null,
    }),
    conventionsAt(baseFiles, options.instructionFiles ?? []),
  ]);
  const run: Run = {
    spec: resume?.spec ?? options.spec,
    n: resume?.iteration ?? 0,
    head,
    base,
    plan,
    conventions,
    learnings: { known: [], found: [] },
    earlier: earlierRuns(options),
    lastFailure: resume?.lastFailure ?? null,
    usage: noUsage,
    evidence: new Map(),
  };
  const deadline = withDeadline(clock, limits, run.earlier.minutes, options.signal);
  const loop = { options, run, files, branch, signal: deadline.signal, startedAt };
  try {
    await options.onEvent({
      event: "started",
      v: 1,
      spec: files.specPath,
      tasks: spec.tasks.length,
      plan: spec.tasks.map(({ index, text, passed }) => ({ index, text, passed })),
      model: options.model ?? null,
      harness: options.harness,
      setup: run.plan.setup.map(label),
      checks: allChecks(spec.tasks, run.plan.checks).map((one) => ({
        command: label(one),
        source: one.source,
      })),
      timestamp: new Date(startedAt).toISOString(),
    });
    if (resume !== undefined) await restore(loop, resume);
    await openLearnings(run, files);
    awaitNext(loop, spec.tasks.filter((task) => !task.passed).length);
    const end = (await prepare(loop)) ?? (deadline.signal.aborted ? stopped(loop) : await work(loop));
    const { tasks } = parseSpec(run.spec);
    await options.onEvent(endEvent(end, { tasks, durationMs: clock.now() - startedAt }));
    const { usage, n: iterations, learnings } = run;
    const evidence = [...run.evidence.values()];
    return { ...end, head: run.head, iterations, usage, evidence, tasks, learnings: learnings.found };
  } finally {
    await deadline.stop();
    await branch.leave();
  }
}

/** The iterations of a checkpoint are in our own count already. */
function earlierRuns({ spent, resume }: RalphOptions): Spent {
  const counted = resume?.iteration ?? 0;
  const { iterations, minutes, usd } = spent ?? { iterations: counted, minutes: 0, usd: 0 };
  return { iterations: iterations - counted, minutes, usd };
}

async function restore({ options, run, files, branch }: Loop, resume: Checkpoint): Promise<void> {
  const { [UNCOMMITTED]: uncommitted, ...ai } = resume.ai;
  await files.writeAi(ai);
  if (resume.head !== run.head) {
    await options.onEvent({
      event: "warning",
      type: "head_moved",
      message: `The checkpoint belongs to ${resume.head}, the branch is at ${run.head}: continuing from the branch.`,
    });
  } else if (uncommitted !== undefined && !(await branch.unpack(uncommitted))) {
    await options.onEvent({
      event: "warning",
      type: "uncommitted_lost",
      message: "The unfinished changes of the last iteration do not apply: its task starts afresh.",
    });
  }
}

async function work(loop: Loop): Promise<RalphEnd> {
  const { options, run, signal } = loop;
  const { clock, limits } = options;
  const watch = progressWatch(limits.stuckAfter);
  let unavailable = 0;

  if (parseSpec(run.spec).tasks.length === 0) {
    return failed("configuration", 'The spec has no task: write each as a line "- [ ] what to do".');
  }
  if (openTask(run.spec) === null && run.lastFailure === null) {
    const red = (await proveAll(loop)) ?? (signal.aborted ? null : await lastWord(loop));
    if (signal.aborted) return stopped(loop);
    if (red === null) return { outcome: "complete", reason: "Every task was done already." };
    run.lastFailure = red;
  }

  for (;;) {
    if (options.signal.aborted) return stopped(loop);
    const limit = limitReached(limits, spentBy(loop));
    if (limit !== null) return limit;

    const { agent, gaveUp, ...result } = await iterate(loop);
    let { passed, failure } = result;
    if (signal.aborted && !passed) return stopped(loop);
    switch (agent.kind) {
      case "usage_limit":
        return { outcome: "parked", reason: agent.reason, resetsAt: agent.resetsAt };
      case "misconfigured":
        return failed("configuration", agent.reason);
      case "rejected":
        return failed("rejected", agent.reason);
      case "stopped":
        return failed("stopped", agent.reason);
      case "unavailable": {
        const wait = WAITS_MS[unavailable];
        unavailable += 1;
        if (wait === undefined)
          return failed("unavailable", `${agent.reason} (${unavailable} times in a row)`);
        await options.onEvent({ event: "warning", type: "unavailable", message: agent.reason });
        await sleepUnlessStopped(clock, wait, signal);
        continue;
      }
      case "done":
        unavailable = 0;
    }
    if (passed && openTask(run.spec) === null) {
      const red = await lastWord(loop);
      if (red === null && !signal.aborted) return { outcome: "complete", reason: "Every task passed." };
      if (signal.aborted) return stopped(loop);
      run.lastFailure = red;
      [passed, failure] = [false, red];
    }
    const stuck = gaveUp ?? watch.record({ passed, failure });
    if (stuck !== null) {
      const iterationsWithoutProgress = watch.iterationsWithoutProgress + (gaveUp === null ? 0 : 1);
      return { outcome: "stuck", reason: stuck, iterationsWithoutProgress };
    }
  }
}

/** What the caller finds wrong with finished work, for the next iteration to mend. */
async function lastWord({ options, run, signal }: Loop): Promise<string | null> {
  const red = (await options.prove?.(run.head, signal)) ?? null;
  return red === null ? null : trimMiddle(red, OUTPUT_LIMIT);
}

function stopped({ options }: Loop): RalphEnd {
  if (options.signal.aborted) return failed("stopped", explain(options.signal.reason));
  const { minutes } = options.limits;
  return { outcome: "limit", which: "minutes", reason: `The ${minutes} minutes for this work are over.` };
}

function failed(
  category: "configuration" | "unavailable" | "rejected" | "stopped",
  reason: string,
): RalphEnd {
  return { outcome: "failed", category, reason };
}

async function sleepUnlessStopped(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  try {
    await clock.sleep(ms, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
