import { counted } from "../counted.ts";
import type { RalphEvent } from "./events.ts";
import { readable } from "./trim-output.ts";
import { toWire } from "./wire.ts";

const WIDTH = 400;

/** An event as one JSON line. A runner would read `##[` as a command of its own, wherever it stands in a line. */
export function eventLine(event: RalphEvent): string {
  return JSON.stringify(toWire(event)).replaceAll("##[", String.raw`#\u0023[`);
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
      return `started: ${counted(event.tasks, "task")}, ${counted(event.checks.length, "check")}, ${event.harness}${event.model === null ? "" : `, ${event.model}`}`;
    case "setup":
      return `setup ${outcome(event)}`;
    case "iteration":
      return `iteration ${event.n}${event.task === null ? "" : `, task ${event.task}`}: ${PHASES[event.phase]}`;
    case "tool":
      return `tool ${event.type}${event.path === null ? "" : ` ${event.path}`}`;
    case "file_edit":
      return `edit ${event.path}`;
    case "lock_denied":
      return `denied ${event.path}: ${event.reason}`;
    case "rate_limit":
      return `usage limit ${event.kind ?? "of the provider"}: ${event.status}${event.utilization === null ? "" : `, ${Math.round(event.utilization * 100)} % used`}${event.resetsAt === null ? "" : `, resets ${event.resetsAt}`}`;
    case "verify":
      return outcome(event);
    case "evidence":
      return `evidence for task ${event.task}: ${event.command} gave ${event.exitCode} on ${event.commit.slice(0, 10)}`;
    case "learning":
      return `learned (${event.kind}): ${event.text}`;
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
      return `stuck after ${counted(event.iterationsWithoutProgress, "iteration")} without progress: ${event.reason}`;
    case "limit":
      return `limit (${event.which}): ${event.reason}`;
    case "parked":
      return `parked${event.resetsAt === null ? "" : ` until ${event.resetsAt}`}: ${event.reason}`;
    case "complete":
      return `complete: ${counted(event.tasksDone, "task")} in ${seconds(event.totalDurationMs)}`;
    case "failed":
      return `failed (${event.category}): ${event.error}`;
  }
}

type Ran = Extract<RalphEvent, { event: "verify" | "setup" }>;

function outcome({ passed, command, exitCode, durationMs, output }: Ran): string {
  const how = `${passed ? "✓" : "✗"} ${command} (exit ${exitCode}, ${seconds(durationMs)})`;
  return passed ? how : `${how}: ${tellingLine(output)}`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** What went wrong usually has one of these words in it; otherwise the last line that says anything. */
function tellingLine(output: string): string {
  const lines = output.split("\n").filter((line) => /\p{L}{2}/u.test(line));
  return (lines.find((line) => /error|fail|expected|not found/i.test(line)) ?? lines.at(-1) ?? "").trim();
}
