import { createHash } from "node:crypto";
import type { Thread } from "./github/github.ts";
import { notesOf } from "./item-notes.ts";

/** What the labeller saw, and all that a spec is made from. */
export type SourceText = {
  number: number;
  title: string;
  body: string;
  comments: { id: number; author: string; body: string }[];
};

/** What is worked on later must be the same: `whim_approve`, the worker's start and its publishing compare it. */
export function sourceHash({
  title,
  body,
  comments,
}: Pick<SourceText, "title" | "body" | "comments">): string {
  return createHash("sha256")
    .update(JSON.stringify([title, body, ...comments.map(({ id, body: said }) => [id, said])]))
    .digest("hex");
}

/** The same text as GitHub has it now: the comments that were pinned, by their ids; one that is gone is missing. */
export function textNow(thread: Thread, comments: number[]): SourceText {
  const { number, title, body } = thread.issue;
  return {
    number,
    title,
    body,
    comments: comments.flatMap((id) => {
      const found = thread.comments.find((comment) => comment.id === id);
      return found === undefined ? [] : [{ id, author: found.by?.login ?? "", body: found.body }];
    }),
  };
}

/** Whether GitHub's text is another than the item's. `sourceText`: as the store has it, where a worker writes the spec. */
export function textHasChanged(
  thread: Thread,
  item: { sourceHash: string | null; metadata: Record<string, unknown> },
  sourceText: string | null = null,
): boolean {
  if (item.sourceHash === null) return false;
  const pinned =
    sourceText === null
      ? (notesOf(item.metadata).comments ?? [])
      : unpackSourceText(sourceText).comments.map(({ id }) => id);
  return sourceHash(textNow(thread, pinned)) !== item.sourceHash;
}

/** For the store, where a worker is to write the spec: nothing of it is lost on the way. */
export function packSourceText(text: SourceText): string {
  return JSON.stringify(text);
}

export function unpackSourceText(packed: string): SourceText {
  const { number, title, body, comments } = JSON.parse(packed) as SourceText;
  return { number, title, body, comments };
}
