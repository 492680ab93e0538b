import { parseSpec } from "../_lib/ralph/parse-spec.ts";
import { LeaseLost } from "../_lib/store/errors.ts";
import type { ClaimRequest } from "../_lib/store/store.ts";
import { newsOf } from "./give-back.ts";
import { tell } from "./tell.ts";
import { wakeNext } from "./wake-next.ts";
import type { WorkerPorts } from "./worker.ts";

/**
 * For a job that was cancelled or died: gives back what it still holds, and says so where people look. Silent when it
 * holds nothing.
 */
export async function release(
  ports: Pick<WorkerPorts, "store" | "github" | "log">,
  request: ClaimRequest,
  { runUrl, workerWorkflow }: { runUrl: string | null; workerWorkflow: string },
): Promise<void> {
  const { store, github, log } = ports;
  const error = "The job ended before the work did";
  try {
    const claim = await store.claim(request);
    if (claim.kind === "none") return;
    const { status } = await store.fail(claim.lease, { category: "unavailable", error, retryable: true });
    log.info(`Gave "${claim.item.title}" back: it is ${status}`);
    const { tasks } = parseSpec(claim.checkpoint?.spec ?? claim.spec ?? "");
    await tell(claim.item, { ...newsOf(status, null, error), tasks, pull: null }, { github, log, runUrl });
  } catch (late) {
    if (late instanceof LeaseLost) return; // already ended, or another worker's by now
    throw late;
  }
  await wakeNext(ports, workerWorkflow);
}
