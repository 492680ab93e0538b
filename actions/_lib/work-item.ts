/** The states of a work item. The database enforces them; this is the same knowledge for messages and labels. */
const WORK_STATES = [
  "queued",
  "blocked",
  "assigned",
  "running",
  "completed",
  "stuck",
  "failed",
  "cancelled",
] as const;
export type WorkState = (typeof WORK_STATES)[number];

/** At most one item of a source may be in one of these at a time. */
export const LIVE_STATES: readonly WorkState[] = ["queued", "blocked", "assigned", "running"];

export const PRIORITIES = ["critical", "high", "medium", "low"] as const;
export type Priority = (typeof PRIORITIES)[number];
