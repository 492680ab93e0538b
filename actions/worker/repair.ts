import type { Evidence } from "../_lib/ralph/result.ts";

/** A check that failed in one iteration of a task. */
export type Failure = { command: string; exitCode: number; line: string | null };

/** The check that an iteration failed by; null when all of them passed. */
export function failureOf(evidence: readonly Evidence[]): Failure | null {
  const failed = evidence.findLast(({ exitCode }) => exitCode !== 0);
  if (failed === undefined) return null;
  return { command: failed.command, exitCode: failed.exitCode, line: tellingLine(failed.excerpt) };
}

const LINE_LIMIT = 160;
const MOST_FILES = 5;

/** What failed and what mended it, in one sentence for whoever meets the same. */
export function repairText(failure: Failure, repair: { subject: string; files: readonly string[] }): string {
  const { command, exitCode, line } = failure;
  const how = line === null ? `with exit code ${exitCode}` : `with "${line}"`;
  const more = repair.files.length - MOST_FILES;
  const files = repair.files
    .slice(0, MOST_FILES)
    .map((file) => cut(file, 300))
    .join(", ");
  return `\`${cut(command, 120)}\` failed ${how}; "${cut(repair.subject, 120)}" mended it by changing ${files}${more > 0 ? ` and ${more} more` : ""}`;
}

/** The line that says what is wrong; of several the first, which is mostly the cause of the others. */
function tellingLine(output: string): string | null {
  const lines = output
    // oxlint-disable-next-line no-control-regex -- colours of a terminal
    .replaceAll(/\u001b\[[0-9;]*[A-Za-z]/g, "")
    .split("\n")
    .map((line) => plainLine(line))
    .filter((line) => /\p{L}{2}/u.test(line));
  const telling = lines.find((line) => TELLING.test(line)) ?? lines.at(-1);
  return telling === undefined ? null : cut(telling.replaceAll('"', "'"), LINE_LIMIT);
}

const TELLING =
  /\b(?:\w*error|\w*exception|fail(?:ed|ure)?|panic|assert\w*|expected|not found|cannot|can't|no such|undefined|denied|timed? ?out|mismatch)\b/i;

function cut(text: string, limit: number): string {
  const plain = plainLine(text);
  return plain.length <= limit ? plain : `${plain.slice(0, limit - 1)}…`;
}

/** Nothing that people do not see: the store refuses it, and a subject or a file's name may be anybody's. */
function plainLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/\p{C}/gu, "").trim();
}
