import { randomBytes } from "node:crypto";
import type { Usage } from "./agent.ts";
import type { Branch } from "./branch.ts";
import { type Checkpoint, UNCOMMITTED } from "./checkpoint.ts";
import { label } from "./check.ts";
import type { CheckPlan } from "./check-plan.ts";
import { checksFor, evidenceOf } from "./checks.ts";
import { doTask, type TaskResult } from "./do-task.ts";
import { learn, recall } from "./learn.ts";
import { type Learning, learningLine } from "./learnings.ts";
import type { RalphOptions } from "./loop.ts";
import { markTask } from "./mark-task.ts";
import { oneTaskSpec } from "./one-task-spec.ts";
import { openTask, parseSpec } from "./parse-spec.ts";
import { buildPrompt } from "./prompt.ts";
import { limitReached, type Spent } from "./limits.ts";
import type { Evidence } from "./result.ts";
import { OUTPUT_LIMIT } from "./run-command.ts";
import type { Task } from "./spec.ts";
import { trimMiddle } from "./trim-output.ts";
import { addUsage } from "./usage.ts";
import { NEW_LEARNINGS_FILE, NOTES_FILE, STUCK_FILE, type WorkspaceFiles } from "./workspace-files.ts";

/** The store takes 1 MB for all of `.ai/`; larger unfinished work is done again by another runner. */
const UNCOMMITTED_LIMIT = 400_000;

export type Run = {
  spec: string;
  n: number;
  head: string;
  base: string;
  plan: CheckPlan;
  conventions: string | null;
  /** Lines of earlier work, and what this work found out. */
  learnings: { known: string[]; found: Learning[] };
  lastFailure: string | null;
  /** Of this run alone, and of those before it. */
  usage: Usage;
  earlier: Spent;
  evidence: Map<string, Evidence>;
};

export type Loop = {
  options: RalphOptions;
  run: Run;
  files: WorkspaceFiles;
  branch: Branch;
  /** Fires when the caller stops us, and when the minutes are over. */
  signal: AbortSignal;
  startedAt: number;
};

export async function iterate(loop: Loop): Promise<TaskResult> {
  const { options, run, files, branch, signal } = loop;
  const n = run.n + 1;
  await options.beforeIteration?.(n);
  run.n = n;
  const startedAt = options.clock.now();
  const spec = parseSpec(run.spec);
  const task = openTask(run.spec) ?? (spec.tasks.at(-1) as Task);
  const checks = checksFor(task, spec.tasks, run.plan.checks);
  const { agentSees = "plan" } = options;
  await files.writeSpec(agentSees === "plan" ? run.spec : oneTaskSpec(run.spec, task.index, run.lastFailure));
  await files.removeAiFile(STUCK_FILE);
  await recall(loop, task);
  const prompt = buildPrompt({
    spec,
    specText: run.spec,
    task,
    checks: checks.map((one) =>
      one.paths.length === 0 ? label(one) : `${label(one)}  # when ${one.paths.join(", ")} changed`,
    ),
    conventions: run.conventions,
    lastFailure: run.lastFailure,
    learnings: [...run.learnings.known, ...run.learnings.found.map(learningLine)],
    notes: options.notes?.() ?? [],
    specPath: files.specPath,
    notesPath: `${files.aiPath}/${NOTES_FILE}`,
    learningsPath: `${files.aiPath}/${NEW_LEARNINGS_FILE}`,
    stuckPath: `${files.aiPath}/${STUCK_FILE}`,
    boundary: randomBytes(8).toString("hex"),
  });
  const open = spec.tasks.filter(({ passed, index }) => !passed && index !== task.index).length;
  const result = await doTask(
    {
      box: options.box,
      branch,
      clock: options.clock,
      async runAgent(request) {
        const outcome = await options.runAgent(request);
        run.usage = addUsage(run.usage, outcome.usage);
        if (outcome.kind === "done") awaitNext(loop, open);
        return outcome;
      },
      signal,
      tell: async (event) => options.onEvent(event),
      mostFiles: options.mostFiles ?? Infinity,
      notOurs: async (changed) => (changed.length === 0 ? [] : ((await options.notOurs?.(changed)) ?? [])),
      gaveUp: async () => {
        const text = await files.readAiFile(STUCK_FILE);
        return text === null ? null : trimMiddle(text.trim(), 2_000) || "The agent gave no reason.";
      },
    },
    {
      n,
      tasks: spec.tasks.length,
      task,
      checks,
      prompt,
      specPath: files.specPath,
      budgetUsd: budgetOf(loop),
      base: run.base,
      start: run.head,
    },
  );

  run.head = result.head;
  if (result.passed) {
    run.spec = markTask(run.spec, task.index, true);
    run.lastFailure = null;
    await options.onEvent({ event: "task_complete", index: task.index, text: task.text });
  } else if (result.failure !== null) {
    run.lastFailure = trimMiddle(result.failure, OUTPUT_LIMIT);
  }
  await files.writeSpec(run.spec);
  await close(loop, task, result, options.clock.now() - startedAt);
  return result;
}

