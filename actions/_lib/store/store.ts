import type { Checkpoint } from "../ralph/checkpoint.ts";
import type { Evidence } from "../ralph/result.ts";
import type { Priority, WorkState } from "../work-item.ts";

/** The queue, the memory and the lock store: one method a database function. Every call is safe to repeat. */
export type Store = {
  enqueue(work: NewWork): Promise<{ item: WorkItem; created: boolean }>;
  /** What a model cost before there was an item. */
  charge(repo: string, charge: { specUsage: SpecUsage } & Once): Promise<{ charged: boolean }>;
  get(id: string): Promise<WorkItem | null>;
  /** Too large to come with every answer about an item. Null when there is no such item. */
  getSpec(item: string): Promise<ItemText | null>;
  /** The best item this worker may start now, or why there is none. The same key gets the same item again. */
  claim(worker: ClaimRequest): Promise<Claim | NoClaim>;
  heartbeat(lease: Lease, beat: { phase: Phase; iteration: number; notesSeen?: number }): Promise<Beat>;
  /** Called when an iteration starts (charges it once, or says that the day's budget is used up) and again when it ends. */
  recordIteration(lease: Lease, iteration: Iteration): Promise<Grant>;
  acquireLocks(lease: Lease, locks: { paths: string[]; allOrNothing?: boolean }): Promise<Locks>;
  /** Without paths: all that the item holds. */
  releaseLocks(lease: Lease, locks?: { paths: string[] }): Promise<{ released: number }>;
  complete(lease: Lease, result: { pullRequestUrl: string; head: string }): Promise<WorkItem>;
  fail(
    lease: Lease,
    failure: { category: FailureCategory; error: string; retryable: boolean },
  ): Promise<WorkItem>;
  /**
   * Keeps the spec a worker wrote from `sourceText`. `proceed` is false, and the lease over, where a person must approve it
   * first. `approval`: what the rule in the item's notes came to; without it the person is asked.
   */
  writeSpec(
    lease: Lease,
    spec: {
      spec: string;
      tasks?: number;
      touches?: string[];
      baseCommit?: string;
      approval?: { needed: boolean; reason: string | null };
    },
  ): Promise<{ proceed: boolean; item: WorkItem }>;
  /** The work waits for an answer (`blockedBy: "information"`, the questions are its `error`); the lease is over. */
  ask(lease: Lease, questions: string): Promise<WorkItem>;
  /** Back to the queue without an attempt used. `locked`: paths that others have; it does not start again before they are free. */
  giveBack(
    lease: Lease,
    why: { reason: string; notBefore?: string; locked?: string[]; interrupted?: boolean },
  ): Promise<WorkItem>;
  /** The same, because the credential met its usage limit: nobody starts with it before `until`. */
  park(lease: Lease, limit: { until?: string; reason: string }): Promise<WorkItem>;
  /** What the work found out; only this item sees it until it is reviewed. */
  learn(lease: Lease, learnings: NewLearning[]): Promise<{ id: string; seen: number; trust: Trust }[]>;
  recall(lease: Lease, question: Question): Promise<Learning[]>;
  /** Takes back the use of what was recalled and then not told. */
  untold(lease: Lease, learnings: { learnings: string[] }): Promise<{ untold: number }>;

  /** What people ask for. `actor` is who, for the history. */
  cancel(item: string, why: { actor: string; reason?: string }): Promise<WorkItem>;
  requeue(item: string, why: { actor: string; request?: string } & Once): Promise<WorkItem>;
  /** Releases exactly what `item.approval` names, or is refused. */
  approve(item: string, approval: { actor: string } & Approval): Promise<WorkItem>;
  /** The text as it is now, with the answers to what the work asked before it had a spec. */
  answer(
    item: string,
    text: {
      actor: string;
      sourceText: string;
      sourceHash: string;
      /** The spec that is written from it waits for `approve`. */
      approval?: { baseCommit: string; reason: string };
    },
  ): Promise<WorkItem>;
  setPriority(item: string, change: { actor: string; priority: Priority }): Promise<WorkItem>;
  pause(item: string, why: { actor: string }): Promise<WorkItem>;
  resume(item: string, why: { actor: string }): Promise<WorkItem>;
  note(item: string, note: { actor: string; note: string } & Once): Promise<WorkItem>;
  setLimits(item: string, limits: { actor: string } & Partial<ItemLimits>): Promise<ItemLimits>;
  /** Empty: the worker's own choice. In force at the next claim. */
  setModel(item: string, change: { actor: string; model: string }): Promise<WorkItem>;
  /** Nobody starts, and running work goes back to the queue after its iteration. */
  pauseAll(why: { actor: string }): Promise<StoreStatus>;
  /** Nobody starts; running work is finished first. */
  drain(why: { actor: string }): Promise<StoreStatus>;
  resumeAll(why: { actor: string }): Promise<StoreStatus>;
  kill(worker: string, why: { actor: string; reason?: string }): Promise<WorkItem>;
  settle(item: string, end: { actor: string; outcome: "merged" | "closed" }): Promise<WorkItem>;
  reviewLearning(learning: string, review: { actor: string; trust: Trust }): Promise<void>;
  /** Name one of the three: what is to be forgotten. */
  purgeLearnings(what: { actor: string; item?: string; worker?: string; author?: string }): Promise<number>;
  sweep(): Promise<Swept>;

  list(filter: ListFilter): Promise<{ items: WorkItem[]; more: boolean }>;
  /** Null when the item is not queued. */
  position(item: string): Promise<Position | null>;
  /** What work of as many tasks took lately, or null without history. */
  estimate(work: { tasks: number; repo?: string }): Promise<Estimate | null>;
  metrics(of: { repo?: string; days?: number }): Promise<Metrics>;
  workers(which: { active: boolean }): Promise<WorkerRow[]>;
  /** `item`: written down by this work. */
  searchLearnings(filter: {
    repo?: string;
    query?: string;
    trust?: Trust;
    item?: string;
    skip?: number;
    most?: number;
  }): Promise<LearningRow[]>;
  /** What hangs on an issue or a pull request: live work, and finished work whose pull request is not settled. */
  watched(repo: string): Promise<Watched>;
  /** Work whose issue may show an earlier state, the most urgent first; ours to look at for ten minutes. */
  unshown(repo: string): Promise<Unshown[]>;
  /** The issue shows the item as it was at this event. */
  shown(item: string, eventId: number): Promise<void>;
  /** `identity`: the server and its own number of the repository. `before`: what it was called, where its lane was moved now. */
  knowRepository(repo: string, known: { identity: string }): Promise<{ before: string | null }>;
  report(repos: string[]): Promise<Report>;
  /** Learnings without a vector of the model that the settings name, and that name. */
  unembedded(limit: {
    most: number;
  }): Promise<{ model: string; learnings: { id: string; content: string }[] }>;
  setEmbeddings(vectors: {
    model: string;
    embeddings: { id: string; embedding: number[] }[];
  }): Promise<{ stored: number }>;
  /** An idle slot to wake for this repository, recorded, or null when a wake-up is under way for each. */
  wake(repo: string): Promise<{ slot: number } | null>;
  status(): Promise<StoreStatus>;
};

