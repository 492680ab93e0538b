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

// By runs of backticks instead of one regular expression: that one takes seconds on a hostile line.
function codeSpans(text: string): { start: number; end: number; code: string }[] {
  const runs = [...text.matchAll(/`+/g)].map((match) => ({ start: match.index, length: match[0].length }));
  const spans = [];
  for (let open = 0; open < runs.length; open += 1) {
    const from = runs[open];
    const close = runs.findIndex((run, at) => at > open && run.length === from?.length);
    const to = runs[close];
    if (from === undefined || to === undefined) continue;
    const code = text.slice(from.start + from.length, to.start).trim();
    spans.push({ start: from.start, end: to.start + to.length, code });
    open = close;
  }
  return spans;
}
