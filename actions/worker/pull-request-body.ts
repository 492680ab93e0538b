import {
  harmlessBlock,
  harmlessCode,
  harmlessInline,
  harmlessLine,
  harmlessText,
} from "../_lib/outbound-text.ts";
import type { Evidence } from "../_lib/ralph/result.ts";
import type { Task } from "../_lib/ralph/spec.ts";
import type { BaseConflict } from "./base-conflict.ts";
import type { Remark } from "./diff-policy.ts";

/** One command as the engine ran it for the final proof. */
export type ProofResult = { command: string; exitCode: number; durationMs: number; excerpt: string };

export type Proof = {
  issue: number | null;
  title: string;
  tasks: Task[];
  evidence: Evidence[];
  iterations: number;
  usd: number;
  runUrl: string;
  /** Why the work is not proven; null when every task is. */
  unproven: string | null;
  /** What was done, in a sentence or two. */
  summary?: string | null;
  /** Every check once more, in a clean checkout of this commit; null when that has not happened. */
  proof?: { head: string; results: ProofResult[] } | null;
  /** What the reviewer must see first. */
  flags?: readonly Remark[];
  conflict?: BaseConflict | null;
  baseBranch?: string;
  minutes?: number;
  estimate?: { iterations: number; usd: number; minutes?: number } | null;
};

/** GitHub's own limit is 65,536; a body that is refused is worse than a short one. */
const MOST = 60_000;

/** What a reviewer reads: which command proved which task at which commit, run by the engine. */
export function pullRequestBody(proof: Proof): string {
  // Each turn says less about what there is much of.
  for (const most of [200, 100, 50, 20]) {
    const body = render(proof, most);
    if (body.length <= MOST) return body;
  }
  return `${render({ ...proof, tasks: proof.tasks.slice(0, 10), flags: [] }, 5).slice(0, MOST - 200)}\n\n(cut)\n`;
}

function render(proof: Proof, most: number): string {
  return [
    closing(proof),
    summaryOf(proof),
    alerts(proof),
    tasksOf(proof, most),
    proofOf(proof, most),
    flagsOf(proof.flags ?? [], most),
    failuresOf(proof),
    figuresOf(proof),
    steering(proof),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

function closing({ issue, unproven }: Proof): string {
  if (issue === null) return "";
  return unproven === null ? `Closes #${issue}` : `For #${issue}`;
}

function summaryOf({ summary }: Proof): string {
  return summary === undefined || summary === null || summary.trim() === ""
    ? ""
    : `**What this does.** ${harmlessInline(summary, 1500)}`;
}

function alerts({ unproven, conflict, baseBranch = "The base branch" }: Proof): string {
  const alert = (lines: string[]) => ["> [!WARNING]", ...lines.map((line) => `> ${line}`)].join("\n");
  const parts = [];
  if (unproven !== null) parts.push(alert(`**Not proven.** ${harmlessText(unproven, 2000)}`.split("\n")));
  if (conflict !== undefined && conflict !== null) {
    const files = conflict.paths.slice(0, 10).map((path) => harmlessCode(path, 200));
    const more =
      conflict.paths.length > files.length ? `, and ${conflict.paths.length - files.length} more` : "";
    parts.push(
      alert([
        `**It does not merge.** ${harmlessInline(baseBranch, 100)} has moved to ${conflict.tip.slice(0, 10)} and conflicts${files.length > 0 ? ` in ${files.join(", ")}${more}` : ""}. Merge it into this branch, or comment \`/whim retry\` and the work is done anew on top of it.`,
      ]),
    );
  }
  return parts.join("\n\n");
}

function tasksOf({ tasks, evidence }: Proof, most: number): string {
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

function rowsOf(task: Task, evidence: Evidence[]): string[] {
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

function proofOf({ proof }: Proof, most: number): string {
  if (proof === undefined) return "";
  if (proof === null) return "The checks were not run again in a clean checkout of the last commit.";
  const passed = proof.results.filter(({ exitCode }) => exitCode === 0).length;
  const said =
    passed === proof.results.length
      ? `All ${passed} checks pass`
      : `${passed} of ${proof.results.length} checks pass`;
  return [
    "### Proof",
    "",
    `${said} in a clean checkout of ${proof.head.slice(0, 10)}, set up anew:`,
    "",
    "| | Check | Exit code | Time |",
    "| --- | --- | --- | --- |",
    ...proof.results
      .slice(0, most)
      .map((result) => `| ${result.exitCode === 0 ? "✅" : "❌"} | ${resultOf(result)} |`),
    ...(proof.results.length > most ? [`| | and ${proof.results.length - most} more | | |`] : []),
  ].join("\n");
}

function flagsOf(flags: readonly Remark[], most: number): string {
  if (flags.length === 0) return "";
  return [
    "### Look at these first",
    "",
    ...flags
      .slice(0, most)
      .map(({ path, why }) => `- ${harmlessCode(path, 200)}: ${harmlessInline(why, 300)}`),
    ...(flags.length > most ? [`- and ${flags.length - most} more`] : []),
    "",
    "Whim may change such files, and leaves it to a person to mark the pull request as ready.",
  ].join("\n");
}

/** What a failing check printed, folded: of the final proof where there was one, else of the last tasks. */
function failuresOf({ proof, evidence, unproven }: Proof): string {
  const results = proof !== undefined && proof !== null ? proof.results : unproven === null ? [] : evidence;
  return results
    .filter(({ exitCode }) => exitCode !== 0)
    .slice(-3)
    .map(({ command, exitCode, excerpt }) =>
      [
        "<details>",
        `<summary>${harmlessInline(command.replaceAll("`", "'"), 200)} ended with exit code ${exitCode}</summary>`,
        "",
        harmlessBlock(excerpt, 8000),
        "",
        "</details>",
      ].join("\n"),
    )
    .join("\n\n");
}

function figuresOf({ iterations, usd, minutes, estimate, runUrl }: Proof): string {
  const figures = [
    `${iterations} ${iterations === 1 ? "iteration" : "iterations"}`,
    `≈ $${usd.toFixed(2)} at list price`,
    ...(minutes === undefined ? [] : [`${Math.max(1, Math.round(minutes))} min`]),
  ];
  const guess =
    estimate === undefined || estimate === null
      ? ""
      : ` Estimated before: ${estimate.iterations} iterations, $${estimate.usd.toFixed(2)}${estimate.minutes === undefined ? "" : `, ${Math.round(estimate.minutes)} min`}.`;
  return `${figures.join(", ")}.${guess} [Job log](${harmlessLink(runUrl)})`;
}

/** Ours, and still only an address. */
function harmlessLink(url: string): string {
  return /^https?:\/\/[^\s()<>]+$/.test(url) ? url : harmlessLine(url, 200);
}

function steering({ issue }: Proof): string {
  const where = issue === null ? "here" : `here or in #${issue}`;
  return `To have it changed, comment ${where}: \`/whim retry <what should be different>\` works on in this branch. \`/whim cancel\` ends it.`;
}

function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  const seconds = ms / 1000;
  return seconds < 60
    ? `${seconds.toFixed(1)} s`
    : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
