import type { Store, WorkItem } from "./store/store.ts";

/** The newest work on an issue; what ended before it is history. */
export async function newestWork(
  store: Pick<Store, "list">,
  repo: string,
  issue: number,
): Promise<WorkItem | null> {
  const { items } = await store.list({ repo, source: "issue", sourceId: String(issue), most: 1 });
  return items[0] ?? null;
}
