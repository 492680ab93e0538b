import type { StatsFs } from "node:fs";
import { statfs } from "node:fs/promises";
import type { Clock } from "../_lib/clock.ts";
import { explain } from "../_lib/errors.ts";
import type { Log } from "../_lib/log.ts";
import { StopAsked } from "./stop-asked.ts";

/** Git, the box and the log stop working somewhere below this. */
const ROOM_BYTES = 64e6;
const ROOM_FILES = 1000;
/** Somebody has to make room first, or another runner takes it. */
const WAIT_MS = 5 * 60_000;

/**
 * What breaks, or gets nowhere, because the runner's disk has no room left is the runner's fault, not the work's. The disk
 * is asked, not an error: its text may hold what an agent printed.
 */
export async function fullDisk(
  places: readonly string[],
  { log, clock }: { log: Pick<Log, "warn">; clock: Pick<Clock, "now"> },
): Promise<StopAsked | null> {
  for (const place of places) {
    const room = await roomAt(place, log);
    if (room === null) continue;
    const { bavail, bsize, files, ffree } = room;
    // Some file systems count no files.
    if (bavail * bsize >= ROOM_BYTES && (files === 0 || ffree >= ROOM_FILES)) continue;
    const left = `${Math.floor((bavail * bsize) / 1e6)} MB and ${ffree} files`;
    log.warn(`This runner's disk is full: ${place} has room for ${left}. Make room on it.`);
    const notBefore = new Date(clock.now() + WAIT_MS).toISOString();
    return new StopAsked("runner", "The disk of the runner is full", notBefore);
  }
  return null;
}

/** Null: nobody knows. What broke is still to be told then, and the work to be given back. */
async function roomAt(place: string, log: Pick<Log, "warn">): Promise<StatsFs | null> {
  try {
    return await statfs(place);
  } catch (error) {
    log.warn(`How much room ${place} has is not known: ${explain(error)}`);
    return null;
  }
}
