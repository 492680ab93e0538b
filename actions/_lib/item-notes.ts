import type { ApprovalRule } from "./intake-config.ts";
import type { Estimate } from "./store/store.ts";
import type { StateLabels } from "./labels.ts";

/** What intake knows and later steps need, kept with the item under `metadata.whim`. */
export type ItemNotes = {
  /** As it was before the work, to hold what it took against it. */
  estimate?: Estimate | null;
  /** Of the repository's configuration, where it names them otherwise. */
  labels?: Partial<StateLabels>;
  /** Ids of the comments that are part of the pinned text. */
  comments?: number[];
  /** When the label was on last before the work was queued: a later date means that it was taken off since. */
  labelledAt?: string;
  /** The commit of the base branch when the work was queued. */
  baseCommit?: string;
  /** Why a person has to say yes first. */
  approvalReason?: string;
  /** It was asked for by a rule about what the spec says, before there was one. */
  approvalRule?: Pick<ApprovalRule, "aboveUsd" | "paths">;
  /** Of the pull request's title, as a language tag. */
  language?: string;
  /** Of the call that queued it: the same call, its first answer lost, finds its own item and not another's. */
  call?: string;
};

/** Somebody may have edited it in Studio: what does not fit is not there. */
export function notesOf(metadata: Record<string, unknown>): ItemNotes {
  const found = metadata["whim"];
  if (typeof found !== "object" || found === null) return {};
  const { estimate, labels, comments, labelledAt, baseCommit, approvalReason, approvalRule, language, call } =
    found as Record<string, unknown>;
  return {
    ...(estimate === null || isEstimate(estimate) ? { estimate } : {}),
    ...(typeof labels === "object" && labels !== null ? { labels: texts(labels) } : {}),
    ...(Array.isArray(comments) ? { comments: comments.filter((id) => Number.isSafeInteger(id)) } : {}),
    ...(typeof labelledAt === "string" ? { labelledAt } : {}),
    ...(typeof baseCommit === "string" ? { baseCommit } : {}),
    ...(typeof approvalReason === "string" ? { approvalReason } : {}),
    ...(isRule(approvalRule) ? { approvalRule } : {}),
    ...(typeof language === "string" ? { language } : {}),
    ...(typeof call === "string" ? { call } : {}),
  };
}

function isEstimate(value: unknown): value is Estimate {
  return (
    typeof value === "object" &&
    value !== null &&
    ["items", "usd", "minutes", "iterations"].every(
      (name) => typeof (value as Record<string, unknown>)[name] === "number",
    )
  );
}

/** Half of a rule would let through what the other half holds. */
function isRule(value: unknown): value is NonNullable<ItemNotes["approvalRule"]> {
  if (typeof value !== "object" || value === null) return false;
  const { aboveUsd, paths } = value as Record<string, unknown>;
  return (
    (aboveUsd === null || typeof aboveUsd === "number") &&
    Array.isArray(paths) &&
    paths.every((glob) => typeof glob === "string")
  );
}

function texts(labels: object): Partial<StateLabels> {
  return Object.fromEntries(
    Object.entries(labels).filter(([, name]) => typeof name === "string" && name !== ""),
  );
}
