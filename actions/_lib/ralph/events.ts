import type { Usage } from "./agent.ts";

/** Version 1 of the contract: one JSON object a line, told apart by `event`. Additions keep the version. */
export const EVENTS_VERSION = 1;

export type RalphEvent =
  | {
      event: "started";
      v: 1;
      spec: string;
      tasks: number;
      checks: string[];
      harness: string;
      timestamp: string;
    }
  | { event: "iteration"; n: number; task: number; phase: "agent" | "verify" | "commit" }
  | { event: "tool"; type: string; path: string | null }
  | { event: "file_edit"; path: string }
  | { event: "lock_denied"; path: string; reason: string }
  | {
      event: "verify";
      task: number;
      command: string;
      exitCode: number;
      passed: boolean;
      durationMs: number;
      output: string;
    }
  | { event: "commit"; hash: string; message: string }
  | { event: "task_complete"; index: number; text: string }
  | { event: "usage"; n: number; usage: Usage }
  | { event: "iteration_done"; n: number; durationMs: number; progress: boolean }
  | { event: "warning"; type: string; message: string; files?: string[] }
  | { event: "stuck"; reason: string; iterationsWithoutProgress: number }
  | { event: "limit"; which: "iterations" | "minutes" | "usd"; reason: string }
  | { event: "parked"; reason: string; resetsAt: string | null }
  | { event: "complete"; tasksDone: number; totalDurationMs: number }
  | {
      event: "failed";
      error: string;
      category: "configuration" | "unavailable" | "rejected" | "stopped" | "internal";
    };
