export type SpecLine = {
  /** From 1. */
  number: number;
  /** Without its line ending. */
  text: string;
  /** Of the line's first character in the whole text. */
  offset: number;
  /** `\n`, `\r\n`, or nothing on a last line without one. */
  ending: string;
  /** In a fenced code block or an HTML comment: shown or hidden, but never part of the plan. */
  inert: "code" | "comment" | null;
};

export function specLines(text: string): SpecLine[] {
  const lines: SpecLine[] = [];
  let fence: string | null = null;
  let comment = false;
  let offset = 0;
  for (const [at, raw] of text.split("\n").entries()) {
    const last = offset + raw.length === text.length;
    const line = raw.endsWith("\r") && !last ? raw.slice(0, -1) : raw;
    // A byte order mark is no part of the first line, least of all of a heading.
    const mark = at === 0 && line.startsWith("\uFEFF") ? 1 : 0;
    const body = line.slice(mark);
    let inert: SpecLine["inert"] = null;
    if (fence !== null) {
      inert = "code";
      if (closes(body, fence)) fence = null;
    } else if (comment) {
      inert = "comment";
      comment = !body.includes("-->");
    } else {
      fence = opens(body);
      if (fence !== null) inert = "code";
      else if (body.lastIndexOf("<!--") > body.lastIndexOf("-->")) {
        comment = true;
        if (body.trimStart().startsWith("<!--")) inert = "comment";
      }
    }
    lines.push({
      number: at + 1,
      text: body,
      offset: offset + mark,
      ending: last ? "" : `${raw.slice(line.length)}\n`,
      inert,
    });
    offset += raw.length + 1;
  }
  return lines;
}

// A list item may open a fence on its own line.
function opens(line: string): string | null {
  return /^\s*(?:[-*+]\s+)?(`{3,}(?!.*`)|~{3,})/.exec(line)?.[1] ?? null;
}

function closes(line: string, fence: string): boolean {
  const run = line.trim();
  return run.length >= fence.length && run === (fence[0] ?? "").repeat(run.length);
}
