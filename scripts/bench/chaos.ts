import { Client } from "pg";
import type { RealPostgres } from "../../actions/_lib/testing/postgres.ts";
import { asOwner } from "./as-owner.ts";
import { hasFileLocks } from "./file-locks.ts";
import { chance } from "./seeded-chance.ts";
import type { Target } from "./target.ts";
import { atMost } from "./target.ts";
import { fillWhim } from "./whim-fill.ts";
import type { Lease } from "./whim.ts";
import { HEAD } from "./whim.ts";

/** Fewer seats than workers, and lanes whose caps together exceed the seats: both caps are under pressure all the time. */
const WORKERS = 50;
const MAX_WORKERS = 20;
const LANES = ["bench/a", "bench/b", "bench/c", "bench/d", "bench/e"];
const LANE_CAP = 6;

const LOST_REPLY = 0.1;
const CRASH = 0.1;
const ZOMBIE = 0.15;

/** Long enough that the seats fill up. */
const WORK_MS = 20;

/** Longer than the run: only this benchmark's hand ends a lease. */
const LEASE_SECONDS = 3600;

export type Chaos = {
  items: number;
  milliseconds: number;
  lostReplies: number;
  crashes: number;
  zombies: number;
  zombiesRefused: number;
  refusedClaims: number;
  capSamples: number;
  lost: number;
  double: number;
  overCap: number;
  repeatsRefused: number;
  chargedTwice: number;
  orphanLocks: number | null;
};

/**
 * Target 6: 50 workers on a queue whose replies get lost (the call took effect, the worker sends it again), whose workers
 * crash (nothing more is heard of them), and whose workers come back after their lease ended and try to complete anyway
 * (zombies). A lease ends when the database's owner moves it into the past: waiting for it would take minutes.
 */
export async function chaos(
  server: RealPostgres,
  sizes: { items: number; seed: number; timeoutSeconds: number },
): Promise<Chaos & { targets: Target[] }> {
  const url = asOwner((await server.database()).url);
  const connect = async () => {
    const client = new Client({ connectionString: url });
    await client.connect();
    return client;
  };
  const owner = await connect();
  const watcher = await connect();
  const clients = await Promise.all(Array.from({ length: WORKERS }, connect));
  try {
    await owner.query(
      `update whim.settings set max_workers = $1, cooldown_seconds = 0, daily_iterations = 1000000000, daily_usd = null,
         max_attempts = 20, breaker_failures = 0, backoff_minutes = '{0}', stale_after_seconds = $2`,
      [MAX_WORKERS, LEASE_SECONDS],
    );
    await fillWhim(owner, sizes.items, LANES);
    await owner.query("update whim.repositories set max_workers = $1", [LANE_CAP]);
    const run: Run = {
      items: sizes.items,
      completedBy: new Map(),
      locks: await hasFileLocks(owner),
      lostReplies: 0,
      crashes: 0,
      zombies: 0,
      zombiesRefused: 0,
      refusedClaims: 0,
      repeatsRefused: 0,
      deadline: performance.now() + sizes.timeoutSeconds * 1000,
    };
    const start = performance.now();
    let working = true;
    const watch = watchCaps(watcher, () => working);
    // Awaited below; when the work itself fails, that is what must be said.
    watch.catch(() => {});
    try {
      await Promise.all(
        clients.map((client, index) => work(run, client, index, chance(sizes.seed * 1000 + index))),
      );
    } finally {
      working = false;
    }
    const { samples, overCap } = await watch;
    const milliseconds = performance.now() - start;
    const after = await inspect(owner, run.locks);
    const double = [...run.completedBy.values()].filter((leases) => leases.size > 1).length;
    const result: Chaos = {
      items: sizes.items,
      milliseconds: Math.round(milliseconds),
      lostReplies: run.lostReplies,
      crashes: run.crashes,
      zombies: run.zombies,
      zombiesRefused: run.zombiesRefused,
      refusedClaims: run.refusedClaims,
      capSamples: samples,
      lost: sizes.items - after.completed,
      double: double + after.completedTwice,
      overCap,
      repeatsRefused: run.repeatsRefused,
      chargedTwice: after.chargedTwice,
      orphanLocks: after.orphanLocks,
    };
    return {
      ...result,
      targets: [
        atMost("6 chaos: items lost", result.lost, 0),
        atMost("6 chaos: items completed twice", result.double, 0),
        atMost("6 chaos: moments over a cap", result.overCap, 0),
        atMost("6 chaos: repeated calls refused", result.repeatsRefused, 0),
        atMost("6 chaos: iterations charged twice", result.chargedTwice, 0),
        ...(result.orphanLocks === null ? [] : [atMost("6 chaos: orphan locks", result.orphanLocks, 0)]),
      ],
    };
  } finally {
    await Promise.all([owner, watcher, ...clients].map((client) => client.end()));
  }
}

type Run = {
  items: number;
  /** Item → the fences whose completion the store accepted. */
  completedBy: Map<string, Set<string>>;
  locks: boolean;
  lostReplies: number;
  crashes: number;
  zombies: number;
  zombiesRefused: number;
  refusedClaims: number;
  repeatsRefused: number;
  deadline: number;
};

