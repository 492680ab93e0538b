import { expect, test } from "vitest";
import { harmlessCommitText } from "./commit-text.ts";
import { harmlessBlock, harmlessCode, harmlessInline, harmlessLine, harmlessText } from "./outbound-text.ts";
import { commitMessage } from "./ralph/commit-message.ts";

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
  ["a colour of a terminal", "\u001B[31mred", /\[31m/],
  ["a reference behind a backslash", "fixes octo/repo\\#5", /#\d/],
  ["a reference that Markdown makes", "fixes GH\\-5", /GH\\?-\d/],
  ["a discussion's address", "https://github.com/octo/repo/discussions/5", /discussions\/\d/],
  ["a bare address", "see https://evil.example or ftp://evil.example", /:\/\//],
  ["a bare address without a scheme", "see www.evil.example", /www\./],
  ["a command in a quotation or a list", "> /whim retry", /^> \/[a-z]/m],
  ["a word that keeps checks from running", "done [skip ci]", /\[skip ci\]/],
  ["a trailer", "Co-authored-by: Octo <o@example.com>", /^Co-authored-by:/m],
  ["a variation selector that hides bytes", "a\u{E0101}\u{E0102}b\uFE01", /[\u{E0100}-\u{E01EF}\uFE01]/u],
  ["a letter that is blank", "a\u3164b\u2800c", /[\u3164\u2800]/],
  ["a comment that closes up from two", "<!-<!-- a -->- secret -->", /<!--/],
  ["a tower of marks", `a${"\u0301".repeat(50)}`, /\p{M}{5}/u],
  ["half a character", "a\uD83Db", /\uD83D/],
])("%s does nothing any more", (_, text, dangerous) => {
  expect(text).toMatch(dangerous);
  expect(harmlessText(text, 1000)).not.toMatch(dangerous);
  expect(harmlessLine(text, 1000)).not.toMatch(dangerous);
  expect(harmlessInline(text, 1000)).not.toMatch(dangerous);
});

test("HTML, images and links are shown, not obeyed", () => {
  expect(harmlessText('<img src=x onerror="a()">![p](http://evil) [l](http://evil)', 1000)).toBe(
    '&lt;img src=x onerror="a()">!\\[p]\\(http:\u200B//evil) [l]\\(http:\u200B//evil)',
  );
});

test.each([
  ["a mention behind an entity", "@&#x6f;ctocat &commat;octocat", "@&amp;#x6f;ctocat &amp;commat;octocat"],
  ["a reference behind an entity", "fixes &num;12", "fixes &amp;num;12"],
  ["an element", "<img src=x>", "&lt;img src=x>"],
  ["an image", "![p](http://evil)", "!\\[p]\\(http:\u200B//evil)"],
  ["a link's definition", "[a][b] [b]: http://evil", "[a][b] [b]\\: http:\u200B//evil"],
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

test("something unseen inside a mention does not save it", () => {
  expect(harmlessText("@\u2063octocat @\uFE0Foctocat #\u00AD5", 100)).toBe(
    "@\u200Boctocat @\u200Boctocat #\u200B5",
  );
});

test("emoji keep their colours, and other scripts their letters", () => {
  const text = "✅ ❤️ größer 日本語 العربية हिन्दी 👍🏽";
  expect(harmlessLine(text, 100)).toBe(text);
  expect(harmlessCommitText(text, 100)).toBe(text);
});

test("a fence in a text swallows nothing of what follows", () => {
  expect(harmlessText("```mermaid\nclick\n~~~~", 1000)).toBe("\\`\\`\\`mermaid\nclick\n\\~\\~\\~\\~");
});

test("what a program printed stays in its fence, says nothing to a bot, and keeps its end", () => {
  expect(harmlessBlock("\u001B[31mred\u001B[0m\n```\n/whim retry\n", 1000)).toBe(
    "````text\nred\n```\n/\u200Bwhim retry\n````",
  );
  expect(harmlessBlock(`${"x".repeat(100)}end`, 10)).toBe("```text\n…xxxxxxend\n```");
});

test("a cut is never in the middle of an escape", () => {
  for (let most = 4; most < 40; most += 1) {
    const cut = harmlessText("a & b < c ![d](e) 👍 `````", most);
    expect(cut.length).toBeLessThanOrEqual(most);
    expect(cut).not.toMatch(/(?:&[a-z]*|\\|[\uD800-\uDBFF])…$/);
    expect(harmlessText(cut, most)).toBe(cut);
  }
});

test.each([
  ["a mention", "thanks @octocat", "thanks octocat"],
  ["a closing keyword", "Fixes #12, closes GH-3 and octo/repo#4", "Fixes 12, closes 3 and octo/repo4"],
  ["what is left when something is taken away", "GH-@GH-#5 @#@#1", "5 1"],
  ["an address", "see https://github.com/octo/repo/issues/5 there", "see there"],
  ["a forged author", "work\n\nCo-authored-by: A <a@b.c>", "work\n\n> Co-authored-by: A <ab.c>"],
  ["a forged signature", "Signed-off-by : A", "> Signed-off-by : A"],
  [
    "a word that keeps checks from running",
    "done [skip ci] [[no ci]]",
    "done skip ci [no ci]".replace("[no ci]", "no ci"),
  ],
  ["a trailer that skips checks", "done\n\nskip-checks: true", "done\n\n> skip-checks: true"],
  ["hidden characters", "a\u202Eb\u{E0041}c\u0007", "abc"],
])("%s is taken out of a commit's message", (_, text, clean) => {
  expect(harmlessCommitText(text, 1000)).toBe(clean);
});

const PARTS = [
  "@octocat",
  "@",
  "#",
  "12",
  "GH-",
  "GH\\-",
  "fixes ",
  "octo/repo",
  "https://",
  "://",
  "www.",
  "/issues/5",
  "/whim x",
  "\n",
  "\n\n",
  "\r",
  "\u2028",
  " ",
  "\t",
  "> ",
  "- ",
  "<!--",
  "-->",
  "<!-",
  "- ",
  "<",
  ">",
  "<img src=x>",
  "&",
  "&amp;",
  "amp;",
  "&#x6f;",
  "&commat;",
  "lt;",
  "[",
  "]",
  "(",
  ")",
  "](",
  "]:",
  "![",
  "\\",
  "`",
  "``",
  "```",
  "~~~",
  "|",
  "\u200B",
  "\u202E",
  "\uFE0F",
  "❤",
  "\u{E0041}",
  "\uD83D",
  "\uDE00",
  "\u0301",
  "\u0301\u0301\u0301",
  "\u0000",
  "\u001B[31m",
  "\u001B[",
  "\uE000",
  "[skip ci]",
  "skip ci]",
  "[no ",
  "ci]",
  "***NO_CI***",
  "Co-authored-by",
  ":",
  "Signed-off-by: x",
  "skip-checks: true",
  "…",
  "a",
  "Ω",
  "日",
];

/** What no text of ours holds, whatever it was made of. */
const DANGEROUS =
  /@[A-Za-z0-9]|#\d|\bGH\\?-\d|:\/\/|\/(?:issues|pull)\/\d|^[ \t>*+-]*\/[a-z]|<!--|\[(?:skip|no) ci\]|^[ \t]*(?:[a-z]+-by|skip-checks)[ \t]*:|[\u0000-\u0008\u202A-\u202E\u{E0000}-\u{E0FFF}]|[\u200C-\u200F]/imu;
/** A commit's message is read by no bot for its commands, and is no Markdown. */
const OF_COMMITS =
  /[@#][A-Za-z0-9]|\bGH-\d|:\/\/|\[(?:skip|no) ci\]|^[ \t]*(?:[a-z-]+-by|skip-checks)[ \t]*:|[\u0000-\u0008]/imu;
const OBEYED = /<|\]\(|\]:|!\[|`{3}|~{3}|&(?!amp;|lt;)/;

function faultsOf(text: string, most: number): string[] {
  const faults: [boolean, string][] = [];
  for (const make of [harmlessLine, harmlessInline, harmlessText]) {
    const made = make(text, most);
    faults.push(
      [made.length > most, `${make.name} is too long`],
      [DANGEROUS.test(made), `${make.name} does something`],
      [make !== harmlessLine && OBEYED.test(made), `${make.name} is obeyed`],
      [make(made, most) !== made, `${make.name} changes what it made`],
    );
  }
  const message = harmlessCommitText(text, most);
  const task = { index: 1, id: "1", text, passed: false, deliverables: [], verify: [], line: 1 };
  const committed = commitMessage(task, 3);
  faults.push(
    [message.length > most, "the message is too long"],
    [OF_COMMITS.test(message) || /\p{Cf}/u.test(message), "the message does something"],
    [harmlessCommitText(message, most) !== message, "the message changes when it passes again"],
    [harmlessCommitText(committed, 20_000) !== committed.trim(), "the loop writes what is not let through"],
  );
  return faults.flatMap(([wrong, what]) => (wrong ? [what] : []));
}

test("ten thousand texts out of hostile parts do nothing, are as long as they may be, and stay what they are", () => {
  const seed = Number(process.env["WHIM_SEED"] ?? Date.now() % 2 ** 31);
  let state = seed;
  const pick = (most: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % most;
  };
  for (let n = 0; n < 10_000; n += 1) {
    const text = Array.from({ length: 1 + pick(14) }, () => PARTS[pick(PARTS.length)]).join("");
    const most = 1 + pick(80);
    expect({ seed, text, most, faults: faultsOf(text, most) }).toMatchObject({ faults: [] });
  }
});

test.each([
  ["❤![:<😀", 6, "❤![:<"],
  ["Co-authored-byCo-authored-bySigned-off-by: x", 60, "> Co-authored-byCo-authored-bySigned-off-by: x"],
])("%j cut to %i is %j, and stays that", (text, most, made) => {
  expect(harmlessCommitText(text, most)).toBe(made);
  expect(harmlessCommitText(made, most)).toBe(made);
});

test("a megabyte of anything is handled", () => {
  for (const part of [
    "<!--",
    "@",
    "#",
    " ",
    "\n",
    "> ",
    "](",
    "\u200B",
    "`",
    "\u001B[",
    "[skip ",
    "a-by",
    "\u0301",
    "GH-",
  ]) {
    const text = part.repeat(1_000_000 / part.length);
    expect(harmlessText(text, 1000).length).toBeLessThanOrEqual(1000);
    expect(harmlessCommitText(text, 1000).length).toBeLessThanOrEqual(1000);
    expect(harmlessBlock(text, 1000).length).toBeLessThanOrEqual(4000);
  }
});
