import type Anthropic from "@anthropic-ai/sdk";
import type { AuthorAnswer, SpecUsage } from "../spec/spec-author.ts";

/** What an answer of the Messages API means to somebody who asked for a filled-in form. */
export function answerOf(
  { content, stop_reason: stop, stop_details: details, usage: used, model }: Anthropic.Message,
  cost: (usage: Omit<SpecUsage, "usd">) => number | null,
): AuthorAnswer {
  const counted = {
    inputTokens: used.input_tokens,
    outputTokens: used.output_tokens,
    cacheReadTokens: used.cache_read_input_tokens ?? 0,
    cacheWriteTokens: used.cache_creation_input_tokens ?? 0,
    models: [model],
  };
  const usage = { ...counted, usd: cost(counted) };
  const text = content.map((block) => (block.type === "text" ? block.text : "")).join("");
  if (stop === "refusal") {
    const why = details?.explanation ?? (text.trim() || "it gives no reason");
    const reason = `The model refused to write a spec: ${why.slice(0, 500)} Write the tasks yourself, or choose another model.`;
    return { kind: "failed", failure: "refused", reason, retryAt: null, usage };
  }
  if (stop === "model_context_window_exceeded") {
    const reason = "The issue and what is known of the repository do not fit the model: shorten the issue.";
    return { kind: "failed", failure: "too_long", reason, retryAt: null, usage };
  }
  return stop === "max_tokens" ? { kind: "truncated", usage } : { kind: "answered", text, usage };
}
