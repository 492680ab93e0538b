import { brotliDecompressSync } from "node:zlib";
import { WORD_MEANINGS } from "./word-meanings.ts";

/** How many numbers say what a word means. */
export const AXES = 192;
/**
 * The words that most texts have come first and are told best: each number is one of six levels, three numbers a byte; of all
 * others one of three, five a byte. Numbers spread as by chance are nowhere told less wrong with so many levels.
 */
const OFTEN = 7_000;
const FINE = form([-1.894, -1, -0.3178, 0.3178, 1, 1.894], 3);
const COARSE = form([-1.224, 0, 1.224], 5);

type Form = { aByte: number; bytes: number; said: Float64Array[] };

/** What each byte says, the first number being the lowest digit. */
function form(levels: number[], aByte: number): Form {
  const count = levels.length;
  const digits = Array.from({ length: aByte }, (_, at) => count ** at);
  const said = Array.from({ length: count ** aByte }, (_, byte) =>
    Float64Array.from(digits, (digit) => levels[Math.trunc(byte / digit) % count] ?? 0),
  );
  return { aByte, bytes: Math.ceil(AXES / aByte), said };
}

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
  for (const word of words)
    for (const place of placesOf(word, of)) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts];
}

/** Adds what the words mean to `sums`, from place `from` on: the table was made so that the sum is what the text means. */
export function addMeanings(sums: Float64Array, from: number, words: readonly string[]): void {
  const { weights, codes } = open();
  for (const [place, count] of places(words)) {
    const said = decoded(codes, place);
    let square = 0;
    for (let at = 0; at < AXES; at += 1) square += (said[at] ?? 0) ** 2;
    // Said three times it is not three times as important.
    const scale = (weights[place] ?? 0) * Math.sqrt(count / square);
    for (let at = 0; at < AXES; at += 1) sums[from + at] = (sums[from + at] ?? 0) + (said[at] ?? 0) * scale;
  }
}

/** A word's numbers, and what fills its last byte. */
function decoded(codes: Uint8Array, place: number): Float64Array {
  const { aByte, bytes, said } = place < OFTEN ? FINE : COARSE;
  const begin = Math.min(place, OFTEN) * FINE.bytes + Math.max(0, place - OFTEN) * COARSE.bytes;
  const numbers = new Float64Array(bytes * aByte);
  for (let at = 0; at < bytes; at += 1) {
    const few = said[codes[begin + at] ?? 0];
    if (few !== undefined) numbers.set(few, at * aByte);
  }
  return numbers;
}

/** Two of the table's longest with endings have fewer letters; of what has more each part would be looked at for its endings. */
const LONGEST_NAME = 64;

/** Of a name that is made of two words, as "threadpool" is, both are meant. */
function placesOf(word: string, of: ReadonlyMap<string, number>): number[] {
  if (word.length > LONGEST_NAME) return [];
  const whole = placeOf(word, of);
  if (whole !== undefined) return [whole];
  for (const at of halves(word.length)) {
    const [first, second] = [placeOf(word.slice(0, at), of), placeOf(word.slice(at), of)];
    if (first !== undefined && second !== undefined) return [first, second];
  }
  return [];
}

/** Where a word may be parted, the middle first: the longer the shorter half, the less it is one by chance. */
function halves(length: number): number[] {
  return Array.from({ length: Math.max(0, length - 5) }, (_, at) => at + 3).toSorted(
    (a, b) => Math.abs(a - length / 2) - Math.abs(b - length / 2) || a - b,
  );
}

/** Of other forms of a word the table has the shortest; "warnings" is one of "warning", and that of "warn". */
function placeOf(word: string, of: ReadonlyMap<string, number>): number | undefined {
  const found = of.get(word);
  if (found !== undefined) return found;
  for (const [ending, instead] of ENDINGS)
    if (word.endsWith(ending) && word.length - ending.length >= 3) {
      const stem = word.slice(0, -ending.length);
      const place =
        placeOf(stem + instead, of) ?? (stem.at(-1) === stem.at(-2) ? of.get(stem.slice(0, -1)) : undefined);
      if (place !== undefined) return place;
    }
  return undefined;
}

const ENDINGS: [ending: string, instead: string][] = [
  ["ied", "y"],
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
