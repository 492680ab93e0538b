import { stateLabelOf } from "../_lib/card.ts";
import { cardSays } from "../_lib/card-mark.ts";
import type { IssueNow } from "../_lib/github/github.ts";
import { isLabel, labelsOfItem } from "../_lib/labels.ts";
import { cardMarker } from "../_lib/status-comment.ts";
import type { WorkItem } from "../_lib/store/store.ts";

/** Whether the issue's label and card say where its work stands. */
export function isShown(item: WorkItem, issue: IssueNow): boolean {
  const card = cardIn(item, issue);
  return isLabelled(item, issue) && card !== undefined && cardSays(card, item);
}

/**
 * Whether somebody changed by hand what the issue shows of live work. Whose card is not there has it deleted, or is just
 * getting it: with the next change it comes. A worker writes its card in its own words, all the time.
 */
export function isDrifted(item: WorkItem, issue: IssueNow): boolean {
  if (!isLabelled(item, issue)) return true;
  const isAtWork = item.status === "assigned" || item.status === "running";
  const card = cardIn(item, issue);
  return !isAtWork && card !== undefined && !cardSays(card, item);
}

function isLabelled(item: WorkItem, issue: IssueNow): boolean {
  const names = labelsOfItem(item.metadata);
  const state = stateLabelOf(item);
  const carried = Object.values(names).filter((name) => issue.labels.some((label) => isLabel(label, name)));
  return state === null
    ? carried.length === 0
    : carried.length === 1 && carried[0] !== undefined && isLabel(carried[0], names[state]);
}

function cardIn(item: WorkItem, issue: IssueNow): string | undefined {
  return issue.ownComments.findLast((body) => body.startsWith(cardMarker(item.id)));
}
