import type { Facts, Known } from "./facts.ts";

/** `unknown`: nobody could look, and why; never taken for a pass. */
export type Level = "ok" | "warning" | "problem" | "unknown";

export type Finding = { level: Level; says: string; fix: string | null };

/** Looks at what was collected and touches nothing. */
export type Check = { name: string; look(facts: Facts): Finding | Finding[] };

export function ok(says: string): Finding {
  return { level: "ok", says, fix: null };
}

/** It works, and will not for long, or not as somebody may think. */
export function warning(says: string, fix: string): Finding {
  return { level: "warning", says, fix };
}

/** Whim does not work until this is mended. */
export function problem(says: string, fix: string): Finding {
  return { level: "problem", says, fix };
}

export function unknown(why: string, fix: string | null = null): Finding {
  return { level: "unknown", says: `not checked: ${why}`, fix };
}

/** Of what rests on something that is not known. Where that failed, the check that asked for it says so. */
export function notKnown(known: Exclude<Known<unknown>, { value: unknown }>): Finding {
  return "failed" in known ? unknown("see the failure above") : unknown(known.unknown, known.fix);
}
