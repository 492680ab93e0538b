import { brotliDecompressSync } from "node:zlib";
import { WORD_MEANINGS } from "./word-meanings.ts";

/** How many numbers say what a word means. */
export const AXES = 192;
const BYTES = AXES / 4;
/** Of two bits. Numbers spread as by chance are nowhere told less wrong with four levels. */
const LEVELS = [-1.51, -0.4528, 0.4528, 1.51];

type Table = { places: Map<string, number>; weights: Uint8Array; codes: Uint8Array };
let table: Table | null = null;

/** Read when the first text is embedded: a job that embeds none should not wait for it. */
function open(): Table {
  if (table !== null) return table;
  const bytes = brotliDecompressSync(Buffer.from(WORD_MEANINGS, "base64"));
  const end = bytes.indexOf(10);
  const words = bytes.subarray(0, end).toString().split(" ");
  table = {
    places: new Map(words.map((word, at) => [word, at])),
    weights: bytes.subarray(end + 1, end + 1 + words.length),
    codes: bytes.subarray(end + 1 + words.length),
  };
  return table;
}

/** The table's words, and where in it each is. */
export function known(): ReadonlyMap<string, number> {
  return open().places;
}

/** Which words of a table a text has, and how often; what the table does not have is left out. */
export function places(words: readonly string[], of = known()): [place: number, count: number][] {
  const counts = new Map<number, number>();
  for (const word of words) {
    const place = placeOf(word, of);
    if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts];
}

/** Adds what the words mean to `sums`, from place `from` on: the table was made so that the sum is what the text means. */
export function addMeanings(sums: Float64Array, from: number, words: readonly string[]): void {
  const { weights, codes } = open();
  for (const [place, count] of places(words)) {
    // Said three times it is not three times as important.
    const weight = (weights[place] ?? 0) * Math.sqrt(count);
    const code = codes.subarray(place * BYTES, (place + 1) * BYTES);
    let length = 0;
    for (let at = 0; at < AXES; at += 1) length += levelOf(code, at) ** 2;
    const scale = weight / Math.sqrt(length);
    for (let at = 0; at < AXES; at += 1) sums[from + at] = (sums[from + at] ?? 0) + levelOf(code, at) * scale;
  }
}

function levelOf(code: Uint8Array, at: number): number {
  return LEVELS[((code[at >> 2] ?? 0) >> (2 * (at & 3))) & 3] ?? 0;
}

/** Of other forms of a word the table has the shortest. */
function placeOf(word: string, of: ReadonlyMap<string, number>): number | undefined {
  const found = of.get(word);
  if (found !== undefined) return found;
  for (const [ending, instead] of ENDINGS)
    if (word.endsWith(ending) && word.length - ending.length >= 3) {
      const stem = word.slice(0, -ending.length);
      const place =
        of.get(stem + instead) ?? (stem.at(-1) === stem.at(-2) ? of.get(stem.slice(0, -1)) : undefined);
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
