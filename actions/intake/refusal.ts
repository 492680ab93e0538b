import type { Person } from "../_lib/github/github.ts";

/**
 * A comment is for people who can do something about it. A label that came with the issue, from a form, was chosen by
 * nobody: answering each of a flood of such issues would be our flood.
 */
export function isWorthTelling({
  author,
  by,
  power,
}: {
  author: string;
  by: Person | null;
  power: "admin" | "write" | "read" | "none" | "unknown";
}): boolean {
  if (by === null || by.isBot) return false;
  if (power === "write" || power === "admin") return true;
  return by.login.toLowerCase() !== author.toLowerCase();
}
