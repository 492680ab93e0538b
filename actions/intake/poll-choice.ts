import type { LabelledIssue } from "../_lib/github/github.ts";
import { isLabel, type StateLabels } from "../_lib/labels.ts";

/** Whether a poll looks into an issue at all: not what is at work, nor what has come to an end since it was labelled. */
export function isNews(
  issue: LabelledIssue,
  { label, states, live }: { label: string; states: StateLabels; live: ReadonlySet<number> },
): boolean {
  if (live.has(issue.number)) return false;
  const applied = appliedAt(issue, label);
  return Object.values(states).every((state) => {
    if (!issue.labels.some((carried) => isLabel(carried, state))) return true;
    const shown = appliedAt(issue, state);
    // Labelled again after it was shown as stuck or failed: somebody wants another try.
    return applied !== null && shown !== null && applied > shown;
  });
}

/** When the issue got this label last, as far as GitHub was asked. */
export function appliedAt({ labelled }: LabelledIssue, label: string): string | null {
  return labelled.findLast((entry) => isLabel(entry.label, label))?.at ?? null;
}