/** What is sent twice with one key is said once: give the comment's id, and an event that comes twice does no harm. */
export type Once = { key?: string };
export type Lease = { item: string; token: string; fence: number };
export type Phase = "setup" | "running" | "committing" | "publishing" | "stuck";

export type Beat = {
  leaseUntil: string;
  /** What a person asked for meanwhile. */
  stop: "cancel" | "pause" | null;
  notes: Note[];
  limits: ItemLimits;
};
export type Note = {
  id: number;
  author: string;
  note: string;
  /** Asked for with a retry: a task of its own. */
  task: boolean;
};
export type ItemLimits = { iterations: number; minutes: number; usd: number };
export type Grant =
  | { granted: true }
  | { granted: false; reason: "budget_iterations" | "budget_usd"; notBefore: string };
export type Locks = {
  acquired: string[];
  denied: {
    path: string;
    item: string;
    source: "issue" | "dispatch";
    sourceId: string;
    sourceUrl: string | null;
    title: string;
    since: string;
  }[];
};
export type FailureCategory =
  | "configuration"
  | "unavailable"
  | "rejected"
  | "stuck"
  | "limit"
  | "publish"
  | "internal";
export type Trust = "quarantined" | "trusted" | "retired";

export type NewWork = {
  repo: string;
  source: "issue" | "dispatch";
  /** What makes it the same work when it is sent twice: the number, or the dispatch run's id. */
  sourceId: string;
  sourceUrl?: string;
  /** Of the pinned text, as the labeller saw it. */
  sourceHash?: string;
  title: string;
  /** Without one the worker writes it, from `sourceText`. */
  spec?: string;
  /** The pinned text the spec is of. */
  sourceText?: string;
  /** Given, the work waits for `approve`; what has no spec yet waits once it has one. */
  approvalBaseCommit?: string;
  /** Instead of the worker's model. */
  model?: string;
  /** What writing the spec cost already; 0 dollars where nobody knows the price. */
  specUsage?: SpecUsage;
  baseBranch: string;
  priority?: Priority;
  requestedBy?: string;
  /** Repository-relative files, or folders ending in `/`, that the work will change. */
  touches?: string[];
  idempotencyKey?: string;
  /** How many tasks the spec has: the price estimate compares by it. */
  tasks?: number;
  /** Ids of items that must be completed first. */
  dependsOn?: string[];
  parentId?: string;
  branch?: string;
  metadata?: Record<string, unknown>;
  availableAt?: string;
  /** Of the repository: what it teaches stays out of public ones. */
  private?: boolean;
};

