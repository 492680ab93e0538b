import { explain } from "./errors.ts";
import type { Log } from "./log.ts";

/** What only shows a decision must not undo or repeat it: null when it failed, which the log says. */
export async function attempt<T>(log: Log, what: string, step: () => Promise<T>): Promise<T | null> {
  try {
    return await step();
  } catch (error) {
    log.warn(`Whim could not ${what}, and went on: ${explain(error)}`);
    return null;
  }
}
