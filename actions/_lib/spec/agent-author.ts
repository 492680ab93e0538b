import type { AgentActivity, AgentOutcome, RunAgent } from "../ralph/agent.ts";
import type { AuthorAnswer, AuthorRequest, SpecAuthor } from "./spec-author.ts";

export type AgentAuthorOptions = {
  runAgent: RunAgent;
  /** The agent's name and version. */
  name: string;
  /** What may be spent on the spec in dollars of list price; null where nobody pays per token. */
  budgetUsd: number | null;
  onActivity?(activity: AgentActivity): void | Promise<void>;
};

/** A coding agent that may only read as author: it looks around for itself, and every draft is a fresh process. */
export function agentAuthor({ runAgent, name, budgetUsd, onActivity }: AgentAuthorOptions): SpecAuthor {
  let spent = 0;
  return {
    name,
    async write(request) {
      const outcome = await runAgent({
        prompt: promptFor(request),
        specPath: "",
        signal: request.signal,
        budgetUsd: budgetUsd === null ? null : Math.max(0, budgetUsd - spent),
        onActivity: onActivity ?? (() => {}),
      });
      spent += outcome.usage.usd;
      return answerOf(outcome);
    },
  };
}

function promptFor({ rules, material, rejected }: AuthorRequest): string {
  const earlier =
    rejected === null
      ? []
      : [...(rejected.draft === "" ? [] : ["Your draft was:", rejected.draft]), rejected.findings];
  return [rules, material, ...earlier, "Fill in the form now."].join("\n\n");
}

function answerOf(outcome: AgentOutcome): AuthorAnswer {
  const { usage } = outcome;
  const failed = { kind: "failed", usage, retryAt: null } as const;
  switch (outcome.kind) {
    case "done":
      return { kind: "answered", text: outcome.text, usage };
    case "usage_limit":
      return { ...failed, failure: "usage_limit", reason: outcome.reason, retryAt: outcome.resetsAt };
    case "rejected":
      return {
        ...failed,
        failure: /too long/i.test(outcome.reason) ? "too_long" : "refused",
        reason: outcome.reason,
      };
    case "unavailable":
    case "misconfigured":
    case "stopped":
      return { ...failed, failure: outcome.kind, reason: outcome.reason };
  }
}
