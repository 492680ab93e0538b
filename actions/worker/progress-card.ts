import { cardOf } from "../_lib/card.ts";
import type { Clock } from "../_lib/clock.ts";
import { explain } from "../_lib/errors.ts";
import type { GitHub } from "../_lib/github/github.ts";
import type { Log } from "../_lib/log.ts";
import { parseSpec } from "../_lib/ralph/parse-spec.ts";
import type { IterationDone } from "../_lib/ralph/result.ts";
import { showCard } from "../_lib/status-comment.ts";
import type { WorkItem } from "../_lib/store/store.ts";

/** GitHub allows some 500 writes of content an hour, edits too, without a word on what shares them: taken as shared by all work. */
const EVERY_MS = 10 * 60_000;

export type ProgressCard = { progress(spec: string, done: readonly IterationDone[]): Promise<void> };

/** The card of work that takes long, brought up to date at most every ten minutes. */
export function progressCard(
  item: WorkItem,
  ports: { github: GitHub; log: Log; clock: Clock; runUrl: string | null },
): ProgressCard {
  const { github, log, clock, runUrl } = ports;
  let shownAt = clock.now();
  return {
    async progress(spec, done) {
      if (item.source !== "issue" || clock.now() - shownAt < EVERY_MS) return;
      shownAt = clock.now();
      try {
        const usd = done.reduce((sum, { usage }) => sum + usage.usd, 0);
        await showCard(github, await github.thread(Number(item.sourceId)), {
          ...cardOf(item, null),
          state: { kind: "running", pausing: false, cancelling: false },
          tasks: parseSpec(spec).tasks,
          spent: { iterations: item.iterations + done.length, usd: item.usd + usd },
          runUrl,
        });
      } catch (error) {
        log.warn(`The progress could not be shown on the issue: ${explain(error)}`);
      }
    },
  };
}
