import { explain } from "../_lib/errors.ts";
import type { Log } from "../_lib/log.ts";
import type { SpecUsage, Store } from "../_lib/store/store.ts";

/** Money that belongs to no item. People wait for what it bought, so books that cannot be reached keep nobody from it. */
export async function charge(
  repo: string,
  specUsage: SpecUsage,
  { store, log }: { store: Pick<Store, "charge">; log: Log },
): Promise<void> {
  try {
    await store.charge(repo, { specUsage });
  } catch (error) {
    log.warn(`≈ $${specUsage.usd.toFixed(4)} for a spec could not be booked to ${repo}: ${explain(error)}`);
  }
}
