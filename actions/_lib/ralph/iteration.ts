import { randomBytes } from "node:crypto";
import type { Usage } from "./agent.ts";
import type { Branch } from "./branch.ts";
import { type Checkpoint, UNCOMMITTED } from "./checkpoint.ts";
import { checksFor, evidenceOf, OUTPUT_LIMIT } from "./checks.ts";
import { doTask, type TaskResult } from "./do-task.ts";
import type { RalphOptions } from "./loop.ts";
import { markTask } from "./mark-task.ts";
import { openTask, parseSpec } from "./parse-spec.ts";
import { buildPrompt } from "./prompt.ts";
import type { Evidence } from "./result.ts";
import type { Task } from "./spec.ts";
import { trimMiddle } from "./trim-output.ts";
import { addUsage } from "./usage.ts";
import { NOTES_FILE, STUCK_FILE, type WorkspaceFiles } from "./workspace-files.ts";

/** The store takes 1 MB for all of `.ai/`; larger unfinished work is done again by another runner. */
const UNCOMMITTED_LIMIT = 400_000;

export type Run = {
  spec: string;
  n: number;
  head: string;
  lastFailure: string | null;
  usage: Usage;
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
  await files.writeSpec(run.spec);
  await files.removeAiFile(STUCK_FILE);
  const prompt = buildPrompt({
    spec,
    specText: run.spec,
    task,
    checks: checksFor(task, spec.tasks, spec.checks),
    lastFailure: run.lastFailure,
    learnings: options.learnings ?? [],
    specPath: files.specPath,
    notesPath: `${files.aiPath}/${NOTES_FILE}`,
    stuckPath: `${files.aiPath}/${STUCK_FILE}`,
    boundary: randomBytes(8).toString("hex"),
  });
  const result = await doTask(
    {
      box: options.box,
      branch,
      clock: options.clock,
      runAgent: options.runAgent,
      signal,
      tell: async (event) => options.onEvent(event),
      gaveUp: async () => {
        const text = await files.readAiFile(STUCK_FILE);
        return text === null ? null : trimMiddle(text.trim(), 2_000) || "The agent gave no reason.";
      },
    },
    { n, spec, task, prompt, start: run.head },
  );

  run.head = result.head;
  run.usage = addUsage(run.usage, result.agent.usage);
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

/** The iteration's figures, then its checkpoint: after this nothing of it can be lost. */
async function close(loop: Loop, task: Task, result: TaskResult, durationMs: number): Promise<void> {
  const { options, run } = loop;
  const { agent, checks, passed } = result;
  const evidence = evidenceOf(checks, task.index, run.head);
  for (const proof of evidence) run.evidence.set(`${proof.task} ${proof.command}`, proof);
  await options.onEvent({ event: "usage", n: run.n, usage: agent.usage });
  await options.onEvent({ event: "iteration_done", n: run.n, durationMs, progress: passed });
  await options.onCheckpoint(await checkpointOf(loop, result), {
    n: run.n,
    task: task.index,
    passed,
    durationMs,
    usage: agent.usage,
    checksRun: checks.length,
    checksPassed: checks.filter((check) => check.passed).length,
    filesChanged: result.files.length,
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
