import type { CallUsage } from "../box/model-usage.ts";
import { noUsage, type Usage } from "./agent.ts";

/** What the calls of a run used as the model's proxy saw them, against what the agent says. */
export type ModelMeter = {
  /** Before an agent starts: what it and everything it starts may spend; null where nobody pays per token. */
  allow(budgetUsd: number | null): void;
  /** Why no further call may be made, or null. Before the first report nobody knows a price, and the agent's own limit binds. */
  refusal(): string | null;
  record(call: CallUsage): void;
  /** The agent's report, or more where more was used: by calls it did not make, or by an agent that was cut off. */
  settle(reported: Usage): { usage: Usage; unreported: boolean };
};

type Tokens = Pick<Usage, "inputTokens" | "outputTokens" | "cacheReadTokens" | "cacheWriteTokens">;

/** How the prices of a model's tokens stand to each other; the lists of all models agree on it. */
const WEIGHT: Record<keyof Tokens, number> = {
  inputTokens: 1,
  outputTokens: 5,
  cacheReadTokens: 0.1,
  cacheWriteTokens: 1.25,
};
/** An answer that breaks off is counted differently by its two ends. */
const [TOLERANCE, SLACK] = [1.2, 20_000];

/**
 * Whoever is in the box may ask the model without the agent, and no report of the agent's has that in it: the limit in
 * dollars would not hold. The price is the agent's own, taken from what it reported so far.
 */
export function modelMeter(): ModelMeter {
  let counted = zero();
  let models = new Set<string>();
  /** Dollars for a token of weight 1. */
  let price = 0;
  let budget: number | null = null;
  return {
    allow(budgetUsd) {
      budget = budgetUsd;
    },
    refusal() {
      if (budget === null || price === 0 || weigh(counted) * price < budget) return null;
      return `The ${budget.toFixed(2)} dollars that are left for this work are spent`;
    },
    record({ model, ...call }) {
      counted = add(counted, call);
      if (model !== null) models.add(model);
    },
    settle(reported) {
      const [seen, seenModels] = [counted, models];
      [counted, models] = [zero(), new Set()];
      const [told, used] = [weigh(reported), weigh(seen)];
      if (told > 0 && reported.usd > 0) price = reported.usd / told;
      if (used <= told * TOLERANCE + (told === 0 ? 0 : SLACK)) return { usage: reported, unreported: false };
      const usage = { ...reported, ...seen, usd: Math.max(reported.usd, used * price) };
      return {
        usage: { ...usage, models: [...new Set([...reported.models, ...seenModels])] },
        unreported: told > 0,
      };
    },
  };
}

function zero(): Tokens {
  const { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens } = noUsage;
  return { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens };
}

function add(a: Tokens, b: Tokens): Tokens {
  return {
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    cacheReadTokens: a.cacheReadTokens + b.cacheReadTokens,
    cacheWriteTokens: a.cacheWriteTokens + b.cacheWriteTokens,
  };
}

function weigh(tokens: Tokens): number {
  const names = Object.keys(WEIGHT) as (keyof Tokens)[];
  return names.reduce((sum, name) => sum + tokens[name] * WEIGHT[name], 0);
}
