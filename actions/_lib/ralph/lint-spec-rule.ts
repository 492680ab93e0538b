import type { Spec } from "./spec.ts";
import type { SpecLine } from "./spec-lines.ts";

export type Finding = {
  rule: string;
  level: "error" | "warning";
  /** From 1. */
  line: number;
  message: string;
  fix: string;
};

/** One thing that can be wrong with a spec: the places where it is, and how it is put right. */
export type LintRule = Pick<Finding, "rule" | "level" | "fix"> & {
  find(spec: Spec, text: string, lines: SpecLine[]): Pick<Finding, "line" | "message">[];
};

export function quote(text: string): string {
  return text.trim().length <= 80 ? text.trim() : `${text.trim().slice(0, 79)}…`;
}
