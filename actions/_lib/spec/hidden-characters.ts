import type { Hidden, Report } from "./hidden-text.ts";

/** Colours and cursor moves of a terminal, as in pasted logs. */
const ANSI = /\u001B\[[0-9;?]{0,30}[A-Za-z]/g;

/** Everything that takes no room, turns directions round, or is not meant for people. */
const SUSPECT =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|[\u{E0000}-\u{E007F}]+|[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]+|\u034F|[\u00AD\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200D\u2060-\u2065\u206A-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0080}-\u{E00FF}\u{E01F0}-\u{E0FFF}]/gu;

/** Scripts that are not written right without joiners. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}]/u;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u;

export function withoutHiddenCharacters(given: string, report: Report): string {
  const text = given.replaceAll(ANSI, "");
  const counted = new Map<string, { kind: Hidden["kind"]; line: number; points: Map<string, number> }>();
  let line = 1;
  let at = 0;
  const visible = text.replaceAll(SUSPECT, (run, offset: number) => {
    for (; at < offset; at += 1) if (text.charCodeAt(at) === 10) line += 1;
    const kind = kindOf(run);
    if (kind === "tag") {
      const says = decoded(run);
      report({ kind, line, shown: says === "" ? pointsOf(run) : says });
      return "";
    }
    if (isLegitimate(run, text, offset)) return run;
    const key = `${kind} ${line}`;
    const entry = counted.get(key) ?? { kind, line, points: new Map<string, number>() };
    counted.set(key, entry);
    for (const character of run) entry.points.set(character, (entry.points.get(character) ?? 0) + 1);
    return "";
  });
  for (const { kind, line: where, points } of counted.values()) {
    const shown = [...points].map(
      ([character, times]) => `${pointsOf(character)}${times > 1 ? ` ×${times}` : ""}`,
    );
    report({ kind, line: where, shown: shown.join(", ") });
  }
  return visible;
}

function kindOf(run: string): Hidden["kind"] {
  const point = run.codePointAt(0) ?? 0;
  if (point < 0xa0 && point !== 0xad) return "control";
  if ((point >= 0xe0000 && point <= 0xe007f) || isSmuggled(run)) return "tag";
  return /^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(run) ? "bidi" : "invisible";
}

/** One variation selector chooses how a character looks; a row of them is somebody's bytes. */
function isSmuggled(run: string): boolean {
  return /^[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{2,}$/u.test(run);
}

/** What tag characters spell, and what rows of variation selectors carry. */
function decoded(run: string): string {
  const bytes = Array.from(run, (character) => {
    const point = character.codePointAt(0) ?? 0;
    if (point >= 0xe0100) return point - 0xe0100 + 16;
    return point >= 0xe0000 ? point - 0xe0000 : point - 0xfe00;
  });
  const text = Buffer.from(bytes).toString("utf8");
  return /^[\p{L}\p{N}\p{P}\p{S}\s\u0001\u007F]*$/u.test(text) ? text.replaceAll(/[\u0001\u007F]/g, "") : "";
}

function isLegitimate(run: string, text: string, offset: number): boolean {
  const before = /.$/su.exec(text.slice(Math.max(0, offset - 2), offset))?.[0] ?? "";
  const after = String.fromCodePoint(text.codePointAt(offset + run.length) ?? 0x20);
  if (/^[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]$/u.test(run))
    return /[\p{So}\p{Sm}\p{Sk}\p{Po}\p{N}\p{Script=Han}]/u.test(before);
  if (run === "\u200D" && PICTURE.test(before) && PICTURE.test(after)) return true;
  return (run === "\u200C" || run === "\u200D") && JOINING.test(before) && JOINING.test(after);
}

function pointsOf(run: string): string {
  return Array.from(
    run.slice(0, 40),
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  ).join(" ");
}
