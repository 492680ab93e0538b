import type { Card } from "./card.ts";
import { counted } from "./counted.ts";
import type { Estimate } from "./store/store.ts";

/** Row by row: a teller who knows the price does not take the link to the run away. */
export function figuresOf(card: Card, before: string): string {
  const { estimate, specPending, spent, checks, runUrl, pullRequestUrl } = card;
  const shown = new Map(before.split("\n").map((row) => [/^\| ([^|]+) \|/.exec(row)?.[1] ?? "", row]));
  const row = (name: string, text: string | null) =>
    text === null ? (shown.get(name) ?? null) : `| ${name} | ${text} |`;
  const rows = [
    row("Estimate", estimate !== undefined ? estimateWords(estimate) : specPending === true ? PENDING : null),
    row("So far", spent === undefined || spent.iterations === 0 ? null : spentWords(spent, estimate)),
    row("Checks", checks === undefined ? null : `${checks.passed} of ${checks.total} pass`),
    row("Pull request", pullRequestUrl ? pullRequestUrl : null),
    row("Run", runUrl ? `[job log](${runUrl})` : null),
  ].filter((line) => line !== null);
  return rows.length === 0 ? "" : ["| | |", "| --- | --- |", ...rows].join("\n");
}

/** Its price is that of its tasks. */
const PENDING = "with its spec";

function estimateWords(estimate: Estimate | null): string {
  if (estimate === null) return "no history yet";
  const { items, usd, minutes, iterations } = estimate;
  const basis = items === 1 ? "one item of this size" : `the median of ${items} items of this size`;
  return `≈ $${usd.toFixed(2)}, ${counted(Math.round(minutes), "minute")}, ${counted(Math.round(iterations), "iteration")} (${basis})`;
}

function spentWords(spent: NonNullable<Card["spent"]>, estimate: Estimate | null | undefined): string {
  const actual = `≈ $${spent.usd.toFixed(2)} at list price, ${counted(spent.iterations, "iteration")}`;
  if (!estimate || estimate.usd <= 0) return actual;
  return `${actual}: ${Math.round((100 * spent.usd) / estimate.usd)} % of the estimate`;
}
