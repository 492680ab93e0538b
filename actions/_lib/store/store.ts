import type { Checkpoint } from "../ralph/checkpoint.ts";
import type { Priority, WorkState } from "../work-item.ts";

/** The queue, the memory and the lock store: one method a database function. Every call is safe to repeat. */
export type Store = {
  enqueue(work: NewWork): Promise<{ item: WorkItem; created: boolean }>;
  get(id: string): Promise<WorkItem | null>;
  /** The best item this worker may start now, or why there is none. The same key gets the same item again. */
  claim(worker: ClaimRequest): Promise<Claim | NoClaim>;
  heartbeat(
    lease: Lease,
    beat: { phase: Phase; iteration: number },
  ): Promise<{ leaseUntil: string; commands: Command[] }>;
  /** Called when an iteration starts (charges it, once) and again when it ends, with its figures and the checkpoint. */
  recordIteration(lease: Lease, iteration: Iteration): Promise<void>;
  complete(lease: Lease, result: { pullRequestUrl: string; head: string }): Promise<WorkItem>;
  fail(
    lease: Lease,
    failure: { category: FailureCategory; error: string; retryable: boolean },
  ): Promise<WorkItem>;
  /** An idle slot to wake for this repository, recorded, or null when a wake-up is under way for each. */
  wake(repo: string): Promise<{ slot: number } | null>;
  status(): Promise<StoreStatus>;
};

export type Lease = { item: string; token: string; fence: number };
export type Phase = "setup" | "running" | "committing" | "publishing" | "stuck";
export type Command = { id: string; command: string; args: Record<string, unknown> };
export type FailureCategory =
  | "configuration"
  | "unavailable"
  | "rejected"
  | "stuck"
  | "limit"
  | "publish"
  | "internal";

export type NewWork = {
  repo: string;
  source: "issue" | "dispatch";
  /** What makes it the same work when it is sent twice: the number, or the dispatch run's id. */
  sourceId: string;
  sourceUrl?: string;
  /** Of the pinned text, as the labeller saw it. */
  sourceHash?: string;
  title: string;
  spec: string;
  baseBranch: string;
  priority?: Priority;
  requestedBy?: string;
  /** Repository-relative files, or folders ending in `/`, that the work will change. */
  touches?: string[];
  idempotencyKey?: string;
};

export type WorkItem = {
  id: string;
  repo: string;
  source: "issue" | "dispatch";
  sourceId: string;
  sourceUrl: string | null;
  sourceHash: string | null;
  title: string;
  status: WorkState;
  priority: Priority;
  baseBranch: string;
  branch: string | null;
  requestedBy: string | null;
  attempts: number;
  availableAt: string;
  pullRequestUrl: string | null;
  error: string | null;
  iterations: number;
  usd: number;
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
};

export type ClaimRequest = {
  /** Made once per run, repeated on retry: a claim whose answer was lost returns the same item. */
  key: string;
  repo: string;
  slot: number;
  runner: string;
  runUrl?: string;
  /** Pays per token: the daily money budget binds it. A subscription does not. */
  metered: boolean;
};

/** One round trip brings everything a worker needs. */
export type Claim = {
  kind: "claimed";
  lease: Lease;
  leaseUntil: string;
  heartbeatSeconds: number;
  item: WorkItem;
  spec: string;
  checkpoint: Checkpoint | null;
  /** The latest result of each check of earlier attempts. */
  evidence: Evidence[];
  limits: { iterations: number; minutes: number; usd: number };
};

export type NoClaim = {
  kind: "none";
  reason:
    | "paused"
    | "provider_parked"
    | "at_capacity"
    | "cooling_down"
    | "budget_iterations"
    | "budget_usd"
    | "empty"
    | "blocked";
  /** When asking again makes sense, if the store knows. */
  notBefore: string | null;
};

export type Iteration = {
  n: number;
  result?: {
    task: number | null;
    passed: boolean;
    durationMs: number;
    inputTokens: number;
    outputTokens: number;
    usd: number;
    checksRun: number;
    checksPassed: number;
    filesChanged: number;
  };
  evidence?: Evidence[];
  checkpoint?: Checkpoint & { branch: string };
};

export type Evidence = {
  task: number;
  command: string;
  exitCode: number;
  durationMs: number;
  commit: string;
  excerpt: string;
};

export type StoreStatus = {
  schemaVersion: string;
  paused: boolean;
  maxWorkers: number;
  activeWorkers: number;
  canStart: boolean;
  iterationsToday: number;
  dailyIterations: number;
  usdToday: number;
  /** Null: no limit. */
  dailyUsd: number | null;
  items: Record<WorkState, number>;
};
