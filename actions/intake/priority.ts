import type { Priority } from "../_lib/work-item.ts";

/** Most urgent first: an issue with several of these labels gets the first that matches. */
const LABELS: [Priority, string[]][] = [
  ["critical", ["critical", "p0"]],
  ["high", ["high", "p1"]],
  ["low", ["low", "p3"]],
];

export function priorityOf(labels: string[]): Priority {
  const present = new Set(labels.map((label) => label.toLowerCase().replace(/^priority[:/ ]\s*/, "")));
  return LABELS.find(([, names]) => names.some((name) => present.has(name)))?.[0] ?? "medium";
}
