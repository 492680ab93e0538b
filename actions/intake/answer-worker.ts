import { attempt } from "../_lib/attempt.ts";
import { explain } from "../_lib/errors.ts";
import type { Thread } from "../_lib/github/github.ts";
import { showItem } from "../_lib/show-item.ts";
import { packSourceText, sourceHash, textNow, unpackSourceText } from "../_lib/source-text.ts";
import { StoreRefused } from "../_lib/store/errors.ts";
import type { WorkItem } from "../_lib/store/store.ts";
import { LIVE_STATES } from "../_lib/work-item.ts";
import type { Comment } from "./answer.ts";
import { changedBehind, type IntakePorts, type IntakeResult } from "./intake.ts";
import { isAtWork, late } from "./late-answer.ts";
import { sayOnIssue, wake } from "./tell-issue.ts";
import { textChanged } from "./text-changed.ts";

/** The text with the answer in it; what was pinned before stays part of it. */
export async function answerWorker(
  item: WorkItem,
  thread: Thread,
  { comment, approval }: { comment: Comment; approval: string | null },
  workflow: string,
  ports: IntakePorts,
): Promise<IntakeResult> {
  const { store } = ports;
  const { number } = thread.issue;
  const editor = textChanged(thread, { by: comment.by, at: comment.createdAt }, null);
  if (editor !== null) {
    const reason = changedBehind(comment.by, editor, "answer");
    await sayOnIssue(reason, number, ports);
    return { result: "refused", reason: `#${number}: ${reason}`, item: item.id };
  }
  // As the store has it, with earlier answers: the item's notes know only what was pinned first.
  const { sourceText = null } = (await store.getSpec(item.id)) ?? {};
  const pinned = sourceText === null ? [] : unpackSourceText(sourceText).comments.map(({ id }) => id);
  const text = textNow(thread, [...new Set([...pinned, comment.id])]);
  let answered: WorkItem;
  try {
    answered = await store.answer(item.id, {
      actor: comment.by.login,
      sourceText: packSourceText(text),
      sourceHash: sourceHash(text),
      ...(approval === null ? {} : { approval: { baseCommit: thread.repository.head, reason: approval } }),
    });
  } catch (error) {
    const now = error instanceof StoreRefused ? await store.get(item.id) : null;
    if (now === null) throw error;
    // Somebody else's answer was there first.
    if (isAtWork(now)) return late(now, thread, { comment, mayPush: approval === null }, ports);
    // It was cancelled meanwhile: the store says what can still be done.
    if (LIVE_STATES.includes(now.status)) throw error;
    const reason = explain(error);
    await sayOnIssue(reason, number, ports);
    return { result: "refused", reason: `#${number}: ${reason}`, item: item.id };
  }
  await attempt(ports.log, "show on the issue that the answer was heard", () =>
    showItem(answered, ports, thread),
  );
  await wake(workflow, thread.repository.defaultBranch, ports);
  return { result: "queued", reason: `#${number} goes on with the answer`, item: item.id };
}
