import { attempt } from "../_lib/attempt.ts";
import type { Thread } from "../_lib/github/github.ts";
import { showItem } from "../_lib/show-item.ts";
import { textHasChanged } from "../_lib/source-text.ts";
import { approvalShown } from "../_lib/status-comment.ts";
import type { Approval, WorkItem } from "../_lib/store/store.ts";
import { baseMoved } from "./base-moved.ts";
import type { CommandPorts } from "./command.ts";

/** What a person's word releases, and their issue as it is now; null where there is none. */
export type Approving = { approval: Approval; thread: Thread | null };

/** Exactly what the item's card showed when they wrote it; or why that releases nothing. */
export async function approvalBy(
  item: WorkItem,
  /** Null where no comment says it. By GitHub's clock. */
  saidAt: string | null,
  ports: CommandPorts,
): Promise<Approving | { refused: string }> {
  const none = { refused: "It does not wait for an approval: `/whim status` says where it stands." };
  if (item.source !== "issue")
    return item.approval === null ? none : { approval: item.approval, thread: null };
  const { store, github, log } = ports;
  const thread = await github.thread(Number(item.sourceId));
  const { sourceText = null } = (await store.getSpec(item.id)) ?? {};
  if (textHasChanged(thread, item, sourceText))
    return {
      refused: "The text was changed since the spec was written: take the label off and put it on again.",
    };
  // What the card showed is what the person read; the item may have another spec by now.
  const shown = approvalShown(thread.comments, item.id);
  // GitHub's clock counts seconds: nobody reads it in the one it came in.
  const isUnseen = shown === null || (saidAt !== null && shown.since >= saidAt);
  if (isUnseen && item.approval !== null) {
    await attempt(log, "show what waits for approval", () => showItem(item, ports, thread));
    return {
      refused: `What waits for approval was not shown on #${item.sourceId} when this was written. It is now: read it, then write \`/whim approve\` again.`,
    };
  }
  return shown === null ? none : { approval: shown.approval, thread };
}

/** For whoever approved: that the branch went on since the spec was written for it; null when it did not. */
export async function movedSince(
  { approval, thread }: Approving,
  { baseBranch }: WorkItem,
  { github, log }: CommandPorts,
): Promise<string | null> {
  if (thread === null) return null;
  const { repository, issue } = thread;
  return attempt(log, "look whether the branch has moved", async () =>
    baseMoved(baseBranch, {
      from: approval.baseCommit,
      to: baseBranch === repository.defaultBranch ? repository.head : await github.commitOf(baseBranch),
      repositoryUrl: issue.url.replace(/\/issues\/\d+$/, ""),
    }),
  );
}
