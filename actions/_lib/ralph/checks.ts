import type { Box } from "../box/box.ts";
import type { Clock } from "../clock.ts";
import type { RalphEvent } from "./events.ts";
import type { Evidence } from "./result.ts";
import type { Task } from "./spec.ts";
import { outputWindow, trimMiddle } from "./trim-output.ts";

export type CheckResult = {
  command: string;
  exitCode: number;
  passed: boolean;
  durationMs: number;
  /** Both streams as they came, head and tail, at most `OUTPUT_LIMIT` bytes. */
  output: string;
};

/** What the store keeps of one output; it refuses more than 64 kB. */
export const OUTPUT_LIMIT = 60_000;
/** Of one output in an event: a log line, not the record. */
const EVENT_OUTPUT_LIMIT = 4_000;
const TIMEOUT_MS = 15 * 60_000;

/**
 * What must pass before `task` counts as done. The last open task also answers for the spec as a whole, and so does a
 * task that names no command: without either, only the agent's word would say that it is done.
 */
export function checksFor(task: Task, tasks: Task[], wholeSpec: string[]): string[] {
  // Every task is ticked and still something was red: only all commands together can say that it is mended.
  if (task.passed) return allChecks(tasks, wholeSpec);
  const last = tasks.every((other) => other.passed || other.index === task.index);
  return [...new Set([...task.verify, ...(last || task.verify.length === 0 ? wholeSpec : [])])];
}

export function allChecks(tasks: Task[], wholeSpec: string[]): string[] {
  return [...new Set([...tasks.flatMap((task) => task.verify), ...wholeSpec])];
}

/** In order, up to the first red one: what comes after it mostly fails for the same reason. */
export async function runChecks(options: {
  box: Box;
  clock: Clock;
  signal: AbortSignal;
  /** Whose commands these are, for the events. */
  task: number;
  commands: string[];
  tell(event: RalphEvent): Promise<void>;
}): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const command of options.commands) {
    const result = await runCheck(options, command);
    if (result === null) return results;
    results.push(result);
    const output = trimMiddle(result.output, EVENT_OUTPUT_LIMIT);
    await options.tell({ event: "verify", task: options.task, ...result, output });
    if (!result.passed) return results;
  }
  return results;
}

async function runCheck(
  { box, clock, signal }: { box: Box; clock: Clock; signal: AbortSignal },
  command: string,
): Promise<CheckResult | null> {
  if (signal.aborted) return null;
  const window = outputWindow(OUTPUT_LIMIT);
  const startedAt = clock.now();
  const exit = await box.run({
    file: "bash",
    args: ["-c", command],
    // Test runners that would watch for changes run once and end.
    env: { CI: "true" },
    stdin: "",
    network: true,
    timeoutMs: TIMEOUT_MS,
    signal,
    onStdout: window.push,
    onStderr: window.push,
  });
  if (exit.ended === "aborted") return null;
  // As `timeout(1)` and the shell number them.
  const exitCode = exit.ended === "timeout" ? 124 : (exit.code ?? 137);
  const note =
    exit.ended === "timeout" ? `\nStopped: it ran longer than ${TIMEOUT_MS / 60_000} minutes.` : "";
  return {
    command,
    exitCode,
    passed: exitCode === 0,
    durationMs: clock.now() - startedAt,
    output: trimMiddle(`${window.text()}${note}`, OUTPUT_LIMIT),
  };
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
