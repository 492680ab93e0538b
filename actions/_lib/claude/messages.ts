import Anthropic from "@anthropic-ai/sdk";
import type { Clock } from "../clock.ts";
import type { AuthorAnswer, SpecUsage } from "../spec/spec-author.ts";
import { noSpecUsage } from "../spec/spec-usage.ts";
import { chooseModel, type ListedModel } from "./choose-model.ts";
import { answerOf } from "./message-answer.ts";
import { failureOf, type ModelFailure } from "./message-failure.ts";

export type MessagesOptions = {
  apiKey: string;
  /** Where the model answers; the provider's own address unless somebody runs a gateway. */
  baseUrl: string | null;
  /** A model's name, or a line's ("sonnet"). */
  model: string;
  maxTokens: number;
  /** Of one call that failed for the moment: overload, network. */
  retries: number;
  /** For one attempt, its answer read to the end. */
  timeoutMs: number;
  /** Dollars for a million tokens, as the user knows them: no list of prices stays true. */
  prices: { input: number; output: number } | null;
  clock: Clock;
};

export type MessagesRequest = {
  system: string;
  messages: { role: "user" | "assistant"; content: string }[];
  schema: Record<string, unknown>;
  signal: AbortSignal;
};

/** The Messages API without tools: text in, one filled-in form out. */
export type Messages = { model: string; ask(request: MessagesRequest): Promise<AuthorAnswer> };

const USUAL_BASE_URL = "https://api.anthropic.com";
const LONGEST_WAIT_MS = 60_000;
const MODELS_LISTED = 100;

/** Asks for the model first: a wrong key or name is said before any work. */
export async function openMessages(options: MessagesOptions): Promise<Messages> {
  const { clock, prices, maxTokens, timeoutMs } = options;
  const client = new Anthropic({
    apiKey: options.apiKey,
    authToken: null,
    baseURL: options.baseUrl ?? USUAL_BASE_URL,
    // Ours below wait on a clock and end with a reason; a second loop inside would multiply them.
    maxRetries: 0,
    timeout: timeoutMs,
    logLevel: "off",
    openTelemetry: false,
  });

  async function withRetries<T>(request: (signal: AbortSignal) => Promise<T>, stop: AbortSignal): Promise<T> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await request(AbortSignal.any([stop, AbortSignal.timeout(timeoutMs)]));
      } catch (error) {
        const failure = failureOf(error, stop.aborted, clock.now());
        const wait =
          failure.retryAt === null
            ? 1000 * 2 ** attempt * (0.5 + Math.random())
            : failure.retryAt - clock.now();
        if (failure.failure !== "unavailable" || attempt >= options.retries || wait > LONGEST_WAIT_MS)
          throw new ModelCallFailed(failure, error);
        await clock.sleep(Math.max(0, wait), stop).catch(() => {
          throw new ModelCallFailed(
            { failure: "stopped", reason: "The run was stopped", retryAt: null },
            error,
          );
        });
      }
    }
  }

  const model = await modelFor(options.model, (signal) => listOf(client, signal), withRetries);

  return {
    model,
    async ask({ system, messages, schema, signal }) {
      try {
        const message = await withRetries(
          (until) =>
            client.messages
              .stream(
                {
                  model,
                  max_tokens: maxTokens,
                  system,
                  messages,
                  output_config: { format: { type: "json_schema", schema } },
                },
                { signal: until },
              )
              .finalMessage(),
          signal,
        );
        return answerOf(message, (usage) => cost(usage, prices));
      } catch (error) {
        if (!(error instanceof ModelCallFailed)) throw error;
        const usage = { ...noSpecUsage, models: [model] };
        return { kind: "failed", ...error.failure, usage };
      }
    },
  };
}

/** A call that was given up, and why. */
export class ModelCallFailed extends Error {
  readonly failure: ModelFailure;
  constructor(failure: ModelFailure, cause: unknown) {
    super(failure.reason, { cause });
    this.failure = failure;
  }
}

async function modelFor(
  wanted: string,
  list: (signal: AbortSignal) => Promise<ListedModel[]>,
  withRetries: <T>(request: (signal: AbortSignal) => Promise<T>, stop: AbortSignal) => Promise<T>,
): Promise<string> {
  let listed: ListedModel[];
  try {
    listed = await withRetries(list, new AbortController().signal);
  } catch (error) {
    // Gateways often answer the messages and nothing else; the first call then says whether the name is right.
    if (error instanceof ModelCallFailed && (error.cause as { status?: unknown }).status === 404)
      return wanted;
    throw error;
  }
  return chooseModel(wanted, listed);
}

async function listOf(client: Anthropic, signal: AbortSignal): Promise<ListedModel[]> {
  const page = await client.models.list({ limit: MODELS_LISTED }, { signal });
  return page.data.map(({ id, line, lifecycle, capabilities }) => ({
    id,
    line: line ?? null,
    lifecycle: lifecycle ?? "active",
    structuredOutput: capabilities?.structured_outputs.supported ?? true,
  }));
}

/** What is read from a cache costs a tenth, what is written to it a quarter more: so on every list so far. */
function cost(usage: Omit<SpecUsage, "usd">, prices: MessagesOptions["prices"]): number | null {
  if (prices === null) return null;
  const input = usage.inputTokens + 0.1 * usage.cacheReadTokens + 1.25 * usage.cacheWriteTokens;
  return (input * prices.input + usage.outputTokens * prices.output) / 1_000_000;
}
