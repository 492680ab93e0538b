import type { Store, WorkItem } from "../../actions/_lib/store/store.ts";
import type { Display } from "./display.ts";
import { failedJob } from "./failed-job.ts";
import type { Agent, Jobs } from "./jobs.ts";

const SLOT = "1";
/** What holds a queued item up and is no time of its own (a usage limit, a file, a pause) is looked at again after so long. */
const [FIRST_LOOK_MS, LAST_LOOK_MS] = [5000, 5 * 60_000];
/** One runner, nobody else: more starts than this without an end are a circle. */
const MOST_RUNS = 50;

/** Works until the item has ended, or waits for a person; waits, as the queue would, for what it must wait for. */
export async function untilEnded(
  id: string,
  { store, jobs, agent, view }: { store: Store; jobs: Jobs; agent: Agent; view: Display },
): Promise<WorkItem> {
  let item = await known(store, id);
  let looks = 0;
  for (let runs = 0; item.status === "queued" && runs < MOST_RUNS;) {
    const wait = Date.parse(item.availableAt) - Date.now();
    if (wait > 0) {
      view.stage(
        "wait",
        `until ${new Date(item.availableAt).toLocaleTimeString()}: ${item.error ?? "not due yet"}`,
      );
      await jobs.pause(wait);
    }
    const ended = await jobs.work(SLOT, agent);
    const { exitCode, outputs } = ended;
    if (outputs["result"] === undefined)
      throw new Error(`The worker ended with ${exitCode}:\n${failedJob(ended)}`);
    item = await known(store, id);
    if (outputs["result"] !== "none") {
      runs += 1;
      looks = 0;
    } else if (item.status === "queued") {
      const pause = nextLookAfter(looks);
      looks += 1;
      if (pause === LAST_LOOK_MS) view.stage("wait", `it is looked at again every ${pause / 60_000} minutes`);
      await jobs.pause(pause);
    }
  }
  return item;
}

/** A usage limit lasts for hours, and each look is a start of the worker with all that it asks first. */
export function nextLookAfter(looks: number): number {
  return Math.min(FIRST_LOOK_MS * 2 ** looks, LAST_LOOK_MS);
}

async function known(store: Store, id: string): Promise<WorkItem> {
  const item = await store.get(id);
  if (item === null) throw new Error(`The store forgot the work item ${id}.`);
  return item;
}
