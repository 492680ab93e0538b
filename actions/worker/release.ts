import { LeaseLost } from "../_lib/store/errors.ts";
import type { ClaimRequest } from "../_lib/store/store.ts";
import { explain } from "../_lib/errors.ts";
import { tellEnd } from "./give-back.ts";
import { standingOf, standingOnGitHub } from "./standing.ts";
import { StopAsked } from "./stop-asked.ts";
import { wakeNext } from "./wake-next.ts";
import type { WorkerPorts } from "./worker.ts";

/**
 * For a job that was cancelled or died: gives back what it still holds, and says so where people look. Silent when it
 * holds nothing.
 */
export async function release(
  ports: Pick<WorkerPorts, "store" | "github" | "log">,
  request: ClaimRequest,
  options: {
    runUrl: string | null;
    workerWorkflow: string;
    secrets: readonly string[];
    /** The runner, or a person, ended the job: that is nobody's fault, and no attempt. */
    interrupted: boolean;
  },
): Promise<void> {
  const { store, github, log } = ports;
  const reason = "The job ended before the work did";
  try {
    const claim = await store.claim(request);
    if (claim.kind === "none") return;
    const { lease } = claim;
    const { status } = options.interrupted
      ? await store.giveBack(lease, { reason, interrupted: true })
      : await store.fail(lease, { category: "unavailable", error: reason, retryable: true });
    log.info(`Gave "${claim.item.title}" back: it is ${status}`);
    const standing = await standingOnGitHub(claim, github).catch((error: unknown) => {
      log.warn(`Whether there are commits of it on GitHub is not known: ${explain(error)}`);
      return standingOf(claim);
    });
    const error = options.interrupted ? new StopAsked("runner", reason) : new Error(reason);
    await tellEnd({ error, reason, status, claim, standing }, { github, log, ...options });
  } catch (late) {
    if (late instanceof LeaseLost) return; // already ended, or another worker's by now
    throw late;
  }
  await wakeNext(ports, options.workerWorkflow);
}
