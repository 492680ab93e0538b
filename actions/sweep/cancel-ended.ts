import { cancelFor, whyCancelled } from "../_lib/issue-ended.ts";
import type { IssueNow } from "../_lib/github/github.ts";
import { StoreRefused } from "../_lib/store/errors.ts";
import type { Watched } from "../_lib/store/store.ts";
import { endingSince } from "./ending-since.ts";
import type { RepositoryPorts } from "./sweep.ts";

export type Ended = {
  cancelled: number;
  /** Work that is to end, by us or by somebody before. */
  toEnd: Watched["live"];
  /** What was read of the issues of all the other work. */
  issues: Map<number, IssueNow>;
};

/** Cancels the work of issues that were closed, unlabelled, deleted or moved while no event told us. */
export async function cancelEnded(
  live: Watched["live"],
  label: string,
  { store, github, log }: RepositoryPorts,
): Promise<Ended> {
  const toEnd = live.filter(({ cancelRequested }) => cancelRequested);
  const wanted = live.filter(({ cancelRequested }) => !cancelRequested);
  if (wanted.length === 0) return { cancelled: 0, toEnd, issues: new Map() };
  const issues = await github.issuesNow(
    wanted.map(({ number }) => Number(number)),
    { withCards: true },
  );
  let cancelled = 0;
  for (const work of wanted) {
    const { id, number, askedAt } = work;
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
    toEnd.push(work);
    log.info(`#${number} cancelled: ${whyCancelled(ending)}`);
  }
  return { cancelled, toEnd, issues };
}
