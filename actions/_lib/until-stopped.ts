import type { Clock } from "./clock.ts";
import type { GitHub } from "./github/github.ts";
import type { Store, WorkItem } from "./store/store.ts";

const LOOK_EVERY_MS = 5000;

export type Patience = { seconds: number; serverUrl: string };

/**
 * A worker that was asked to stop does so with its next heartbeat. One that hangs does not: after two beats its run is
 * cancelled, and the job's clean-up or the end of its lease gives the item back.
 */
export async function untilStopped(
  item: WorkItem,
  { seconds, serverUrl }: Patience,
  { store, github, clock }: { store: Store; github: GitHub; clock: Clock },
): Promise<{ item: WorkItem; cancelledRun: number | null }> {
  const end = clock.now() + seconds * 1000;
  for (let now = item; ;) {
    if (now.status !== "assigned" && now.status !== "running") return { item: now, cancelledRun: null };
    const left = end - clock.now();
    if (left <= 0) break;
    await clock.sleep(Math.min(LOOK_EVERY_MS, left));
    now = (await store.get(item.id)) ?? now;
  }
  const worker = (await store.workers({ active: true })).find(({ itemId }) => itemId === item.id);
  const run = worker?.runUrl == null ? null : runOf(worker.runUrl, `${serverUrl}/${github.repo}`);
  if (run !== null) await github.cancelRun(run);
  return { item, cancelledRun: run };
}

/** Null for the run of another repository: our token is not for it. */
export function runOf(url: string, repository: string): number | null {
  const prefix = `${repository}/actions/runs/`.toLowerCase();
  if (!url.toLowerCase().startsWith(prefix)) return null;
  const id = /^\d{1,15}(?=$|[/?#])/.exec(url.slice(prefix.length))?.[0];
  return id === undefined ? null : Number(id);
}
