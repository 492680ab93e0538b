/** A pull request's text as a person reads it where nobody draws markdown: columns aligned, marks and comments gone. */
export function onATerminal(markdown: string): string {
  const lines = markdown
    .replaceAll(/<!--[^]*?-->/g, "")
    .replaceAll(/^#+ /gm, "")
    .trim()
    .split("\n");
  const shown: string[] = [];
  let table: string[][] = [];
  for (const line of [...lines, ""]) {
    if (line.startsWith("|")) {
      if (!/^[|\s:-]+$/.test(line)) table.push(cellsOf(line));
      continue;
    }
    shown.push(...aligned(table), line.replaceAll(/\*\*([^*]+)\*\*/g, "$1"));
    table = [];
  }
  return shown.join("\n").trimEnd();
}

function cellsOf(line: string): string[] {
  // Of a code span, and of a bar that is none of the table's, only the mark goes.
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) =>
      cell
        .trim()
        .replaceAll("`", "")
        .replaceAll(String.raw`\|`, "|"),
    );
}

function aligned(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => width(row[at] ?? ""))));
  return rows.map((row) =>
    row
      .map((cell, at) => cell + " ".repeat((widths[at] ?? 0) - width(cell)))
      .join("  ")
      .trimEnd(),
  );
}

/** The marks of a proof are two columns wide on a terminal. */
function width(text: string): number {
  return Array.from(text).reduce(
    (sum, character) => sum + (/\p{Emoji_Presentation}/u.test(character) ? 2 : 1),
    0,
  );
}
