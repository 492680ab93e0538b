import { stateLabelOf } from "../_lib/card.ts";
import { cardSays } from "../_lib/card-mark.ts";
import type { IssueNow } from "../_lib/github/github.ts";
import { isLabel, labelsOfItem } from "../_lib/labels.ts";
import { cardMarker } from "../_lib/status-comment.ts";
import type { WorkItem } from "../_lib/store/store.ts";

/** Whether the issue's label and card say where its work stands. */
export function isShown(item: WorkItem, issue: IssueNow): boolean {
  const names = labelsOfItem(item.metadata);
  const state = stateLabelOf(item);
  const carried = Object.values(names).filter((name) => issue.labels.some((label) => isLabel(label, name)));
  const isLabelled =
    state === null
      ? carried.length === 0
      : carried.length === 1 && carried[0] !== undefined && isLabel(carried[0], names[state]);
  const card = issue.ownComments.findLast((body) => body.startsWith(cardMarker(item.id)));
  return isLabelled && card !== undefined && cardSays(card, item);
}
