import { harmlessBlock, harmlessCode, harmlessInline, harmlessText } from "../../_lib/outbound-text.ts";
import type { Evidence } from "../../_lib/ralph/result.ts";
import type { Task } from "../../_lib/ralph/spec.ts";
import type { BaseConflict } from "./base-conflict.ts";
import type { Remark } from "./diff-policy.ts";
import { type CleanProof, evidenceTable, proofTable } from "./proof-tables.ts";

export type Proof = {
  issue: number | null;
  title: string;
  tasks: Task[];
  evidence: Evidence[];
  iterations: number;
  usd: number;
  runUrl: string | null;
  /** Why the work is not proven; null when every task is. */
  unproven: string | null;
  /** What the spec says of the work as a whole; empty where it says nothing. */
  introduction: string;
  /** Null when it has not happened. */
  proof?: CleanProof | null;
  /** What the reviewer must see first. */
  flags?: readonly Remark[];
  conflict?: BaseConflict | null;
  baseBranch?: string;
  /** An earlier pull request of the same branch, merged or closed. */
  follows?: { number: number; state: string } | null;
  minutes?: number;
  estimate?: { iterations: number; usd: number; minutes?: number } | null;
};

/** GitHub's own limit is 65,536; a body that is refused is worse than a short one. */
const MOST = 60_000;

/** Ours ends here: what people write below it is kept when we write again. */
export const END_OF_OURS = "<!-- whim:proof -->";

/** What a reviewer reads: which command proved which task at which commit, run by the engine. */
export function pullRequestBody(proof: Proof, limit = MOST): string {
  const room = Math.min(limit, MOST);
  // Each turn says less about what there is much of.
  for (const most of [200, 100, 50, 20, 5]) {
    const body = render(proof, most);
    if (body.length <= room) return body;
  }
  // Without what programs printed, which is the longest of all.
  const bare = {
    ...proof,
    evidence: [],
    proof: proof.proof === undefined ? undefined : null,
    introduction: "",
  };
  return render(bare as Proof, 1);
}

function render(proof: Proof, most: number): string {
  return [
    closing(proof),
    follows(proof),
    aboutOf(proof),
    alerts(proof),
    flagsOf(proof.flags ?? [], most),
    evidenceTable(proof.tasks, proof.evidence, most),
    proofOf(proof, most),
    failuresOf(proof),
    figuresOf(proof),
    steering(proof),
    END_OF_OURS,
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

function closing({ issue, unproven }: Proof): string {
  if (issue === null) return "";
  return unproven === null ? `Closes #${issue}` : `For #${issue}`;
}

function follows({ follows: earlier }: Proof): string {
  return earlier === undefined || earlier === null
    ? ""
    : `Follows #${earlier.number}, which was ${earlier.state}.`;
}

function aboutOf({ introduction }: Proof): string {
  return introduction === "" ? "" : `**What this is about.** ${harmlessInline(introduction, 1500)}`;
}

function alert(lines: string[]): string {
  return ["> [!WARNING]", ...lines.map((line) => `> ${line}`)].join("\n");
}

function alerts({ unproven, conflict, baseBranch = "The base branch" }: Proof): string {
  const parts = [];
  if (unproven !== null) parts.push(alert(`**Not proven.** ${harmlessText(unproven, 2000)}`.split("\n")));
  if (conflict !== undefined && conflict !== null) {
    const files = conflict.paths.slice(0, 10).map((path) => harmlessCode(path, 200));
    const more =
      conflict.paths.length > files.length ? `, and ${conflict.paths.length - files.length} more` : "";
    parts.push(
      alert([
        `**It does not merge.** ${harmlessInline(baseBranch, 100)} has moved to ${conflict.tip.slice(0, 10)} and conflicts${files.length > 0 ? ` in ${files.join(", ")}${more}` : ""}. Merge it into this branch; or close this pull request and apply the label again, and the work is done anew on top of it.`,
      ]),
    );
  }
  return parts.join("\n\n");
}

function proofOf({ proof }: Proof, most: number): string {
  if (proof === undefined) return "";
  return proof === null
    ? "The checks were not run again in a clean checkout of the last commit."
    : proofTable(proof, most);
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
  return `${figures.join(", ")}.${guess}${runUrl === null ? "" : ` [Job log](${runUrl})`}`;
}

function steering({ issue }: Proof): string {
  const where = issue === null ? "here" : `here or in #${issue}`;
  return `To have it changed, comment ${where}: \`/whim retry <what should be different>\` works on in this branch. \`/whim cancel\` ends it.`;
}
