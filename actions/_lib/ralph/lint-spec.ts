import { leadingCommands } from "./code-spans.ts";
import { parseSpec } from "./parse-spec.ts";
import type { Spec } from "./spec.ts";
import { type SpecLine, specLines } from "./spec-lines.ts";

export type Finding = {
  rule: string;
  level: "error" | "warning";
  /** From 1. */
  line: number;
  message: string;
  fix: string;
};

/** More tasks than this rarely end in one pull request that somebody reviews. */
export const TASK_LIMIT = 20;
/** A task that needs more words is more than one iteration's work. */
export const TASK_LENGTH_LIMIT = 300;
/** What one workflow dispatch can carry. */
export const SPEC_LENGTH_LIMIT = 65_535;

type Found = { line: number; message: string };
type Rule = {
  rule: string;
  level: Finding["level"];
  fix: string;
  find(spec: Spec, text: string, lines: SpecLine[]): Found[];
};

// "Node.js" and its kin are products, not files.
const FILE =
  /(?:^|[\s"'(`])(?!(?:node|vue|react|next|nuxt|express|three|d3)\.js\b)((?:[\w.-]+\/)+[\w.-]+\.\w{1,5}|[\w-]+\.(?:[cm]?[jt]sx?|py|rb|go|rs|java|kt|cs|cpp|[ch]|php|swift|sql|sh|ya?ml|json|toml|css|html|vue))(?=$|[\s"'),.:;`])/i;

const RULES: Rule[] = [
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
    rule: "too-long",
    level: "error",
    fix: "Keep what the work needs, and split the rest into specs of their own.",
    find: (_, text) =>
      text.length > SPEC_LENGTH_LIMIT
        ? [{ line: 1, message: `The spec has ${text.length} characters, ${SPEC_LENGTH_LIMIT} are possible.` }]
        : [],
  },
  {
    rule: "duplicate-task",
    level: "warning",
    fix: "Remove one, or say what is different.",
    find: ({ tasks }) =>
      tasks.flatMap(({ line, id, text }, at) => {
        const first = tasks.slice(0, at).find((other) => same(other.text, text));
        return first === undefined || text === ""
          ? []
          : [{ line, message: `Task ${id} says the same as task ${first.id}.` }];
      }),
  },
  {
    rule: "no-check",
    level: "warning",
    fix: 'Add "  - Verify: `command`" below the task, or a section "## Verify" for the whole spec.',
    find: ({ tasks, checks }) =>
      tasks
        .filter((task) => task.verify.length === 0 && checks.length === 0)
        .map(({ line, id }) => ({
          line,
          message: `No command shows that task ${id} is done: any change would count.`,
        })),
  },
  {
    rule: "check-without-command",
    level: "warning",
    fix: "Put the command between backticks right behind the colon: Verify: `npm test`.",
    find: (_, __, lines) =>
      lines.flatMap(({ text, number, inert }) => {
        const value = /^\s*(?:[-*+]\s+)?(?:\*\*)?Verify(?:\*\*)?\s*:(?:\*\*)?\s*(\S.*)$/i.exec(text)?.[1];
        return inert !== null || value === undefined || leadingCommands(value).length > 0
          ? []
          : [{ line: number, message: `This line names no command to run: "${quote(text)}".` }];
      }),
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
    rule: "code",
    level: "warning",
    fix: "Describe the behaviour; the agent reads the code itself.",
    find: (_, __, lines) =>
      lines
        .filter(({ inert }, at) => inert === "code" && lines[at - 1]?.inert !== "code")
        .map(({ number }) => ({ line: number, message: "The spec contains a block of code." })),
  },
  {
    rule: "file-reference",
    level: "warning",
    fix: "Describe the behaviour: files move, and the agent finds them.",
    find: ({ tasks }) =>
      tasks.flatMap(({ line, id, text, deliverables }) => {
        const file = [text, ...deliverables].map((part) => FILE.exec(part)?.[1]).find(Boolean);
        return file === undefined ? [] : [{ line, message: `Task ${id} names the file "${quote(file)}".` }];
      }),
  },
];

/** What is wrong with a spec, in the order of its lines. An error stops the work, a warning makes it likelier to fail. */
export function lintSpec(text: string): Finding[] {
  // Beyond the limit nothing else is worth saying, and a hostile text is not worth reading.
  const readableText = text.slice(0, SPEC_LENGTH_LIMIT + 1);
  const spec = parseSpec(readableText);
  const lines = specLines(readableText);
  return RULES.flatMap(({ rule, level, fix, find }) =>
    find(spec, text, lines).map(({ line, message }) => ({ rule, level, line, message, fix })),
  ).toSorted((a, b) => a.line - b.line);
}

function same(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\s.]+/g, " ")
    .trim();
}

function quote(text: string): string {
  return text.trim().length <= 80 ? text.trim() : `${text.trim().slice(0, 79)}…`;
}
