import { addTask } from "../_lib/ralph/add-task.ts";
import { LEARNINGS_FILE } from "../_lib/ralph/workspace-files.ts";
import type { Claim } from "../_lib/store/store.ts";
import { tickPublished } from "./published-tasks.ts";
import type { Workspace } from "./workspace.ts";

/**
 * The work's plan as it stands, with what people asked for since. What was merged is in the base: its ticks stay, and the
 * rest goes on in a new branch, since GitHub would show the merged changes once more.
 */
export function workPlan(
  { spec, checkpoint, notes }: Pick<Claim, "checkpoint" | "notes"> & { spec: string },
  {
    workspace: { resumed, ahead },
    merged,
  }: { workspace: Pick<Workspace, "resumed" | "ahead">; merged: boolean },
) {
  const asked = notes.filter(({ task }) => task).map(({ note }) => note);
  const withRequests = (text: string) => asked.reduce(addTask, text);
  // Before its first iteration ended, a checkpoint says what was in the base already.
  const isOfBase = merged || checkpoint?.iteration === 0;
  if (checkpoint === null || (!resumed && !isOfBase)) return { spec: withRequests(spec) };
  const stored = withRequests(checkpoint.spec);
  if (!resumed) return { spec: stored };
  const ticked = tickPublished(stored, ahead);
  // A failure of a task that is done by now is nobody's to mend.
  const lastFailure = ticked === stored ? checkpoint.lastFailure : null;
  // What earlier work found out is asked for anew: some of it may have been purged or retired since.
  const { [LEARNINGS_FILE]: _, ...ai } = checkpoint.ai;
  return { spec: ticked, resume: { ...checkpoint, ai, spec: ticked, lastFailure } };
}
