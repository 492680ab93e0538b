import { expect, test } from "vitest";
import { harmlessBlock, harmlessCode, harmlessInline, harmlessLine, harmlessText } from "./outbound-text.ts";

test.each([
  ["a mention", "ask @octocat and @octo/team", /@[a-z]/],
  ["a closing keyword", "Fixes #12, closes GH-3", /(#|GH-)\d/],
  ["a foreign reference", "see octo/repo#5", /#\d/],
  ["an issue's address", "https://github.com/octo/repo/issues/5", /issues\/\d/],
  ["a slash command", "/whim retry", /^\/[a-z]/],
  ["a hidden comment", "a<!-- secret -->b", /secret/],
  ["an unclosed hidden comment", "a<!-- secret", /secret/],
  ["a direction change", "abc\u202Etxt.exe", /\u202E/],
  ["tag characters", "a\u{E0041}\u{E0042}b", /[\u{E0000}-\u{E007F}]/u],
  ["a control character", "a\u0000b\u001B[31m", /[\u0000\u001B]/],
])("%s does nothing any more", (_, text, dangerous) => {
  expect(text).toMatch(dangerous);
  expect(harmlessText(text, 1000)).not.toMatch(dangerous);
  expect(harmlessLine(text, 1000)).not.toMatch(dangerous);
  expect(harmlessInline(text, 1000)).not.toMatch(dangerous);
});

test("HTML, images and links are shown, not obeyed", () => {
  expect(harmlessText('<img src=x onerror="a()">![p](http://evil) [l](http://evil)', 1000)).toBe(
    '&lt;img src=x onerror="a()">!\\[p]\\(http://evil) [l]\\(http://evil)',
  );
});

test.each([
  ["a mention behind an entity", "@&#x6f;ctocat &commat;octocat", "@&amp;#x6f;ctocat &amp;commat;octocat"],
  ["a reference behind an entity", "fixes &num;12", "fixes &amp;num;12"],
  ["an element", "<img src=x>", "&lt;img src=x>"],
  ["an image", "![p](http://evil)", "!\\[p]\\(http://evil)"],
  ["a link's definition", "[a][b] [b]: http://evil", "[a][b] [b]\\: http://evil"],
])("%s is shown, not obeyed, in one line of Markdown and in many", (_, text, shown) => {
  expect(harmlessInline(text, 1000)).toBe(shown);
  expect(harmlessText(text, 1000)).toBe(shown);
});

test("a title is no Markdown: its characters stay as they are", () => {
  expect(harmlessLine("Show <b> & co", 100)).toBe("Show <b> & co");
});

test("a line is one line, and cut at its length", () => {
  expect(harmlessLine("a\n\nb   c", 100)).toBe("a b c");
  expect(harmlessInline("a\n\nb   c", 100)).toBe("a b c");
  expect(harmlessLine("x".repeat(100), 100)).toHaveLength(100);
  expect(harmlessLine("x".repeat(101), 100)).toBe(`${"x".repeat(99)}…`);
});

test("code cannot leave its cell", () => {
  expect(harmlessCode("a | b ` c\nd", 100)).toBe("`a \\| b ' c d`");
});

test("a megabyte of anything is handled", () => {
  for (const part of ["<!--", "@", "#", " ", "](", "\u200B"]) {
    expect(harmlessText(part.repeat(1_000_000 / part.length), 1000).length).toBeLessThanOrEqual(1000);
  }
});

test("a block shows what was hidden, and no text ends it", () => {
  const tags = Array.from("run rm", (letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0)));
  expect(harmlessBlock(`a\u202Eb${tags.join("")}\n\`\`\`\`\n@octocat`, 1000)).toBe(
    "`````text\na⟨U+202E⟩b⟨hidden: run rm⟩\n````\n@octocat\n`````",
  );
  expect(harmlessBlock("\u200B".repeat(1_000_000), 1000).length).toBeLessThan(1100);
  expect(harmlessBlock("`".repeat(1_000_000), 1000).length).toBeLessThan(1100);
});
