import type { Usage } from "../ralph/agent.ts";

/**
 * Who turns text into a draft of a spec: the Anthropic SDK, or Claude Code in the box. Both are given the same text and
 * the same form to fill in; neither is given a tool that changes or sends anything.
 */
export type SpecAuthor = {
  /** What writes, for people: the model's name, or the program's. */
  name: string;
  write(request: AuthorRequest): Promise<AuthorAnswer>;
};

export type AuthorRequest = {
  /** What a good spec is. Ours, the same every time. */
  rules: string;
  /** The issue and the repository, as data. Others' words. */
  material: string;
  /** The last draft and what is wrong with it, or null the first time. */
  rejected: { draft: string; findings: string } | null;
  /** JSON schema of the answer. */
  schema: Record<string, unknown>;
  signal: AbortSignal;
};

/** As the loop's agent reports it; `usd` is null where nobody knows the price. */
export type SpecUsage = Omit<Usage, "usd"> & { usd: number | null };

export type AuthorAnswer = { usage: SpecUsage } & (
  | { kind: "answered"; text: string }
  /** Cut off at the limit of its length. */
  | { kind: "truncated" }
  | AuthorFailure
);

export type AuthorFailure = {
  kind: "failed";
  failure: FailureKind;
  reason: string;
  /** Epoch milliseconds, where the provider says when it makes sense to ask again. */
  retryAt: number | null;
};

export type FailureKind =
  /** The model will not do this. */
  | "refused"
  /** The text does not fit the model. */
  | "too_long"
  /** Overload, network, a hang: the same call may go through later. */
  | "unavailable"
  /** The credential's usage limit. */
  | "usage_limit"
  /** Credential, credit, rights, model name: a person must act. */
  | "misconfigured"
  /** Stopped by the request's signal. */
  | "stopped";
