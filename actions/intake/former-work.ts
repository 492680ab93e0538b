import { cardOf } from "../_lib/card.ts";
import { explain } from "../_lib/errors.ts";
import type { Person, Thread } from "../_lib/github/github.ts";
import { notesOf } from "../_lib/item-notes.ts";
import { isLabel, labelsOfItem, showState } from "../_lib/labels.ts";
import { showCard } from "../_lib/status-comment.ts";
import { StoreRefused } from "../_lib/store/errors.ts";
import type { WorkItem } from "../_lib/store/store.ts";
import type { IntakePorts } from "./intake.ts";

/** Whether the label was taken off and put on again since `live` was queued. Both dates are GitHub's. */
export function isAppliedAgain(live: WorkItem, at: string | null): boolean {
  const { labelledAt } = notesOf(live.metadata);
  return labelledAt !== undefined && at !== null && at > labelledAt;
}

/**
 * What the label started before it was taken off ends. The event of that is another job's, which may come later or, as
 * events do, never. False: a worker has to stop first.
 */
export async function endFormerWork(
  live: WorkItem,
  by: Person,
  thread: Thread,
  { store, github, log }: IntakePorts,
): Promise<boolean> {
  let item: WorkItem;
  try {
    const reason = "the label was taken off and applied again";
    item = await store.cancel(live.id, { actor: by.login, reason });
  } catch (error) {
    if (error instanceof StoreRefused) return true; // it has ended meanwhile
    throw error;
  }
  try {
    await showCard(github, thread, cardOf(item, null));
    const names = labelsOfItem(live.metadata);
    await showState(github, thread.issue, null, names);
    // Taken off by us or by the other job: the new work puts its own on.
    const gone = (label: string) => Object.values(names).some((name) => isLabel(label, name));
    thread.issue.labels = thread.issue.labels.filter((label) => !gone(label));
  } catch (error) {
    log.warn(`The former work is cancelled, but this could not be shown on the issue: ${explain(error)}`);
  }
  return item.finishedAt !== null;
}
