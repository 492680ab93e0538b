import type { OwnReaction } from "./github/github.ts";

/** What became of a comment, by what our jobs put on it: 👀 when they begin, 🚀, 👎 or 😕 at their end. */
export type Hearing = "unheard" | "under way" | "interrupted" | "done" | "refused" | "failed";

/** Longer than the templates let any of our jobs run: whichever put 👀 there has ended, and could not say how. */
export const INTERRUPTED_MS = 40 * 60_000;

/** A job that was run again may have left more than one end: what it did counts most. */
export function hearingOf(own: OwnReaction[], now: number): Hearing {
  const has = (wanted: string) => own.some(({ content }) => content === wanted);
  if (has("rocket")) return "done";
  if (has("-1")) return "refused";
  if (has("confused")) return "failed";
  const begun = own.find(({ content }) => content === "eyes");
  if (begun === undefined) return "unheard";
  return now - Date.parse(begun.at) < INTERRUPTED_MS ? "under way" : "interrupted";
}

/** Whether what failed has been silent for so long that no job can be at it: one that could say so itself does that at once. */
export function hasFallenSilent(own: OwnReaction[], now: number): boolean {
  const failed = own.find(({ content }) => content === "confused");
  return failed !== undefined && now - Date.parse(failed.at) >= INTERRUPTED_MS;
}
