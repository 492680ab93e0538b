import { randomUUID } from "node:crypto";
import { createClient } from "@supabase/supabase-js";
import { type Clock, systemClock } from "../clock.ts";
import { ConfigurationError } from "../errors.ts";
import { toCamel, toSnake } from "./case.ts";
import type { Database, Json } from "./database-types.ts";
import { StoreUnavailable, errorOf } from "./errors.ts";
import { withRetries } from "./retry.ts";
import { SCHEMA_VERSION } from "./schema-version.ts";
import type { Store } from "./store.ts";

export type StoreOptions = {
  url: string;
  /** A secret key (`sb_secret_…`), or with `roleKey` the publishable one: what lets a call into the project at all. */
  key: string;
  /** A signed token that names one of Whim's roles (`npm run store:key`): the call then may do what this role may. */
  roleKey?: string;
  clock?: Clock;
  /** The schema the caller was made for: another one refuses it. Null only asks, whatever is there. */
  schema?: number | null;
  /** Of one attempt, its answer read to the end. A database function answers in milliseconds; what takes longer is a dead connection. */
  timeoutMs?: number;
};

type Functions = Database["public"]["Functions"];
type Camel<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;
/** A function's arguments as the database declares them, in our spelling: a call that does not fit does not compile. */
type Arguments<Name extends keyof Functions> = [Functions[Name]["Args"]] extends [never]
  ? object
  : {
      [Arg in keyof Functions[Name]["Args"] as Camel<Arg & string>]: [Json] extends [
        Exclude<Functions[Name]["Args"][Arg], undefined>,
      ]
        ? unknown
        : Functions[Name]["Args"][Arg];
    };

