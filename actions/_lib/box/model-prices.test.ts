import { expect, test } from "vitest";
import { dollars, HIGHEST, priceOf, priceOfAny } from "./model-prices.ts";
import { usageOfUnanswered } from "./model-usage.ts";

const usage = (more: Partial<ReturnType<typeof usageOfUnanswered>>) => ({ ...usageOfUnanswered(0), ...more });

test.each([
  "claude-opus-5",
  "Claude-Opus-5",
  "claude-opus-5-20260301",
  "claude-opus-5@20260301",
  "claude-opus-5-latest",
  "us.anthropic.claude-opus-5-20260301-v1:0",
  "anthropic/claude-opus-5[1m]",
])("%s is a name of one model", (name) => {
  expect(priceOf(name)).toBe(priceOf("claude-opus-5"));
  expect(priceOf(name)).toMatchObject({ input: 5, output: 25 });
});

test.each(["claude-opus-5-9", "claude-opus-51", "claude-opus-5-fast", "opus", "gpt-5", "", "toString"])(
  "%s is a name of none",
  (name) => {
    expect(priceOf(name)).toBeNull();
  },
);

test("a model with a further number is another one", () => {
  expect(priceOf("claude-opus-4-20250514")).toMatchObject({ input: 15 });
  expect(priceOf("claude-opus-4-8")).toMatchObject({ input: 5 });
});

test("the dearest of the names that are known counts, and the highest price where none is", () => {
  expect(priceOfAny(["claude-haiku-4-5", "claude-opus-5"])).toMatchObject({
    price: { input: 5 },
    known: true,
  });
  expect(priceOfAny(["our-model", "claude-haiku-4-5"])).toMatchObject({ price: { input: 1 }, known: true });
  expect(priceOfAny(["our-model"])).toEqual({ price: HIGHEST, known: false });
  expect(HIGHEST).toEqual({ input: 15, output: 75, cacheRead: 1.5 });
});

test("each kind of token has its price, and so has a search", () => {
  const price = { input: 4, output: 20, cacheRead: 0.2 };
  const million = 1_000_000;
  expect(dollars(usage({ inputTokens: million }), price)).toBeCloseTo(4);
  expect(dollars(usage({ outputTokens: million }), price)).toBeCloseTo(20);
  expect(dollars(usage({ cacheReadTokens: million }), price)).toBeCloseTo(0.2);
  expect(dollars(usage({ cacheWriteTokens: million }), price)).toBeCloseTo(5);
  const hour = usage({ cacheWriteTokens: million, cacheWriteHourTokens: million / 2 });
  expect(dollars(hour, price)).toBeCloseTo(6.5);
  expect(dollars(usage({ webSearches: 3 }), price)).toBeCloseTo(0.03);
  expect(dollars(usage({ inputTokens: million, surcharge: 1.1 }), price)).toBeCloseTo(4.4);
});

test("a prompt above a model's threshold is dearer as a whole, what is read from the cache included", () => {
  const price = {
    input: 1,
    output: 5,
    cacheRead: 0.1,
    long: { above: 100, input: 2, output: 10, cacheRead: 1 },
  };
  const at = (inputTokens: number) =>
    dollars(usage({ inputTokens, cacheReadTokens: 50, outputTokens: 10 }), price);
  expect(at(50) * 1_000_000).toBeCloseTo(50 + 5 + 50);
  expect(at(51) * 1_000_000).toBeCloseTo(102 + 50 + 100);
});
