import { DIMENSIONS, type Embedder, TEXT_LIMIT } from "./embedder.ts";
import { STOP_WORDS } from "./stop-words.ts";

/**
 * Built in: no key, no network, no model to load, the same vector on every machine. Words and the character n-grams inside
 * them are hashed into the dimensions with a sign, so that "locks", "locked" and "file-lock" are near each other. It knows
 * spelling, not meaning: a paraphrase in other words is as far away as anything else.
 */
export const hashedEmbedder: Embedder = {
  model: "hashed-1",
  embed: async (texts) => texts.map(hashedVector),
};

/** A word itself counts for as much as all its pieces together. Changing any of these is a new model's name. */
const WORD = 1;
const PIECES = 1;
const PAIR = 0.5;
const PIECE_LENGTHS = [3, 4, 5];

export function hashedVector(text: string): number[] | null {
  const sums = new Float64Array(DIMENSIONS);
  const counts = new Map<string, number>();
  const words = wordsOf(text);
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
    // Said three times it is not three times as important.
    const weight = Math.sign(count) * Math.sqrt(Math.abs(count));
    const place = hash % DIMENSIONS;
    sums[place] = (sums[place] ?? 0) + (hash & 0x80000000 ? -weight : weight);
  }
  const length = Math.hypot(...sums);
  if (length === 0) return null;
  // Four digits are as near as the hashing itself, and a third of the bytes on the way to the store.
  return Array.from(sums, (value) => Math.round((value / length) * 10_000) / 10_000);
}

/** `retryAfter_ms` and `src/retry-after.ts` have words in common with "retry after". */
function wordsOf(text: string): string[] {
  return text
    .slice(0, TEXT_LIMIT)
    .normalize("NFKC")
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !STOP_WORDS.has(word));
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
