import type { Clock } from "../_lib/clock.ts";
import type { Store } from "../_lib/store/store.ts";
import { type Load, loadOf } from "./budget.ts";

/** For so long what others queue beside a poll is not seen: as if all of it had come at once. */
const FRESH_MS = 60_000;

/** What a repository is at, for a look at many of its issues: what the look queues itself is added, the rest asked anew each minute. */
export function rememberedLoad(repo: string, { store, clock }: { store: Store; clock: Clock }) {
  let known: { load: Load; at: number } | null = null;
  return {
    async load(): Promise<Load> {
      const at = clock.now();
      if (known === null || at - known.at >= FRESH_MS) known = { load: await loadOf(store, repo), at };
      return known.load;
    },
    /** Null: nobody knows what was queued. */
    async add(id: string | null): Promise<void> {
      const before = known;
      // Until it is known again the next issue asks for all; what fails then is told there.
      known = null;
      if (id === null || before === null) return;
      const item = await store.get(id).catch(() => null);
      if (item === null) return;
      const { live, newest } = before.load;
      known = { ...before, load: { live: [item, ...live], newest: [item, ...newest] } };
    },
  };
}
