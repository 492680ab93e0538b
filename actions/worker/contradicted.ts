import { STOP_WORDS } from "../_lib/embed/stop-words.ts";

/**
 * Of the learnings that work was told, the one that a "Wrong: …" is about: whose words are nearly all in it, and of several
 * the one that says most. It may be retired by it: words that every sentence has, or one or two of a short one, are no proof
 * that it is meant.
 */
export function contradicted<T extends { content: string }>(text: string, told: readonly T[]): T | null {
  const said = new Set(wordsOf(text));
  let best: { one: T; repeated: number } | null = null;
  for (const one of told) {
    const words = [...new Set(wordsOf(one.content))];
    const repeated = words.filter((word) => said.has(word)).length;
    if (repeated < FEWEST || repeated < words.length * ENOUGH) continue;
    if (best === null || repeated > best.repeated) best = { one, repeated };
  }
  return best?.one ?? null;
}

const ENOUGH = 0.8;
const FEWEST = 3;

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP_WORDS.has(word));
}
