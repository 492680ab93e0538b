import { explain } from "../_lib/errors.ts";
import { isStatus } from "../_lib/github/errors.ts";
import type { GitHub, PullRequest } from "../_lib/github/github.ts";
import type { Log } from "../_lib/log.ts";
import { harmlessCode, harmlessInline, harmlessLine, harmlessText } from "../_lib/outbound-text.ts";
import type { Evidence } from "../_lib/ralph/result.ts";
import type { Task } from "../_lib/ralph/spec.ts";

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
};

/** What a reviewer reads: which command proved which task at which commit, run by the engine. */
export function pullRequestBody(proof: Proof): string {
  const { issue, unproven, tasks, evidence } = proof;
  return [
    ...(issue === null ? [] : [unproven === null ? `Closes #${issue}` : `For #${issue}`, ""]),
    ...(unproven === null
      ? []
      : ["> [!WARNING]", `> **Not proven.** ${harmlessText(unproven, 2000).replaceAll("\n", "\n> ")}`, ""]),
    "| | Task | Commit | Check | Exit code |",
    "| --- | --- | --- | --- | --- |",
    ...tasks.flatMap((task) => rowsOf(task, evidence)),
    "",
    `The checks were run by Whim after each task, not by the agent. ${proof.iterations} iterations, ≈ $${proof.usd.toFixed(2)} at list price. [Job log](${proof.runUrl})`,
    "",
  ].join("\n");
}

function rowsOf(task: Task, evidence: Evidence[]): string[] {
  const own = evidence.filter((entry) => entry.task === task.index);
  const start = `| ${task.passed ? "✅" : "⬜"} | ${harmlessInline(task.text, 300).replaceAll("|", "\\|")} |`;
  if (own.length === 0)
    return [
      `${start} | ${task.passed ? (task.verify.length > 0 ? "checked in an earlier attempt" : "no check was given for it") : "not done"} | |`,
    ];
  return own.map(
    (entry, n) =>
      `${n === 0 ? start : "| | |"} ${entry.commit.slice(0, 10)} | ${harmlessCode(entry.command, 200)} | ${entry.exitCode} |`,
  );
}

/** One pull request a branch: the open one is brought up to date, otherwise it is made. */
export async function openPullRequest(
  github: GitHub,
  { branch, base, proof }: { branch: string; base: string; proof: Proof },
): Promise<PullRequest> {
  const title = harmlessLine(proof.title, 200);
  const body = pullRequestBody(proof);
  const open = await github.openPullRequestOf(branch);
  if (open !== null) return github.updatePullRequest(open.number, { title, body });
  const request = { title, body, head: branch, base, draft: proof.unproven !== null };
  try {
    return await github.createPullRequest(request);
  } catch (error) {
    // Private repositories of free plans have no drafts.
    if (!request.draft || !isStatus(error, 422) || !/draft/i.test(explain(error))) throw error;
    return github.createPullRequest({ ...request, draft: false, title: `[unproven] ${title}` });
  }
}

/** Editing a comment tells nobody; being asked for a review does. */
export async function askFor(github: GitHub, pull: PullRequest, login: string, log: Log): Promise<void> {
  try {
    await github.requestReview(pull.number, login);
  } catch (review) {
    try {
      await github.assign(pull.number, login);
    } catch (assignment) {
      log.warn(
        `${login} could be neither asked for a review (${explain(review)}) nor assigned (${explain(assignment)})`,
      );
    }
  }
}
