import type { AskedCall } from "../box/model-ask.ts";
import { dollars, HIGHEST, priceOfAny } from "../box/model-prices.ts";
import type { Admission } from "../box/model-proxy.ts";
import type { CallUsage } from "../box/model-usage.ts";
import { NO_MONEY } from "./limits.ts";
import { noUsage, type Usage } from "./agent.ts";
import { addUsage } from "./usage.ts";

/** What a run's calls of the model cost, as the model's proxy saw them: nobody in the box has a say in it. */
export type ModelMeter = {
  /** Before an agent starts: what it and everything it starts may spend; null where nobody pays per token. */
  allow(budgetUsd: number | null): void;
  /** Whether a call may be made: now, as soon as those under way have left enough for it, or not at all. */
  admit(call: AskedCall, gone: AbortSignal): Promise<Admission>;
  /** After its end: what was used. What the agent says of it is only compared. */
  settle(reported: Usage): Promise<Settled>;
};

export type Settled = {
  usage: Usage;
  /** A call was refused for want of money: the agent's failure is no more than that. */
  spent: boolean;
  doubts: { type: "model_used_directly" | "cost_differs" | "price_unknown"; message: string }[];
};

/** An answer that breaks off is counted differently by its two ends. */
const [TOLERANCE, SLACK] = [1.2, 20_000];
/** Below it two counts of dollars that differ are not worth a word. */
const [DIFFERENCE, SMALL_USD] = [1.5, 0.05];
/** The calls of an agent that has ended break off with its box. */
const BROKEN_OFF_MS = 5_000;

/**
 * Money that calls under way may still cost is kept back for them, at the most that they can cost. Work is not refused for
 * that: while something is left a call alone is always made, and others wait until those before them have said what they
 * cost. So the limit is passed by one call at most, and near it calls are made one after the other.
 */
export function modelMeter(): ModelMeter {
  let open = false;
  let budget: number | null = null;
  let refused = false;
  let used = noUsage;
  const unknown = new Set<string>();
  const toldUnknown = new Set<string>();
  const underWay = new Map<symbol, number>();
  let waiting: (() => void)[] = [];

  const left = () => (budget === null ? Number.POSITIVE_INFINITY : budget - used.usd);
  const wake = () => {
    const woken = waiting;
    waiting = [];
    for (const go of woken) go();
  };
  const change = async (gone: AbortSignal) =>
    new Promise<void>((resolve) => {
      waiting.push(resolve);
      gone.addEventListener("abort", () => resolve(), { once: true });
    });

  function count(asked: AskedCall, call: CallUsage): void {
    const { model, inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens } = call;
    const named = [asked.model, model].filter((name) => name !== null);
    const { price, known } = priceOfAny(named);
    const name = model ?? asked.model ?? "unknown";
    if (!known) unknown.add(name);
    used = addUsage(used, {
      inputTokens,
      outputTokens,
      cacheReadTokens,
      cacheWriteTokens,
      usd: dollars(call, price),
      models: [name],
    });
  }

  return {
    allow(budgetUsd) {
      [open, budget, refused] = [true, budgetUsd, false];
    },

    async admit(call, gone) {
      for (;;) {
        if (!open || gone.aborted) return refusal("No agent is at work that could ask the model");
        if (left() < NO_MONEY) {
          refused = true;
          return refusal(`The ${budget?.toFixed(2)} dollars that were left for this work are spent`);
        }
        const keptBack = [...underWay.values()].reduce((sum, usd) => sum + usd, 0);
        if (keptBack < left()) break;
        await change(gone);
      }
      const id = Symbol();
      underWay.set(id, call.mostUsd);
      return {
        kind: "admitted",
        ended(usage) {
          underWay.delete(id);
          if (usage !== null) count(call, usage);
          wake();
        },
      };
    },

    async settle(reported) {
      open = false;
      wake();
      const late = AbortSignal.timeout(BROKEN_OFF_MS);
      while (underWay.size > 0 && !late.aborted) await change(late);
      const usage = used;
      used = noUsage;
      const names = [...unknown].filter((name) => !toldUnknown.has(name));
      for (const name of names) toldUnknown.add(name);
      unknown.clear();
      return { usage, spent: refused, doubts: doubtsOf(reported, usage, names) };
    },
  };
}

function refusal(reason: string): Admission {
  return { kind: "refused", reason };
}

/** Where the agent's own report says something else: worth a look, and nothing more. */
function doubtsOf(reported: Usage, used: Usage, unknown: string[]): Settled["doubts"] {
  const [told, seen] = [tokens(reported), tokens(used)];
  const [less, more] = [reported.usd, used.usd].toSorted((a, b) => a - b) as [number, number];
  const doubts: Settled["doubts"] = [];
  if (unknown.length > 0)
    doubts.push({
      type: "price_unknown",
      message: `No price is known of ${unknown.slice(0, 3).map(shown).join(", ")}: what it costs is counted at the highest, $${HIGHEST.input} for a million tokens in and $${HIGHEST.output} out.`,
    });
  if (told > 0 && seen > told * TOLERANCE + SLACK)
    doubts.push({
      type: "model_used_directly",
      message:
        "The model was used for more than the agent reported: by calls that it broke off itself, or by something else in the box. What that cost is counted.",
    });
  else if (reported.usd > 0 && more > less * DIFFERENCE && more - less > SMALL_USD)
    doubts.push({
      type: "cost_differs",
      message: `The agent says that it cost $${reported.usd.toFixed(2)}; its calls cost $${used.usd.toFixed(2)} at list price, and that is what counts.`,
    });
  return doubts;
}

function tokens({ inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens }: Usage): number {
  return inputTokens + outputTokens + cacheReadTokens + cacheWriteTokens;
}

function shown(model: string): string {
  return JSON.stringify(model.slice(0, 100));
}
