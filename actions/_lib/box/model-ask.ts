import { dollars, priceOfAny } from "./model-prices.ts";
import { tokensIn, usageOfUnanswered } from "./model-usage.ts";

/** What a request asks for, as far as it says what the answer may cost. */
export type AskedCall = {
  /** Null where it names none: the provider will refuse it. */
  model: string | null;
  /** About so many: only the length of the text is known. */
  inputTokens: number;
  /** The longest answer. */
  outputTokens: number;
  /** What is made of the answer though nobody waits for it: one in pieces stops with whoever hears them, one in a piece does not. */
  unheardTokens: number;
  /** What the call costs if the answer is as long as it may be and nothing was kept from earlier ones. */
  mostUsd: number;
};

/** Where a request does not say how long the answer may be; the provider refuses it then. */
const USUAL_MOST = 128_000;
/** The largest window of any model, whatever a request says. */
const MOST_TOKENS = 1_000_000;
/** Of a conversation that the provider keeps a request brings only the end. */
const USUAL_WINDOW = 200_000;
/** An image of any size: the provider makes it smaller. */
const TOKENS_OF_AN_IMAGE = 5_000;

/** `body` is what goes out: the request as text. */
export function askedCall(request: object, body: string): AskedCall {
  const { model, max_tokens: most, messages, fallbacks, thread, stream } = request as Record<string, unknown>;
  const images = imagesIn(messages);
  const inputTokens = Math.min(
    MOST_TOKENS,
    tokensIn(Buffer.byteLength(body) - images.characters) + images.count * TOKENS_OF_AN_IMAGE,
  );
  const outputTokens = typeof most === "number" && most > 0 ? Math.min(most, MOST_TOKENS) : USUAL_MOST;
  const models = [model, ...list(fallbacks).map((other) => object(other)["model"])];
  const { price } = priceOfAny(models.filter((name) => typeof name === "string"));
  const kept = object(thread)["type"] === "continue" ? USUAL_WINDOW : 0;
  const prompt = Math.min(MOST_TOKENS, inputTokens + kept);
  // In a text these words are escaped: they are only found where they mean it.
  const cached = body.includes('"cache_control":') ? prompt : 0;
  return {
    model: typeof model === "string" ? model : null,
    inputTokens,
    outputTokens,
    unheardTokens: stream === true ? 0 : outputTokens,
    mostUsd: dollars(
      {
        ...usageOfUnanswered(prompt - cached),
        cacheWriteTokens: cached,
        cacheWriteHourTokens: body.includes('"ttl":"1h"') ? cached : 0,
        outputTokens,
      },
      price,
    ),
  };
}

type Images = { count: number; characters: number };

/** They are long as text and short in tokens. */
function imagesIn(value: unknown): Images {
  const { source, content } = object(value);
  const { type, data, media_type: media } = object(source);
  const own =
    type === "base64" && typeof data === "string" && typeof media === "string" && media.startsWith("image/")
      ? { count: 1, characters: data.length }
      : { count: 0, characters: 0 };
  return [...list(value), ...list(content), ...list(object(source)["content"])]
    .map(imagesIn)
    .reduce(
      (sum, one) => ({ count: sum.count + one.count, characters: sum.characters + one.characters }),
      own,
    );
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
