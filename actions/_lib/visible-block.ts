/**
 * Text as it was written, in a block of code that it cannot leave. There nobody is notified and nothing is a link; what
 * people would not see is named instead of taken out, so that they know what a model reads.
 */
export function visibleBlock(text: string, most: number): string {
  const lines = named(text.slice(0, most).replaceAll(/\r\n?/g, "\n"));
  // The fence is longer than any run inside: a run of a thousand would cost two thousand.
  const all = lines.replaceAll(/`{13,}/g, "````````````…");
  const shown = all.length <= most ? all : `${all.slice(0, most - 1).toWellFormed()}…`;
  const longest = Math.max(2, ...Array.from(shown.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${shown}\n${fence}`;
}

const INVISIBLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|[\u{E0000}-\u{E007F}]/gu;

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
