import type { Log } from "../_lib/log.ts";
import { LeaseLost } from "../_lib/store/errors.ts";
import type { ClaimRequest, Store } from "../_lib/store/store.ts";

/** For a job that was cancelled or died: gives back what it still holds. Silent when it holds nothing. */
export async function release(store: Store, request: ClaimRequest, log: Log): Promise<void> {
  try {
    const claim = await store.claim(request);
    if (claim.kind === "none") return;
    await store.fail(claim.lease, {
      category: "unavailable",
      error: "The job ended before the work did",
      retryable: true,
    });
    log.info(`Gave "${claim.item.title}" back to the queue`);
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error; // already ended, or another worker's by now
  }
}
