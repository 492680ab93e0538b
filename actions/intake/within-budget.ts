import type { Log } from "../_lib/log.ts";
import type { Store, StoreStatus } from "../_lib/store/store.ts";
import { byWorker, type SpecWriter } from "./spec-writer.ts";

/** A day whose money is used up buys no more specs here: they wait with their work, whose worker writes them. */
export function withinBudget(
  write: SpecWriter,
  { store, log }: { store: Pick<Store, "status">; log: Log },
): SpecWriter {
  return async (text, about) => {
    const spent = isSpent(await store.status());
    if (spent === null) return write(text, about);
    log.info(`No model is asked for a spec: ${spent}`);
    const written = await byWorker(text, about);
    if (written.kind !== "later") return written;
    return {
      ...written,
      remarks: [...(written.remarks ?? []), `${spent}: the spec is written when there is a new one.`],
    };
  };
}

/** Which of the day's budgets is used up; null while there is some of both. */
export function isSpent({
  usdToday,
  dailyUsd,
  iterationsToday,
  dailyIterations,
}: Pick<StoreStatus, "usdToday" | "dailyUsd" | "iterationsToday" | "dailyIterations">): string | null {
  if (dailyUsd !== null && usdToday >= dailyUsd) return `Today's budget of $${dailyUsd} is used up`;
  return iterationsToday >= dailyIterations
    ? `Today's budget of ${dailyIterations} iterations is used up`
    : null;
}
