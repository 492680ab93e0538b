import type { StateLabel } from "./labels.ts";
import type { Position, WorkItem } from "./store/store.ts";

/** Where the work stands, as its card says it. */
export type CardState =
  | { kind: "queued"; position: Position | null; again: boolean }
  | { kind: "waiting"; what: "dependency" | "approval" | "information" | "pause" }
  | { kind: "running"; pausing: boolean; cancelling: boolean }
  | { kind: "completed"; outcome: "merged" | "closed" | null }
  | { kind: "stuck" | "failed"; reason: string | null }
  | { kind: "cancelled" }
  /** Nothing was queued. */
  | { kind: "refused"; reason: string }
  | { kind: "questions"; questions: string[] }
  /** What a worker says at its end, in its own words. */
  | { kind: "told"; headline: string; why: string; next: string; ended: boolean };

export function cardState(item: WorkItem, position: Position | null): CardState {
  switch (item.status) {
    case "queued":
      return { kind: "queued", position, again: item.attempts > 0 };
    case "blocked":
      return { kind: "waiting", what: item.blockedBy ?? "dependency" };
    case "assigned":
    case "running":
      return { kind: "running", pausing: item.pauseRequested, cancelling: item.cancelRequested };
    case "completed":
      return { kind: "completed", outcome: item.outcome };
    case "stuck":
    case "failed":
      return { kind: item.status, reason: item.error };
    case "cancelled":
      return { kind: "cancelled" };
  }
}

/** The label an issue carries then; null: none. */
export function stateLabelOf(item: Pick<WorkItem, "status" | "blockedBy" | "outcome">): StateLabel | null {
  switch (item.status) {
    case "queued":
    case "assigned":
    case "running":
      return "processing";
    case "blocked":
      return item.blockedBy === "approval" || item.blockedBy === "information" ? "needsInfo" : "processing";
    case "completed":
      return item.outcome === null ? "ready" : null;
    case "stuck":
    case "failed":
      return item.status;
    case "cancelled":
      return null;
  }
}
