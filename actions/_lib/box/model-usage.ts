import { StringDecoder } from "node:string_decoder";
import type { AskedCall } from "./model-ask.ts";

/** What one call used, as the provider's answer says. */
export type CallUsage = {
  /** The one that answered. */
  model: string | null;
  inputTokens: number;
  outputTokens: number;
  cacheReadTokens: number;
  cacheWriteTokens: number;
  /** Those of them that are kept for an hour. */
  cacheWriteHourTokens: number;
  webSearches: number;
  /** How many times the list's price the tokens cost, for where or how fast they were made. */
  surcharge: number;
};

type Tokens = Omit<CallUsage, "model" | "webSearches" | "surcharge">;

/** A line of an answer that is longer than this holds text, not usage. */
const MOST_LINE = 1_000_000;

/** Of any text and code; fewer than there are on average, so that what is estimated is never too little. */
const CHARACTERS_A_TOKEN = 3;

/** No model that we ask for writes more of them a second: what it thinks, or writes while nobody reads, is not to be seen. */
const TOKENS_A_SECOND = 500;

/** Of the provider's machines in one country only; and of those that hurry, at the most. We ask for neither. */
const [IN_THE_US, FAST] = [1.1, 6];

/** What was asked and never waited for: only its length is known, and what is made of the answer all the same. */
export function usageOfUnanswered(inputTokens: number, outputTokens = 0): CallUsage {
  return {
    model: null,
    inputTokens,
    outputTokens,
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
    cacheWriteHourTokens: 0,
    webSearches: 0,
    surcharge: 1,
  };
}

/**
 * Reads along with an answer of the Messages API, streamed or whole, and says at its end what it used. Whoever leaves
 * before the answer says it has asked so many tokens all the same.
 */
export function usageReader(
  streamed: boolean,
  {
    inputTokens,
    outputTokens,
    unheardTokens,
  }: Pick<AskedCall, "inputTokens" | "outputTokens" | "unheardTokens">,
  now: () => number = () => performance.now(),
): {
  push(chunk: Buffer): void;
  /** From here on the answer is not read, until more of it is pushed. */
  pause(): void;
  /** `broken` is one that had no end. */
  end(broken?: boolean): CallUsage;
} {
  const decoder = new StringDecoder("utf8");
  let usage = usageOfUnanswered(inputTokens);
  let passes: Tokens | null = null;
  let rest = "";
  let written = 0;
  /** In a thought that is not shown, or a tool's input, of which whole values are told: when anything came of it last. */
  let quietSince: number | null = null;
  let pausedAt: number | null = null;
  let unreadMs = 0;
  let totalled = false;

  function read(text: string): void {
    let event: Record<string, unknown>;
    try {
      event = object(JSON.parse(text));
    } catch {
      return; // not an event: the client will say so
    }
    const block = object(event["content_block"]);
    const length = lengthOf(block) + lengthOf(object(event["delta"]));
    written += length;
    if (event["type"] === "content_block_start") quietSince = block["type"] === "text" ? null : now();
    else if (event["type"] === "content_block_stop") quietSince = null;
    else if (quietSince !== null && length > 0) quietSince = now();
    const message = event["type"] === "message" ? event : object(event["message"]);
    // A gateway may leave out the figures.
    if (event["type"] === "message_delta" && hasOutput(event)) totalled = true;
    if (event["type"] === "message" && hasOutput(event)) totalled = true;
    if (event["type"] === "message" && Array.isArray(event["content"]))
      written += event["content"].reduce<number>((sum, one) => sum + lengthOf(object(one)), 0);
    if (typeof message["model"] === "string") usage.model = message["model"];
    for (const figures of [object(message["usage"]), object(event["usage"])]) {
      // Each event repeats the totals so far.
      usage = { ...usage, ...tokensOf(figures, usage), ...extrasOf(figures, usage) };
      passes = passesOf(figures["iterations"]) ?? passes;
    }
  }

  function goOn(): void {
    if (pausedAt !== null) unreadMs += now() - pausedAt;
    pausedAt = null;
  }

  return {
    push(chunk) {
      goOn();
      rest += decoder.write(chunk);
      if (!streamed) return;
      const lines = rest.split("\n");
      rest = lines.pop() ?? "";
      if (rest.length > MOST_LINE) rest = "";
      for (const line of lines) if (line.startsWith("data:")) read(line.slice(5));
    },
    pause: () => void (pausedAt ??= now()),
    end(broken = false) {
      goOn();
      if (!streamed) read(rest);
      if (passes !== null) usage = { ...usage, ...largest(usage, passes) };
      // The totals come last: whoever leaves before them has what was written, and is charged for it.
      if (!totalled) {
        const heard = Math.ceil(written / CHARACTERS_A_TOKEN);
        const quietMs = unreadMs + (quietSince === null ? 0 : now() - quietSince);
        const unheard = Math.ceil((quietMs / 1000) * TOKENS_A_SECOND);
        usage.outputTokens = Math.max(
          usage.outputTokens,
          heard,
          broken ? unheardTokens : 0,
          Math.min(outputTokens, heard + unheard),
        );
      }
      return usage;
    },
  };
}

