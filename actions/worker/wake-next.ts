import { explain } from "../_lib/errors.ts";
import { wakeWorker } from "../_lib/wake.ts";
import type { WorkerPorts } from "./worker.ts";

/**
 * This slot is free: a small sweep, since schedules are late, then whatever is due may start. On the default branch, the
 * one that has the workflow for certain.
 */
export async function wakeNext(
  { store, github, log }: Pick<WorkerPorts, "store" | "github" | "log">,
  workflow: string,
  /** Where this job knows it already. */
  defaultBranch: string | null = null,
): Promise<void> {
  await sweep(store, log);
  try {
    const ref = defaultBranch ?? (async () => (await github.repository()).defaultBranch);
    log.info(await wakeWorker(store, github, { workflow, ref }));
  } catch (error) {
    // The item is done with; a lost wake-up is the schedule's to repeat.
    log.warn(`The next worker could not be woken: ${explain(error)}`);
  }
}

async function sweep(store: WorkerPorts["store"], log: WorkerPorts["log"]): Promise<void> {
  try {
    const { reaped, unblocked } = await store.sweep();
    if (reaped + unblocked > 0)
      log.info(`${reaped} taken back from dead workers, ${unblocked} no longer wait for others`);
  } catch (error) {
    log.warn(`What dead workers held was not taken back here, the schedule does it: ${explain(error)}`);
  }
}
