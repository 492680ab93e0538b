import type { GitHub, Thread } from "../_lib/github/github.ts";
import { textHasChanged } from "../_lib/source-text.ts";
import type { Claim } from "../_lib/store/store.ts";

/** The issue is not any more what a person with write permission asked for. */
export class SourceMoved extends Error {
  override name = "SourceMoved";
  readonly next: string;

  constructor(message: string, next: string) {
    super(message);
    this.next = next;
  }
}

/** The issue as it is now. Asked before the work starts and before people see what came of it: between the two, hours may lie. */
export async function checkSource(
  { item, sourceText }: Pick<Claim, "item" | "sourceText">,
  github: GitHub,
): Promise<Thread | null> {
  if (item.source !== "issue") return null;
  const thread = await github.thread(Number(item.sourceId));
  if (thread.issue.state === "closed")
    throw new SourceMoved(
      `Issue #${item.sourceId} was closed`,
      "Reopen it and apply the label again, if the work is still wanted.",
    );
  if (textHasChanged(thread, item, sourceText))
    throw new SourceMoved(
      `The text of #${item.sourceId} is not the one that was labelled`,
      "Read what it says now, then apply the label again.",
    );
  return thread;
}