/** The store behind a Supabase address: hosted, self-hosted or embedded. */
export function openStore({
  url,
  key,
  roleKey,
  clock = systemClock,
  schema = SCHEMA_VERSION,
  timeoutMs = 10_000,
}: StoreOptions): Store {
  if (!/^https?:\/\/[^/]/.test(url) || !URL.canParse(url)) {
    throw new ConfigurationError(
      `store-url is "${url}": give the address of the project's API, as https://<project>.supabase.co.`,
    );
  }
  for (const [what, value] of Object.entries({ key, roleKey })) {
    // Printing it would show a secret; a header cannot carry it either.
    if (value !== undefined && !/^[\x21-\x7e]+$/.test(value))
      throw new ConfigurationError(
        `The store's ${what} is empty or has a space, a line break or a foreign letter in it: copy it again, as one line.`,
      );
  }
  const client = createClient(url, key, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    ...(roleKey === undefined ? {} : { accessToken: async () => roleKey }),
    global: { fetch: completely(url, timeoutMs, clock) },
  });

  function call<T, Name extends keyof Functions>(name: Name, args: Arguments<Name>): Promise<T> {
    return withRetries(clock, `${name} at ${url}`, async () => {
      const asking = client.rpc(name, toSnake(args) as Record<string, unknown>).throwOnError();
      // What holds a lease ends its work, whatever was migrated meanwhile.
      const asks = schema !== null && !("fence" in args);
      const { data } = await (asks ? asking.setHeader("x-whim-schema", String(schema)) : asking);
      return toCamel(data) as T;
    });
  }

  return {
    enqueue: (work) => call("whim_enqueue", work),
    charge: (repo, charge) => call("whim_charge", { repo, key: randomUUID(), ...charge }),
    get: (id) => call("whim_get", { id }),
    getSpec: (item) => call("whim_get_spec", { item }),
    claim: (worker) => call("whim_claim", worker),
    heartbeat: (lease, beat) => call("whim_heartbeat", { ...lease, ...beat }),
    recordIteration: (lease, iteration) => call("whim_record_iteration", { ...lease, ...iteration }),
    acquireLocks: (lease, locks) => call("whim_acquire_locks", { ...lease, ...locks }),
    releaseLocks: (lease, locks) => call("whim_release_locks", { ...lease, ...locks }),
    complete: (lease, result) => call("whim_complete", { ...lease, ...result }),
    fail: (lease, failure) => call("whim_fail", { ...lease, ...failure }),
    writeSpec: (lease, spec) => call("whim_write_spec", { ...lease, ...spec }),
    ask: (lease, questions) => call("whim_ask", { ...lease, questions }),
    giveBack: (lease, why) => call("whim_give_back", { ...lease, ...why }),
    park: (lease, limit) => call("whim_park", { ...lease, ...limit }),
    learn: (lease, learnings) => call("whim_learn", { ...lease, learnings }),
    untold: (lease, learnings) => call("whim_untold", { ...lease, ...learnings }),
    recall: (lease, question) => call("whim_recall", { ...lease, ...question }),
    cancel: (item, why) => call("whim_cancel", { item, ...why }),
    requeue: (item, why) => call("whim_requeue", { item, key: randomUUID(), ...why }),
    approve: (item, approval) => call("whim_approve", { item, ...approval }),
    answer: (item, text) => call("whim_answer", { item, ...text }),
    setPriority: (item, change) => call("whim_set_priority", { item, ...change }),
    pause: (item, why) => call("whim_pause", { item, ...why }),
    resume: (item, why) => call("whim_resume", { item, ...why }),
    note: (item, note) => call("whim_note", { item, key: randomUUID(), ...note }),
    setLimits: (item, limits) => call("whim_set_limits", { item, ...limits }),
    setModel: (item, change) => call("whim_set_model", { item, ...change }),
    pauseAll: (why) => call("whim_pause_all", why),
    drain: (why) => call("whim_pause_all", { ...why, running: false }),
    resumeAll: (why) => call("whim_resume_all", why),
    kill: (worker, why) => call("whim_kill", { worker, ...why }),
    settle: (item, end) => call("whim_settle", { item, ...end }),
    reviewLearning: async (learning, review) => {
      await call("whim_review_learning", { learning, ...review });
    },
    purgeLearnings: async (what) => {
      const { purged }: { purged: number } = await call("whim_purge_learnings", what);
      return purged;
    },
    sweep: () => call("whim_sweep", {}),
    list: (filter) => call("whim_list", filter),
    position: (item) => call("whim_position", { item }),
    estimate: (work) => call("whim_estimate", work),
    metrics: (of) => call("whim_metrics", of),
    workers: (which) => call("whim_workers", which),
    searchLearnings: (filter) => call("whim_search_learnings", filter),
    watched: (repo) => call("whim_watched", { repo }),
    unshown: (repo) => call("whim_unshown", { repo }),
    shown: async (item, eventId) => {
      await call("whim_shown", { item, eventId });
    },
    knowRepository: (repo, known) => call("whim_know_repository", { repo, ...known }),
    report: (repos) => call("whim_report", { repos }),
    unembedded: (limit) => call("whim_unembedded", limit),
    setEmbeddings: (vectors) => call("whim_set_embeddings", vectors),
    wake: async (repo) => {
      const { slot }: { slot: number | null } = await call("whim_wake", { repo });
      return slot === null ? null : { slot };
    },
    status: () => call("whim_status", {}),
  };
}

/**
 * An answer counts when it is here to the end, in time, and is the store's. The library would take a web page for an
 * error without a code, an empty 404 for success, and would follow a redirect with the key in a header.
 */
function completely(url: string, timeoutMs: number, clock: Clock): typeof fetch {
  return async (input, init) => {
    const name = new URL(input instanceof Request ? input.url : input).pathname.split("/").at(-1) ?? "";
    let reply;
    try {
      const response = await fetch(input, {
        ...init,
        redirect: "manual",
        signal: AbortSignal.timeout(timeoutMs),
      });
      reply = { status: response.status, headers: response.headers, body: await response.text() };
    } catch (cause) {
      throw new StoreUnavailable(withoutReply(cause, timeoutMs), { cause });
    }
    const error = errorOf({ name, url }, reply, clock.now());
    if (error !== null) throw error;
    return new Response(reply.body, { headers: { "content-type": "application/json" } });
  };
}

function withoutReply(cause: unknown, timeoutMs: number): string {
  if (cause instanceof Error && cause.name === "TimeoutError")
    return `no complete answer within ${timeoutMs / 1000} s`;
  // fetch says "fetch failed"; its cause knows, by a code and not always by a message.
  const inner = cause instanceof Error ? cause.cause : undefined;
  const code =
    typeof inner === "object" && inner !== null && "code" in inner ? ` (${String(inner.code)})` : "";
  return `no complete answer came${code}`;
}
