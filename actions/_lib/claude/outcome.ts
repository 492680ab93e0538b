import { type AgentEnd, type Usage, noUsage } from "../ralph/agent.ts";
import type { UsageLimit } from "../box/model-limit.ts";
import { silenceReason } from "../ralph/patience.ts";
import type { HeardRun } from "../ralph/run-heard.ts";
import type { ClaudeResult, RateLimit } from "./stream.ts";

export type Ending = HeardRun & {
  result: ClaudeResult | null;
  /** The provider's usage limit, where it was met. */
  limit: UsageLimit | null;
};

/** A bad request, credential, credit, right or model name: the same call fails until somebody changes something. */
const NEEDS_A_PERSON = new Set([400, 401, 402, 403, 404]);

/** What an ended agent process means. `subtype` says "success" for every failure, so it is never asked. */
export function outcomeOf(ending: Ending): AgentEnd {
  const { result, limit, exitCode } = ending;
  if (ending.stoppedBy === "signal") return { kind: "stopped", reason: "The run was stopped" };
  const failed = result === null || result.isError;
  if (failed && limit !== null) {
    return {
      kind: "usage_limit",
      resetsAt: limit.resetsAt,
      reason: `The ${limit.kind ?? "usage"} limit of this credential is reached`,
    };
  }
  if (result === null) {
    if (exitCode === 126 || exitCode === 127)
      return { kind: "misconfigured", reason: `Claude Code cannot be started${lastLine(ending.stderr)}` };
    if (ending.stoppedBy !== null)
      return { kind: "unavailable", reason: silenceReason("The agent", ending.stoppedBy) };
    const reason = `The agent ended with code ${exitCode ?? "none"} and no result${lastLine(ending.stderr)}`;
    return { kind: "unavailable", reason };
  }
  // What it did until then counts; that the money is spent is for the caller's books to say.
  if (result.budgetReached) return { kind: "done", text: result.text };
  if (!result.isError) {
    if (result.stopReason === "refusal")
      return { kind: "rejected", reason: result.text || "The model refused" };
    return { kind: "done", text: result.text };
  }
  const reason = result.text || `The agent failed with status ${result.apiErrorStatus ?? "unknown"}`;
  if (isRejection(result)) return { kind: "rejected", reason };
  const status = result.apiErrorStatus;
  return { kind: status !== null && NEEDS_A_PERSON.has(status) ? "misconfigured" : "unavailable", reason };
}

/** What the output says of a limit, for where nobody else saw the provider's answer: any process may have written it. */
export function limitSaid(rateLimit: RateLimit | null): UsageLimit | null {
  if (rateLimit?.status !== "rejected" || rateLimit.usingOverage) return null;
  return { resetsAt: rateLimit.resetsAt, kind: rateLimit.kind };
}

function lastLine(stderr: string): string {
  const said = stderr.trim().split("\n").at(-1) ?? "";
  return said === "" ? "" : `: ${said}`;
}

/** The request itself is what cannot be done: the same call would fail again, whoever pays for it. */
function isRejection({ text, stopReason, terminalReason, apiErrorStatus }: ClaudeResult): boolean {
  return (
    stopReason === "refusal" ||
    apiErrorStatus === 413 ||
    /prompt_too_long|refus/.test(terminalReason ?? "") ||
    /^prompt is too long/i.test(text)
  );
}

export function usageOf(result: ClaudeResult | null): Usage {
  if (result === null) return noUsage;
  const models = Object.values(result.models);
  const sum = (pick: (model: (typeof models)[number]) => number | undefined) =>
    models.reduce((total, model) => total + (pick(model) ?? 0), 0);
  return {
    inputTokens: sum((model) => model.inputTokens),
    outputTokens: sum((model) => model.outputTokens),
    cacheReadTokens: sum((model) => model.cacheReadInputTokens),
    cacheWriteTokens: sum((model) => model.cacheCreationInputTokens),
    usd: result.usd,
    models: Object.keys(result.models),
  };
}
