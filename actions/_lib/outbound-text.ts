/**
 * Text of a model or a stranger on its way into a title, a comment or a pull request. It may say anything and do
 * nothing: notify nobody, close nothing, link nowhere, hide nothing. This one is for titles, which are no Markdown.
 */
export function harmlessLine(text: string, most: number): string {
  return shortened(disarmed(text).replaceAll(/\s+/g, " ").trim(), most);
}

/** The same for several lines of Markdown: HTML is shown instead of obeyed, links and images are shown as text. */
export function harmlessText(text: string, most: number): string {
  return shortened(escaped(disarmed(text)).trim(), most);
}

/** One line of Markdown: in a list, a table's cell, a headline. */
export function harmlessInline(text: string, most: number): string {
  return shortened(escaped(disarmed(text)).replaceAll(/\s+/g, " ").trim(), most);
}

/** For a table cell: one line, no column breaks, shown as code. */
export function harmlessCode(text: string, most: number): string {
  const line = shortened(
    stripped(text).replaceAll(/\s+/g, " ").replaceAll("`", "'").replaceAll("|", "\\|").trim(),
    most,
  );
  return `\`${line === "" ? " " : line}\``;
}

/**
 * Text as it was written, in a block of code that it cannot leave. There nobody is notified and nothing is a link; what
 * people would not see is named instead of taken out, so that they know what a model reads.
 */
export function harmlessBlock(text: string, most: number): string {
  const lines = named(text.slice(0, most).replaceAll(/\r\n?/g, "\n"));
  // The fence is longer than any run inside: a run of a thousand would cost two thousand.
  const shown = shortened(lines.replaceAll(/`{13,}/g, "````````````…"), most);
  const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${shown}\n${fence}`;
}

/** Runs of tag characters spell hidden sentences: read out. */
function named(text: string): string {
  return text
    .replaceAll(/[\u{E0020}-\u{E007E}]+/gu, (run) => {
      const letters = Array.from(run, (letter) =>
        String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0xe0000),
      );
      return `⟨hidden: ${letters.join("")}⟩`;
    })
    .replaceAll(INVISIBLE, (letter) => {
      const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      return `⟨U+${code}⟩`;
    });
}

const INVISIBLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|[\u{E0000}-\u{E007F}]/gu;

/** `&` too: GitHub looks for mentions after `@&#x6f;ctocat` became text. */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("](", "]\\(")
    .replaceAll("]:", "]\\:")
    .replaceAll("![", "!\\[");
}

const ZERO_WIDTH_SPACE = "\u200B";

function disarmed(text: string): string {
  return (
    stripped(text)
      .replaceAll(/@(?=[A-Za-z0-9])/g, `@${ZERO_WIDTH_SPACE}`)
      // References link issues to each other, and after "fixes" they close them.
      .replaceAll(/(#|\bGH-)(?=\d)/gi, `$1${ZERO_WIDTH_SPACE}`)
      .replaceAll(/(\/(?:issues|pull)\/)(?=\d)/gi, `$1${ZERO_WIDTH_SPACE}`)
      .replaceAll(/^(\s*)\/(?=[a-z])/gim, `$1/${ZERO_WIDTH_SPACE}`)
  );
}

/** Without what people cannot see: controls, direction changes, zero width and tag characters. */
function stripped(text: string): string {
  return text
    .replaceAll(/<!--[^]*?(?:-->|$)/g, "")
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, "")
    .replaceAll(/[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|[\u{E0000}-\u{E007F}]/gu, "");
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  // Not in the middle of a pair: half a character is a broken one.
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
