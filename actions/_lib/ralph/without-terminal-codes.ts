import { stripVTControlCharacters } from "node:util";

/**
 * Without colours, and what else a terminal obeys. Node's own looks from each beginning of a title (`ESC ]`) for its end, up to
 * the end of the text: of those without an end, which are behind the last one there is, a megabyte took three minutes. They
 * are taken away first.
 */
export function withoutTerminalCodes(text: string): string {
  if (!text.includes("\u001B") && !text.includes("\u009B")) return text;
  const end = Math.max(...["\u0007", "\u009C", "\u001B\\"].map((mark) => endOfLast(text, mark)));
  const rest = text.slice(end).replaceAll(/(?<!\u001B)\u001B+\]+/g, "");
  return stripVTControlCharacters(text.slice(0, end) + rest);
}

function endOfLast(text: string, mark: string): number {
  const at = text.lastIndexOf(mark);
  return at < 0 ? 0 : at + mark.length;
}
