/**
 * What the loop needs from a coding agent: a fresh process that does one task in the box and ends.
 * The loop knows none by name: it is `_lib/harness.ts`'s, or a command that has a loop of its own (`ralph-command.ts`).
 */
export type RunAgent = (request: AgentRequest) => Promise<AgentOutcome>;

export type AgentRequest = {
  prompt: string;
  /** The plan's file, below the worktree. */
  specPath: string;
  signal: AbortSignal;
  /** What may still be spent, in dollars of list price; null where nobody pays per token. */
  budgetUsd?: number | null;
  /** Awaited, so a slow listener slows the reader instead of losing activity. */
  onActivity(activity: AgentActivity): void | Promise<void>;
};

export type AgentActivity =
  | { kind: "tool"; tool: string; path: string | null }
  | { kind: "text"; text: string }
  /** An edit that nobody was asked about. */
  | { kind: "edit"; path: string }
  | { kind: "warning"; type: string; message: string }
  /** How much of the provider's usage limit is used; `resetsAt` in epoch milliseconds. */
  | {
      kind: "rate_limit";
      status: string;
      limit: string | null;
      resetsAt: number | null;
      utilization: number | null;
    }
  | { kind: "guard"; verdict: "allowed" | "denied" | "missing"; path: string | null; reason: string | null };

export type Usage = {
  inputTokens: number;
  outputTokens: number;
  cacheReadTokens: number;
  cacheWriteTokens: number;
  /** List price, also on a subscription. */
  usd: number;
  models: string[];
};

export type AgentOutcome = { usage: Usage; durationMs: number } & AgentEnd;

export type AgentEnd =
  /** `gaveUp` says why it needs a person, where the agent says so by itself. */
  | { kind: "done"; text: string; gaveUp?: string }
  /** The provider's usage limit: nobody with this credential can work until `resetsAt` (epoch milliseconds). */
  | { kind: "usage_limit"; resetsAt: number | null; reason: string }
  /** Overload, network, hang: the same call may go through later. */
  | { kind: "unavailable"; reason: string }
  /** Credential, credit, model name, missing binary: a person must act. */
  | { kind: "misconfigured"; reason: string }
  /** The model will not or cannot do this task: refusal, prompt too long. */
  | { kind: "rejected"; reason: string }
  /** Stopped by us: the request's signal. */
  | { kind: "stopped"; reason: string };

export const noUsage: Usage = {
  inputTokens: 0,
  outputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  usd: 0,
  models: [],
};
