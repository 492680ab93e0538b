import { expect, test } from "vitest";
import { lineSplitter } from "./lines.ts";

function split(chunks: (string | Buffer)[], most = 100): string[] {
  const splitter = lineSplitter(most);
  const lines = chunks.flatMap((chunk) => splitter.push(Buffer.from(chunk)));
  return [...lines, ...splitter.end()];
}

test("lines come whole, wherever the chunks end", () => {
  expect(split(["a\nb", "c", "\n", "\nd\ne"])).toEqual(["a", "bc", "", "d", "e"]);
  expect(split([])).toEqual([]);
  expect(split(["a\n"])).toEqual(["a"]);
});

test("a character may be split into its bytes", () => {
  const bytes = Buffer.from("é🙂\n漢字");
  expect(split([...bytes].map((byte) => Buffer.from([byte])))).toEqual(["é🙂", "漢字"]);
});

test("a line as long as possible is kept, one byte more drops it and nothing else", () => {
  for (const size of [1, 3, 7, 100]) {
    const pieces = (text: string) => text.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];
    expect(split(pieces(`${"x".repeat(10)}\nafter\n`), 10)).toEqual(["x".repeat(10), "after"]);
    expect(split(pieces(`before\n${"x".repeat(11)}\nafter`), 10)).toEqual(["before", "after"]);
  }
});

test("a chunk may be overwritten once it was read", () => {
  const splitter = lineSplitter(100);
  const chunk = Buffer.from("half");
  splitter.push(chunk);
  chunk.fill("x");
  expect(splitter.push(Buffer.from(" done\n"))).toEqual(["half done"]);
});
