import { cancelFor, whyCancelled } from "../_lib/issue-ended.ts";
import { StoreRefused } from "../_lib/store/errors.ts";
import type { Watched } from "../_lib/store/store.ts";
import { endingSince } from "./ending-since.ts";
import type { RepositoryPorts } from "./sweep.ts";

/** Cancels the work of issues that were closed, unlabelled, deleted or moved while no event told us; answers with how many. */
export async function cancelEnded(
  live: Watched["live"],
  label: string,
  { store, github, log }: RepositoryPorts,
): Promise<number> {
  // A worker was asked to stop already, and does.
  const wanted = live.filter(({ cancelRequested }) => !cancelRequested);
  if (wanted.length === 0) return 0;
  const issues = await github.issuesNow(
    wanted.map(({ number }) => Number(number)),
    { withCards: false },
  );
  let cancelled = 0;
  for (const { id, number, askedAt } of wanted) {
    const ending = endingSince(issues.get(Number(number)) ?? null, label, askedAt);
    if (ending === null) continue;
    try {
      await cancelFor(ending, { item: id, actor: "sweep" }, store);
    } catch (error) {
      // It ended by itself meanwhile.
      if (!(error instanceof StoreRefused)) throw error;
      log.info(`#${number}: ${error.message}`);
      continue;
    }
    cancelled += 1;
    log.info(`#${number} cancelled: ${whyCancelled(ending)}`);
  }
  return cancelled;
}
