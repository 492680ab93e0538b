import type { Clock } from "../_lib/clock.ts";
import { explain } from "../_lib/errors.ts";
import type { RunnerEvent } from "../_lib/github/event.ts";
import type { GitHub, Thread } from "../_lib/github/github.ts";
import { hearingOf } from "../_lib/hearing.ts";
import type { Log } from "../_lib/log.ts";
import { harmlessInline } from "../_lib/outbound-text.ts";
import { textHasChanged } from "../_lib/source-text.ts";
import { cardOf } from "../_lib/card.ts";
import { parseSpec } from "../_lib/ralph/parse-spec.ts";
import { approvalShown, statusText } from "../_lib/status-comment.ts";
import { StoreRefused } from "../_lib/store/errors.ts";
import type { Store, WorkItem } from "../_lib/store/store.ts";
import { wakeWorker } from "../_lib/wake.ts";
import { helpText } from "../_lib/whim-commands.ts";
import { baseMoved } from "./base-moved.ts";
import { type Carried, carryOut } from "./carry-out.ts";
import { itemOfComment } from "./find-item.ts";
import { type Patience, untilStopped } from "../_lib/until-stopped.ts";
import { type Command, parseComment } from "./parse-command.ts";
import { answerWith, sayNoPermission } from "./replies.ts";
import { showItem } from "../_lib/show-item.ts";

export type CommandOptions = { workerWorkflow: string; patience: Patience };
type Context = {
  options: CommandOptions;
  ports: CommandPorts;
  refuse(reason: string, item: string | null): Promise<CommandResult>;
};
export type CommandPorts = { store: Store; github: GitHub; log: Log; clock: Clock };
export type CommandResult = { result: "done" | "refused" | "skipped"; reason: string; item: string | null };

/** A comment that may hold a command: who says it, to which work, is it possible, and shown to everybody. */
export async function onComment(
  event: RunnerEvent & { kind: "comment" },
  options: CommandOptions,
  ports: CommandPorts,
): Promise<CommandResult> {
  const { github, log } = ports;
  const { comment, issue } = event;
  const { by } = comment;
  const parsed = parseComment(comment.body);
  if (parsed.kind === "none")
    return { result: "skipped", reason: "the comment holds no command", item: null };
  if (by.isBot) return { result: "skipped", reason: `${by.login} is a bot`, item: null };
  const permission = await github.permissionOf(by.login);
  if (permission !== "admin" && permission !== "write") {
    await attempt(log, "answer", () => sayNoPermission(github, issue.number, by.login));
    return {
      result: "refused",
      reason: `${by.login} has ${permission} permission, steering takes write`,
      item: null,
    };
  }
  const isFirst = await attempt(log, "show that it was read", () => github.react(comment.id, "eyes"));

  const refuse = async (reason: string, item: string | null): Promise<CommandResult> => {
    if (isFirst === false && !(await wasInVain(comment.id, ports)))
      return {
        result: "refused",
        reason: `${reason} (the comment was read before, and is not answered again)`,
        item,
      };
    await attempt(log, "show that it was refused", () => github.react(comment.id, "-1"));
    await attempt(log, "answer", () => answerWith(github, issue.number, harmlessInline(reason, 2000)));
    return { result: "refused", reason, item };
  };
  if (parsed.kind === "mistake") return refuse(parsed.message, null);
  try {
    return await obey(parsed.command, event, { options, ports, refuse });
  } catch (error) {
    // They were shown that it was read: silence would be taken for obedience.
    await attempt(log, "say so", async () => {
      await github.react(comment.id, "confused");
      await answerWith(
        github,
        issue.number,
        `It is not certain that \`/whim ${parsed.command.name}\` took effect: Whim could not finish it, and the log of this run says why. \`/whim status\` says where the work stands; write the command again if it changed nothing.`,
      );
    });
    throw error;
  }
}

async function obey(
  command: Command,
  { comment, issue }: RunnerEvent & { kind: "comment" },
  { options, ports, refuse }: Context,
): Promise<CommandResult> {
  const { github, store, log } = ports;
  const { by } = comment;
  if (command.name === "help") {
    if (await showDone(comment.id, ports)) await answerWith(github, issue.number, helpText());
    return { result: "done", reason: "the commands were listed", item: null };
  }
  const item = await itemOfComment(store, github, issue);
  if (item === null)
    return refuse(
      `Nothing of Whim's belongs to #${issue.number}: write commands on an issue it works on, or on its pull request.`,
      null,
    );
  const outcome = await order(
    command,
    item,
    { actor: by.login, key: `comment/${comment.id}`, saidAt: comment.createdAt },
    options,
    ports,
  );
  if ("refused" in outcome) return refuse(outcome.refused, item.id);
  const { reply } = outcome;
  const isNews = await showDone(comment.id, ports);
  if (reply !== undefined && isNews)
    await attempt(log, "answer", () => answerWith(github, issue.number, reply));
  return { result: "done", reason: `${command.name}: ${outcome.said}`, item: item.id };
}

