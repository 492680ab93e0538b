import type { Finding } from "../ralph/lint-spec.ts";

export type NextRound = "accept" | "repair" | "give up";

/** Warnings that are worth every round: the work would be misled, or would prove nothing. */
const SERIOUS = new Set([
  "instruction",
  "check-always-green",
  "check-reaches-out",
  "no-check",
  "check-without-command",
]);

/**
 * What becomes of a draft after `repaired` rounds of at most `repairs`. An error is never accepted. A light warning is told
 * once: an author that leaves it as it is may be right, and every round costs the whole text again.
 */
export function nextRound(
  findings: Pick<Finding, "level" | "rule">[],
  repaired: number,
  repairs: number,
): NextRound {
  const isBroken = findings.some(({ level }) => level === "error");
  const isSerious = isBroken || findings.some(({ rule }) => SERIOUS.has(rule));
  if (findings.length === 0 || (!isSerious && repaired > 0)) return "accept";
  if (repaired < repairs) return "repair";
  return isBroken ? "give up" : "accept";
}
