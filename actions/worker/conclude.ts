import type { Thread } from "../_lib/github/github.ts";
import { notesOf } from "../_lib/item-notes.ts";
import { harmlessInline } from "../_lib/outbound-text.ts";
import type { Evidence } from "../_lib/ralph/result.ts";
import type { Claim } from "../_lib/store/store.ts";
import { endingOf } from "./ending.ts";
import { jobSummary } from "./job-summary.ts";
import { openPullRequest } from "./publish/pull-request.ts";
import { type Proof, pullRequestBody } from "./publish/pull-request-body.ts";
import { specIntroduction } from "./publish/spec-introduction.ts";
import { draftOrNone, nextWithBranch } from "./unfinished-draft.ts";
import { tell } from "./tell.ts";
import type { Work } from "./work-item-run.ts";
import type { WorkerOptions, WorkerPorts, WorkerResult } from "./worker.ts";

type Conclusion = {
  claim: Claim;
  options: WorkerOptions;
  ports: WorkerPorts;
  work: Work;
  /** The plan that was worked by. */
  spec: string;
  /** The issue, where it was read a moment ago. */
  thread: Thread | null;
};

/** What this run checked; for a task that an earlier attempt finished, what that one did. */
function provenBy({ evidence, tasks }: Work["ralph"], claim: Claim): Evidence[] {
  const checkedNow = new Set(evidence.map((entry) => entry.task));
  const done = new Set(tasks.filter((task) => task.passed).map((task) => task.index));
  const before = claim.evidence.filter(
    (entry) => done.has(entry.task) && !checkedNow.has(entry.task) && entry.exitCode === 0,
  );
  return [...before, ...evidence];
}

export type Concluded = {
  result: WorkerResult;
  /** Until the issue shows it: what comes after the work need not wait for that. */
  told: Promise<void>;
};

/** From the end of the loop to what people see: pull request, state in the store, label, card. */
export async function conclude({
  claim,
  options,
  ports,
  work,
  spec,
  thread,
}: Conclusion): Promise<Concluded> {
  const { store } = ports;
  const { ralph, workspace } = work;
  const { tasks } = ralph;
  const channel = { github: ports.github, log: ports.log, runUrl: options.runUrl, thread };
  const proof: Proof = {
    issue: claim.item.source === "issue" ? Number(claim.item.sourceId) : null,
    title: claim.item.title,
    introduction: specIntroduction(spec),
    tasks,
    evidence: provenBy(ralph, claim),
    iterations: ralph.iterations,
    usd: ralph.usage.usd + work.specUsage.usd,
    runUrl: options.runUrl,
    unproven: ralph.outcome === "complete" ? null : ralph.reason,
    proof: work.proof,
    flags: work.published?.flags ?? [],
    conflict: work.conflict,
    baseBranch: claim.item.baseBranch,
    minutes: claim.spent.minutes + work.minutes,
    estimate: notesOf(claim.item.metadata).estimate ?? null,
  };
  const base = {
    item: claim.item.id,
    iterations: ralph.iterations,
    usd: ralph.usage.usd + work.specUsage.usd,
    tokens: tokensOf(ralph.usage) + tokensOf(work.specUsage),
  };
  const ended = (
    end: Pick<WorkerResult, "result" | "reason" | "pullRequestUrl">,
    told: Promise<void> = Promise.resolve(),
  ): Concluded => {
    const report = jobSummary({
      ...end,
      title: claim.item.title,
      sourceUrl: claim.item.sourceUrl,
      proof: pullRequestBody(proof),
      iterations: work.iterations,
      given: work.memory.given,
      learned: work.memory.learned,
    });
    return { result: { ...base, ...end, report }, told };
  };
  const hasCommits = workspace.published !== null && workspace.published !== workspace.base;
  const { secrets } = options;
  const request = { branch: workspace.branch, base: claim.item.baseBranch, proof, secrets, log: ports.log };

  const figures = {
    spent: {
      iterations: claim.item.iterations + work.iterations.length,
      usd: claim.item.usd + proof.usd,
    },
    checks: checksOf(proof.evidence),
  };

  if (ralph.outcome === "complete" && hasCommits) {
    const pull = await openPullRequest(ports.github, request);
    await store.complete(claim.lease, { pullRequestUrl: pull.url, head: ralph.head });
    const headline = `done: ${pull.url}`;
    const next = "Review the pull request.";
    const told = tell(claim.item, { label: "ready", headline, next, tasks, pull, ...figures }, channel);
    return ended({ result: "completed", reason: ralph.reason, pullRequestUrl: pull.url }, told);
  }

  const end =
    ralph.outcome === "complete"
      ? ({
          outcome: "stuck",
          reason: "Every task passed without a change: there is nothing to publish.",
          iterationsWithoutProgress: 0,
        } as const)
      : ralph;
  const { category, retryable, label, headline, next } = endingOf(end);
  const { status } =
    end.outcome === "parked"
      ? await store.park(claim.lease, {
          reason: end.reason,
          ...(end.resetsAt === null ? {} : { until: new Date(end.resetsAt).toISOString() }),
        })
      : await store.fail(claim.lease, { category, error: end.reason, retryable });
  if (status === "blocked")
    return ended({ result: "paused", reason: "The work was paused", pullRequestUrl: null });
  if (status === "cancelled") {
    const cancelled = {
      label: null,
      headline: "cancelled",
      next: "Apply the label again to start over.",
      tasks,
      pull: null,
      ...figures,
    };
    const told = tell(claim.item, cancelled, channel);
    return ended({ result: "cancelled", reason: "The work was cancelled", pullRequestUrl: null }, told);
  }
  // Whoever takes over finds the commits; what goes on by itself needs no draft yet.
  const pull = hasCommits && status !== "queued" ? await draftOrNone(ports, request) : null;
  const gaveUp = retryable && status !== "queued";
  const told = tell(
    claim.item,
    {
      label: gaveUp ? "failed" : label,
      headline: `${headline} — ${harmlessInline(end.reason, 500)}`,
      next: nextWithBranch(
        gaveUp ? "Every attempt was used. `/whim retry` goes on where it stopped." : next,
        hasCommits && status !== "queued" ? workspace.branch : null,
        pull,
      ),
      tasks,
      pull,
      ...figures,
    },
    channel,
  );
  const result = status === "queued" ? "retried" : status === "stuck" ? "stuck" : "failed";
  return ended({ result, reason: end.reason, pullRequestUrl: pull?.url ?? null }, told);
}

function tokensOf({ inputTokens, outputTokens }: Work["ralph"]["usage"]): number {
  return inputTokens + outputTokens;
}

/** Of each command its latest run counts. */
function checksOf(evidence: Evidence[]): { passed: number; total: number } {
  const latest = new Map(evidence.map((entry) => [`${entry.task} ${entry.command}`, entry.exitCode === 0]));
  return { passed: [...latest.values()].filter(Boolean).length, total: latest.size };
}
