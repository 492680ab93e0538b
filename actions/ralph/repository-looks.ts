import type { RalphEvent } from "../_lib/ralph/events.ts";
import type { RepositoryWatch } from "./planted-repositories.ts";

export type RepositoryLooks = {
  /** In place of the run's own: told of its end, this one looks first. */
  onEvent(event: RalphEvent): Promise<void>;
  beforeIteration(): Promise<void>;
  /** Looks and tells, if anything may have come since. */
  look(): Promise<void>;
};

const ENDS = new Set<RalphEvent["event"]>(["complete", "stuck", "limit", "parked", "failed"]);

/**
 * When repositories that came are looked for: after every iteration, and at the end of a run that made none since. Its setup
 * and the checks of work that was finished already are run then, too, and an earlier agent wrote them.
 */
export function repositoryLooks(
  watch: RepositoryWatch | null,
  tell: (event: RalphEvent) => void | Promise<void>,
): RepositoryLooks {
  let due = watch !== null;
  async function look(): Promise<void> {
    if (!due) return;
    due = false;
    for (const event of (await watch?.look()) ?? []) await tell(event);
  }
  return {
    async onEvent(event) {
      if (ENDS.has(event.event)) await look();
      await tell(event);
    },
    async beforeIteration() {
      due = watch !== null;
    },
    look,
  };
}
