import { ConfigurationError, explain } from "../_lib/errors.ts";
import type { Log } from "../_lib/log.ts";
import { harmlessInline } from "../_lib/outbound-text.ts";
import type { IterationDone } from "../_lib/ralph/result.ts";
import { LeaseLost } from "../_lib/store/errors.ts";
import { showItem } from "../_lib/show-item.ts";
import { showCardAnew } from "../_lib/status-comment.ts";
import type { Claim, FailureCategory, Store, WorkItem } from "../_lib/store/store.ts";
import type { WorkState } from "../_lib/work-item.ts";
import { NoSpec, WorkWaits } from "./item-spec.ts";
import { shortSummary } from "./job-summary.ts";
import { PublishRefused } from "./publish/publisher.ts";
import { specIntroduction } from "./publish/spec-introduction.ts";
import { SourceMoved } from "./source-check.ts";
import { type Standing, tasksOf } from "./standing.ts";
import { FilesLocked, StopAsked, type StopKind } from "./stop-asked.ts";
import { draftOrNone, nextWithBranch } from "./unfinished-draft.ts";
import { type News, tell } from "./tell.ts";
import type { WorkerOptions, WorkerPorts, WorkerResult } from "./worker.ts";

/** The work ended by something that is not an outcome of it: the item goes back, on to another job, or to a person. */
export async function giveBack(
  error: unknown,
  run: {
    claim: Claim;
    options: WorkerOptions;
    ports: WorkerPorts;
    /** Those that this job finished, and the number of the last one that it started. */
    done: readonly IterationDone[];
    iterations: number;
    standing: Standing;
    /** Until the issue shows that the work began: the news of its end must not come before. */
    begun: Promise<void>;
  },
): Promise<WorkerResult> {
  const { claim, options, ports, done, iterations, standing } = run;
  const { store, github, log } = ports;
  const reason = explain(error);
  const usd = done.reduce((sum, { usage }) => sum + usage.usd, 0);
  const result = (
    name: WorkerResult["result"],
    pullRequestUrl: WorkerResult["pullRequestUrl"] = null,
  ): WorkerResult => ({
    result: name,
    reason,
    item: claim.item.id,
    pullRequestUrl,
    iterations,
    usd,
    tokens: done.reduce((sum, { usage }) => sum + usage.inputTokens + usage.outputTokens, 0),
    report: shortSummary({ result: name, reason, item: claim.item, iterations: done, pullRequestUrl }),
  });
  // Whoever has it now says what becomes of it.
  if (error instanceof LeaseLost) return result("lost");

  if (error instanceof WorkWaits) {
    await orWarn(log, () => showItem(error.item, { store, github }, null, showCardAnew));
    return result("paused");
  }

  let item: WorkItem;
  try {
    item = await handOver(error, reason, claim, store);
  } catch (late) {
    if (late instanceof LeaseLost) return result("lost");
    throw late;
  }
  await run.begun;
  const spent = { iterations: claim.item.iterations + done.length, usd: claim.item.usd + usd };
  const pull = await tellEnd(
    { error, reason, status: item.status, claim, standing, spent },
    { github, log, ...options },
  );
  return result(RESULTS[item.status] ?? "failed", pull);
}