export type SpecUsage = { inputTokens: number; outputTokens: number; usd: number; durationMs: number };

/** What a person's word is bound to: SHA-256 of the spec (hexadecimal), `sourceHash`, and the commit the spec was written for. */
export type Approval = { specHash: string; sourceHash: string; baseCommit: string };

export type ItemText = {
  spec: string | null;
  sourceText: string | null;
  specHash: string | null;
  /** The spec with its ticks, as of the last checkpoint. */
  progress: string | null;
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
  blockedBy: "dependency" | "approval" | "information" | "pause" | null;
  priority: Priority;
  tasks: number | null;
  metadata: Record<string, unknown>;
  parentId: string | null;
  baseBranch: string;
  branch: string | null;
  requestedBy: string | null;
  model: string | null;
  attempts: number;
  availableAt: string;
  cancelRequested: boolean;
  pauseRequested: boolean;
  pullRequestUrl: string | null;
  outcome: "merged" | "closed" | null;
  error: string | null;
  errorCategory: FailureCategory | "killed" | null;
  iterations: number;
  usd: number;
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  /** What `approve` must name, while it waits for that. */
  approval: Approval | null;
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
  /** Names the account, so that a usage limit parks all who share it. */
  credential?: string;
};

/** One round trip brings everything a worker needs. */
export type Claim = {
  kind: "claimed";
  lease: Lease;
  leaseUntil: string;
  heartbeatSeconds: number;
  /** How long a beat keeps the lease. */
  leaseSeconds: number;
  /** The setting: what turns learnings into vectors. */
  embeddingModel: string;
  item: WorkItem;
  /** Null: to be written from `sourceText` first (`writeSpec`, `ask`). */
  spec: string | null;
  sourceText: string | null;
  /** The commit that a person approved the spec for; null where nobody had to. */
  approvedBase: string | null;
  checkpoint: Checkpoint | null;
  /** The latest result of each check of earlier attempts. */
  evidence: Evidence[];
  notes: Note[];
  limits: ItemLimits;
  /** Of these limits, by earlier attempts. */
  spent: ItemLimits;
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

export type StoreStatus = {
  schemaVersion: string;
  paused: boolean;
  /** `because`: why Whim paused it by itself; null when a person did. */
  pausedRepositories: { repo: string; because: string | null }[];
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

export type NewLearning = {
  kind: LearningKind;
  content: string;
  citedFiles?: string[];
  /** What this work was told and found to be wrong. */
  contradicts?: string;
  /** 384 numbers, and the name of the model they come from. */
  embedding?: number[];
  model?: string;
};
export type LearningKind = "pattern" | "gotcha" | "approach" | "fix";
export type Question = { query: string; embedding?: number[]; model?: string; most?: number };
export type Learning = {
  id: string;
  repo: string;
  kind: LearningKind;
  content: string;
  citedFiles: string[];
  trust: Trust;
  score: number;
};
export type LearningRow = Omit<Learning, "score"> & {
  shared: boolean;
  seen: number;
  uses: number;
  helped: number;
  harmed: number;
  retiredBecause: "closed" | "idle" | "contradicted" | "outcomes" | null;
  /** What is trusted and goes when this one, which says that it is wrong, is trusted. */
  wouldRetire: string | null;
  author: string;
  itemId: string | null;
  createdAt: string;
  lastUsedAt: string | null;
  reviewedBy: string | null;
};

export type ListFilter = {
  repo?: string;
  status?: WorkState[];
  source?: "issue" | "dispatch";
  sourceId?: string;
  /** Words of the title. */
  search?: string;
  /** As they will be claimed, instead of the newest first. */
  queueOrder?: boolean;
  skip?: number;
  most?: number;
};
export type Position = {
  place: number;
  /** Counted to a thousand only. */
  atLeast: boolean;
  expectedStart: string | null;
  /** Why nothing of it starts until a person lets it; null: nothing holds it. */
  paused: string | null;
};
export type Estimate = { items: number; usd: number; minutes: number; iterations: number };
export type Swept = {
  reaped: number;
  unblocked: number;
  unlocked: number;
  forgotten: number;
  /** There are learnings without a vector of the setting's model. */
  unembedded: boolean;
  /** Repositories with due work: a wake-up of theirs may have been lost. */
  due: string[];
};
export type WorkerRow = {
  id: string;
  itemId: string;
  title: string;
  repo: string;
  slot: number;
  runner: string;
  runUrl: string | null;
  status:
    | "active"
    | "completed"
    | "failed"
    | "stuck"
    | "retried"
    | "returned"
    | "interrupted"
    | "cancelled"
    | "killed"
    | "lost";
  phase: Phase;
  iteration: number;
  attempt: number;
  credential: string;
  metered: boolean;
  tokens: number;
  usd: number;
  startedAt: string;
  lastHeartbeat: string;
  finishedAt: string | null;
};
export type Metrics = {
  since: string;
  completed: number;
  failed: number;
  stuck: number;
  cancelled: number;
  completedToday: number;
  failedToday: number;
  /** Null when nothing has reached an end by itself. */
  successRate: number | null;
  averageIterations: number | null;
  averageMinutes: number | null;
  merged: number;
  queueDepth: number;
  blocked: number;
  activeWorkers: number;
  tokensToday: number;
  usdToday: number;
  tokens: number;
  usd: number;
  averageTokensPerIteration: number | null;
  averageSecondsPerIteration: number | null;
  filesChanged: number;
  checksRun: number;
  checksPassed: number;
};
export type Watched = {
  live: {
    id: string;
    /** Of its issue. */
    number: string;
    status: WorkState;
    cancelRequested: boolean;
    /** When a person last wanted it, after it was queued; null: not since. */
    askedAt: string | null;
  }[];
  open: { id: string; pullRequestUrl: string; outcome: "closed" | null }[];
};
export type Unshown = { eventId: number; item: WorkItem };
export type Report = {
  status: StoreStatus;
  /** By the settings' timezone, today last. */
  days: {
    day: string;
    completed: number;
    /** Stuck or failed. */
    unfinished: number;
    merged: number;
    iterations: number;
    tokens: number;
    usd: number;
  }[];
  queue: Record<Priority, number> & {
    /** How long the oldest work that may start has been waiting; null: there is none. */
    readyMinutes: number | null;
    later: number;
    nextAt: string | null;
    blocked: number;
    atWork: number;
  };
  attention: { total: number; items: NeedsAPerson[] };
  reviews: {
    total: number;
    items: { id: string; title: string; repo: string; pullRequestUrl: string; since: string }[];
  };
  parked: { credential: string; until: string; reason: string | null }[];
  learningsToReview: number;
};
export type NeedsAPerson = {
  id: string;
  title: string;
  repo: string;
  status: WorkState;
  whatToDo: string;
  error: string | null;
  since: string;
  sourceUrl: string | null;
};
