import { type CardState, cardState } from "./card.ts";
import type { WorkItem } from "./store/store.ts";

/** What a card says, for the program that reads it later: titles are for people, and a worker chooses its own. */
export function cardMark(state: CardState): string {
  return `<!-- whim:state ${markOf(state)} -->`;
}

function markOf(state: CardState): string {
  switch (state.kind) {
    case "waiting":
      return `waiting-${state.what}`;
    case "completed":
      return state.outcome ?? "completed";
    case "told":
      return state.ended ? "told-ended" : "told-waiting";
    case "queued":
    case "running":
    case "stuck":
    case "failed":
    case "cancelled":
    case "refused":
    case "questions":
      return state.kind;
  }
}

/** What a worker may have said in its own words, where the store has a plain one. */
const TOLD: Record<string, string> = {
  queued: "told-waiting",
  "waiting-pause": "told-waiting",
  "waiting-dependency": "told-waiting",
  stuck: "told-ended",
  failed: "told-ended",
};

/** Whether this card says where the item stands. What it says besides, its place in the queue and its price, may be older. */
export function cardSays(body: string, item: WorkItem): boolean {
  const expected = markOf(cardState(item, null));
  const shown = markIn(body);
  return shown !== null && (shown === expected || shown === TOLD[expected]);
}

/** Of the head alone: below it, a spec may hold anything. */
function markIn(body: string): string | null {
  const [head = ""] = body.split("\n### ", 1);
  return /^<!-- whim:state ([a-z-]+) -->$/m.exec(head)?.[1] ?? null;
}
