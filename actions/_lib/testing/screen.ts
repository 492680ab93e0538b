/** The screen of a terminal that was sent `output`: what a person sees in the end, a line an entry. */
export function screenAfter(output: string): string[] {
  const lines: string[] = [""];
  let row = 0;
  let column = 0;
  for (const [token, count, command] of output.matchAll(/\u001B\[\??(\d*)(?:;\d+)*([A-Za-z])|[^]/gu)) {
    if (command === "A") row = Math.max(0, row - Number(count || 1));
    else if (command === "J") {
      lines.splice(row + 1);
      lines[row] = (lines[row] ?? "").slice(0, column);
    } else if (command !== undefined) continue;
    else if (token === "\n") {
      row += 1;
      lines[row] ??= "";
      column = 0;
    } else if (token === "\r") column = 0;
    else {
      const characters = Array.from(lines[row] ?? "");
      characters[column] = token;
      lines[row] = characters.join("");
      column += 1;
    }
  }
  return lines.map((line) => line.trimEnd());
}
