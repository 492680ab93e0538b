import type { CallUsage } from "./model-usage.ts";

/** Dollars of list price for a million tokens. */
export type Price = {
  input: number;
  output: number;
  cacheRead: number;
  /** What all of a call costs whose prompt is longer than so many tokens. */
  long?: { above: number; input: number; output: number; cacheRead: number };
};

/** For every model alike, against the price of its input. */
const [CACHE_WRITE, CACHE_WRITE_HOUR] = [1.25, 2];
const WEB_SEARCH = 0.01;
const MILLION = 1_000_000;

const of = (input: number, output: number, cacheRead: number): Price => ({ input, output, cacheRead });

/** As Claude Code 2.1.329 has them in its own catalogue; a test asks the one that is installed. */
const PRICES: Record<string, Price> = {
  "claude-3-5-haiku": of(0.8, 4, 0.08),
  "claude-haiku-4-5": of(1, 5, 0.1),
  "claude-haiku-5-5": {
    ...of(0.1, 0.5, 0.01),
    long: { above: 100_000, ...of(0.5, 2.5, 0.05) },
  },
  "claude-3-5-sonnet": of(3, 15, 0.3),
  "claude-3-7-sonnet": of(3, 15, 0.3),
  "claude-sonnet-4": of(3, 15, 0.3),
  "claude-sonnet-4-0": of(3, 15, 0.3),
  "claude-sonnet-4-5": of(3, 15, 0.3),
  "claude-sonnet-4-6": of(3, 15, 0.3),
  "claude-sonnet-5": of(2, 10, 0.2),
  "claude-sonnet-5-5": of(2, 10, 0.1),
  "claude-opus-4": of(15, 75, 1.5),
  "claude-opus-4-0": of(15, 75, 1.5),
  "claude-opus-4-1": of(15, 75, 1.5),
  "claude-opus-4-5": of(5, 25, 0.5),
  "claude-opus-4-6": of(5, 25, 0.5),
  "claude-opus-4-7": of(5, 25, 0.5),
  "claude-opus-4-8": of(5, 25, 0.5),
  "claude-opus-5": of(5, 25, 0.5),
  "claude-opus-5-5": of(4, 20, 0.2),
  "claude-fable-5": of(10, 50, 1),
  "claude-fable-5-1": of(10, 50, 0.25),
  "claude-fable-5-2": of(8, 40, 0.2),
  "claude-mythos-5": of(10, 50, 1),
  "claude-mythos-5-1": of(10, 50, 0.25),
  "claude-mythos-5-2": of(8, 40, 0.2),
};

/** Of a model that nobody knows: too much is asked about, too little is found on the bill. */
export const HIGHEST: Price = of(
  Math.max(...Object.values(PRICES).map(({ input }) => input)),
  Math.max(...Object.values(PRICES).map(({ output }) => output)),
  Math.max(...Object.values(PRICES).map(({ cacheRead }) => cacheRead)),
);

/**
 * Null where the name is none of the list's. Names differ by where the model runs and by their date
 * (`us.anthropic.claude-opus-5-20260301-v1:0`); a further number makes another model.
 */
export function priceOf(model: string): Price | null {
  const [, id = ""] =
    /(?:^|[./])(claude-[a-z0-9-]+?)(?:[-@]\d{8})?(?:-v\d+)?(?:-latest)?(?::\d+)?(?:\[1m\])?$/.exec(
      model.toLowerCase(),
    ) ?? [];
  return Object.hasOwn(PRICES, id) ? (PRICES[id] ?? null) : null;
}

/** The dearest of those with a price: a gateway may know one by another name, and answer with another than was asked. */
export function priceOfAny(models: string[]): { price: Price; known: boolean } {
  const prices = models.flatMap((model) => priceOf(model) ?? []);
  const [dearest] = prices.toSorted((a, b) => b.output - a.output || b.input - a.input);
  return { price: dearest ?? HIGHEST, known: dearest !== undefined };
}

/** What a call cost. */
export function dollars(usage: Omit<CallUsage, "model">, price: Price): number {
  const { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens, cacheWriteHourTokens } = usage;
  const { long } = price;
  const prompt = inputTokens + cacheReadTokens + cacheWriteTokens;
  const { input, output, cacheRead } = long !== undefined && prompt > long.above ? long : price;
  const hour = Math.min(cacheWriteHourTokens, cacheWriteTokens);
  const tokens =
    inputTokens * input +
    outputTokens * output +
    cacheReadTokens * cacheRead +
    (cacheWriteTokens - hour) * input * CACHE_WRITE +
    hour * input * CACHE_WRITE_HOUR;
  return (tokens / MILLION) * usage.surcharge + usage.webSearches * WEB_SEARCH;
}
