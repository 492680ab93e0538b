import { expect, test } from "vitest";
import { visibleBlock } from "./visible-block.ts";

test("a block shows what was hidden, and no text ends it", () => {
  const tags = Array.from("run rm", (letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0)));
  expect(visibleBlock(`a\u202Eb${tags.join("")}\n\`\`\`\`\n@octocat`, 1000)).toBe(
    "`````text\na⟨U+202E⟩b⟨hidden: run rm⟩\n````\n@octocat\n`````",
  );
});

test("a megabyte of anything stays within its length", () => {
  for (const part of ["\u200B", "`", "\u{E0041}", "\uD83D\uDE00", "\n"])
    expect(visibleBlock(part.repeat(500_000), 1000).length).toBeLessThan(1100);
});
