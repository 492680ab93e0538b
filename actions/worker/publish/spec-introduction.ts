import { specLines } from "../../_lib/ralph/spec-lines.ts";

/** What a spec says before its first task or section: what will be different, and what was assumed for that. Empty where it says nothing. */
export function specIntroduction(spec: string): string {
  const said = specLines(spec).filter(({ inert, text }) => inert === null && !text.startsWith("# "));
  const end = said.findIndex(({ text }) => /^#{1,6} |^\s*[-*+] \[.\]/.test(text));
  return (end < 0 ? [] : said.slice(0, end))
    .map(({ text }) => text)
    .join("\n")
    .trim();
}
