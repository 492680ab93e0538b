import type { Loop } from "./iteration.ts";
import type { RalphEnd } from "./result.ts";
import { runSetup } from "./setup.ts";

/**
 * Sets the repository up before the first agent starts. What that leaves in the worktree is neither anybody's work nor
 * swept away between checks. Ends the run when a setup that somebody asked for fails: no check could be believed.
 */
export async function prepare({ options, run, branch, signal }: Loop): Promise<RalphEnd | null> {
  const { setup, guessed } = run.plan;
  if (setup.length === 0) return null;
  const left = await branch.snapshot(run.head);
  const before = await branch.untracked();
  const failure = await runSetup({
    box: options.box,
    clock: options.clock,
    signal,
    commands: setup,
    tell: async (event) => options.onEvent(event),
  });
  const known = new Set(before);
  branch.exclude((await branch.untracked()).filter((path) => !known.has(path)));
  if (left.kind === "tree") await branch.restore(left.tree, run.head);
  else await branch.settle(run.head);
  if (failure === null) return null;
  if (!guessed)
    return {
      outcome: "failed",
      category: "configuration",
      reason: `The repository's setup failed.\n${failure}`,
    };
  run.plan = { setup: [], checks: [], guessed };
  await options.onEvent({
    event: "warning",
    type: "detected_setup_failed",
    message: `The repository says nothing of its setup, and the usual one failed: the detected checks are left out.\n${failure}`,
  });
  return null;
}
