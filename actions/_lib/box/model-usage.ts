import { StringDecoder } from "node:string_decoder";

export type CallUsage = {
  model: string | null;
  inputTokens: number;
  outputTokens: number;
  cacheReadTokens: number;
  cacheWriteTokens: number;
};

/** A line of an answer that is longer than this holds text, not usage. */
const MOST_LINE = 1_000_000;

/** Reads along with an answer of the Messages API, streamed or whole, and says at its end what it used. */
export function usageReader(streamed: boolean): { push(chunk: Buffer): void; end(): CallUsage } {
  const decoder = new StringDecoder("utf8");
  const usage: CallUsage = {
    model: null,
    inputTokens: 0,
    outputTokens: 0,
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
  };
  let rest = "";

  function read(text: string): void {
    let event: Record<string, unknown>;
    try {
      event = object(JSON.parse(text));
    } catch {
      return; // not an event: the client will say so
    }
    const message = event["type"] === "message" ? event : object(event["message"]);
    if (typeof message["model"] === "string") usage.model = message["model"];
    for (const figures of [object(message["usage"]), object(event["usage"])]) {
      // Each event repeats the totals so far.
      usage.inputTokens = number(figures["input_tokens"]) ?? usage.inputTokens;
      usage.outputTokens = number(figures["output_tokens"]) ?? usage.outputTokens;
      usage.cacheReadTokens = number(figures["cache_read_input_tokens"]) ?? usage.cacheReadTokens;
      usage.cacheWriteTokens = number(figures["cache_creation_input_tokens"]) ?? usage.cacheWriteTokens;
    }
  }

  return {
    push(chunk) {
      rest += decoder.write(chunk);
      if (!streamed) return;
      const lines = rest.split("\n");
      rest = lines.pop() ?? "";
      if (rest.length > MOST_LINE) rest = "";
      for (const line of lines) if (line.startsWith("data:")) read(line.slice(5));
    },
    end() {
      if (!streamed) read(rest);
      return usage;
    },
  };
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function number(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
