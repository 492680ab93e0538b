import { explain } from "../_lib/errors.ts";
import { isStatus } from "../_lib/github/errors.ts";
import { showItem } from "../_lib/show-item.ts";
import { isShown } from "./is-shown.ts";
import type { RepositoryPorts } from "./sweep.ts";

/**
 * A runner may die between the store's end and the issue: what changed since somebody last saw that the issue shows it is
 * looked at, all in one question, and mended where it is wrong. The store hands out at most twenty at a time, each to one
 * sweep: with three or four writes each that stays below the eighty contents a minute that GitHub allows.
 */
export async function mendIssues({
  store,
  github,
  log,
}: RepositoryPorts): Promise<{ mended: number; looked: Set<string> }> {
  const unshown = await store.unshown(github.repo);
  const looked = new Set(unshown.map(({ item }) => item.id));
  if (unshown.length === 0) return { mended: 0, looked };
  const issues = await github.issuesNow(
    unshown.map(({ item }) => Number(item.sourceId)),
    { withCards: true },
  );
  let mended = 0;
  const failures: unknown[] = [];
  for (const { item, eventId } of unshown) {
    const issue = issues.get(Number(item.sourceId));
    try {
      // Gone: nobody is left to be told.
      if (issue !== undefined && !isShown(item, issue)) {
        const now = await store.get(item.id);
        // Somebody is at it: what they change is looked at the next time.
        if (now === null || now.status !== item.status) continue;
        await showItem(now, { store, github });
        mended += 1;
        log.info(`#${item.sourceId} shows again that it is ${now.status}`);
      }
      await store.shown(item.id, eventId);
    } catch (error) {
      // It went while we looked: the next sweep sees that.
      if (isStatus(error, 404) || isStatus(error, 410)) continue;
      if (concernsAll(error)) throw error;
      failures.push(error);
      log.warn(`#${item.sourceId} could not be mended: ${explain(error)}`);
    }
  }
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} of ${unshown.length} failed`, {
      cause: failures[0],
    });
  return { mended, looked };
}

/** A limit of GitHub's, or a token without the right: the next issue would fare the same. */
function concernsAll(error: unknown): boolean {
  return [401, 403, 429].some((status) => isStatus(error, status));
}
