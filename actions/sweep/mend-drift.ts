import { explain } from "../_lib/errors.ts";
import type { IssueNow } from "../_lib/github/github.ts";
import { isStatus } from "../_lib/github/errors.ts";
import { showItem } from "../_lib/show-item.ts";
import { LIVE_STATES } from "../_lib/work-item.ts";
import { isDrifted } from "./is-shown.ts";
import type { RepositoryPorts } from "./sweep.ts";

/** GitHub allows eighty contents a minute, and mending the rest waits for the next sweep. */
const MOST = 10;

/**
 * Labels and cards of live work that somebody changed by hand, by what the sweep has read of the issues anyhow: one more
 * question of the store, and none where nothing is live. `looked`: work whose issue was looked at for another reason.
 */
export async function mendDrift(
  issues: Map<number, IssueNow>,
  looked: Set<string>,
  { store, github, log }: RepositoryPorts,
): Promise<number> {
  if (issues.size === 0) return 0;
  const { items } = await store.list({
    repo: github.repo,
    source: "issue",
    status: [...LIVE_STATES],
    most: 200,
  });
  const drifted = items.filter((item) => {
    const issue = issues.get(Number(item.sourceId));
    return issue !== undefined && !looked.has(item.id) && isDrifted(item, issue);
  });
  let mended = 0;
  for (const { id, sourceId, status } of drifted.slice(0, MOST)) {
    const now = await store.get(id);
    // Somebody is at it.
    if (now === null || now.status !== status) continue;
    try {
      await showItem(now, { store, github });
    } catch (error) {
      if (!isStatus(error, 404) && !isStatus(error, 410)) throw error;
      log.info(`#${sourceId} went meanwhile: ${explain(error)}`);
      continue;
    }
    mended += 1;
    log.info(`#${sourceId} shows again that it is ${now.status}: somebody had changed its label or card`);
  }
  return mended;
}
