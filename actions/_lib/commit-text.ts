import { visible } from "./visible-text.ts";

/** Each turn takes something away; what needs more turns than this was made to need them. */
const MOST_TURNS = 10;

/**
 * The sanitiser for commit messages. There is no Markdown in them, and nothing invisible may be put in, since they are
 * read with git for years: what would act is taken away instead. Leaves what it has made as it is.
 */
export function harmlessCommitText(text: string, most: number): string {
  let now = cut(visible(text), most);
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const next = cut(inert(now), most).trim();
    if (next === now) return now;
    now = next;
  }
  return now.replaceAll(/[^\p{L}\p{N}\s.,]/gu, "").trim();
}

/** Never in the middle of a character: half of one would be taken for another. */
function cut(text: string, most: number): string {
  return text
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, "")
    .toWellFormed();
}

function inert(text: string): string {
  return (
    text
      .replaceAll(/[a-z]{0,10}:\/\/\S*/gi, "")
      // A mention would call somebody, and "fixes #5" would close an issue that nobody asked to close.
      .replaceAll(/[@#]+(?=[\p{L}\p{N}_])/gu, "")
      .replaceAll(/\bGH-(?=\d)/gi, "")
      // With these words in the last commit no check of the pull request runs.
      .replaceAll(/\[((?:skip|no|ci|actions) (?:ci|actions|skip))\]/gi, "$1")
      .replaceAll(/\*\*\*(?=NO_CI\*\*\*)/gi, "")
      // Who wrote and who signed is said by the commit itself.
      .replaceAll(/^[ \t]*(?=(?:[a-z][a-z-]*-by|on-behalf-of|skip-checks)[ \t]*:)/gim, "> ")
      .replaceAll(/[ \t]+/g, " ")
      .replaceAll(/ ?\n ?/g, "\n")
      .replaceAll(/\n{3,}/g, "\n\n")
      .trim()
  );
}
