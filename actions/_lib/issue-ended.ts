import type { Store, WorkItem } from "./store/store.ts";

/** What happens to an issue so that nobody wants its work any more. `gone`: deleted or moved, and nobody said which. */
export type IssueEnding = "closed" | "unlabeled" | "deleted" | "transferred" | "gone";

/** Whoever saw it end, an event or the sweep: its work ends the same way, for the same reason. */
export function cancelFor(
  ending: IssueEnding,
  { item, actor }: { item: string; actor: string },
  store: Store,
): Promise<WorkItem> {
  return store.cancel(item, { actor, reason: whyCancelled(ending) });
}

export function whyCancelled(ending: IssueEnding): string {
  switch (ending) {
    case "unlabeled":
      return "the label was taken off";
    case "gone":
      return "the issue was deleted or moved to another repository";
    case "closed":
    case "deleted":
    case "transferred":
      return `the issue was ${ending}`;
  }
}
