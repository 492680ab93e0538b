import type { Clock } from "../_lib/clock.ts";
import { explain } from "../_lib/errors.ts";
import type { RunnerEvent } from "../_lib/github/event.ts";
import type { GitHub, Thread } from "../_lib/github/github.ts";
import type { Log } from "../_lib/log.ts";
import { harmlessInline } from "../_lib/outbound-text.ts";
import { textHasChanged } from "../_lib/source-text.ts";
import { cardOf } from "../_lib/card.ts";
import { approvalShown, statusText } from "../_lib/status-comment.ts";
import { StoreRefused } from "../_lib/store/errors.ts";
import type { Store, WorkItem } from "../_lib/store/store.ts";
import { wakeWorker } from "../_lib/wake.ts";
import { commandTable, WHIM_COMMANDS } from "../_lib/whim-commands.ts";
import { type Carried, carryOut } from "./carry-out.ts";
import { itemOfComment } from "./find-item.ts";
import { type Patience, untilStopped } from "../_lib/obeyed.ts";
import { type Command, parseComment } from "./parse-command.ts";
import { answerWith, sayNoPermission } from "./replies.ts";
import { showItem } from "../_lib/show-item.ts";

export type CommandOptions = { workerWorkflow: string; patience: Patience };
export type CommandPorts = { store: Store; github: GitHub; log: Log; clock: Clock };
export type CommandResult = { result: "done" | "refused" | "skipped"; reason: string; item: string | null };

/** A comment that may hold a command: who says it, to which work, is it possible, and shown to everybody. */
export async function onComment(
  event: RunnerEvent & { kind: "comment" },
  options: CommandOptions,
  ports: CommandPorts,
): Promise<CommandResult> {
  const { github, store, log } = ports;
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
  await attempt(log, "show that it was read", () => github.react(comment.id, "eyes"));

  const refuse = async (reason: string, item: string | null): Promise<CommandResult> => {
    await attempt(log, "answer", async () => {
      await github.react(comment.id, "-1");
      await answerWith(github, issue.number, harmlessInline(reason, 2000));
    });
    return { result: "refused", reason, item };
  };
  if (parsed.kind === "mistake") return refuse(parsed.message, null);
  if (parsed.command.name === "help") {
    await answerWith(github, issue.number, commandTable(WHIM_COMMANDS));
    await attempt(log, "show that it is done", () => github.react(comment.id, "rocket"));
    return { result: "done", reason: "the commands were listed", item: null };
  }
  const item = await itemOfComment(store, github, issue);
  if (item === null) return refuse(`Nothing of Whim's belongs to #${issue.number}.`, null);
  const outcome = await order(
    parsed.command,
    item,
    { actor: by.login, key: `comment/${comment.id}` },
    options,
    ports,
  );
  if ("refused" in outcome) return refuse(outcome.refused, item.id);
  const { reply } = outcome;
  if (reply !== undefined) await attempt(log, "answer", () => answerWith(github, issue.number, reply));
  await attempt(log, "show that it is done", () => github.react(comment.id, "rocket"));
  return { result: "done", reason: `${parsed.command.name}: ${outcome.said}`, item: item.id };
}

/** Carried out, shown, and seen to its end; or why not, in the store's own words. */
export async function order(
  command: Command,
  item: WorkItem,
  who: { actor: string; key: string },
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
    approves = approvalShown(thread.comments, item.id);
  }
  let carried: Carried;
  try {
    const statusOf = async () =>
      statusText(cardOf(item, item.status === "queued" ? await store.position(item.id) : null));
    carried = await carryOut(command, { item, ...who, approves, statusText: statusOf }, store);
  } catch (error) {
    if (error instanceof StoreRefused) return { refused: error.message };
    throw error;
  }
  log.info(`${command.name}: ${carried.said}`);
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

export async function attempt(log: Log, what: string, step: () => Promise<unknown>): Promise<void> {
  try {
    await step();
  } catch (error) {
    log.warn(`It is done, but Whim could not ${what}: ${explain(error)}`);
  }
}
