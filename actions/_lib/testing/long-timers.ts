/**
 * Loaded into an action before its own program: a wait of three to five minutes, as for the end of a job, is over as soon
 * as the file that `WHIM_LONG_TIMERS_END` names is there. Whatever waits for less or more is left alone.
 */
import { existsSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import type { TimerOptions } from "node:timers";
import timers from "node:timers/promises";

const file = process.env["WHIM_LONG_TIMERS_END"] ?? "";
const wait = timers.setTimeout;

timers.setTimeout = async <T>(ms = 0, value?: T, options?: TimerOptions): Promise<T> => {
  if (ms < 3 * 60_000 || ms >= 5 * 60_000) return wait(ms, value as T, options);
  for (let left = ms; left > 0 && !existsSync(file); left -= 50) await wait(50, undefined, options);
  return value as T;
};
syncBuiltinESMExports();
