import type { Box } from "../box/box.ts";
import type { Clock } from "../clock.ts";
import { type Check, check, distinct, label } from "./check.ts";
import type { RalphEvent } from "./events.ts";
import type { Evidence } from "./result.ts";
import { runCommand } from "./run-command.ts";
import type { Task } from "./spec.ts";
import { trimMiddle } from "./trim-output.ts";

export type CheckResult = {
  command: string;
  exitCode: number;
  passed: boolean;
  durationMs: number;
  /** Both streams as they came, head and tail, at most `OUTPUT_LIMIT` bytes. */
  output: string;
};

/** Of one output in an event: a log line, not the record. */
export const EVENT_OUTPUT_LIMIT = 4_000;

/**
 * What must pass before `task` counts as done. The last open task also answers for the spec as a whole, and so does a
 * task that names no command: without either, only the agent's word would say that it is done.
 */
export function checksFor(task: Task, tasks: Task[], wholeSpec: Check[]): Check[] {
  // Every task is ticked and still something was red: only all commands together can say that it is mended.
  if (task.passed) return allChecks(tasks, wholeSpec);
  const last = tasks.every((other) => other.passed || other.index === task.index);
  return distinct([...ofTask(task), ...(last || task.verify.length === 0 ? wholeSpec : [])]);
}

export function allChecks(tasks: Task[], wholeSpec: Check[]): Check[] {
  return distinct([...tasks.flatMap(ofTask), ...wholeSpec]);
}

function ofTask(task: Task): Check[] {
  return task.verify.map((command) => check(command, "task"));
}

/** In order, up to the first red one: what comes after it mostly fails for the same reason. */
export async function runChecks(options: {
  box: Box;
  clock: Clock;
  signal: AbortSignal;
  /** Whose commands these are, for the events. */
  task: number;
  checks: Check[];
  tell(event: RalphEvent): Promise<void>;
}): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const one of options.checks) {
    const ran = await runCommand(options, one);
    if (ran === null) return results;
    const result = { command: label(one), ...ran };
    results.push(result);
    const output = trimMiddle(result.output, EVENT_OUTPUT_LIMIT);
    await options.tell({ event: "verify", task: options.task, ...result, output });
    if (!result.passed) return results;
  }
  return results;
}

/** How a red check is told to the next iteration. */
export function describeFailure(result: CheckResult): string {
  return `$ ${result.command}\n(exit code ${result.exitCode})\n${result.output}`;
}

export function evidenceOf(results: CheckResult[], task: number, commit: string): Evidence[] {
  return results.map(({ command, exitCode, durationMs, output }) => ({
    task,
    command,
    exitCode,
    durationMs,
    commit,
    excerpt: output,
  }));
}
