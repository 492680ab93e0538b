import { explain } from "../_lib/errors.ts";
import type { GitHub, PullRequest } from "../_lib/github/github.ts";
import { showState, type StateLabel } from "../_lib/labels.ts";
import type { Log } from "../_lib/log.ts";
import { type Card, showCard } from "../_lib/status-comment.ts";
import type { WorkItem } from "../_lib/store/store.ts";
import { askFor } from "./pull-request.ts";

export type News = {
  label: StateLabel | null;
  headline: string;
  next: string;
  tasks: Card["tasks"];
  pull: PullRequest | null;
};

/** How it ended, on the issue: label, card, and a person asked. The store has it already, so a failure here is a warning. */
export async function tell(
  item: WorkItem,
  news: News,
  { github, log, runUrl }: { github: GitHub; log: Log; runUrl: string },
): Promise<void> {
  const { label, pull, ...card } = news;
  try {
    if (pull !== null && item.requestedBy !== null) await askFor(github, pull, item.requestedBy, log);
    if (item.source !== "issue") return;
    const issue = await github.issue(Number(item.sourceId));
    await showState(github, issue, label);
    await showCard(github, issue.number, { item: item.id, ...card, runUrl });
  } catch (error) {
    log.warn(`The result is stored, but could not be shown on the issue: ${explain(error)}`);
  }
}
