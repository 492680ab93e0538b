import { commitMessage } from "../_lib/ralph/commit-message.ts";
import { markTask } from "../_lib/ralph/mark-task.ts";
import { openTask, parseSpec } from "../_lib/ralph/parse-spec.ts";

/**
 * The plan with a tick for each task that was published and not stored: a runner died between the two. Only commits with
 * the engine's own words count, in the order of the tasks, and the engine commits nothing whose checks were red.
 */
export function tickPublished(spec: string, messages: readonly string[]): string {
  const { tasks } = parseSpec(spec);
  let ticked = spec;
  for (const message of messages) {
    const task = openTask(ticked);
    if (task === null || commitMessage(task, tasks.length).trim() !== message.trim()) return ticked;
    ticked = markTask(ticked, task.index, true);
  }
  return ticked;
}
