import { StoreRefused } from "./store/errors.ts";
import type { Store, WorkItem } from "./store/store.ts";

/** What became of an item's pull request, whoever saw it; a refusal where there is nothing (any more) to settle. */
export async function settleFor(
  outcome: "merged" | "closed",
  { item, actor }: { item: string; actor: string },
  store: Store,
): Promise<{ item: WorkItem } | { refused: string }> {
  try {
    return { item: await store.settle(item, { actor, outcome }) };
  } catch (error) {
    // A draft of work that got stuck, or work that goes on after it.
    if (error instanceof StoreRefused) return { refused: error.message };
    throw error;
  }
}
