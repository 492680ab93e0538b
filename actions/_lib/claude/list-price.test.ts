import { expect, test } from "vitest";
import { dollars, priceOfAny } from "../box/model-prices.ts";
import { usageOfUnanswered } from "../box/model-usage.ts";
import { claudeSample } from "../testing/claude.ts";

// The box counts by our list of prices, and without a box the agent by its own.

const sample = claudeSample();

test.each(["claude-opus-5-5", "claude-sonnet-4-5", "claude-haiku-5-5", "claude-fable-5-2"])(
  "%s costs what the installed Claude Code says",
  async (model) => {
    const { outcome } = await sample.ask("hi", [{ when: /./, turns: [{ text: "hello" }] }], { model });
    const { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens, usd, models } = outcome.usage;
    expect(models).toEqual([model]);
    expect(inputTokens).toBeGreaterThan(0);
    const ours = { ...usageOfUnanswered(inputTokens), outputTokens, cacheReadTokens, cacheWriteTokens };
    expect(dollars(ours, priceOfAny([model]).price)).toBeCloseTo(usd, 9);
  },
);