/** Shows that it is done; false: so it was already, and answered, since the comment's event came twice. */
async function showDone(comment: number, { github, log }: CommandPorts): Promise<boolean> {
  return (await attempt(log, "show that it is done", () => github.react(comment, "rocket"))) ?? true;
}

/**
 * Whether the job that read the comment before failed, or was killed: then nobody knows yet what becomes of it. Of one that did
 * not, what it did may be why the same is not possible any more.
 */
async function wasInVain(comment: number, { github, log, clock }: CommandPorts): Promise<boolean> {
  const own = await attempt(log, "see what became of the comment before", () => github.ownReactions(comment));
  return own !== null && ["failed", "interrupted"].includes(hearingOf(own, clock.now()));
}

/** Carried out, shown, and seen to its end; or why not, in the store's own words. */
export async function order(
  command: Command,
  item: WorkItem,
  /** `saidAt`: of a comment, by GitHub's clock. */
  { saidAt = null, ...who }: { actor: string; key: string; saidAt?: string | null },
  options: CommandOptions,
  ports: CommandPorts,
): Promise<Carried | { refused: string }> {
  const { github, store, log } = ports;
  let thread: Thread | null = null;
  let approves = item.approval;
  if (command.name === "approve" && item.source === "issue") {
    thread = await github.thread(Number(item.sourceId));
    const { sourceText = null } = (await store.getSpec(item.id)) ?? {};
    if (textHasChanged(thread, item, sourceText))
      return {
        refused: "The text was changed since the spec was written: take the label off and put it on again.",
      };
    // What the card showed is what the person read; the item may have another spec by now.
    const shown = approvalShown(thread.comments, item.id);
    approves = shown?.approval ?? null;
    // GitHub's clock counts seconds: nobody reads it in the one it came in.
    const isUnseen = shown === null || (saidAt !== null && shown.since >= saidAt);
    if (isUnseen && item.approval !== null) {
      const read = thread;
      await attempt(log, "show what waits for approval", () => showItem(item, ports, read));
      return {
        refused: `What waits for approval was not shown on #${item.sourceId} when this was written. It is now: read it, then write \`/whim approve\` again.`,
      };
    }
  }
  if (command.name === "approve" && approves === null)
    return { refused: "It does not wait for an approval: `/whim status` says where it stands." };
  let carried: Carried;
  try {
    const statusOf = async () => {
      const text = await store.getSpec(item.id);
      const spec = text?.progress ?? text?.spec ?? null;
      const position = item.status === "queued" ? await store.position(item.id) : null;
      return statusText({
        ...cardOf(item, position),
        ...(spec === null ? {} : { tasks: parseSpec(spec).tasks }),
      });
    };
    carried = await carryOut(command, { item, ...who, approves, statusText: statusOf }, store);
  } catch (error) {
    if (!(error instanceof StoreRefused)) throw error;
    // Another spec than the one that was read: it is shown, to be read.
    if (command.name === "approve")
      await attempt(log, "bring the card up to date", () => showItem(item, ports, thread));
    return { refused: error.message };
  }
  log.info(`${command.name}: ${carried.said}`);
  if (command.name === "approve" && thread !== null && approves !== null) {
    const { repository, issue } = thread;
    const from = approves.baseCommit;
    await attempt(log, "look whether the branch has moved", async () => {
      const to =
        item.baseBranch === repository.defaultBranch
          ? repository.head
          : await github.commitOf(item.baseBranch);
      const repositoryUrl = issue.url.replace(/\/issues\/\d+$/, "");
      const moved = baseMoved(item.baseBranch, { from, to, repositoryUrl });
      if (moved !== null) carried = { ...carried, reply: moved };
    });
  }
  if (command.name !== "status") {
    await attempt(log, "bring the card up to date", () => showItem(carried.item, ports, thread));
  }
  if (carried.wakes === true) {
    await attempt(log, "wake a worker", async () => {
      const { defaultBranch: ref } = await github.repository();
      log.info(await wakeWorker(store, github, { workflow: options.workerWorkflow, ref }));
    });
  }
  if (carried.stops === true) {
    const { item: after, cancelledRun } = await untilStopped(carried.item, options.patience, ports);
    if (cancelledRun !== null)
      log.warn(`The worker did not stop by itself: its run ${cancelledRun} is being cancelled`);
    if (after.status !== carried.item.status)
      await attempt(log, "bring the card up to date", () => showItem(after, ports));
    return { ...carried, item: after };
  }
  return carried;
}

/** Null when it failed. */
export async function attempt<T>(log: Log, what: string, step: () => Promise<T>): Promise<T | null> {
  try {
    return await step();
  } catch (error) {
    log.warn(`Whim could not ${what}, and went on: ${explain(error)}`);
    return null;
  }
}
