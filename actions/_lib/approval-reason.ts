import path from "node:path";
import type { ApprovalRule } from "./intake-config.ts";
import type { Estimate } from "./store/store.ts";

/** A path as people write it in a sentence. Bounded: no text makes it slow. */
const PATH = /(?:[\w@.-]{1,100}\/){1,20}[\w@.*-]{0,100}|[\w@-]{1,100}\.\w{1,10}\b/g;

/** Why a person must say yes first; null when nobody must. What cannot be known counts as a reason. */
export function approvalReason(
  rule: ApprovalRule,
  {
    estimate,
    touches,
    spec,
    writtenBy,
  }: {
    estimate: Estimate | null;
    touches: string[];
    spec: string;
    /** Null: `spec` is only what somebody wishes, and the spec will name what the work is about. */
    writtenBy: "person" | "model" | null;
  },
): string | null {
  if (rule.always) return "every item waits for approval here";
  if (rule.aboveUsd !== null) {
    if (estimate === null)
      return `its price is not known yet, and above $${rule.aboveUsd} approval is asked for`;
    if (estimate.usd > rule.aboveUsd) return `≈ $${estimate.usd.toFixed(2)} is above $${rule.aboveUsd}`;
  }
  const named = [...touches, ...(rule.paths.length > 0 ? (spec.match(PATH) ?? []) : [])];
  for (const glob of rule.paths) {
    const hit = named.find((file) => covers(glob, file.replace(/^\.?\//, "")));
    if (hit !== undefined) return `it is about ${hit}, and ${glob} asks for approval`;
  }
  const [first] = rule.paths;
  if (first === undefined || writtenBy === "person") return null;
  if (writtenBy === null)
    return `${first} asks for approval, and what will change is only known from the spec that a worker writes`;
  return touches.length > 0 ? null : `${first} asks for approval, and the spec does not say what will change`;
}

/** A folder is hit by a glob for what lies in it. */
function covers(glob: string, file: string): boolean {
  return (
    path.posix.matchesGlob(file, glob) || (file.endsWith("/") && path.posix.matchesGlob(`${file}x`, glob))
  );
}
