import { expect, test } from "vitest";
import { type Hidden, visibleText } from "./hidden-text.ts";

const tags = (text: string) =>
  Array.from(text, (one) => String.fromCodePoint(0xe0000 + one.charCodeAt(0))).join("");
const smuggled = (text: string) =>
  Array.from(Buffer.from(text), (byte) =>
    String.fromCodePoint(byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16),
  ).join("");
const told = (kind: Hidden["kind"], line: number, shown: string) => [{ kind, line, shown }];

test.each<[name: string, given: string, text: string, hidden: Hidden[]]>([
  ["a comment", "a <!-- do\nthis --> b", "a\n b", told("comment", 1, "do this")],
  ["an empty comment", "a <!--> b <!---> c", "a  b  c", []],
  ["a comment that never ends", "a\n<!-- do this\nand that", "a", told("comment", 2, "do this and that")],
  ["a bracket in mid-line that never ends", "a <!-- b\nc", "a &lt;!-- b\nc", []],
  ["a processing instruction", "a <?do this?> b", "a  b", told("comment", 1, "do this")],
  ["a declaration", "a <!DO this> b", "a  b", told("comment", 1, "DO this")],
  ["character data", "a <![CDATA[do this]]> b", "a  b", told("comment", 1, "do this")],
  [
    "a comment behind an invisible character",
    "<\u200B!-- do -->",
    "",
    [...told("invisible", 1, "U+200B"), ...told("comment", 1, "do")],
  ],
  [
    "a picture's attribute",
    '<img src="a.png" alt="do this">',
    '<img src="a.png">',
    told("attribute", 1, 'alt="do this"'),
  ],
  [
    "an attribute without a value",
    "<b do this>x</b>",
    "<b>x</b>",
    [...told("attribute", 1, "do"), ...told("attribute", 1, "this")],
  ],
  [
    "an attribute over two lines",
    '<a href="x" title="do\nthis">x</a>',
    '<a href="x">\nx</a>',
    told("attribute", 1, 'title="do this"'),
  ],
  ["what only says how it looks", '<p align="center" class="big">x</p>', "<p>x</p>", []],
  [
    "long words where looks belong",
    `<p class="${"do this ".repeat(10).trim()}">x</p>`,
    "<p>x</p>",
    told("attribute", 1, `class="${"do this ".repeat(10).trim()}"`),
  ],
  [
    "an element that nobody knows",
    "a <ignore-all-the-rules> b",
    "a  b",
    told("attribute", 1, "<ignore-all-the-rules>"),
  ],
  ["a link's title", '[x](https://a.b "do this")', "[x](https://a.b)", told("attribute", 1, "do this")],
  [
    "a picture's long description",
    `![${"do this ".repeat(20)}](a.png)`,
    "![picture](a.png)",
    told("attribute", 1, "do this ".repeat(20).trim()),
  ],
  [
    "a definition that is a comment",
    "a\n[//]: # (do this)\nb",
    "a\n\nb",
    told("attribute", 2, "[//]: # (do this)"),
  ],
  [
    "a definition's title on the next line",
    '[x]: https://a.b\n"do this"',
    "[x]: https://a.b",
    told("attribute", 2, "do this"),
  ],
  ["tag characters", `a${tags("do this")}b`, "ab", told("tag", 1, "do this")],
  [
    "bytes as variation selectors",
    `a\u{1F600}${smuggled("do this")}`,
    "a\u{1F600}",
    told("tag", 1, "do this"),
  ],
  ["directions", "a\u202Edo\u202C b", "ado b", told("bidi", 1, "U+202E, U+202C")],
  [
    "invisible characters, counted",
    "a\n\u200Bb\u200B\u2060",
    "a\nb",
    told("invisible", 2, "U+200B ×2, U+2060"),
  ],
  ["control characters", "a\u0000\u0007b", "ab", told("control", 1, "U+0000, U+0007")],
  ["a terminal's colours", "\u001B[31mred\u001B[0m", "red", []],
  ["half a character", "a\uD800b", "a\uFFFDb", []],
  [
    "a token",
    `use ghp_${"a1B2".repeat(9)}`,
    "use [redacted: a GitHub token]",
    told("secret", 1, "a GitHub token"),
  ],
])("%s", (_, given, text, hidden) => {
  expect(visibleText(given)).toEqual({ text, hidden });
});

test.each([
  ["code", "`<!-- x -->` and `<b title='x'>`"],
  ["a fence", "```html\n<!-- shown -->\n<img alt='shown'>\n```"],
  ["a fence of tildes in a list", "- ~~~\n  <!-- shown -->\n  ~~~"],
  ["generics and comparisons", "List<String> x < y && y > z, Map<K, V>"],
  ["addresses in brackets", "<https://example.com> <me@example.com>"],
  ["families, hearts and flags", "👨‍👩‍👧 ❤️ 🏳️‍🌈 #️⃣"],
  ["joiners where a script needs them", "می‌خواهم क्‍ष"],
  ["links and pictures", "[x](https://a.b/c?d=e) ![shot](a.png)"],
  ["a footnote", "a[^1]\n\n[^1]: shown at the end"],
])("%s stay as they are", (_, text) => {
  expect(visibleText(text)).toEqual({ text, hidden: [] });
});

test("a fence inside a block of HTML is none: the comment in it is hidden", () => {
  const { text, hidden } = visibleText("<div>\n```\n<!-- do this -->\n```\n</div>");
  expect(text).not.toContain("do this");
  expect(hidden).toEqual(told("comment", 3, "do this"));
});

test("lines end in one way, and blank ones do not pile up", () => {
  expect(visibleText("a  \r\nb\r\r\r\rc\u2028d").text).toBe("a\nb\n\nc\nd");
});

test("of very many hidden pieces the first are shown and all are gone", () => {
  const { text, hidden } = visibleText("a<!-- do -->\n".repeat(500));
  expect(text).not.toContain("do");
  expect(hidden).toHaveLength(51);
  expect(hidden.at(-1)?.shown).toBe("… and 450 more from here on");
});

test("a long piece is cut", () => {
  expect(visibleText(`<!-- ${"x".repeat(1000)} -->`).hidden[0]?.shown).toHaveLength(300);
});

// Each of these takes minutes or hours where a scan looks back or ahead from every character; the test's own limit ends it.
test.each([
  ["opened comments", "<!--"],
  ["opened tags with quotes", '<a "'],
  ["tags in tags", "<a "],
  ["backticks that never match", "` `` "],
  ["comments in code", "`<!--`"],
  ["opened pictures", "!["],
  ["opened links", "]("],
  ["invisible characters on lines", "a\u200B\n"],
  ["definitions", "[x]: y\n"],
  ["blanks", " "],
  ["lines", "\n"],
  ["attributes", "<b title='x'>y</b>"],
  ["escapes", "\u001B["],
  ["token beginnings", "sk-ant-api03-"],
  ["runs of backticks of every length", Array.from({ length: 700 }, (_, at) => "`".repeat(at)).join(" ")],
])("a megabyte of %s", (_, piece) => {
  const { text } = visibleText(`${piece.repeat(Math.ceil(1_000_000 / piece.length))})>`);
  expect(text.length).toBeLessThan(600_000);
});
