import { notesOf } from "../_lib/item-notes.ts";
import { newestWork } from "../_lib/newest-work.ts";
import type { Store, WorkItem } from "../_lib/store/store.ts";

/**
 * The work that this label started already, whatever became of it; null: none. The event of a label may come again, and a poll
 * sees the label for as long as it is there, long after its work was cancelled: neither is a reason to pay for a spec.
 */
export async function startedBy(
  at: string | null,
  { repo, number }: { repo: string; number: number },
  store: Pick<Store, "list">,
): Promise<WorkItem | null> {
  if (at === null) return null;
  const newest = await newestWork(store, repo, number);
  const labelledAt = newest === null ? undefined : notesOf(newest.metadata).labelledAt;
  return labelledAt !== undefined && at <= labelledAt ? newest : null;
}
