import type { RalphEvent } from "./events.ts";
import { readable } from "./trim-output.ts";

const WIDTH = 400;

/** An event as one JSON line. A runner would read `##[` as a command of its own, wherever it stands in a line. */
export function eventLine(event: RalphEvent): string {
  return JSON.stringify(event).replaceAll("##[", String.raw`#\u0023[`);
}

/** An event as one line for people. No text of the agent's making starts a line, breaks it, or commands the runner. */
export function formatEvent(event: RalphEvent): string {
  const line = readable(describe(event))
    .trim()
    .replaceAll(/\s*\n\s*/g, " ⏎ ")
    .replaceAll("##[", "#[");
  return line.length <= WIDTH ? line : `${line.slice(0, WIDTH - 1)}…`;
}

const PHASES = { agent: "agent at work", verify: "running the checks", commit: "committing" };

function describe(event: RalphEvent): string {
  switch (event.event) {
    case "started":
      return `started: ${event.tasks} tasks, ${event.checks.length} checks, ${event.harness}`;
    case "iteration":
      return `iteration ${event.n}, task ${event.task}: ${PHASES[event.phase] ?? event.phase}`;
    case "tool":
      return `tool ${event.type}${event.path === null ? "" : ` ${event.path}`}`;
    case "file_edit":
      return `edit ${event.path}`;
    case "lock_denied":
      return `denied ${event.path}: ${event.reason}`;
    case "verify":
      return `${event.passed ? "✓" : "✗"} ${event.command} (exit ${event.exitCode}, ${seconds(event.durationMs)})${event.passed ? "" : `: ${tellingLine(event.output)}`}`;
    case "commit":
      return `commit ${event.hash.slice(0, 10)} ${event.message}`;
    case "task_complete":
      return `task ${event.index} done: ${event.text}`;
    case "usage":
      return `usage: ${event.usage.inputTokens} in, ${event.usage.outputTokens} out, ≈ $${event.usage.usd.toFixed(4)}`;
    case "iteration_done":
      return `iteration ${event.n} ended after ${seconds(event.durationMs)}, ${event.progress ? "with" : "without"} progress`;
    case "warning":
      return `warning (${event.type}): ${event.message}`;
    case "stuck":
      return `stuck after ${event.iterationsWithoutProgress} iterations without progress: ${event.reason}`;
    case "limit":
      return `limit (${event.which}): ${event.reason}`;
    case "parked":
      return `parked${event.resetsAt === null ? "" : ` until ${event.resetsAt}`}: ${event.reason}`;
    case "complete":
      return `complete: ${event.tasksDone} tasks in ${seconds(event.totalDurationMs)}`;
    case "failed":
      return `failed (${event.category}): ${event.error}`;
  }
  // A line from outside may carry what the type does not know.
  return String((event as { event: unknown }).event);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** What went wrong usually has one of these words in it; otherwise the last line that says anything. */
function tellingLine(output: string): string {
  const lines = output.split("\n").filter((line) => /\p{L}{2}/u.test(line));
  return (lines.find((line) => /error|fail|expected|not found/i.test(line)) ?? lines.at(-1) ?? "").trim();
}
