import { visible } from "./visible-text.ts";

/**
 * Text of a model or a stranger on its way into a title, a comment or a pull request. It may say anything and do
 * nothing: notify nobody, close nothing, link nowhere, hide nothing. Each of these functions leaves what it has made as
 * it is, so that a text may pass twice. This one is for titles, which are no Markdown.
 */
export function harmlessLine(text: string, most: number): string {
  return settled(text, most, (now) => disarmed(oneLine(visible(now))));
}

/** The same for several lines of Markdown: HTML is shown instead of obeyed, links and images are shown as text. */
export function harmlessText(text: string, most: number): string {
  return settled(text, most, (now) => escaped(disarmed(visible(now))).trim());
}

/** One line of Markdown: in a list, a table's cell, a headline. */
export function harmlessInline(text: string, most: number): string {
  return settled(text, most, (now) => escaped(disarmed(oneLine(visible(now)))));
}

/** For a table cell: one line, no column breaks, shown as code. */
export function harmlessCode(text: string, most: number): string {
  const line = shortened(oneLine(visible(text.slice(0, enough(most)))).replaceAll("`", "'"), most).replaceAll(
    "|",
    "\\|",
  );
  return `\`${line === "" ? " " : line}\``;
}

/** What a program printed, in a fence that it cannot close. Its end is kept: there stands what went wrong. */
export function harmlessBlock(text: string, most: number): string {
  const all = inert(visible(text.slice(-enough(most)))).trimEnd();
  const shown = all.length <= most ? all : `…${all.slice(1 - most).toWellFormed()}`;
  const longest = Math.max(2, ...Array.from(shown.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${shown}\n${fence}`;
}

const ZERO_WIDTH_SPACE = "\u200B";

function disarmed(text: string): string {
  return (
    inert(text)
      .replaceAll(/@(?=[A-Za-z0-9])/g, `@${ZERO_WIDTH_SPACE}`)
      // References link issues to each other, and after "fixes" they close them. Markdown takes a backslash away.
      .replaceAll(/(#|\bGH\\?-)(?=\d)/gi, `$1${ZERO_WIDTH_SPACE}`)
      .replaceAll(/(\/(?:issues|pull|discussions)\/)(?=\d)/gi, `$1${ZERO_WIDTH_SPACE}`)
      // GitHub makes links of bare addresses too.
      .replaceAll(/:(?=\/\/)/g, `:${ZERO_WIDTH_SPACE}`)
      .replaceAll(/\bwww(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`)
      // In a title too: a squashed merge makes it the commit's first line, and no check would run.
      .replaceAll(/\[(?=(?:skip|no|ci|actions) (?:ci|actions|skip)\])/gi, `[${ZERO_WIDTH_SPACE}`)
      .replaceAll(/\*\*\*(?=NO_CI\*\*\*)/gi, `***${ZERO_WIDTH_SPACE}`)
      .replaceAll(
        /^([ \t]*(?:[a-z][a-z-]*-by|on-behalf-of|skip-checks))(?=[ \t]*:)/gim,
        `$1${ZERO_WIDTH_SPACE}`,
      )
  );
}

/** Bots read commands at the start of a line, in code as well. */
export function inert(text: string): string {
  return text.replaceAll(/^([ \t>*+-]*)\/(?=[a-z])/gim, `$1/${ZERO_WIDTH_SPACE}`);
}

/** `&` too: GitHub looks for mentions after `@&#x6f;ctocat` became text. */
function escaped(text: string): string {
  return (
    text
      .replaceAll(/&(?!(?:amp|lt);)/g, "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll("](", "]\\(")
      .replaceAll("]:", "]\\:")
      .replaceAll("![", "!\\[")
      // A fence that is opened and never closed swallows everything that follows.
      .replaceAll(/`{3,}|~{3,}/g, (run) => `\\${Array.from(run).join("\\")}`)
  );
}

/** What was cut off is missing where it was the reason for something: the rest is looked at again, until nothing changes. */
function settled(text: string, most: number, make: (text: string) => string): string {
  let now = shortened(make(text.slice(0, enough(most))), most);
  for (let turn = 0; turn < 5; turn += 1) {
    const next = shortened(make(now), most);
    if (next === now) return now;
    now = next;
  }
  return now.replaceAll(/[^\p{L}\p{N} ,.…]/gu, "");
}

/** So much of a text is looked at: most of what is written is seen, and a megabyte for one line is not read to its end. */
function enough(most: number): number {
  return most * 8 + 2000;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  // Not in the middle of a pair, an entity or an escape: half of one is something else.
  const cut = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${cut.replace(/(?:&[a-z]{0,3}|\\+|\s+)$/, "")}…`;
}
