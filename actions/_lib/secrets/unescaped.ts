/** `place`: where in the text as it was given a character of this one begins; of its end, where what was given ends. */
export type Unescaped = { text: string; place(index: number): number };

/**
 * A text with what stands for single characters in addresses, strings and HTML put back, and without spaces that nobody sees;
 * null where there is none of it. Encoders
 * write only some characters so; who hides a secret writes those that a scan for encoded secrets does not expect. Character by
 * character: an expression took ten seconds for three megabytes of nothing else.
 */
export function unescaped(given: string): Unescaped | null {
  if (!/[%\\&\u200B]/.test(given)) return null;
  const units = new Uint16Array(given.length);
  const places = new Uint32Array(given.length + 1);
  let [count, any] = [0, false];
  const put = (unit: number, at: number) => {
    units[count] = unit;
    places[count] = at;
    count += 1;
  };
  for (let at = 0; at < given.length;) {
    const first = given.charCodeAt(at);
    if (first === ZERO_WIDTH_SPACE) {
      any = true;
      at += 1;
      continue;
    }
    const escape =
      first === PERCENT || first === BACKSLASH || first === AMPERSAND ? escapeAt(given, at) : null;
    if (escape === null) {
      put(first, at);
      at += 1;
      continue;
    }
    any = true;
    const char = String.fromCodePoint(escape.code);
    for (let unit = 0; unit < char.length; unit += 1) put(char.charCodeAt(unit), at);
    at = escape.end;
  }
  if (!any) return null;
  places[count] = given.length;
  const text = Buffer.from(units.buffer, 0, count * 2).toString("utf16le");
  return { text, place: (index) => places[Math.min(index, count)] ?? given.length };
}

const [PERCENT, BACKSLASH, AMPERSAND, ZERO_WIDTH_SPACE] = [37, 92, 38, 0x200b];

/** As `outbound-text` writes them, too, which looks at a text before it is scanned. */
const ENTITIES: Record<string, number> = { "&amp;": 38, "&lt;": 60, "&gt;": 62, "&quot;": 34, "&apos;": 39 };
const LONGEST_ENTITY = 6;

type Escape = { code: number; end: number };

/** `%41`, `\x41`, `\u0041`, `\u{41}`, `&#x41;`, `&#65;` or `&amp;`, when one begins there. */
function escapeAt(text: string, at: number): Escape | null {
  const [second, third] = [text[at + 1]?.toLowerCase(), text[at + 2]?.toLowerCase()];
  if (text[at] === "%") return numberAt(text, at + 1, { base: 16, least: 2, most: 2 });
  if (text[at] === "&" && second === "#")
    return third === "x"
      ? closed(text, numberAt(text, at + 3, { base: 16, least: 1, most: 6 }), ";")
      : closed(text, numberAt(text, at + 2, { base: 10, least: 1, most: 7 }), ";");
  if (text[at] === "&") return namedAt(text, at);
  if (text[at] !== "\\") return null;
  if (second === "x") return numberAt(text, at + 2, { base: 16, least: 2, most: 2 });
  if (second !== "u") return null;
  return third === "{"
    ? closed(text, numberAt(text, at + 3, { base: 16, least: 1, most: 6 }), "}")
    : numberAt(text, at + 2, { base: 16, least: 4, most: 4 });
}

function namedAt(text: string, at: number): Escape | null {
  const end = text.slice(at, at + LONGEST_ENTITY).indexOf(";") + 1;
  const code = ENTITIES[text.slice(at, at + end)];
  return code === undefined ? null : { code, end: at + end };
}

function numberAt(
  text: string,
  from: number,
  { base, least, most }: { base: 10 | 16; least: number; most: number },
): Escape | null {
  let [code, end] = [0, from];
  for (; end < from + most; end += 1) {
    const digit = digitOf(text.charCodeAt(end));
    if (digit >= base) break;
    code = code * base + digit;
  }
  return end - from < least || code > 0x10ffff ? null : { code, end };
}

function closed(text: string, escape: Escape | null, by: string): Escape | null {
  return escape === null || text[escape.end] !== by ? null : { code: escape.code, end: escape.end + 1 };
}

/** 99 for what is none. */
function digitOf(unit: number): number {
  if (unit >= 48 && unit <= 57) return unit - 48;
  const lower = unit | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : 99;
}
