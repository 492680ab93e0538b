import * as core from "@actions/core";
import type { MessagesOptions } from "../claude/messages.ts";
import { integerInput, requiredInput, urlInput } from "../inputs.ts";
import { readPrices } from "./prices.ts";

/** Which model writes specs, and within which limits. */
export type SpecModelInputs = Omit<MessagesOptions, "apiKey" | "clock"> & {
  /** How often a draft goes back with what the lint found. */
  repairs: number;
};

/** `prefix`: of their names in an action that has inputs for other things, too. */
export function specModelInputs(prefix: "" | "spec-"): SpecModelInputs {
  const prices = `${prefix}usd-per-million-tokens`;
  return {
    baseUrl: core.getInput("anthropic-base-url") === "" ? null : urlInput("anthropic-base-url"),
    model: requiredInput(`${prefix}model`),
    maxTokens: integerInput(`${prefix}max-tokens`, { min: 1000, max: 128_000 }),
    retries: integerInput(`${prefix}retries`, { min: 0, max: 10 }),
    timeoutMs: integerInput(`${prefix}timeout`, { min: 10, max: 3600 }) * 1000,
    prices: readPrices(prices, core.getInput(prices)),
    repairs: integerInput(`${prefix}repairs`, { min: 0, max: 3 }),
  };
}
