import { TEXT_LIMIT } from "./embedder.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** `retryAfter_ms` and `src/retry-after.ts` have words in common with "retry after". */
export function wordsOf(text: string): string[] {
  return text
    .slice(0, TEXT_LIMIT)
    .normalize("NFKC")
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !STOP_WORDS.has(word));
}
