import { notesOf } from "./item-notes.ts";
import type { StateLabel } from "./labels.ts";
import type { Approval, Estimate, Position, WorkItem } from "./store/store.ts";

/** Where the work stands, as its card says it. */
export type CardState =
  | { kind: "queued"; position: Position | null; again: boolean }
  | { kind: "waiting"; what: "dependency" | "approval" | "information" | "pause"; why?: string }
  | { kind: "running"; pausing: boolean; cancelling: boolean }
  | { kind: "completed"; outcome: "merged" | "closed" | null }
  | { kind: "stuck" | "failed"; reason: string | null }
  | { kind: "cancelled" }
  /** Nothing was queued. */
  | { kind: "refused"; reason: string }
  /** `label`: to be applied after the answer, where the issue does not carry it and an answer alone would not be heard. */
  | { kind: "questions"; questions: string[]; label?: string }
  /** What a worker says at its end, in its own words. */
  | { kind: "told"; headline: string; why: string; next: string; ended: boolean };

export function cardState(item: WorkItem, position: Position | null): CardState {
  switch (item.status) {
    case "queued":
      return { kind: "queued", position, again: item.attempts > 0 };
    case "blocked":
      return { kind: "waiting", what: item.blockedBy ?? "dependency", ...whyItWaits(item) };
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

function whyItWaits({ blockedBy, metadata, error }: WorkItem): { why?: string } {
  const why =
    blockedBy === "approval" ? notesOf(metadata).approvalReason : blockedBy === "information" ? error : null;
  return why === undefined || why === null ? {} : { why };
}

/** The label an issue carries then; null: none. */
export function stateLabelOf(
  item: Pick<WorkItem, "status" | "blockedBy" | "outcome" | "errorCategory">,
): StateLabel | null {
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
      return "stuck";
    case "failed":
      // Out of iterations, time or money: it came to no result, and nothing is broken.
      return item.errorCategory === "limit" ? "stuck" : "failed";
    case "cancelled":
      return null;
  }
}

/** All that a card says. What its teller does not know is left out and stays as the card shows it. */
export type Card = {
  /** Null: nothing was queued, and the card says why. */
  item: string | null;
  state: CardState;
  priority?: string;
  requestedBy?: string | null;
  /** A worker will write it. */
  specPending?: boolean;
  tasks?: { text: string; passed: boolean }[];
  spec?: string;
  /** What a person should know about the text: hidden parts, comments that were left out. */
  remarks?: string[];
  estimate?: Estimate | null;
  spent?: { iterations: number; usd: number };
  checks?: { passed: number; total: number };
  /** Exactly what an approval would release; it stays in the card, so that a later one is of what was shown. */
  approval?: Approval | null;
  runUrl?: string | null;
  pullRequestUrl?: string | null;
};

/** What the store knows of an item. */
export function cardOf(item: WorkItem, position: Position | null): Card {
  const { estimate } = notesOf(item.metadata);
  return {
    item: item.id,
    state: cardState(item, position),
    priority: item.priority,
    requestedBy: item.requestedBy,
    specPending: item.tasks === null,
    spent: { iterations: item.iterations, usd: item.usd },
    pullRequestUrl: item.pullRequestUrl,
    approval: item.approval,
    ...(estimate === undefined ? {} : { estimate }),
  };
}
