import { markTask } from "../_lib/ralph/mark-task.ts";
import { parseSpec } from "../_lib/ralph/parse-spec.ts";
import type { RunRecord } from "./run-record.ts";

export type Continuation =
  /** From the first task on that the text does not tick. */
  { kind: "fresh"; spec: string; reason: string } | { kind: "resume"; spec: string; reason: string };

/** Whether a run goes on where the last one in this worktree ended, and which ticks are believed. */
export function continuation(
  record: RunRecord | null,
  now: {
    specFile: string;
    spec: string;
    /** Whether the engine itself keeps its ticks in the spec's file. */
    ticksKept: boolean;
    /** Whether the branch still holds what the last run committed. */
    holdsWork: boolean;
  },
): Continuation {
  if (record === null) return fresh(now.spec, "no earlier run here");
  const killed = record.end === null;
  if (record.specFile !== now.specFile) return fresh(now.spec, `the earlier run was on ${record.specFile}`);
  if (!now.holdsWork) {
    const reason = "the branch does not hold the earlier run's commits";
    return fresh(killed ? unticked(now.spec) : now.spec, reason);
  }
  if (unticked(record.spec) === unticked(now.spec)) {
    // Of a run that was killed the file may hold ticks of the agent's making; of one that ended, a person's.
    const spec = killed || !now.ticksKept ? record.spec : now.spec;
    return { kind: "resume", spec, reason: killed ? "the earlier run was killed" : "the earlier run ended" };
  }
  return fresh(killed ? believedTicks(record.spec, now.spec) : now.spec, "the spec has changed");
}

function fresh(spec: string, reason: string): Continuation {
  return { kind: "fresh", spec, reason };
}

function unticked(spec: string): string {
  return parseSpec(spec).tasks.reduce((text, { index }) => markTask(text, index, false), spec);
}

/** Ticks that the engine set itself, by the task's words; whatever else is ticked is open. */
function believedTicks(proven: string, spec: string): string {
  const passed = new Set(
    parseSpec(proven)
      .tasks.filter((task) => task.passed)
      .map((task) => task.text),
  );
  return parseSpec(spec).tasks.reduce(
    (text, task) => (task.passed && !passed.has(task.text) ? markTask(text, task.index, false) : text),
    spec,
  );
}
