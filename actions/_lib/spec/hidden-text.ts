import { trimMiddle } from "../ralph/trim-output.ts";
import { secretScan } from "../secrets/secret-scan.ts";
import { withoutHiddenCharacters } from "./hidden-characters.ts";
import { withoutHiddenLinks } from "./hidden-links.ts";
import { withoutHiddenMarkup } from "./hidden-markup.ts";

/** Something in a text that its readers do not see, or that nobody should see. */
export type Hidden = {
  kind: "comment" | "attribute" | "invisible" | "tag" | "bidi" | "control" | "secret";
  /** Of the text as it was given, from 1. */
  line: number;
  /** What it says, cut to a readable length. Of a secret only what it is. */
  shown: string;
};

export type Report = (hidden: Hidden) => void;

const MOST_SHOWN = 300;
/** More than a person reads; the text is free of the others as well. */
const MOST_REPORTED = 50;
const MOST_KEPT = 1000;
/** Four times what GitHub takes as an issue's body. */
const MOST_READ = 262_144;

/**
 * What a person sees of an issue on GitHub: a model must not be told more. The order counts: characters first, because
 * one of them may hide the beginning of a comment; nothing here reads a character more than a few times, whatever it is.
 */
export function visibleText(given: string): { text: string; hidden: Hidden[] } {
  const found: Hidden[] = [];
  const report: Report = ({ kind, line, shown }) => {
    if (found.length > MOST_KEPT) return;
    const text = shown
      .slice(0, 2 * MOST_SHOWN)
      .replaceAll(/\s+/g, " ")
      .trim();
    if (text !== "")
      found.push({
        kind,
        line,
        shown: text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text,
      });
  };
  const lines = trimMiddle(given, MOST_READ)
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029]/g, "\n");
  const seen = withoutHiddenLinks(
    withoutHiddenMarkup(withoutHiddenCharacters(lines, report), report),
    report,
  );
  const { text, found: secrets } = secretScan([]).redact(seen);
  for (const { kind, line } of secrets) report({ kind: "secret", line, shown: kind });
  const ended = text.split("\n").map((line) => line.trimEnd());
  return {
    text: ended
      .join("\n")
      .replaceAll(/\n{3,}/g, "\n\n")
      .trim(),
    hidden: shortened(found),
  };
}

function shortened(found: Hidden[]): Hidden[] {
  const sorted = found.toSorted((a, b) => a.line - b.line);
  const last = sorted[MOST_REPORTED];
  if (last === undefined) return sorted;
  const rest = sorted.length - MOST_REPORTED;
  return [...sorted.slice(0, MOST_REPORTED), { ...last, shown: `… and ${rest} more from here on` }];
}