async function work(
  run: Run,
  client: Client,
  index: number,
  happens: (share: number) => boolean,
): Promise<void> {
  for (let n = 0; run.completedBy.size < run.items && performance.now() < run.deadline; n += 1) {
    const lease = await claim(
      run,
      client,
      { key: `${index}-${n}`, slot: 1 + (index % MAX_WORKERS) },
      happens,
    );
    if (lease === null) {
      run.refusedClaims += 1;
      await pause(5);
      continue;
    }
    const arguments_ = [lease.item, lease.token, lease.fence];
    await twiceWhenLost(run, happens, () =>
      call(client, "select public.whim_record_iteration($1, $2, $3, 1) as answer", arguments_),
    );
    await call(client, "select public.whim_heartbeat($1, $2, $3, 'running', 1) as answer", arguments_);
    if (run.locks) {
      const paths = [`src/${n % 7}.ts`, `src/${index % 5}.ts`];
      await call(client, "select public.whim_acquire_locks($1, $2, $3, $4) as answer", [
        ...arguments_,
        paths,
      ]);
    }
    await pause(WORK_MS);
    if (happens(CRASH)) {
      run.crashes += 1;
      await endLease(client, lease);
    } else if (happens(ZOMBIE / (1 - CRASH))) {
      run.zombies += 1;
      await endLease(client, lease);
      await pause(happens(0.5) ? 0 : 20); // taken back by then, or not yet
      if (!(await complete(run, client, lease))) run.zombiesRefused += 1;
    } else {
      const accepted = await complete(run, client, lease);
      if (!accepted) throw new Error(`the completion of ${lease.item} was refused while its lease was good`);
      if (happens(LOST_REPLY)) {
        run.lostReplies += 1;
        if (!(await complete(run, client, lease))) run.repeatsRefused += 1;
      }
    }
  }
}

async function claim(
  run: Run,
  client: Client,
  { key, slot }: { key: string; slot: number },
  happens: (share: number) => boolean,
): Promise<Lease | null> {
  const ask = async () => {
    const answer = await call(client, "select public.whim_claim($1, $2, 'chaos') as answer", [key, slot]);
    return answer["kind"] === "claimed" ? (answer["lease"] as Lease) : null;
  };
  const first = await ask();
  if (first === null || !happens(LOST_REPLY)) return first;
  run.lostReplies += 1;
  const again = await ask();
  if (again?.item !== first.item || again.fence !== first.fence) run.repeatsRefused += 1;
  return again;
}

async function complete(run: Run, client: Client, lease: Lease): Promise<boolean> {
  try {
    await call(client, "select public.whim_complete($1, $2, $3, $4, $5) as answer", [
      lease.item,
      lease.token,
      lease.fence,
      "https://github.com/bench/a/pull/1",
      HEAD,
    ]);
  } catch (error) {
    if ((error as { code?: string }).code === "PT409") return false;
    throw error;
  }
  const fences = run.completedBy.get(lease.item) ?? new Set<string>();
  run.completedBy.set(lease.item, fences.add(`${lease.fence}`));
  return true;
}

async function twiceWhenLost(
  run: Run,
  happens: (share: number) => boolean,
  send: () => Promise<unknown>,
): Promise<void> {
  await send();
  if (!happens(LOST_REPLY)) return;
  run.lostReplies += 1;
  await send();
}

async function endLease(client: Client, { item, token }: Lease): Promise<void> {
  await client.query(
    "update whim.work_items set lease_until = now() - interval '1 second' where id = $1 and lease_token = $2",
    [item, token],
  );
}

async function call(client: Client, text: string, values: unknown[]): Promise<Record<string, unknown>> {
  const { rows } = await client.query<{ answer: Record<string, unknown> }>(text, values);
  if (rows[0] === undefined) throw new Error(`no answer from ${text}`);
  return rows[0].answer;
}

/** Each sample is one consistent look at all lanes; a cap that was broken by a claim stays broken until an item ends. */
async function watchCaps(
  watcher: Client,
  working: () => boolean,
): Promise<{ samples: number; overCap: number }> {
  let samples = 0;
  let overCap = 0;
  while (working()) {
    const { rows } = await watcher.query<{ held: number }>(
      `select count(*)::integer as held from whim.work_items
       where lease_token is not null group by repo`,
    );
    const held = rows.map((row) => row.held);
    samples += 1;
    if (held.some((lane) => lane > LANE_CAP) || held.reduce((sum, lane) => sum + lane, 0) > MAX_WORKERS)
      overCap += 1;
    await pause(1);
  }
  return { samples, overCap };
}

async function inspect(
  owner: Client,
  locks: boolean,
): Promise<{
  completed: number;
  completedTwice: number;
  chargedTwice: number;
  orphanLocks: number | null;
}> {
  const one = async (sql: string) => {
    const { rows } = await owner.query<{ n: number }>(sql);
    return rows[0]?.n ?? NaN;
  };
  return {
    completed: await one("select count(*)::integer as n from whim.work_items where status = 'completed'"),
    completedTwice: await one(
      `select count(*)::integer as n from (
         select from whim.events where event = 'completed' group by item_id having count(*) > 1
       ) as twice`,
    ),
    // Each attempt of this run starts one iteration.
    chargedTwice: await one(
      `select count(*)::integer as n from (
         select from whim.iterations group by item_id, fence having count(*) > 1
       ) as twice`,
    ),
    orphanLocks: locks
      ? await one(
          `select count(*)::integer as n from whim.file_locks as l
           join whim.work_items as w on w.id = l.item_id where w.lease_token is null`,
        )
      : null,
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
