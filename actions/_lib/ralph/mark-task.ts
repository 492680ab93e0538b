import { scanSpec } from "./parse-spec.ts";

/** The text with one task's tick or status set, and every other byte as it was. */
export function markTask(text: string, index: number, passed: boolean): string {
  const { tasks, marks } = scanSpec(text);
  const mark = marks[index - 1];
  const task = tasks[index - 1];
  if (mark === undefined || task === undefined)
    throw new RangeError(`The spec has ${tasks.length} tasks: there is no task ${index}.`);
  if (task.passed === passed) return text;
  return text.slice(0, mark.from) + mark.write(passed) + text.slice(mark.to);
}
