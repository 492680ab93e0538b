/** A place of the screen: what stands there, and the numbers of the styles it was written in. */
export type Cell = { character: string; styles: readonly number[] };

/** The screen of a terminal that was sent `output`: what a person sees in the end. */
export function cellsAfter(output: string): Cell[][] {
  const lines: Cell[][] = [[]];
  let row = 0;
  let column = 0;
  let styles: readonly number[] = [];
  const line = () => (lines[row] ??= []);
  for (const [token, count, more, command] of output.matchAll(
    /\u001B\[\??(\d*)((?:;\d+)*)([A-Za-z])|[^]/gu,
  )) {
    if (command === "A") row = Math.max(0, row - Number(count || 1));
    else if (command === "J") {
      lines.splice(row + 1);
      line().splice(column);
    } else if (command === "m")
      styles = restyled(styles, `${count || 0}${more ?? ""}`.split(";").map(Number));
    else if (command !== undefined) continue;
    else if (token === "\n") {
      row += 1;
      line();
      column = 0;
    } else if (token === "\r") column = 0;
    else {
      const cells = line();
      while (cells.length < column) cells.push({ character: " ", styles: [] });
      cells[column] = { character: token, styles };
      column += 1;
    }
  }
  return lines;
}

/** The same as text, a line an entry. */
export function screenAfter(output: string): string[] {
  return cellsAfter(output).map((cells) =>
    cells
      .map(({ character }) => character)
      .join("")
      .trimEnd(),
  );
}

/** 0 ends all; 22 ends bold and dim, 39 a colour. */
function restyled(styles: readonly number[], codes: number[]): readonly number[] {
  return codes.reduce<readonly number[]>((now, code) => {
    if (code === 0) return [];
    if (code === 22) return now.filter((style) => style > 2);
    const others = now.filter((style) => style < 30 || code < 30);
    return code === 39 ? others : [...others, code];
  }, styles);
}