/** What the next agent may spend. Of a run that is out of money the loop starts no iteration: something is left. */
function budgetOf(loop: Loop): number | null {
  const { usd } = loop.options.limits;
  return usd === null ? null : usd - spentBy(loop).usd;
}

/** Has the next agent started beside what comes before its prompt, if this many tasks are left for it when all goes well. */
export function awaitNext(loop: Loop, openTasks: number): void {
  const { options } = loop;
  if (openTasks === 0 || limitReached(options.limits, spentBy(loop)) !== null) return;
  options.awaitAgent?.(budgetOf(loop));
}

/** Towards the limits: this run and those before it. */
export function spentBy({ options, run, startedAt }: Loop): { iterations: number; ms: number; usd: number } {
  const { earlier } = run;
  return {
    iterations: earlier.iterations + run.n,
    ms: earlier.minutes * 60_000 + options.clock.now() - startedAt,
    usd: earlier.usd + run.usage.usd,
  };
}

/** The iteration's figures, then its checkpoint: after this nothing of it can be lost. */
async function close(loop: Loop, task: Task, result: TaskResult, durationMs: number): Promise<void> {
  const { options, run } = loop;
  const { agent, checks, passed } = result;
  const evidence = evidenceOf(checks, task.index, run.head);
  for (const proof of evidence) {
    const { excerpt: _, ...told } = proof;
    run.evidence.set(`${proof.task} ${proof.command}`, proof);
    // What failed ran on changes that are in no commit: it proves nothing of this one.
    if (passed) await options.onEvent({ event: "evidence", ...told });
  }
  await learn(loop);
  const stats = {
    filesChanged: result.files.length,
    checksRun: checks.length,
    checksPassed: checks.filter((check) => check.passed).length,
  };
  await options.onEvent({ event: "usage", n: run.n, usage: agent.usage });
  await options.onEvent({ event: "iteration_done", n: run.n, durationMs, progress: passed, stats });
  await options.onCheckpoint(await checkpointOf(loop, result), {
    n: run.n,
    task: task.index,
    passed,
    durationMs,
    usage: agent.usage,
    ...stats,
    evidence,
  });
}

async function checkpointOf({ options, run, files, branch }: Loop, result: TaskResult): Promise<Checkpoint> {
  const { [STUCK_FILE]: _, ...ai } = await files.readAi();
  if (!result.passed && result.files.length > 0) {
    const packed = await branch.pack(run.head, result.tree, UNCOMMITTED_LIMIT);
    if (packed !== null) ai[UNCOMMITTED] = packed;
    else
      await options.onEvent({
        event: "warning",
        type: "uncommitted_too_large",
        message:
          "The unfinished changes are too large for the checkpoint: another runner would start this task afresh.",
        files: result.files.slice(0, 20),
      });
  }
  return { iteration: run.n, head: run.head, spec: run.spec, ai, lastFailure: run.lastFailure };
}
