import { type Card, cardOf, type CardState } from "../_lib/card.ts";
import { explain } from "../_lib/errors.ts";
import type { GitHub, PullRequest, Thread } from "../_lib/github/github.ts";
import { labelsOfItem, showState, type StateLabel } from "../_lib/labels.ts";
import type { Log } from "../_lib/log.ts";
import { showCard } from "../_lib/status-comment.ts";
import type { WorkItem } from "../_lib/store/store.ts";
import { askFor } from "./publish/pull-request.ts";

export type News = {
  label: StateLabel | null;
  /** What, and after " — " why. */
  headline: string;
  next: string;
  tasks: NonNullable<Card["tasks"]>;
  pull: PullRequest | null;
  /** Over all attempts; the item as it was claimed knows the earlier ones only. */
  spent?: Card["spent"];
  checks?: Card["checks"];
};

/** `thread`: the issue, where it was read a moment ago. */
export type Channel = { github: GitHub; log: Log; runUrl: string | null; thread?: Thread | null };

/** How it ended, on the issue: label, card, and a person asked. The store has it already, so a failure here is a warning. */
export async function tell(
  item: WorkItem,
  news: News,
  { github, log, runUrl, thread: read = null }: Channel,
): Promise<void> {
  const { label, pull, tasks, spent, checks } = news;
  try {
    if (pull !== null && item.requestedBy !== null) await askFor(github, pull, item.requestedBy, log);
    if (item.source !== "issue") return;
    const thread = read ?? (await github.thread(Number(item.sourceId)));
    await showState(github, thread.issue, label, labelsOfItem(item.metadata));
    await showCard(github, thread, {
      ...cardOf(item, null),
      state: stateOf(news),
      tasks,
      runUrl,
      pullRequestUrl: pull?.url ?? item.pullRequestUrl,
      ...(spent === undefined ? {} : { spent }),
      ...(checks === undefined ? {} : { checks }),
    });
  } catch (error) {
    log.warn(`The result is stored, but could not be shown on the issue: ${explain(error)}`);
  }
}

/** That somebody is on it, with the link to the run. */
export async function tellStarted(
  item: WorkItem,
  { github, log, runUrl, thread }: Channel & { thread: Thread },
): Promise<void> {
  try {
    await showState(github, thread.issue, "processing", labelsOfItem(item.metadata));
    await showCard(github, thread, { ...cardOf(item, null), runUrl });
  } catch (error) {
    log.warn(`The start could not be shown on the issue: ${explain(error)}`);
  }
}

function stateOf({ label, headline, next }: News): CardState {
  if (label === "ready") return { kind: "completed", outcome: null };
  if (label === null) return { kind: "cancelled" };
  const [what = "", ...why] = headline.split(" — ");
  return { kind: "told", headline: what, why: why.join(" — "), next, ended: label !== "processing" };
}
