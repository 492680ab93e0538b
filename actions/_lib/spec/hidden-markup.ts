import { codeRanges, isInside } from "../ralph/code-ranges.ts";
import type { Report } from "./hidden-text.ts";
import { lineNumbers } from "./line-numbers.ts";
import { shownTag } from "./shown-tag.ts";

/** What GitHub does not show although it looks like text: comments and their kin, each with its end. */
const UNSHOWN = [
  { begin: "<!--", end: "-->" },
  { begin: "<![CDATA[", end: "]]>" },
  { begin: "<?", end: "?>" },
  { begin: "<!", end: ">" },
];
/** In a line's code such a thing is visible. A longer one is no example, and where code begins and ends can be disputed. */
const LONGEST_EXAMPLE = 80;
const TAG_NAME = /<\/?[a-zA-Z][\w-]*(?=[\s/>])/y;
/** Quotes can make each of many tags end at the text's end: so much is read in all before the rest is given up. */
const READ_AT_MOST = 5_000_000;

/** Without comments, and without the parts of tags that nobody sees. Fenced code stays as it is: it is shown. */
export function withoutHiddenMarkup(text: string, report: Report): string {
  const lineOf = lineNumbers(text);
  const find = finder(text);
  let read = 0;
  let out = "";
  let at = 0;
  let lineBegin = 0;
  let lineEnd = -1;
  let isCode = isInside([]);
  let fence: string | null = null;
  let htmlBlock = false;

  while (at < text.length) {
    if (at > lineEnd) {
      const newline = text.indexOf("\n", at);
      lineEnd = newline < 0 ? text.length : newline;
      const body = text.slice(at, lineEnd);
      if (at === 0 || text[at - 1] === "\n") {
        lineBegin = at;
        // Within a block of HTML Markdown sees no fence, until a blank line.
        const opened: string | null = fence === null && !htmlBlock ? fenceOf(body) : null;
        if (fence !== null || opened !== null) {
          fence = fence !== null && closes(body, fence) ? null : (fence ?? opened);
          out += text.slice(at, lineEnd + 1);
          at = lineEnd + 1;
          continue;
        }
        htmlBlock = body.trim() !== "" && (htmlBlock || /^ {0,3}<\/?[a-z]/i.test(body));
      }
      isCode = isInside(codeRanges(body, at));
    }
    const open = find("<", at);
    if (open < 0 || open >= lineEnd) {
      out += text.slice(at, lineEnd + 1);
      at = lineEnd + 1;
      continue;
    }
    out += text.slice(at, open);
    at = open;
    const inCode = isCode(open);
    const end = unshownEnd(open) ?? tagEnd(open);
    if (read > READ_AT_MOST) {
      report({
        kind: "attribute",
        line: lineOf(open),
        shown: `${text.length - open} characters of broken tags`,
      });
      return out;
    }
    if (end === null) {
      // Not closed: visible, and must not hide what we write behind it.
      out += text.startsWith("<!--", open) ? "&lt;" : "<";
      at = open + 1;
    } else if (inCode && end <= lineEnd && end - open <= LONGEST_EXAMPLE) {
      out += text.slice(open, end);
      at = end;
    } else {
      const whole = text.slice(open, end);
      const tell = (kind: "comment" | "attribute") => (shown: string) =>
        report({ kind, line: lineOf(open), shown });
      if (/^<[!?]/.test(whole)) tell("comment")(saidBetween(whole));
      else out += shownTag(whole, tell("attribute"));
      // As many lines as before: the numbers of those that follow stay right.
      out += "\n".repeat(whole.split("\n").length - 1);
      at = end;
    }
  }
  return out;

  function unshownEnd(open: number): number | null {
    const kind = UNSHOWN.find(({ begin }) => text.startsWith(begin, open));
    if (kind === undefined || (kind.begin === "<!" && !/[a-zA-Z]/.test(text[open + 2] ?? ""))) return null;
    const empty = ["<!-->", "<!--->"].find((whole) => text.startsWith(whole, open));
    if (empty !== undefined) return open + empty.length;
    const close = find(kind.end, open + kind.begin.length);
    if (close >= 0) return close + kind.end.length;
    // At a line's beginning it hides all that follows; elsewhere it is a bracket.
    return open - lineBegin < 100 && text.slice(lineBegin, open).trim() === "" ? text.length : null;
  }

  function tagEnd(open: number): number | null {
    TAG_NAME.lastIndex = open;
    if (!TAG_NAME.test(text)) return null;
    for (let place = TAG_NAME.lastIndex; place < text.length; place += 1) {
      const character = text[place] ?? "";
      read += 1;
      if (character === ">") return place + 1;
      if (character === "<") return null;
      if (character !== '"' && character !== "'") continue;
      const close = find(character, place + 1);
      if (close < 0) return null;
      read += close - place;
      if (read > READ_AT_MOST) return null;
      place = close;
    }
    return null;
  }
}

/** `indexOf` that does not look again for what is nowhere further on, nor for what it found ahead. */
function finder(text: string): (what: string, from: number) => number {
  const known = new Map<string, { from: number; at: number }>();
  return (what, from) => {
    const last = known.get(what);
    if (last !== undefined && from >= last.from && (last.at < 0 || from <= last.at)) return last.at;
    const at = text.indexOf(what, from);
    known.set(what, { from, at });
    return at;
  };
}

function fenceOf(line: string): string | null {
  return /^ {0,3}(?:[-*+]\s{1,4}|>\s?)?(`{3,}(?!.*`)|~{3,})/.exec(line)?.[1] ?? null;
}

function closes(line: string, fence: string): boolean {
  const run = line.replace(/^>\s?/, "").trim();
  return run.length >= fence.length && run === (fence[0] ?? "").repeat(run.length);
}

function saidBetween(whole: string): string {
  return whole.replace(/^<(?:!--|!\[CDATA\[|\?|!)/, "").replace(/^-?>$|(?:--|\]\]|\?)?>$/, "");
}
