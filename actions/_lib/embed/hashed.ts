import { DIMENSIONS, type Embedder } from "./embedder.ts";
import { AXES, addMeanings } from "./meanings.ts";
import { wordsOf } from "./words-of.ts";

/**
 * Built in: no key, no network, no model to load, the same vector on every machine. Two parts of one vector. Words and the
 * character n-grams inside them are hashed with a sign, so that "locks", "locked" and "file-lock" are near each other; and
 * what common words mean is looked up in a table, so that "delete" is near "remove". It does not understand a sentence:
 * the order of words, and which of their meanings is meant, are lost on it.
 */
export const hashedEmbedder: Embedder = {
  model: "hashed-4",
  embed: async (texts) => texts.map(hashedVector),
};

/** A word itself counts for as much as all its pieces together. Changing any of these is a new model's name. */
const WORD = 1;
const PIECES = 1;
const PAIR = 0.5;
const PIECE_LENGTHS = [3, 4, 5];
/** Of the likeness of two texts; the rest is spelling. Chosen on the judged set of scripts/bench/recall. */
const MEANING = 0.9;
const HASHED = DIMENSIONS - AXES;

export function hashedVector(text: string): number[] | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const sums = new Float64Array(DIMENSIONS);
  addSpelling(sums, words);
  scale(sums.subarray(0, HASHED), Math.sqrt(1 - MEANING));
  addMeanings(sums, HASHED, words);
  scale(sums.subarray(HASHED), Math.sqrt(MEANING));
  // Of length one also where nothing was known of any word.
  scale(sums, 1);
  // Four digits are as near as the hashing itself, and a third of the bytes on the way to the store.
  return Array.from(sums, (value) => Math.round(value * 10_000) / 10_000);
}

function addSpelling(sums: Float64Array, words: readonly string[]): void {
  const counts = new Map<string, number>();
  const add = (feature: string, weight: number) => counts.set(feature, (counts.get(feature) ?? 0) + weight);
  for (const [at, word] of words.entries()) {
    add(`w ${word}`, WORD);
    const next = words[at + 1];
    if (next !== undefined) add(`p ${word} ${next}`, PAIR);
    const pieces = piecesOf(word);
    for (const piece of pieces) add(`c ${piece}`, PIECES / Math.sqrt(pieces.length));
  }
  for (const [feature, count] of counts) {
    const hash = fnv1a(feature);
    const place = hash % HASHED;
    // Said three times it is not three times as important.
    sums[place] = (sums[place] ?? 0) + (hash & 0x80000000 ? -1 : 1) * Math.sqrt(count);
  }
}

function scale(part: Float64Array, to: number): void {
  const length = Math.hypot(...part);
  if (length > 0) for (const [at, value] of part.entries()) part[at] = (value / length) * to;
}

function piecesOf(word: string): string[] {
  const edged = `<${word}>`;
  return PIECE_LENGTHS.flatMap((length) =>
    Array.from({ length: Math.max(0, edged.length - length + 1) }, (_, at) => edged.slice(at, at + length)),
  ).filter((piece) => piece !== edged);
}

/** 32 bits, and its high ones well mixed: the sign is the highest. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
