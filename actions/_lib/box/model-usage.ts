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

/** Of any text and code; fewer than there are on average, so that what is estimated is never too little. */
const CHARACTERS_A_TOKEN = 3;

/** What was asked and never waited for: only its length is known. */
export function usageOfUnanswered(body: string): CallUsage {
  return {
    model: null,
    inputTokens: Math.ceil(body.length / CHARACTERS_A_TOKEN),
    outputTokens: 0,
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
  };
}

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
  let written = 0;
  let totalled = false;

  function read(text: string): void {
    let event: Record<string, unknown>;
    try {
      event = object(JSON.parse(text));
    } catch {
      return; // not an event: the client will say so
    }
    if (event["type"] === "content_block_delta") written += lengthOf(object(event["delta"]));
    if (event["type"] === "message_delta") totalled = true;
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
      // The totals come last: whoever leaves before them has what was written, and is charged for it.
      if (!totalled)
        usage.outputTokens = Math.max(usage.outputTokens, Math.ceil(written / CHARACTERS_A_TOKEN));
      return usage;
    },
  };
}

/** Text, a tool's input or thoughts, whichever it is a piece of. */
function lengthOf(delta: Record<string, unknown>): number {
  return ["text", "partial_json", "thinking"]
    .map((name) => delta[name])
    .reduce<number>((sum, piece) => sum + (typeof piece === "string" ? piece.length : 0), 0);
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function number(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