/** What so long a text may be in tokens. */
export function tokensIn(length: number): number {
  return Math.ceil(length / CHARACTERS_A_TOKEN);
}

function tokensOf(figures: Record<string, unknown>, before: Tokens): Tokens {
  return {
    inputTokens: number(figures["input_tokens"]) ?? before.inputTokens,
    outputTokens: number(figures["output_tokens"]) ?? before.outputTokens,
    cacheReadTokens: number(figures["cache_read_input_tokens"]) ?? before.cacheReadTokens,
    cacheWriteTokens: number(figures["cache_creation_input_tokens"]) ?? before.cacheWriteTokens,
    cacheWriteHourTokens:
      number(object(figures["cache_creation"])["ephemeral_1h_input_tokens"]) ?? before.cacheWriteHourTokens,
  };
}

function extrasOf(
  figures: Record<string, unknown>,
  before: CallUsage,
): Pick<CallUsage, "webSearches" | "surcharge"> {
  const place = figures["inference_geo"] === "us" ? IN_THE_US : 1;
  const speed = figures["speed"] === "fast" ? FAST : 1;
  return {
    webSearches: number(object(figures["server_tool_use"])["web_search_requests"]) ?? before.webSearches,
    surcharge: Math.max(before.surcharge, place * speed),
  };
}

/** The provider may ask the model several times for one answer; a summary of the conversation is in no total. */
function passesOf(iterations: unknown): Tokens | null {
  if (!Array.isArray(iterations) || iterations.length === 0) return null;
  return iterations
    .map((one) => tokensOf(object(one), usageOfUnanswered(0)))
    .reduce((sum, one) => each(sum, one, (a, b) => a + b));
}

function largest(a: Tokens, b: Tokens): Tokens {
  return each(a, b, Math.max);
}

function each(a: Tokens, b: Tokens, of: (a: number, b: number) => number): Tokens {
  return {
    inputTokens: of(a.inputTokens, b.inputTokens),
    outputTokens: of(a.outputTokens, b.outputTokens),
    cacheReadTokens: of(a.cacheReadTokens, b.cacheReadTokens),
    cacheWriteTokens: of(a.cacheWriteTokens, b.cacheWriteTokens),
    cacheWriteHourTokens: of(a.cacheWriteHourTokens, b.cacheWriteHourTokens),
  };
}

/** Text, a tool's input or thoughts, whichever it is a piece of; of thoughts that are not shown, what they are sealed in. */
function lengthOf(delta: Record<string, unknown>): number {
  const input = delta["input"] === undefined ? 0 : JSON.stringify(delta["input"]).length;
  return ["text", "partial_json", "thinking", "signature", "data"]
    .map((name) => delta[name])
    .reduce<number>((sum, piece) => sum + (typeof piece === "string" ? piece.length : 0), input);
}

function hasOutput(event: Record<string, unknown>): boolean {
  return number(object(event["usage"])["output_tokens"]) !== null;
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function number(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;
}
