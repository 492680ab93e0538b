import type { Thread } from "../_lib/github/github.ts";
import { notesOf } from "../_lib/item-notes.ts";
import { unpackSourceText } from "../_lib/source-text.ts";
import type { WorkItem } from "../_lib/store/store.ts";
import type { Comment } from "./answer.ts";
import type { IntakePorts, IntakeResult } from "./intake.ts";
import { sayOnIssue } from "./tell-issue.ts";

/** Whether it waits for nobody's word: a comment is no answer to it. */
export function isAtWork({ status, blockedBy }: Pick<WorkItem, "status" | "blockedBy">): boolean {
  if (status === "blocked") return blockedBy === "dependency" || blockedBy === "pause";
  return status === "queued" || status === "assigned" || status === "running";
}

/** Whether a comment was pinned with the text. `sourceText`: as the store has it, where a worker writes the spec. */
export function isPartOf(
  { metadata }: Pick<WorkItem, "metadata">,
  sourceText: string | null,
  comment: number,
): boolean {
  const pinned = sourceText === null ? [] : unpackSourceText(sourceText).comments.map(({ id }) => id);
  return pinned.includes(comment) || (notesOf(metadata).comments ?? []).includes(comment);
}

/** To somebody who answered what somebody else had answered by then. */
export function tooLate(login: string, mayPush: boolean): string {
  const tell = mayPush
    ? "write `/whim note …`"
    : "ask somebody with write permission to write `/whim note …`";
  return `Thank you, ${login}. The work goes on already with an earlier answer, and this comment is no part of it: to tell it this as well, ${tell}.`;
}

/** Work goes on without it. Its event may also come a second time. */
export async function late(
  item: WorkItem,
  { comments }: Thread,
  { comment, mayPush }: { comment: Comment; mayPush: boolean },
  ports: IntakePorts,
): Promise<IntakeResult> {
  const number = Number(item.sourceId);
  const { sourceText = null } = (await ports.store.getSpec(item.id)) ?? {};
  if (isPartOf(item, sourceText, comment.id))
    return { result: "joined", reason: `#${number} goes on with this answer already`, item: item.id };
  const told = tooLate(comment.by.login, mayPush);
  if (!comments.some(({ own, body }) => own && body.includes(told))) await sayOnIssue(told, number, ports);
  return { result: "skipped", reason: `#${number} goes on already, with an earlier answer`, item: item.id };
}
