const ESCAPE =
  /%([0-9a-f]{2})|\\x([0-9a-f]{2})|\\u([0-9a-f]{4})|\\u\{([0-9a-f]{1,6})\}|&#x([0-9a-f]{1,6});|&#(\d{1,7});/gi;

/** `place`: where in the text as it was given a character of this one begins; of its end, where what was given ends. */
export type Unescaped = { text: string; place(index: number): number };

/**
 * A text with what stands for single characters in addresses, strings and HTML put back; null where there is none. Encoders
 * write only some characters so; who hides a secret writes those that a scan for encoded secrets does not expect.
 */
export function unescaped(given: string): Unescaped | null {
  const places = new Uint32Array(given.length + 1);
  let [text, at, count] = ["", 0, 0];
  for (const { 0: all, index, ...groups } of given.matchAll(ESCAPE)) {
    const char = meant([groups[1], groups[2], groups[3], groups[4], groups[5]], groups[6]);
    if (char === null) continue;
    text += given.slice(at, index) + char;
    for (; at < index; at += 1) places[count++] = at;
    for (let unit = 0; unit < char.length; unit += 1) places[count++] = index;
    at = index + all.length;
  }
  if (at === 0) return null;
  text += given.slice(at);
  for (; at <= given.length; at += 1) places[count++] = at;
  return { text, place: (index) => places[index] ?? given.length };
}

function meant(hexadecimal: (string | undefined)[], decimal: string | undefined): string | null {
  const hex = hexadecimal.find((group) => group !== undefined);
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
