import { specLines } from "../ralph/spec-lines.ts";
import { codeRanges, isInside } from "../ralph/code-ranges.ts";
import type { Report } from "./hidden-text.ts";

/** `[label]: address "title"` is shown nowhere; as `[//]: # (text)` it is everybody's way to write a comment. */
const DEFINITION = /^ {0,3}\[(?!\^)([^\]]{1,300})\]:\s*(?:<([^>]{0,2000})>|(\S{1,2000}))?\s*(.*)$/;
const TITLE = /^\s*(?:"([^"]*)"|'([^']*)'|\(([^)]*)\))\s*$/;
const TITLE_BEHIND = /^(\S{0,2000})\s+(?:"([^"]*)"|'([^']*)')\s*$/;
/** A picture's text is seen by those who cannot see the picture. */
const LONGEST_ALT = 100;
const LONGEST_TARGET = 4000;

/** Without what Markdown keeps behind a link or a picture: titles, long descriptions, definitions that define nothing. */
export function withoutHiddenLinks(text: string, report: Report): string {
  const lines = specLines(text);
  const out: string[] = [];
  let defined = false;
  for (const { text: line, number, inert } of lines) {
    const tell = (shown: string) => report({ kind: "attribute", line: number, shown });
    const definition = inert === "code" ? null : DEFINITION.exec(line);
    const title = defined && inert !== "code" ? TITLE.exec(line) : null;
    defined = definition !== null && (definition[4] ?? "") === "";
    if (inert === "code") {
      out.push(line);
    } else if (title !== null) {
      tell(title[1] ?? title[2] ?? title[3] ?? "");
      out.push("");
    } else if (definition !== null) {
      const [, label = "", bracketed, bare, behind = ""] = definition;
      const address = bracketed ?? bare ?? "";
      const isAddress = /^(?:https?:\/\/|mailto:|\.{0,2}\/|#\w)/i.test(address) && address.length <= 300;
      const words = TITLE.exec(behind);
      if (behind !== "" || !isAddress)
        tell(isAddress ? (words?.[1] ?? words?.[2] ?? words?.[3] ?? behind) : line);
      out.push(isAddress ? `[${label}]: ${address}` : "");
    } else {
      out.push(line.includes("](") ? shownLinks(line, tell) : line);
    }
  }
  return out.join("\n");
}

/** One pass over the line's `![` and `](`: nothing is looked at twice, however they are nested. */
function shownLinks(line: string, tell: (shown: string) => void): string {
  const isCode = isInside(codeRanges(line));
  let out = "";
  let done = 0;
  let picture: number | null = null;
  let close = -1;
  for (const { 0: mark, index } of line.matchAll(/!\[|\]\(/g)) {
    if (index < done || isCode(index)) continue;
    if (mark === "![") {
      picture = index;
      continue;
    }
    if (close < index) close = line.indexOf(")", index);
    if (close < 0) break;
    if (close - index > LONGEST_TARGET) continue;
    const alt = picture === null ? "" : line.slice(picture + 2, index);
    const target = line.slice(index + 2, close).trim();
    const behind = TITLE_BEHIND.exec(target);
    if (alt.length > LONGEST_ALT) tell(alt);
    if (behind !== null) tell(behind[2] ?? behind[3] ?? "");
    out +=
      alt.length > LONGEST_ALT ? `${line.slice(done, (picture ?? 0) + 2)}picture` : line.slice(done, index);
    out += `](${behind === null ? target : behind[1]})`;
    done = close + 1;
    picture = null;
  }
  return out + line.slice(done);
}
