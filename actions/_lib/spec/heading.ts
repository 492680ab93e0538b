import type { SpecInput } from "./spec-result.ts";

/** The words in front keep a title like "T001: …" from being read as a task. */
export function headingOf({ number, title }: SpecInput): string {
  const words = oneLine(title) || "Untitled";
  return number === null ? words.replace(/^(T\d{1,4}\s*[:.–—-])/, "Work $1") : `Issue #${number}: ${words}`;
}

export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll("<!--", "<!- -").trim();
}
