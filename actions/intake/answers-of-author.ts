import type { Thread } from "../_lib/github/github.ts";

/** Each answer has a model write again, for money: whoever may not start work gets so many tries. */
export const MOST_ANSWERS = 5;

/** Why the author's answer starts nothing any more; null while it does. `since`: when the label was applied. */
export function tooManyAnswers(thread: Thread, author: string, since: string | null): string | null {
  const said = thread.comments.filter(
    ({ by, createdAt }) =>
      by?.login.toLowerCase() === author.toLowerCase() && (since === null || createdAt > since),
  ).length;
  return said > MOST_ANSWERS
    ? `${author} has written ${said} comments since the label, ${MOST_ANSWERS} are tried: somebody with write permission must answer now`
    : null;
}
