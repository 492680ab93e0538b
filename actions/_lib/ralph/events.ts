import type { Usage } from "./agent.ts";
import type { CheckSource } from "./check.ts";

/** Version 1 of the contract, described in `events.schema.json`. Additions keep the version. */
export const EVENTS_VERSION = 1;

/** One step of a run. On the wire its names are written with underscores: `exitCode` is `exit_code`. */
export type RalphEvent =
  | {
      event: "started";
      v: 1;
      spec: string;
      tasks: number;
      plan: { index: number; text: string; passed: boolean }[];
      model: string | null;
      harness: string;
      setup: string[];
      checks: { command: string; source: CheckSource }[];
      timestamp: string;
    }
  | ({ event: "setup" } & Ran)
  | { event: "iteration"; n: number; task: number | null; phase: Phase }
  | { event: "tool"; type: string; path: string | null }
  | { event: "file_edit"; path: string }
  | { event: "lock_denied"; path: string; reason: string }
  | {
      event: "rate_limit";
      status: string;
      kind: string | null;
      resetsAt: string | null;
      /** Share of the limit that is used, from 0 to 1. */
      utilization: number | null;
    }
  | ({ event: "verify"; task: number } & Ran)
  | { event: "commit"; hash: string; message: string }
  | { event: "task_complete"; index: number; text: string }
  /** A command that the engine ran for a task, tied to the commit it ran on. */
  | {
      event: "evidence";
      task: number;
      command: string;
      exitCode: number;
      durationMs: number;
      commit: string;
    }
  | { event: "usage"; n: number; usage: Usage }
  | { event: "learning"; kind: string; text: string }
  | {
      event: "iteration_done";
      n: number;
      durationMs: number;
      progress: boolean;
      stats: { filesChanged: number; checksRun: number; checksPassed: number };
    }
  | { event: "warning"; type: string; message: string; files?: string[] }
  | { event: "stuck"; reason: string; iterationsWithoutProgress: number }
  | { event: "limit"; which: LimitName; reason: string }
  | { event: "parked"; reason: string; resetsAt: string | null }
  | { event: "complete"; tasksDone: number; totalDurationMs: number }
  | { event: "failed"; error: string; category: FailedCategory };

export type Phase = "agent" | "verify" | "commit";
export type LimitName = "iterations" | "minutes" | "usd";
export type FailedCategory = "configuration" | "unavailable" | "rejected" | "stopped" | "internal";

type Ran = { command: string; exitCode: number; passed: boolean; durationMs: number; output: string };
