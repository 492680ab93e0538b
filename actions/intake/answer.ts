import { attempt } from "../_lib/attempt.ts";
import type { RunnerEvent } from "../_lib/github/event.ts";
import type { ReactionContent, Thread } from "../_lib/github/github.ts";
import { hearingOf } from "../_lib/hearing.ts";
import { isLabel, STATE_LABELS } from "../_lib/labels.ts";
import { newestWork } from "../_lib/newest-work.ts";
import type { WorkItem } from "../_lib/store/store.ts";
import { holdsCommand, isCommand } from "../_lib/whim-commands.ts";
import { mayStart } from "./admission.ts";
import { answerWorker } from "./answer-worker.ts";
import { isAtWork, late } from "./late-answer.ts";
import { tooManyAnswers } from "./answers-of-author.ts";
import { type IntakeOptions, type IntakePorts, type IntakeResult, takeIssue } from "./intake.ts";
import { type Labelling, labellingOf } from "./labelling.ts";
import { sayOnIssue } from "./tell-issue.ts";
import { readIntakeConfig } from "./read-intake-config.ts";

/**
 * Somebody answers the questions on an issue. A person who may push starts it with that; the author's answer starts it
 * too, but nobody with that power has read it: it waits for their approval.
 */
export async function answer(
  { issue, comment, claim }: Answered,
  options: IntakeOptions,
  ports: IntakePorts,
): Promise<IntakeResult> {
  const { by, body } = comment;
  if (issue.isPullRequest || issue.state === "closed") return skip(`#${issue.number} is no open issue`);
  if (by.isBot || isCommand(body)) return skip("the comment is no answer of a person");
  const carries = (label: string) => issue.labels.some((carried) => isLabel(carried, label));
  if (!carries(options.label)) return skip(`#${issue.number} does not carry "${options.label}"`);
  const thread = await ports.github.thread(issue.number);
  // Events come in any order: nobody wants what was closed or lost its label behind the answer.
  if (thread.issue.state === "closed" || !thread.issue.labels.some((label) => isLabel(label, options.label)))
    return skip(`#${issue.number} was closed, or lost "${options.label}", after ${by.login} answered`);
  const config = readIntakeConfig(thread.repository.config);
  const { needsInfo } = "mistake" in config ? STATE_LABELS : config.labels;
  // As it is now, or as it was when they answered: then somebody else's answer came first.
  const asks = (labels: string[]) => labels.some((carried) => isLabel(carried, needsInfo));
  if (!asks(thread.issue.labels) && !asks(issue.labels))
    return skip(`#${issue.number} waits for no answer: it does not carry "${needsInfo}"`);
  const mayPush = mayStart(await ports.github.permissionOf(by.login));
  const newest = await newestWork(ports.store, thread.repository.name, issue.number);
  const waiting = newest?.blockedBy === "information" ? newest : null;
  const isAuthor = by.login.toLowerCase() === issue.author.toLowerCase();
  const approval = mayPush ? null : `${by.login} answered, who has no write permission`;
  if (!mayPush && !isAuthor)
    return skip(`${by.login} neither wrote #${issue.number} nor has write permission`);
  if (newest !== null && isAtWork(newest)) return late(newest, thread, { comment, mayPush }, ports);
  if (!asks(thread.issue.labels)) return skip(`#${issue.number} waits for no answer any more`);
  const labelling = labellingOf(thread, options.label, null);
  const since = labelling?.at ?? waiting?.createdAt ?? null;
  const enough = mayPush ? null : tooManyAnswers(thread, by.login, since);
  if (enough !== null) return skip(enough);
  const heard = { waiting, thread, comment, approval, labelling };
  const show = async (content: ReactionContent) =>
    holdsCommand(body) || ports.github.react(comment.id, content);
  // A model may take its time: a poll that looks meanwhile sees that the answer has been heard.
  if (claim === undefined) {
    const isFirst = await attempt(ports.log, "show that the answer was heard", () => show("eyes"));
    // Its event came twice, or so late that a poll was faster. What a model is asked twice is paid twice.
    if (isFirst === false && (await isUnderWay(comment.id, ports)))
      return skip(
        `another job is at what ${by.login} answered, or was killed a moment ago: a poll takes it up then, or who answers once more`,
      );
  } else if (!(await show(claim))) return skip(`another job takes what ${by.login} answered`);
  try {
    const taken = await take(heard, options, ports);
    const joined =
      taken.result === "joined" ? await newestWork(ports.store, thread.repository.name, issue.number) : null;
    const result =
      joined !== null && isAtWork(joined) ? await late(joined, thread, { comment, mayPush }, ports) : taken;
    await attempt(ports.log, "show that the answer was heard to its end", () => show(endOf(result)));
    return result;
  } catch (error) {
    await attempt(ports.log, "show that the answer was not taken in", () => show("confused"));
    await sayOnIssue(
      `The answer of ${by.login} could not be taken in: Whim, and not what it says, is at fault, and the log of this run says why. Answer once more.`,
      issue.number,
      ports,
    );
    throw error;
  }
}

async function isUnderWay(comment: number, { github, log, clock }: IntakePorts): Promise<boolean> {
  const own = await attempt(log, "see what became of the answer before", () => github.ownReactions(comment));
  return own !== null && hearingOf(own, clock.now()) === "under way";
}

/** For whoever wrote it, and for a poll: with one of these it was heard to the end. */
function endOf({ result }: IntakeResult): ReactionContent {
  return result === "refused" || result === "skipped" ? "-1" : "rocket";
}

/** As in the comment's event: the issue may have changed since. */
export type Answered = {
  issue: Pick<CommentEvent["issue"], "number" | "author" | "state" | "labels" | "isPullRequest">;
  comment: Comment;
  /** Of a poll: what puts this on the comment first takes it, so that of several looks at once only one does. */
  claim?: ReactionContent;
};
type CommentEvent = RunnerEvent & { kind: "comment" };

type Heard = {
  waiting: WorkItem | null;
  thread: Thread;
  comment: Comment;
  /** Why somebody with more power has to agree to what the answer makes of it; null: nobody has to. */
  approval: string | null;
  labelling: Labelling | null;
};
export type Comment = CommentEvent["comment"];

async function take(
  { waiting, thread, comment, approval, labelling }: Heard,
  options: IntakeOptions,
  ports: IntakePorts,
): Promise<IntakeResult> {
  const { by } = comment;
  const { issue } = thread;
  if (waiting !== null)
    return await answerWorker(waiting, thread, { comment, approval }, options.workerWorkflow, ports);
  const given = { comment: comment.id, by };
  const at = comment.createdAt;
  if (approval === null)
    return takeIssue(
      { number: issue.number, sender: by, seen: null, now: { by, at, answer: given } },
      options,
      ports,
    );
  if (labelling === null) return skip(`GitHub does not say who labelled #${issue.number}`);
  const now = { by: labelling.by, at, answer: given, approval };
  return takeIssue({ number: issue.number, sender: labelling.by, seen: null, now }, options, ports);
}

function skip(reason: string): IntakeResult {
  return { result: "skipped", reason, item: null };
}
