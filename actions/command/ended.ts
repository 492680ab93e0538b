import { attempt } from "../_lib/attempt.ts";
import type { RunnerEvent } from "../_lib/github/event.ts";
import { explain } from "../_lib/errors.ts";
import { cancelFor, whyCancelled } from "../_lib/issue-ended.ts";
import { notesOf } from "../_lib/item-notes.ts";
import { isLabel } from "../_lib/labels.ts";
import { settleFor } from "../_lib/pull-ended.ts";
import type { WorkItem } from "../_lib/store/store.ts";
import { LIVE_STATES } from "../_lib/work-item.ts";
import type { CommandOptions, CommandPorts, CommandResult } from "./command.ts";
import { itemOfPull } from "./find-item.ts";
import { untilStopped } from "../_lib/until-stopped.ts";
import { newestWork } from "../_lib/newest-work.ts";
import { showItem } from "../_lib/show-item.ts";

/** The issue was closed, deleted, moved, or its label taken off: nobody wants the work any more. */
export async function onIssueEnded(
  event: RunnerEvent & { kind: "issue" },
  options: CommandOptions & { label: string },
  ports: CommandPorts,
): Promise<CommandResult> {
  const { store, log } = ports;
  const { issue, action, label, sender, repo } = event;
  if (issue.isPullRequest) return skip(`#${issue.number} is a pull request`);
  if (action === "unlabeled" && (label === null || !isLabel(label, options.label)))
    return skip(`the label "${label ?? ""}" is not "${options.label}"`);
  const item = await newestWork(store, repo, issue.number);
  if (item === null || !LIVE_STATES.includes(item.status))
    return skip(`nothing is under way for #${issue.number}`);
  if ((action === "closed" || action === "unlabeled") && (await isWantedAgain(item, options.label, ports)))
    return skip(`#${issue.number} is open and carries "${options.label}" for this very work`);
  let after = await cancelFor(action, { item: item.id, actor: sender.login }, store);
  if (after.status === "assigned" || after.status === "running") {
    const stopped = await untilStopped(after, options.patience, ports);
    if (stopped.cancelledRun !== null)
      log.warn(`The worker did not stop by itself: its run ${stopped.cancelledRun} is being cancelled`);
    after = stopped.item;
  }
  if (action === "closed" || action === "unlabeled")
    await attempt(log, "bring the card up to date", async () => {
      await showItem(after, ports);
      const newest = await newestWork(store, repo, issue.number);
      // Its label went with that of the work that ended here.
      if (newest !== null && newest.id !== after.id) await showItem(newest, ports);
    });
  return { result: "done", reason: `cancelled: ${whyCancelled(action)}`, item: item.id };
}

/** Events come late and in any order: what counts is the issue as it is now. What the label started before it came off ends. */
async function isWantedAgain(
  item: WorkItem,
  label: string,
  { github, log }: Pick<CommandPorts, "github" | "log">,
): Promise<boolean> {
  try {
    const { issue, labelled } = await github.thread(Number(item.sourceId));
    const { labelledAt } = notesOf(item.metadata);
    const last = labelled.findLast((entry) => isLabel(entry.label, label))?.at;
    return (
      issue.state === "open" &&
      issue.labels.some((carried) => isLabel(carried, label)) &&
      labelledAt !== undefined &&
      last !== undefined &&
      last <= labelledAt
    );
  } catch (error) {
    log.warn(`The issue cannot be looked at again, so its event counts: ${explain(error)}`);
    return false;
  }
}

/** Merged is the review of what the work has learnt; its files are free again either way. */
export async function onPullClosed(
  event: RunnerEvent & { kind: "pull_request_closed" },
  { store, github, log }: CommandPorts,
): Promise<CommandResult> {
  const { pull, repo, sender } = event;
  const item = await itemOfPull(store, repo, pull);
  if (item === null) return { result: "skipped", reason: `#${pull.number} is not Whim's`, item: null };
  const outcome = pull.merged ? "merged" : "closed";
  const settled = await settleFor(outcome, { item: item.id, actor: sender.login }, store);
  if ("refused" in settled) return { result: "skipped", reason: settled.refused, item: item.id };
  await attempt(log, "bring the card up to date", () => showItem(settled.item, { store, github }));
  return { result: "done", reason: `#${pull.number} was ${outcome}`, item: item.id };
}

function skip(reason: string): CommandResult {
  return { result: "skipped", reason, item: null };
}
