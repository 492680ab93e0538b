import { explain } from "./errors.ts";
import type { Log } from "./log.ts";
import type { RunnerEnv } from "./runner-env.ts";
import { StoreUnavailable } from "./store/errors.ts";
import type { Store } from "./store/store.ts";

export type Whereabouts = Pick<RunnerEnv, "repo" | "repositoryId" | "serverUrl">;

/**
 * Tells the store which repository this job runs in, by what the runner says and nobody who writes an issue can: what was queued
 * under a former name goes on under the name of now.
 */
export async function knowRepository(
  { repo, repositoryId, serverUrl }: Whereabouts,
  { store, log }: { store: Pick<Store, "knowRepository">; log: Log },
): Promise<void> {
  if (repositoryId === null) return;
  try {
    const { before } = await store.knowRepository(repo, {
      identity: `${new URL(serverUrl).host}/${repositoryId}`,
    });
    if (before !== null)
      log.info(`${before} is ${repo} now: its work, locks and learnings go on under this name`);
  } catch (error) {
    // The job needs the store for more than this.
    if (error instanceof StoreUnavailable) throw error;
    log.warn(`What was queued under a former name of ${repo} stays there: ${explain(error)}`);
  }
}
