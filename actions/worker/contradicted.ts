/** Of the learnings that work was told, the one that a "Wrong: …" is about: whose words are nearly all in it. */
export function contradicted<T extends { content: string }>(text: string, told: readonly T[]): T | null {
  const said = new Set(wordsOf(text));
  let best: { one: T; share: number } | null = null;
  for (const one of told) {
    const words = [...new Set(wordsOf(one.content))];
    if (words.length === 0) continue;
    const share = words.filter((word) => said.has(word)).length / words.length;
    if (share >= ENOUGH && (best === null || share > best.share)) best = { one, share };
  }
  return best?.one ?? null;
}

const ENOUGH = 0.8;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
