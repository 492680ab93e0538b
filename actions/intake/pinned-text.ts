import type { Thread, ThreadComment } from "../_lib/github/github.ts";
import type { SourceText } from "../_lib/source-text.ts";
import { isCommand } from "../_lib/whim-commands.ts";

/** Asking for the permission of each is a call: of a crowd only the first ones count. */
export const MOST_COMMENTERS = 10;

/** Comments that may be part of the text: a person's, older than the label, unchanged since; and the `answer` itself. */
export function candidates(thread: Thread, at: string | null, answer?: number): ThreadComment[] {
  if (at === null) return [];
  return thread.comments.filter(
    ({ id, own, by, body, createdAt, editedAt }) =>
      !own &&
      by !== null &&
      !by.isBot &&
      (id === answer || (createdAt < at && (editedAt ?? createdAt) < at)) &&
      !isCommand(body),
  );
}

/** Whose permission has to be asked for. */
export function commenters(comments: ThreadComment[], known: string[]): string[] {
  const names = new Map(comments.map(({ by }) => [by?.login.toLowerCase() ?? "", by?.login ?? ""]));
  for (const login of known) names.delete(login.toLowerCase());
  return [...names.values()].slice(0, MOST_COMMENTERS);
}

export function pinText(
  thread: Thread,
  comments: ThreadComment[],
  writers: string[],
): { text: SourceText; leftOut: number } {
  const known = new Set(writers.map((login) => login.toLowerCase()));
  const pinned = comments.filter(({ by }) => known.has(by?.login.toLowerCase() ?? ""));
  const { number, title, body } = thread.issue;
  return {
    text: {
      number,
      title,
      body,
      comments: pinned.map(({ id, by, body: said }) => ({ id, author: by?.login ?? "", body: said })),
    },
    leftOut: comments.length - pinned.length,
  };
}
