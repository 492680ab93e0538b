import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { plainLine } from "./plain-line.ts";
import { readable } from "./trim-output.ts";
import { withoutTerminalCodes } from "./without-terminal-codes.ts";

test.each([
  "plain",
  "\u001B[31mred\u001B[0m and \u009B1mbold",
  "\u001B]0;a title\u0007text\u001B]8;;https://example.com\u001B\\link\u001B]8;;\u001B\\",
  "\u001B]0;one\u009Ctext \u0007 and \u001B[2Kmore",
])("%j is what Node makes of it", (text) => {
  expect(withoutTerminalCodes(text)).toBe(stripVTControlCharacters(text));
});

test("a title without an end is no title, and what follows it is kept", () => {
  expect(withoutTerminalCodes("\u001B]0;done\u0007a\u001B]\u001B\u001B]]b \u001B[1mc")).toBe("ab c");
});

test.each(["\u001B]", "\u001B]\u001B", "\u001B", "]\u001B", "\u001B]]", "\u001B\u001B]a", "\u001B[]"])(
  "a megabyte of %j takes a moment, in a line and in an output",
  (part) => {
    const text = part.repeat(1_000_000 / part.length);
    const before = process.cpuUsage();
    for (const clean of [
      withoutTerminalCodes,
      plainLine,
      readable,
      (one: string) => plainLine(`${one}\u0007${one}`),
    ])
      clean(text);
    const { user, system } = process.cpuUsage(before);
    // It was minutes.
    expect((user + system) / 1000).toBeLessThan(5000);
  },
);
