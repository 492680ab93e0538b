import { counted } from "../_lib/counted.ts";
import { parseSpec } from "../_lib/ralph/parse-spec.ts";
import type { Task } from "../_lib/ralph/spec.ts";
import { readable } from "../_lib/ralph/trim-output.ts";
import type { RunRecord } from "./run-record.ts";
import type { Owner } from "./worktree-lock.ts";

export type Status = {
  /** `none`: no run on this spec here. `killed`: it ended without saying how. */
  state: "none" | "running" | "killed" | NonNullable<RunRecord["end"]>["outcome"];
  reason: string | null;
  resetsAt: string | null;
  spec: string;
  process: number | null;
  tasks: Pick<Task, "index" | "id" | "text" | "passed">[];
  iterations: number;
  lastFailure: string | null;
  usd: number;
  inputTokens: number;
  outputTokens: number;
  startedAt: string | null;
  updatedAt: string | null;
};

/** How the work in a worktree stands, from what the engine itself has written down. */
export function statusOf(
  record: RunRecord | null,
  owner: Owner | null,
  file: { name: string; text: string },
): Status {
  const ours = record !== null && record.specFile === file.name ? record : null;
  const tasks = parseSpec(ours?.spec ?? file.text).tasks;
  const state =
    ours === null ? "none" : owner !== null ? "running" : ours.end === null ? "killed" : ours.end.outcome;
  return {
    state,
    reason: owner === null ? (ours?.end?.reason ?? null) : null,
    resetsAt: ours?.end?.resetsAt ?? null,
    spec: file.name,
    process: ours === null ? null : (owner?.pid ?? null),
    tasks: tasks.map(({ index, id, text, passed }) => ({ index, id, text, passed })),
    iterations: ours?.iteration ?? 0,
    lastFailure: ours?.lastFailure ?? null,
    usd: ours?.usage.usd ?? 0,
    inputTokens: ours?.usage.inputTokens ?? 0,
    outputTokens: ours?.usage.outputTokens ?? 0,
    startedAt: ours?.startedAt ?? null,
    updatedAt: ours?.updatedAt ?? null,
  };
}

const STATES: Record<Status["state"], string> = {
  none: "not started",
  running: "running",
  killed: "ended without saying how: run it again to go on",
  complete: "complete",
  stuck: "stuck",
  limit: "out of its limits",
  parked: "waiting for the provider's usage limit",
  failed: "failed",
};
const FAILURE_LINES = 12;

/** The same for people. */
export function formatStatus(status: Status): string {
  const done = status.tasks.filter((task) => task.passed).length;
  const why = status.reason === null ? "" : ` — ${oneLine(status.reason)}`;
  const process = status.process === null ? "" : ` (process ${status.process})`;
  const lines = [
    `${status.spec}: ${STATES[status.state]}${process}${why}`,
    ...(status.resetsAt === null ? [] : [`The limit resets ${status.resetsAt}.`]),
    "",
    ...status.tasks.map((task) => `  ${task.passed ? "✓" : "·"} ${task.index}. ${oneLine(task.text)}`),
    "",
    `${done} of ${counted(status.tasks.length, "task")}, ${counted(status.iterations, "iteration")}, ${status.inputTokens} tokens in, ${status.outputTokens} out, ≈ $${status.usd.toFixed(4)}`,
  ];
  if (status.lastFailure !== null) {
    const failure = readable(status.lastFailure).trim().split("\n");
    lines.push("", "Last failure:", ...failure.slice(0, FAILURE_LINES).map((line) => `  ${line}`));
    if (failure.length > FAILURE_LINES) lines.push(`  … ${failure.length - FAILURE_LINES} more lines`);
  }
  return lines.join("\n");
}

function oneLine(text: string): string {
  return readable(text).replaceAll(/\s+/g, " ").trim();
}
