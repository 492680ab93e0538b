import { leadingCommands } from "./code-spans.ts";
import { type LintRule, quote } from "./lint-spec-rule.ts";
import type { Spec } from "./spec.ts";

/** Succeeds whatever was done. */
const ALWAYS_GREEN =
  /^(?:true|:|exit(?: 0)?|echo\b[^|&;]*|printf\b[^|&;]*|pwd|ls|git (?:status|log|diff)(?: --stat)?)$/;
const FORGIVEN = /\|\|\s*(?:true|:|exit 0|echo\b.*)$|;\s*(?:true|exit 0)$/;
/** Changes something outside the worktree, or fetches what it runs. A check only looks. */
const REACHES_OUT =
  /\b(?:curl|wget)\b[^|]{0,500}\|\s*(?:sudo\s+)?(?:ba|z)?sh\b|\bgit\s+(?:push|remote|config)\b|\bsudo\b|\bssh\b|\bnpm\s+publish\b|\b(?:gh|hub)\s+\w+|\brm\s+-[a-z]*r[a-z]*\s+(?:\/|~|\$HOME)/;

export const CHECK_RULES: LintRule[] = [
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
    rule: "check-always-green",
    level: "warning",
    fix: "Name a command that fails as long as the task is not done.",
    find: (spec) =>
      commandsOf(spec)
        .filter(({ command }) => ALWAYS_GREEN.test(command) || FORGIVEN.test(command))
        .map(({ command, line }) => ({
          line,
          message: `This check succeeds whatever was done: ${quote(command)}`,
        })),
  },
  {
    rule: "check-reaches-out",
    level: "warning",
    fix: "A check only looks at the repository: use its own tests.",
    find: (spec) =>
      commandsOf(spec)
        .filter(({ command }) => REACHES_OUT.test(command))
        .map(({ command, line }) => ({ line, message: `This check does more than look: ${quote(command)}` })),
  },
];

function commandsOf({ tasks, checks }: Spec): { command: string; line: number }[] {
  const own = tasks.flatMap(({ line, verify }) =>
    verify.map((command) => ({ command: command.trim(), line })),
  );
  const behind = (tasks.at(-1)?.line ?? 0) + 1;
  return [...own, ...checks.map((command) => ({ command: command.trim(), line: behind }))];
}
