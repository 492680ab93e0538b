import { harmlessCode, harmlessInline } from "../../_lib/outbound-text.ts";
import type { Evidence } from "../../_lib/ralph/result.ts";
import type { Task } from "../../_lib/ralph/spec.ts";

/** One command as the engine ran it for the final proof. */
export type ProofResult = { command: string; exitCode: number; durationMs: number; excerpt: string };

/** Every check once more, after a new setup, in a clean checkout of `head`. */
export type CleanProof = { head: string; results: ProofResult[] };

export function evidenceTable(tasks: readonly Task[], evidence: readonly Evidence[], most: number): string {
  const rows = tasks.slice(0, most).flatMap((task) => rowsOf(task, evidence));
  const more = tasks.length > most ? [`| | and ${tasks.length - most} more tasks | | | | |`] : [];
  return [
    "### Evidence",
    "",
    "| | Task | Commit | Check | Exit code | Time |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
    ...more,
    "",
    "Whim ran each check itself after the task it belongs to; nothing here is the agent's word.",
  ].join("\n");
}

/** Checks of one task; a spec that repeats one a hundred times says it once. */
const MOST_CHECKS = 8;

function rowsOf(task: Task, evidence: readonly Evidence[]): string[] {
  const own = evidence.filter((entry) => entry.task === task.index);
  const start = `| ${task.passed ? "✅" : "⬜"} | ${harmlessInline(task.text, 300).replaceAll("|", "\\|")} |`;
  if (own.length === 0) {
    const why = task.verify.length > 0 ? "checked in an earlier attempt" : "no check was given for it";
    return [`${start} | ${task.passed ? why : "not done"} | | |`];
  }
  return own
    .slice(0, MOST_CHECKS)
    .map((entry, n) => `${n === 0 ? start : "| | |"} ${entry.commit.slice(0, 10)} | ${resultOf(entry)} |`);
}

function resultOf({ command, exitCode, durationMs }: Omit<ProofResult, "excerpt">): string {
  return `${harmlessCode(command, 200)} | ${exitCode} | ${duration(durationMs)}`;
}

export function proofTable(proof: CleanProof, most: number): string {
  const where = `in a clean checkout of ${proof.head.slice(0, 10)}`;
  // There was none, or its setup failed before.
  if (proof.results.length === 0) return `### Proof\n\nNo check ran ${where}.`;
  const passed = proof.results.filter(({ exitCode }) => exitCode === 0).length;
  const said =
    passed === proof.results.length
      ? "Every check passes"
      : `${passed} of ${proof.results.length} checks pass`;
  return [
    "### Proof",
    "",
    `${said} ${where}, set up anew:`,
    "",
    "| | Check | Exit code | Time |",
    "| --- | --- | --- | --- |",
    ...proof.results
      .slice(0, most)
      .map((result) => `| ${result.exitCode === 0 ? "✅" : "❌"} | ${resultOf(result)} |`),
    ...(proof.results.length > most ? [`| | and ${proof.results.length - most} more | | |`] : []),
  ].join("\n");
}

function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  const seconds = ms / 1000;
  return seconds < 60
    ? `${seconds.toFixed(1)} s`
    : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
