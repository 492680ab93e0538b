import { withoutTerminalCodes } from "./without-terminal-codes.ts";

/** The ways programs and runners write the time in front of a line. */
const TIMESTAMP =
  /^(?:\[?(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\s?(?:Z|UTC|[+-]\d\d:?\d\d)?\]?|\[\d{10,13}(?:\.\d+)?\])[\s:|-]*/;

/** Without what comes in front of a line on its way through terminals and logs: colours, the time, blanks, a mark of order. */
export function plainLine(raw: string): string {
  const line = withoutTerminalCodes(raw)
    .replace(/^\uFEFF/, "")
    .trim();
  return line.startsWith("{") ? line : line.replace(TIMESTAMP, "");
}
