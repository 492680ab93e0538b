import { codeRanges } from "./code-ranges.ts";

/**
 * The commands a line names: inline code at its beginning, several when only "," or "and" stands between them.
 * In "`npm test` prints `ok`" the second one is prose, and must not be run.
 */
export function leadingCommands(text: string): string[] {
  const commands: string[] = [];
  let at = 0;
  for (const span of codeSpans(text)) {
    const between = text.slice(at, span.start).trim();
    if (!(at === 0 ? [""] : ["", ",", ";", "and", ", and", "&&"]).includes(between)) break;
    if (span.code !== "") commands.push(span.code);
    at = span.end;
  }
  return commands;
}

function codeSpans(text: string): { start: number; end: number; code: string }[] {
  return codeRanges(text).map(({ from, to }) => {
    const code = text
      .slice(from, to)
      .replaceAll(/^`+|`+$/g, "")
      .trim();
    return { start: from, end: to, code };
  });
}
