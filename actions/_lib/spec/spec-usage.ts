import { noUsage } from "../ralph/agent.ts";
import { addUsage } from "../ralph/usage.ts";
import type { SpecUsage } from "./spec-author.ts";

export const noSpecUsage: SpecUsage = { ...noUsage, usd: 0 };

/** A price that is not known for one call is not known for all of them. */
export function addSpecUsage(a: SpecUsage, b: SpecUsage): SpecUsage {
  const sum = addUsage({ ...a, usd: a.usd ?? 0 }, { ...b, usd: b.usd ?? 0 });
  return { ...sum, usd: a.usd === null || b.usd === null ? null : sum.usd };
}
