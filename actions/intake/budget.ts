import type { Store, WorkItem } from "../_lib/store/store.ts";
import { LIVE_STATES } from "../_lib/work-item.ts";

export type Budget = { queued: number; perPersonADay: number; openPullRequests: number };

/** What the store answers: this repository's live items, and its newest of any state. */
export type Load = { live: WorkItem[]; newest: WorkItem[] };

/** Two hundred each: whoever has more is over any budget worth setting. */
export async function loadOf(store: Store, repo: string): Promise<Load> {
  const { items: live } = await store.list({ repo, status: [...LIVE_STATES], most: 200 });
  const { items: newest } = await store.list({ repo, most: 200 });
  return { live, newest };
}

const DAY_MS = 24 * 3600_000;

/** Why nothing more is taken in for now; null when there is room. A flood of labels must not become a flood of work. */
export function overBudget(
  budget: Budget,
  { live, newest }: Load,
  person: string,
  now: number,
): string | null {
  if (live.length >= budget.queued)
    return `${live.length} items are queued or at work here, ${budget.queued} are allowed (most-queued): try again when some are done.`;
  const today = newest.filter(
    ({ requestedBy, createdAt }) =>
      requestedBy?.toLowerCase() === person.toLowerCase() && now - Date.parse(createdAt) < DAY_MS,
  ).length;
  if (today >= budget.perPersonADay)
    return `${person} asked for ${today} items in 24 hours, ${budget.perPersonADay} are allowed (most-per-person-a-day): try again tomorrow, or let somebody else apply the label.`;
  const open = newest.filter(
    ({ status, outcome, pullRequestUrl }) =>
      status === "completed" && outcome === null && pullRequestUrl !== null,
  ).length;
  if (open >= budget.openPullRequests)
    return `${open} pull requests of Whim wait for a review, ${budget.openPullRequests} are allowed (most-open-pull-requests): merge or close some first.`;
  return null;
}
