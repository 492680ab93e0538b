import { cardOf, stateLabelOf } from "./card.ts";
import type { GitHub, Thread } from "./github/github.ts";
import { labelsOfItem, showState } from "./labels.ts";
import { parseSpec } from "./ralph/parse-spec.ts";
import { showCard } from "./status-comment.ts";
import type { Store, WorkItem } from "./store/store.ts";

/** What an order changed, where people look. `thread` is the item's issue as it is now, where it was read already. */
export async function showItem(
  item: WorkItem,
  { store, github }: { store: Store; github: GitHub },
  read: Thread | null = null,
  /** `showCardAnew` for what a person must act on. */
  show = showCard,
): Promise<void> {
  if (item.source !== "issue") return;
  const thread = read ?? (await github.thread(Number(item.sourceId)));
  await showState(github, thread.issue, stateLabelOf(item), labelsOfItem(item.metadata));
  const position = item.status === "queued" ? await store.position(item.id) : null;
  const text = await store.getSpec(item.id);
  const spec = text?.progress ?? text?.spec ?? null;
  await show(github, thread, {
    ...cardOf(item, position),
    ...(spec === null ? {} : { tasks: parseSpec(spec).tasks }),
    ...(text?.spec == null ? {} : { spec: text.spec }),
  });
}
