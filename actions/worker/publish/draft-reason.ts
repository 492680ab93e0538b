import type { Proof } from "./pull-request-body.ts";

/** Why nobody should merge it yet, most serious first. `marker` says it in the title where there are no drafts. */
export type DraftReason = "unproven" | "conflicts" | "flagged";

export function draftReason({ unproven, conflict, flags }: Proof): DraftReason | null {
  if (unproven !== null) return "unproven";
  if (conflict !== undefined && conflict !== null) return "conflicts";
  return (flags ?? []).length > 0 ? "flagged" : null;
}

const MARKER = /^\[(?:unproven|conflicts|flagged)\] /;

/** The title people see: a marker only where the pull request has no other way to say that it is not ready. */
export function markedTitle(title: string, reason: DraftReason | null): string {
  const plain = title.replace(MARKER, "");
  return reason === null ? plain : `[${reason}] ${plain}`;
}

/**
 * Whether an open pull request changes sides. Ready becomes draft for what is broken, not for flags: a person who has
 * marked it as ready has seen those. Draft becomes ready only where the reason was ours.
 */
export function nextDraft(now: { draft: boolean; body: string }, reason: DraftReason | null): boolean {
  if (now.draft) return reason !== null || !/\[!WARNING\]|### Look at these first/.test(now.body);
  return reason === "unproven" || reason === "conflicts";
}
