import type { GitHub } from "./github/github.ts";
import { notesOf } from "./item-notes.ts";

/** An issue shows at most one of these: where its work stands. A repository may call them otherwise. */
export const STATE_LABELS = {
  processing: "ai-processing",
  ready: "ai-pr-ready",
  needsInfo: "ai-needs-info",
  stuck: "ai-stuck",
  failed: "ai-failed",
} as const;

export type StateLabel = keyof typeof STATE_LABELS;
export type StateLabels = Record<StateLabel, string>;

/** For the list of labels, where people ask what a label means. At most 100 characters, GitHub's limit. */
export const LABEL_MEANINGS: Record<StateLabel, { color: string; description: string }> = {
  processing: { color: "fbca04", description: "Whim has it: queued, waiting or being worked on" },
  ready: { color: "0e8a16", description: "Whim opened a pull request that wants a review" },
  needsInfo: { color: "d876e3", description: "Whim needs something from a person: see its comment" },
  stuck: { color: "e99695", description: "Whim came to no result: see its comment" },
  failed: { color: "b60205", description: "Whim could not do it: see its comment" },
};

/** The new label first: an issue between two states is better than one in none. Null takes all of them away. */
export async function showState(
  github: GitHub,
  issue: { number: number; labels: string[] },
  state: StateLabel | null,
  names: StateLabels = STATE_LABELS,
): Promise<void> {
  const wanted = state === null ? null : names[state];
  const carried = (name: string) => issue.labels.find((label) => isLabel(label, name));
  if (state !== null && wanted !== null && carried(wanted) === undefined) {
    const unknown = await github.addLabels(issue.number, [wanted]);
    for (const name of unknown) await github.describeLabel(name, LABEL_MEANINGS[state]);
  }
  for (const name of Object.values(names)) {
    const label = carried(name);
    if (label !== undefined && (wanted === null || !isLabel(name, wanted)))
      await github.removeLabel(issue.number, label);
  }
}

/** The names a work item was given when it was queued; whoever ends it need not read the configuration again. */
export function labelsOfItem(metadata: Record<string, unknown>): StateLabels {
  return { ...STATE_LABELS, ...notesOf(metadata).labels };
}

/** To GitHub, `Whim` and `whim` are the same label. */
export function isLabel(label: string, name: string): boolean {
  return label.toLowerCase() === name.toLowerCase();
}
