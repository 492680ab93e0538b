import { createClient } from "@supabase/supabase-js";
import { type Clock, systemClock } from "../clock.ts";
import { toCamel, toSnake } from "./case.ts";
import { StoreUnavailable, storeError } from "./errors.ts";
import type { Store } from "./store.ts";

export type StoreOptions = {
  url: string;
  key: string;
  clock?: Clock;
  /** Of one attempt. A database function answers in milliseconds; what takes longer is a dead connection. */
  timeoutMs?: number;
  attempts?: number;
};

/** The store behind a Supabase address: hosted, self-hosted or embedded. */
export function openStore({
  url,
  key,
  clock = systemClock,
  timeoutMs = 10_000,
  attempts = 5,
}: StoreOptions): Store {
  const client = createClient(url, key, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
  });

  async function once(name: string, args: object): Promise<unknown> {
    const { data, error, status } = await client
      .rpc(name, toSnake(args) as Record<string, unknown>)
      .abortSignal(AbortSignal.timeout(timeoutMs));
    if (error === null) return data as unknown;
    throw storeError(name, url, { status, error });
  }

  /** Every function is idempotent, so a call whose reply was lost is simply made again. */
  async function call<T>(name: string, args: object): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return toCamel(await once(name, args)) as T;
      } catch (error) {
        if (!(error instanceof StoreUnavailable) || attempt >= attempts) throw error;
        await clock.sleep(200 * 2 ** attempt * (0.5 + Math.random()));
      }
    }
  }

  return {
    enqueue: (work) => call("whim_enqueue", work),
    get: (id) => call("whim_get", { id }),
    claim: (worker) => call("whim_claim", worker),
    heartbeat: (lease, beat) => call("whim_heartbeat", { ...lease, ...beat }),
    recordIteration: (lease, iteration) => call("whim_record_iteration", { ...lease, ...iteration }),
    acquireLocks: (lease, locks) => call("whim_acquire_locks", { ...lease, ...locks }),
    releaseLocks: (lease, locks) => call("whim_release_locks", { ...lease, ...locks }),
    complete: (lease, result) => call("whim_complete", { ...lease, ...result }),
    fail: (lease, failure) => call("whim_fail", { ...lease, ...failure }),
    giveBack: (lease, why) => call("whim_give_back", { ...lease, ...why }),
    park: (lease, limit) => call("whim_park", { ...lease, ...limit }),
    learn: (lease, learnings) => call("whim_learn", { ...lease, learnings }),
    recall: (lease, question) => call("whim_recall", { ...lease, ...question }),
    cancel: (item, why) => call("whim_cancel", { item, ...why }),
    requeue: (item, why) => call("whim_requeue", { item, ...why }),
    setPriority: (item, change) => call("whim_set_priority", { item, ...change }),
    pause: (item, why) => call("whim_pause", { item, ...why }),
    resume: (item, why) => call("whim_resume", { item, ...why }),
    note: (item, note) => call("whim_note", { item, ...note }),
    setLimits: (item, limits) => call("whim_set_limits", { item, ...limits }),
    kill: (worker, why) => call("whim_kill", { worker, ...why }),
    settle: (item, end) => call("whim_settle", { item, ...end }),
    reviewLearning: async (learning, review) => {
      await call("whim_review_learning", { learning, ...review });
    },
    purgeLearnings: async (what) => (await call<{ purged: number }>("whim_purge_learnings", what)).purged,
    sweep: () => call("whim_sweep", {}),
    list: (filter) => call("whim_list", filter),
    position: (item) => call("whim_position", { item }),
    estimate: (work) => call("whim_estimate", work),
    metrics: (of) => call("whim_metrics", of),
    workers: (which) => call("whim_workers", which),
    searchLearnings: (filter) => call("whim_search_learnings", filter),
    wake: async (repo) => {
      const { slot } = await call<{ slot: number | null }>("whim_wake", { repo });
      return slot === null ? null : { slot };
    },
    status: () => call("whim_status", {}),
  };
}
