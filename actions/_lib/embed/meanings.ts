import { brotliDecompressSync } from "node:zlib";
import { WORD_MEANINGS } from "./word-meanings.ts";

/** How many numbers say what a word means. */
export const AXES = 128;
/** Four to a byte: 0 for nothing, 1 for more, 2 for less. */
const BYTES = AXES / 4;

type Table = { places: Map<string, number>; codes: Uint8Array };
let table: Table | null = null;

/** Read when the first text is embedded: a job that embeds none should not wait for it. */
function open(): Table {
  if (table !== null) return table;
  const bytes = brotliDecompressSync(Buffer.from(WORD_MEANINGS, "base64"));
  const end = bytes.indexOf(10);
  const known = bytes.subarray(0, end).toString().split(" ");
  table = { places: new Map(known.map((word, at) => [word, at])), codes: bytes.subarray(end + 1) };
  return table;
}

/** The table's, the most frequent first. */
export function words(): string[] {
  return [...open().places.keys()];
}

/** Adds what the word means to `sums`, from place `from` on, and says whether anything is known of it. */
export function addMeaning(sums: Float64Array, from: number, word: string, count: number): boolean {
  const { places, codes } = open();
  const place = placeOf(word, places);
  if (place === undefined) return false;
  const code = codes.subarray(place * BYTES, (place + 1) * BYTES);
  // Said three times it is not three times as important, and what every text has says little.
  const weight = Math.sqrt(count) * Math.sqrt(Math.log(2 + place) / Math.log(2 + places.size));
  const signs = Array.from(
    { length: AXES },
    (_, at) => SIGNS[((code[at >> 2] ?? 0) >> (2 * (at & 3))) & 3] ?? 0,
  );
  const length = Math.hypot(...signs);
  if (length === 0) return false;
  for (const [at, sign] of signs.entries())
    sums[from + at] = (sums[from + at] ?? 0) + (sign * weight) / length;
  return true;
}

const SIGNS = [0, 1, -1, 0];

/** Of other forms of a word the table has the shortest. */
function placeOf(word: string, places: Map<string, number>): number | undefined {
  const known = places.get(word);
  if (known !== undefined) return known;
  for (const [ending, instead] of ENDINGS)
    if (word.endsWith(ending) && word.length - ending.length >= 3) {
      const stem = word.slice(0, -ending.length);
      const place =
        places.get(stem + instead) ??
        (stem.at(-1) === stem.at(-2) ? places.get(stem.slice(0, -1)) : undefined);
      if (place !== undefined) return place;
    }
  return undefined;
}

const ENDINGS: [ending: string, instead: string][] = [
  ["ies", "y"],
  ["es", ""],
  ["s", ""],
  ["ing", ""],
  ["ing", "e"],
  ["ed", ""],
  ["ed", "e"],
  ["er", ""],
  ["er", "e"],
  ["ly", ""],
];
