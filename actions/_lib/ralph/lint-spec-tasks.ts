import { type LintRule, quote } from "./lint-spec-rule.ts";
import { SPEC_LENGTH_LIMIT } from "./lint-spec-size.ts";
import type { Task } from "./spec.ts";
import { specLines } from "./spec-lines.ts";

const BOX = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[[ xX]\](?:\s|$)/;
/** As people mistype one; a link is none, and `[]string` is code. */
const ALMOST_A_BOX = /^\s*(?:[-*+]|\d{1,9}[.)])\s*\[(?:\](?=\s)|(?:\s{1,3}[xX]?|[xX])\s{0,3}\](?![([]))/;
/** "…, then …", "… and also …", a second sentence that begins with an order: two commits under one box. */
const SECOND_STEP =
  /[;,.]\s+(?:and\s+)?(?:then|also|afterwards|finally|additionally)\b|\band\s+(?:then|also)\b/i;
const NOTHING_SAID = /\b(?:TBD|TODO|FIXME|XXX)\b|\?{3}|(?<![\w/])etc\b(?!\/)/;
const VAGUE =
  /^(?:improve|enhance|optimi[sz]e|refactor|clean ?up|polish|fix|update|handle|review|investigate)\s+(?:the\s+|all\s+|any\s+|some\s+|more\s+)?(?:code|codebase|things?|stuff|bugs?|issues?|problems?|errors?|performance|quality|everything|it|app|application|project|ui|ux|edge cases)[.!]?$/i;
/** "task 5", "step 2", "T004", and nothing like "task 5 minutes". */
const REFERENCE = /\b(?:(?:task|step)s?\s+#?(\d{1,3})|(T\d{1,4}))\b(?!\s+(?:seconds|minutes|hours|days))/gi;
const COMES_AFTER = /\b(?:after|once|requires|needs|depends on|builds on|based on|uses|using|when)\b/i;

/** One box, one iteration: one requirement that can be done and shown on its own, behind those it needs. */
export const TASK_RULES: LintRule[] = [
  {
    rule: "no-tasks",
    level: "error",
    fix: 'Write each task as a line "- [ ] what to do", or as a heading "### T001: what to do".',
    find: ({ tasks }) => (tasks.length === 0 ? [{ line: 1, message: "The spec has no task." }] : []),
  },
  {
    rule: "empty-task",
    level: "error",
    fix: "Say what has to be true when the task is done, or remove it.",
    find: ({ tasks }) =>
      tasks
        .filter((task) => !/[\p{L}\p{N}]/u.test(task.text))
        .map(({ line, id }) => ({ line, message: `Task ${id} says nothing.` })),
  },
  {
    rule: "almost-a-task",
    // A sentence may begin so, too.
    level: "warning",
    fix: 'Where it is meant as a task, write "- [ ] what to do", with one blank in the box and one on each side of it.',
    find: ({ format }, _, lines) =>
      lines
        .filter(
          ({ text, inert }) =>
            format === "checkbox" && inert === null && ALMOST_A_BOX.test(text) && !BOX.test(text),
        )
        .map(({ text, number }) => ({
          line: number,
          message: `This box is none, and no task: "${quote(text)}".`,
        })),
  },
  {
    rule: "unclosed",
    level: "error",
    fix: "Close it where it is meant to end.",
    find: (_, text) => {
      if (text.length > SPEC_LENGTH_LIMIT) return [];
      // One line more is inside whatever is still open.
      const lines = specLines(`${text}\n`);
      const inside = lines.at(-1)?.inert ?? null;
      if (inside === null) return [];
      const first = lines.findLast(({ inert }, at) => inert === inside && lines[at - 1]?.inert !== inside);
      const what = inside === "code" ? "code block" : "comment";
      return [
        {
          line: first?.number ?? 1,
          message: `This ${what} never ends: everything behind it is no part of the plan.`,
        },
      ];
    },
  },
  {
    rule: "duplicate-task",
    level: "warning",
    fix: "Remove one, or say what is different.",
    find: ({ tasks }) => duplicates(tasks),
  },
  {
    rule: "vague-task",
    level: "warning",
    fix: "Say what is different for a user or a caller when it is done.",
    find: ({ tasks }) =>
      tasks
        .filter(({ text }) => VAGUE.test(text.trim()) || NOTHING_SAID.test(withoutCode(text)))
        .map(({ line, id, text }) => ({
          line,
          message: `Nobody can tell when task ${id} is done: "${quote(text)}".`,
        })),
  },
  {
    rule: "several-tasks",
    level: "warning",
    fix: "Give each step a box of its own: one box is one iteration and one commit.",
    find: ({ tasks }) =>
      tasks.flatMap(({ line, id, text }) => {
        const second = SECOND_STEP.exec(withoutCode(text))?.[0];
        return second === undefined
          ? []
          : [{ line, message: `Task ${id} asks for more than one thing ("${second.trim()}").` }];
      }),
  },
  {
    rule: "nested-task",
    level: "warning",
    fix: "Make it a bullet without a box when it belongs to the task, or a task at the left margin when it is one.",
    find: ({ format, tasks }, _, lines) => {
      if (format !== "checkbox") return [];
      const starts = new Set(tasks.map(({ line }) => line));
      return lines
        .filter(({ text, number, inert }) => inert === null && !starts.has(number) && BOX.test(text))
        .filter(({ number }) => tasks.some(({ line }) => line < number))
        .map(({ number }) => ({
          line: number,
          message: "A box below a task is a deliverable and is never ticked.",
        }));
    },
  },
  {
    rule: "order",
    level: "warning",
    fix: "Put what is needed first: tasks are done from top to bottom.",
    find: ({ tasks }) =>
      tasks.flatMap((task) => {
        const later = laterTask(task, tasks);
        return later === null
          ? []
          : [{ line: task.line, message: `Task ${task.id} needs task ${later.id}, which comes behind it.` }];
      }),
  },
];

function duplicates(tasks: Task[]): { line: number; message: string }[] {
  const first = new Map<string, Task>();
  return tasks.flatMap((task) => {
    const key = plain(task.text);
    const same = first.get(key);
    if (same === undefined) first.set(key, task);
    return same === undefined || key === ""
      ? []
      : [{ line: task.line, message: `Task ${task.id} says the same as task ${same.id}.` }];
  });
}

function laterTask(task: Task, tasks: Task[]): Task | null {
  const said = [task.text, ...task.deliverables].map(withoutCode).filter((text) => COMES_AFTER.test(text));
  for (const text of said)
    for (const [, number, id] of text.matchAll(REFERENCE)) {
      const named = tasks.find((other) =>
        id === undefined ? other.index === Number(number) : other.id === id.toUpperCase(),
      );
      if (named !== undefined && named.index > task.index) return named;
    }
  return null;
}

/** What stands between backticks is quoted, not said. */
export function withoutCode(text: string): string {
  return text
    .split("`")
    .filter((_, at) => at % 2 === 0)
    .join(" ");
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\s.]+/g, " ")
    .trim();
}
