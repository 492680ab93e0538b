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
    recordIteration: async (lease, iteration) => {
      await call("whim_record_iteration", { ...lease, ...iteration });
    },
    complete: (lease, result) => call("whim_complete", { ...lease, ...result }),
    fail: (lease, failure) => call("whim_fail", { ...lease, ...failure }),
    wake: async (repo) => {
      const { slot } = await call<{ slot: number | null }>("whim_wake", { repo });
      return slot === null ? null : { slot };
    },
    status: () => call("whim_status", {}),
  };
}
