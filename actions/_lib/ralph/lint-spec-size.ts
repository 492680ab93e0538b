import type { LintRule } from "./lint-spec-rule.ts";
import { faultOfTouch, TOUCHES_LIMIT, touchesOf } from "./spec-touches.ts";

/** More tasks than this rarely end in one pull request that somebody reviews. */
export const TASK_LIMIT = 20;
/** A task that needs more words is more than one iteration's work. */
export const TASK_LENGTH_LIMIT = 300;
/** A task with more parts is several. */
export const DELIVERABLES_LIMIT = 8;
/** What one workflow dispatch can carry. */
export const SPEC_LENGTH_LIMIT = 65_535;

export const SIZE_RULES: LintRule[] = [
  {
    rule: "too-long",
    level: "error",
    fix: "Keep what the work needs, and split the rest into specs of their own.",
    find: (_, text) =>
      text.length > SPEC_LENGTH_LIMIT
        ? [{ line: 1, message: `The spec has ${text.length} characters, ${SPEC_LENGTH_LIMIT} are possible.` }]
        : [],
  },
  {
    rule: "long-task",
    level: "warning",
    fix: "Split it, or move the details into sub-bullets.",
    find: ({ tasks }) =>
      tasks
        .filter((task) => task.text.length > TASK_LENGTH_LIMIT)
        .map(({ line, id, text }) => ({
          line,
          message: `Task ${id} has ${text.length} characters, ${TASK_LENGTH_LIMIT} are plenty.`,
        })),
  },
  {
    rule: "many-deliverables",
    level: "warning",
    fix: "Split the task: one box is one iteration.",
    find: ({ tasks }) =>
      tasks
        .filter((task) => task.deliverables.length > DELIVERABLES_LIMIT)
        .map(({ line, id, deliverables }) => ({
          line,
          message: `Task ${id} has ${deliverables.length} deliverables, ${DELIVERABLES_LIMIT} fit one iteration.`,
        })),
  },
  {
    rule: "too-many-tasks",
    level: "warning",
    fix: "Split the work into several specs.",
    find: ({ tasks }) =>
      tasks.length > TASK_LIMIT
        ? [
            {
              line: tasks[TASK_LIMIT]?.line ?? 1,
              message: `The spec has ${tasks.length} tasks, more than ${TASK_LIMIT} seldom fit one pull request.`,
            },
          ]
        : [],
  },
  {
    rule: "touches",
    level: "warning",
    fix: 'List at most 50 files, or folders ending in "/", relative to the repository\'s top, one a bullet.',
    find: (_, text) => {
      const touches = touchesOf(text);
      const beyond = touches[TOUCHES_LIMIT];
      const faults = touches.flatMap(({ path, line }) => {
        const fault = faultOfTouch(path);
        return fault === null ? [] : [{ line, message: `"${path.slice(0, 80)}" ${fault}.` }];
      });
      if (beyond === undefined) return faults;
      return [
        ...faults,
        { line: beyond.line, message: `The spec names ${touches.length} paths under "Touches".` },
      ];
    },
  },
];
