import type { LabelledIssue, Thread, ThreadComment } from "../_lib/github/github.ts";
import { isLabel } from "../_lib/labels.ts";
import { COMMAND_REPLY, NO_PERMISSION } from "../_lib/own-words.ts";
import { holdsCommand } from "../_lib/whim-commands.ts";
import { appliedAt } from "./poll-choice.ts";

/** Its own event may still be on its way to a runner. */
export const ON_ITS_WAY_MS = 10 * 60_000;
/** What has waited for longer is asked for anew by whoever still wants it. */
export const LOST_MS = 7 * 24 * 3_600_000;
/** The date of a label and that of its issue are written one after the other. */
const SLACK_MS = 5000;

/** Whether somebody may have answered an issue's questions without any job of ours having heard it. Costs no call. */
export function mayBeAnswered(
  issue: LabelledIssue,
  { needsInfo, now }: { needsInfo: string; now: number },
): boolean {
  const asked = appliedAt(issue, needsInfo);
  if (asked === null || !issue.labels.some((carried) => isLabel(carried, needsInfo))) return false;
  const age = now - Date.parse(issue.updatedAt);
  const isOlder = Date.parse(issue.updatedAt) <= Date.parse(asked) + SLACK_MS;
  return !isOlder && age >= ON_ITS_WAY_MS && age < LOST_MS;
}

/** What people said after the questions, and after all that we wrote since then: whoever reads that answers it. */
export function repliesTo(
  { comments }: Pick<Thread, "comments">,
  asked: string,
): (ThreadComment & { by: NonNullable<ThreadComment["by"]> })[] {
  const said = comments.flatMap((comment) =>
    comment.own && isOfAnswers(comment.body) ? [comment.createdAt] : [],
  );
  const last = [asked, ...said].toSorted().at(-1) ?? asked;
  return comments.filter(
    (comment): comment is ThreadComment & { by: NonNullable<ThreadComment["by"]> } =>
      !comment.own &&
      comment.by !== null &&
      !comment.by.isBot &&
      comment.createdAt > last &&
      !holdsCommand(comment.body),
  );
}

/** A job's bot is also that of the repository's other workflows, and ours tells what became of commands, too. */
function isOfAnswers(body: string): boolean {
  return body.startsWith("<!-- whim:") && !body.startsWith(COMMAND_REPLY) && !body.startsWith(NO_PERMISSION);
}
