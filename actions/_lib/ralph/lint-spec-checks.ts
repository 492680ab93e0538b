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

const VERIFY = /^\s*(?:[-*+]\s+)?(?:\*\*|__)?Verify(?:\*\*|__)?\s*:(?:\*\*|__)?\s*(.*)$/i;

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
    fix: "Put the command between backticks right behind the colon: Verify: `npm test`. What takes several lines goes into a script of the repository.",
    find: (_, __, lines) =>
      lines.flatMap(({ text, number, inert }, at) => {
        const value = VERIFY.exec(text)?.[1];
        if (inert !== null || value === undefined) return [];
        const next = lines.slice(at + 1).find((line) => line.text.trim() !== "");
        const named = value === "" && next?.inert === null ? bulletText(next.text) : value;
        return leadingCommands(named).length > 0
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

function bulletText(text: string): string {
  return text.replace(/^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/, "").trim();
}

function commandsOf({ tasks, checks }: Spec): { command: string; line: number }[] {
  const own = tasks.flatMap(({ line, verify }) =>
    verify.map((command) => ({ command: command.trim(), line })),
  );
  const behind = (tasks.at(-1)?.line ?? 0) + 1;
  return [...own, ...checks.map((command) => ({ command: command.trim(), line: behind }))];
}
