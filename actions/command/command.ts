import { attempt } from "../_lib/attempt.ts";
import type { Clock } from "../_lib/clock.ts";
import type { RunnerEvent } from "../_lib/github/event.ts";
import type { GitHub } from "../_lib/github/github.ts";
import { hearingOf } from "../_lib/hearing.ts";
import type { Log } from "../_lib/log.ts";
import { harmlessInline } from "../_lib/outbound-text.ts";
import type { Store } from "../_lib/store/store.ts";
import { helpText } from "../_lib/whim-commands.ts";
import { itemOfComment } from "./find-item.ts";
import type { Patience } from "../_lib/until-stopped.ts";
import { order } from "./order.ts";
import { type Command, parseComment } from "./parse-command.ts";
import { answerWith, sayNoPermission } from "./replies.ts";

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
