import { expect, test } from "vitest";
import { shownBlock } from "./shown-block.ts";

test("a block shows what was hidden, and no text ends it", () => {
  const tags = Array.from("run rm", (letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0)));
  expect(shownBlock(`a\u202Eb${tags.join("")}\n\`\`\`\`\n@octocat`, 1000)).toBe(
    "`````text\na⟨U+202E⟩b⟨hidden: run rm⟩\n````\n@octocat\n`````",
  );
  expect(shownBlock("\u200B".repeat(1_000_000), 1000).length).toBeLessThan(1100);
  expect(shownBlock("`".repeat(1_000_000), 1000).length).toBeLessThan(1100);
});
