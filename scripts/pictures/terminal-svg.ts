import type { Cell } from "../../actions/_lib/testing/screen.ts";

const [CHARACTER, LINE, MARGIN] = [7.8, 18, 20];
/** Its own ground, so that it reads the same on a light page and on a dark one. */
const GROUND = "#0d1117";
const TEXT = "#e6edf3";
const COLOURS: Record<number, string> = { 31: "#ff7b72", 32: "#7ee787", 33: "#e3b341", 36: "#76e3ea" };

/** A terminal's screen as a picture: text, which stays sharp, may be searched, and is a few kilobytes. */
export function terminalSvg(lines: Cell[][], title: string): string {
  const columns = Math.max(
    ...lines.map((line) => line.reduce((sum, { character }) => sum + width(character), 0)),
  );
  const [wide, high] = [Math.ceil(columns * CHARACTER) + 2 * MARGIN, lines.length * LINE + 2 * MARGIN];
  const texts = lines.flatMap((line, row) => runsOf(line).map((run) => textOf(run, row)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}" role="img">`,
    `<title>${title}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="${GROUND}"/>`,
    `<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,monospace" font-size="13" fill="${TEXT}">`,
    ...texts,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

/** Of neighbouring blanks a picture of text shows one. */
const NO_BREAK = "\u00A0";

type Run = { column: number; width: number; text: string; styles: readonly number[] };

/** Neighbours of one style; a wide character stands alone, as fonts do not agree on how wide it is. */
function runsOf(line: Cell[]): Run[] {
  const runs: Run[] = [];
  let column = 0;
  for (const { character, styles } of line) {
    const last = runs.at(-1);
    const goesOn =
      last !== undefined &&
      last.width === last.text.length &&
      width(character) === 1 &&
      String(last.styles) === String(styles);
    if (goesOn) {
      last.text += character;
      last.width += 1;
    } else runs.push({ column, width: width(character), text: character, styles });
    column += width(character);
  }
  return runs.filter(({ text }) => text.trim() !== "");
}

function textOf({ column, width: columns, text, styles }: Run, row: number): string {
  const x = MARGIN + column * CHARACTER;
  const y = MARGIN + (row + 1) * LINE - 5;
  const colour = styles.map((style) => COLOURS[style]).find((found) => found !== undefined);
  const attributes = [
    `x="${x.toFixed(1)}"`,
    `y="${y}"`,
    ...(columns === 1 ? [] : [`textLength="${(columns * CHARACTER).toFixed(1)}"`]),
    ...(colour === undefined ? [] : [`fill="${colour}"`]),
    ...(styles.includes(1) ? ['font-weight="bold"'] : []),
    ...(styles.includes(2) ? ['opacity="0.65"'] : []),
  ];
  return `<text ${attributes.join(" ")}>${escaped(text)}</text>`;
}

function width(character: string): number {
  return /\p{Emoji_Presentation}/u.test(character) ? 2 : 1;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(" ", NO_BREAK);
}
