import type { Usage } from "./agent.ts";
import type { FailedCategory, LimitName, RalphEvent } from "./events.ts";
import type { Learning } from "./learnings.ts";
import type { Task } from "./spec.ts";

/** Each way to end is a different outcome, with its own exit code and its own next step for a person. */
export type RalphEnd =
  | { outcome: "complete"; reason: string }
  | { outcome: "stuck"; reason: string; iterationsWithoutProgress: number }
  | { outcome: "limit"; which: LimitName; reason: string }
  /** `resetsAt` in epoch milliseconds. */
  | { outcome: "parked"; reason: string; resetsAt: number | null }
  | {
      outcome: "failed";
      category: Exclude<FailedCategory, "internal">;
      reason: string;
    };

export type RalphResult = RalphEnd & {
  head: string;
  /** Number of the last iteration, counted on from a resumed checkpoint. */
  iterations: number;
  /** Of this run alone. */
  usage: Usage;
  /** The last result of every command that this run executed for a task. */
  evidence: Evidence[];
  tasks: Task[];
  /** What the agents wrote down for later work. */
  learnings: Learning[];
};

export type Evidence = {
  task: number;
  command: string;
  exitCode: number;
  durationMs: number;
  commit: string;
  excerpt: string;
};

/** The figures of one finished iteration, for the books. */
export type IterationDone = {
  n: number;
  task: number;
  passed: boolean;
  durationMs: number;
  usage: Usage;
  checksRun: number;
  checksPassed: number;
  filesChanged: number;
  evidence: Evidence[];
};

export function endEvent(end: RalphEnd, run: { tasks: Task[]; durationMs: number }): RalphEvent {
  const { reason } = end;
  if (end.outcome === "complete") {
    const tasksDone = run.tasks.filter((task) => task.passed).length;
    return { event: "complete", tasksDone, totalDurationMs: run.durationMs };
  }
  if (end.outcome === "stuck")
    return { event: "stuck", reason, iterationsWithoutProgress: end.iterationsWithoutProgress };
  if (end.outcome === "limit") return { event: "limit", which: end.which, reason };
  if (end.outcome === "failed") return { event: "failed", error: reason, category: end.category };
  const resetsAt = end.resetsAt === null ? null : new Date(end.resetsAt).toISOString();
  return { event: "parked", reason, resetsAt };
}
