import type { Clock } from "../_lib/clock.ts";
import type { Log } from "../_lib/log.ts";
import type { Claim, ClaimRequest, NoClaim, Store } from "../_lib/store/store.ts";

/** A refusal that ends within this time is waited for: the wake-up that led here may be the only one for a while. */
const MOST_WAIT_MS = 5 * 60_000;

export async function claimOrWait(
  store: Store,
  request: ClaimRequest,
  { clock, log, stop }: { clock: Clock; log: Log; stop: AbortSignal },
): Promise<{ answer: Claim | NoClaim; askedAt: number }> {
  const deadline = clock.now() + MOST_WAIT_MS;
  for (;;) {
    stop.throwIfAborted();
    // The lease may count from here: a first answer that was lost has started it.
    const askedAt = performance.now();
    const answer = await store.claim(request);
    if (answer.kind === "claimed" || answer.notBefore === null) return { answer, askedAt };
    // A second more: the two clocks differ.
    const wait = Math.max(1000, Date.parse(answer.notBefore) - clock.now() + 1000);
    if (clock.now() + wait > deadline) return { answer, askedAt };
    log.info(`${explainNoClaim(answer)}: waiting ${Math.ceil(wait / 1000)} s`);
    await clock.sleep(wait, stop);
  }
}

const REASONS: Record<NoClaim["reason"], string> = {
  paused: "Work is paused",
  provider_parked: "The model's usage limit is reached",
  at_capacity: "As many workers as allowed are busy",
  cooling_down: "The pause between two starts is not over",
  budget_iterations: "Today's iterations are used up",
  budget_usd: "Today's money is used up",
  empty: "Nothing is queued",
  blocked: "What is queued is not due yet",
};

export function explainNoClaim({ reason, notBefore }: Pick<NoClaim, "reason" | "notBefore">): string {
  return REASONS[reason] + (notBefore === null ? "" : ` (until ${notBefore})`);
}
