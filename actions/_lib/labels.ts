import type { GitHub } from "./github/github.ts";

/** An issue shows at most one of these: where its work stands. */
export const STATE_LABELS = {
  processing: "ai-processing",
  ready: "ai-pr-ready",
  needsInfo: "ai-needs-info",
  stuck: "ai-stuck",
  failed: "ai-failed",
} as const;

export type StateLabel = keyof typeof STATE_LABELS;

/** The new label first: an issue between two states is better than one in none. Null takes all of them away. */
export async function showState(
  github: GitHub,
  issue: { number: number; labels: string[] },
  state: StateLabel | null,
): Promise<void> {
  const wanted: string | null = state === null ? null : STATE_LABELS[state];
  if (wanted !== null && !issue.labels.includes(wanted)) await github.addLabels(issue.number, [wanted]);
  for (const label of Object.values(STATE_LABELS)) {
    if (label !== wanted && issue.labels.includes(label)) await github.removeLabel(issue.number, label);
  }
}