/** What the store made of it, on the issue; and where the commits are, once nobody goes on with them by itself. */
export async function tellEnd(
  end: {
    error: unknown;
    reason: string;
    status: WorkState;
    claim: Claim;
    standing: Standing;
    spent?: News["spent"];
  },
  ports: Pick<WorkerPorts, "github" | "log"> & Pick<WorkerOptions, "runUrl" | "secrets">,
): Promise<string | null> {
  const { error, reason, status, claim, standing, spent } = end;
  const { item } = claim;
  const { runUrl, secrets, log } = ports;
  const tasks = tasksOf(standing);
  const news = newsOf(status, error instanceof StopAsked ? error.kind : null, reason);
  if (error instanceof SourceMoved) news.next = error.next;
  const branch = ENDED.includes(status) ? standing.branch : null;
  // Nobody wants the work any more, or nobody asked for what the issue says now: its commits are named, not shown.
  const pull =
    branch === null || status === "cancelled" || error instanceof SourceMoved
      ? null
      : await draftOrNone(ports, {
          branch,
          base: item.baseBranch,
          secrets,
          log,
          proof: {
            issue: item.source === "issue" ? Number(item.sourceId) : null,
            title: item.title,
            introduction: specIntroduction(standing.spec),
            tasks,
            evidence: standing.evidence,
            iterations: spent?.iterations ?? item.iterations,
            usd: spent?.usd ?? item.usd,
            runUrl,
            unproven: reason,
            baseBranch: item.baseBranch,
          },
        });
  news.next = nextWithBranch(news.next, branch, pull);
  await tell(item, { ...news, tasks, pull, ...(spent === undefined ? {} : { spent }) }, ports);
  return pull?.url ?? null;
}

const ENDED: WorkState[] = ["failed", "stuck", "cancelled"];

/** The lease ends: what becomes of the item depends on what went wrong. */
async function handOver(error: unknown, reason: string, { lease }: Claim, store: Store): Promise<WorkItem> {
  if (error instanceof StopAsked)
    return store.giveBack(lease, {
      reason,
      ...(error.notBefore === null ? {} : { notBefore: error.notBefore }),
      ...(error instanceof FilesLocked ? { locked: error.paths } : {}),
      ...(error.kind === "runner" ? { interrupted: true } : {}),
    });
  if (error instanceof NoSpec && error.failure.failure === "usage_limit") {
    const { retryAt } = error.failure;
    return store.park(lease, {
      reason,
      ...(retryAt === null ? {} : { until: new Date(retryAt).toISOString() }),
    });
  }
  const category = categoryOf(error);
  const retryable = category === "internal" || category === "unavailable";
  return store.fail(lease, { category, error: reason, retryable });
}

async function orWarn(log: Log, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.warn(`The result is stored, but could not be shown on the issue: ${explain(error)}`);
  }
}

/** Something broke: nobody asked for the end, and it says nothing of the work. */
export function isFault(error: unknown): boolean {
  const isAnswer = error instanceof LeaseLost || error instanceof StopAsked || error instanceof WorkWaits;
  return !isAnswer && categoryOf(error) === "internal";
}

function categoryOf(error: unknown): FailureCategory {
  if (error instanceof ConfigurationError) return "configuration";
  if (error instanceof SourceMoved) return "rejected";
  if (error instanceof NoSpec) {
    const { failure, retryable } = error.failure;
    return failure === "misconfigured" ? "configuration" : retryable ? "unavailable" : "rejected";
  }
  return error instanceof PublishRefused ? "publish" : "internal";
}

const RESULTS: Partial<Record<WorkState, WorkerResult["result"]>> = {
  queued: "retried",
  blocked: "paused",
  cancelled: "cancelled",
};

function nextOf(stopped: StopKind | null): string {
  if (stopped === null) return "It is tried again by itself.";
  // Whoever ended the job by hand may have meant the work.
  return stopped === "runner"
    ? "It goes on by itself in the next job; `/whim pause` or `/whim cancel` keeps it from that."
    : "It goes on by itself.";
}

export function newsOf(
  status: WorkState,
  stopped: StopKind | null,
  reason: string,
): Pick<News, "label" | "headline" | "next"> {
  const why = harmlessInline(reason, 500);
  switch (status) {
    case "cancelled":
      return { label: null, headline: "cancelled", next: "Apply the label again to start over." };
    case "blocked":
      return { label: "processing", headline: "paused", next: "It goes on after a resume." };
    case "queued":
      return {
        label: "processing",
        headline: stopped === null ? `interrupted — ${why}` : `waiting — ${why}`,
        next: nextOf(stopped),
      };
    case "failed":
    case "stuck":
    case "completed":
    case "assigned":
    case "running":
      return {
        label: "failed",
        headline: `failed — ${why}`,
        next: "A person must look at it. `/whim retry` then goes on where it stopped; the label applied again starts over.",
      };
  }
}
