import { CHECK_RULES } from "./lint-spec-checks.ts";
import { CONTENT_RULES } from "./lint-spec-content.ts";
import type { Finding } from "./lint-spec-rule.ts";
import { SIZE_RULES, SPEC_LENGTH_LIMIT } from "./lint-spec-size.ts";
import { TASK_RULES } from "./lint-spec-tasks.ts";
import { parseSpec } from "./parse-spec.ts";
import { specLines } from "./spec-lines.ts";

export type { Finding } from "./lint-spec-rule.ts";
export { DELIVERABLES_LIMIT, SPEC_LENGTH_LIMIT, TASK_LENGTH_LIMIT, TASK_LIMIT } from "./lint-spec-size.ts";

export const RULES = [...TASK_RULES, ...CHECK_RULES, ...SIZE_RULES, ...CONTENT_RULES];

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

/** A finding as compilers say it, with what to do about it. */
export function formatFinding({ line, level, rule, message, fix }: Finding, file = ""): string {
  return `${file === "" ? "line " : `${file}:`}${line}: ${level} ${rule}: ${message} ${fix}`;
}
