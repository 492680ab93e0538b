import type { Pool } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RealPostgres, startPostgres } from "../../actions/_lib/testing/postgres.ts";

const WORKERS = 50;
const ITEMS = 200;
const MAX_WORKERS = 12;
const REPOSITORIES = 4;

/** Printed when it fails; `WHIM_SEED=… npm test -- property` makes the same choices again. */
const SEED = Number(process.env["WHIM_SEED"] ?? Date.now() % 1_000_000);

type Json = Record<string, unknown>;
type Lease = { item: string; token: string; fence: number };

let server: RealPostgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.close());

/** Mulberry32: small, and the same everywhere. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What the workers saw, for the verdict at the end. */
type Log = {
  claims: { item: string; fence: number; key: string }[];
  completions: { item: string; fence: number }[];
  zombieWrites: string[];
  mostHeld: number;
};

async function call(pool: Pool, sql: string, values: unknown[]): Promise<Json> {
  return (await pool.query<{ answer: Json }>(`select ${sql} as answer`, values)).rows[0]?.answer ?? {};
}

async function owner(pool: Pool, sql: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`begin; set local role whim_owner; ${sql}; commit`);
  } finally {
    client.release();
  }
}

/** A lease that ran out is still its holder's until somebody has taken the item back. */
async function fallAsleep(pool: Pool, { item, token, fence }: Lease): Promise<void> {
  const stillOurs = async () =>
    (
      await pool.query("select from whim.work_items where id = $1 and lease_token = $2 and fence = $3", [
        item,
        token,
        fence,
      ])
    ).rowCount === 1;
  while (await stillOurs()) {
    await owner(
      pool,
      `update whim.work_items set lease_until = now() - interval '1 second' where id = '${item}' and lease_token = '${token}'`,
    );
    await call(pool, "public.whim_sweep()", []);
  }
}

const isLost = (error: unknown) => (error as { code?: string }).code === "PT409";

/** One worker: claims, works, and now and then loses a reply, dies, or comes back from the dead. */
async function worker(pool: Pool, name: number, random: () => number, log: Log, done: () => boolean) {
  const chance = (probability: number) => random() < probability;
  /** A call whose reply may get lost: then it is made again, as the client does. */
  const send = async (sql: string, values: unknown[]) => {
    if (chance(0.1))
      await call(pool, sql, values).catch((error: unknown) => (isLost(error) ? {} : Promise.reject(error)));
    return call(pool, sql, values);
  };
  for (let turn = 0; !done(); turn += 1) {
    const key = `${name}-${turn}`;
    let claim: Json;
    try {
      claim = await send("public.whim_claim($1, $2, $3, $4)", [
        key,
        1 + (name % MAX_WORKERS),
        `runner ${name}`,
        chance(0.2) ? null : `octo/repo${turn % REPOSITORIES}`,
      ]);
    } catch (error) {
      if (isLost(error)) continue;
      throw error;
    }
    if (claim["kind"] !== "claimed") {
      await new Promise((resolve) => setTimeout(resolve, 5 + random() * 20));
      continue;
    }
    const { item, token, fence } = claim["lease"] as Lease;
    const lease = [item, token, fence];
    log.claims.push({ item, fence, key });
    try {
      const iterations = 1 + Math.floor(random() * 3);
      for (let n = 1; n <= iterations; n += 1) {
        await send("public.whim_record_iteration($1, $2, $3, $4)", [...lease, n]);
        const paths = Array.from({ length: 3 }, () => `src/${Math.floor(random() * 30)}.ts`);
        await send("public.whim_acquire_locks($1, $2, $3, $4)", [...lease, paths]);
        await send("public.whim_heartbeat($1, $2, $3, 'running', $4)", [...lease, n]);
      }
      const fate = random();
      if (fate < 0.1) continue; // died: nobody says anything
      if (fate < 0.25) {
        // Asleep until its lease has ended and somebody took it back; then it goes on as if nothing had happened.
        await fallAsleep(pool, { item, token, fence });
        for (const [what, sql, more] of [
          ["heartbeat", "public.whim_heartbeat($1, $2, $3, 'running', 9)", []],
          ["record", "public.whim_record_iteration($1, $2, $3, 9)", []],
          ["lock", "public.whim_acquire_locks($1, $2, $3, $4)", [["src/zombie.ts"]]],
          ["complete", "public.whim_complete($1, $2, $3, 'https://example.com/zombie', repeat('f', 40))", []],
          ["fail", "public.whim_fail($1, $2, $3, 'internal', 'zombie', true)", []],
        ] as const) {
          const refused = await call(pool, sql, [...lease, ...more]).then(
            () => false,
            (error: unknown) => (isLost(error) ? true : Promise.reject(error as Error)),
          );
          if (!refused) log.zombieWrites.push(`${what} of ${item} with fence ${fence}`);
        }
        continue;
      }
      if (fate < 0.35) await send("public.whim_fail($1, $2, $3, 'unavailable', 'net', true)", lease);
      else if (fate < 0.4) await send("public.whim_give_back($1, $2, $3, 'locked')", lease);
      else if (fate < 0.43) await send("public.whim_fail($1, $2, $3, 'stuck', 'no progress', false)", lease);
      else {
        await send("public.whim_complete($1, $2, $3, $4, repeat('a', 40))", [
          ...lease,
          `https://example.com/${item}/${fence}`,
        ]);
        log.completions.push({ item, fence });
      }
    } catch (error) {
      if (!isLost(error)) throw error; // killed, or reaped, in the middle of it
    }
  }
}

/** What goes on around them: sweeps, kills, cancels, retries, time that passes, and somebody who counts. */
async function world(pool: Pool, random: () => number, log: Log, done: () => boolean): Promise<void> {
  while (!done()) {
    const { rows } = await pool.query<{ n: number }>(
      "select count(*)::int as n from whim.work_items where status in ('assigned', 'running')",
    );
    log.mostHeld = Math.max(log.mostHeld, rows[0]?.n ?? 0);
    const fate = random();
    const one = async (table: string, where: string) =>
      (
        await pool.query<{ id: string }>(
          `select id from whim.${table} where ${where} order by random() limit 1`,
        )
      ).rows[0]?.id;
    const live = "status in ('queued', 'assigned', 'running')";
    if (fate < 0.03) await attempt(pool, "public.whim_kill($1)", await one("workers", "status = 'active'"));
    else if (fate < 0.05) await attempt(pool, "public.whim_cancel($1)", await one("work_items", live));
    else if (fate < 0.1)
      await attempt(
        pool,
        "public.whim_requeue($1)",
        await one("work_items", "status in ('failed', 'stuck')"),
      );
    else if (fate < 0.15)
      await attempt(pool, "public.whim_set_priority($1, 'critical')", await one("work_items", live));
    else if (fate < 0.2) await call(pool, "public.whim_sweep()", []);
    // The dead are noticed, and what waits becomes due: an hour goes by.
    else if (fate < 0.5)
      await owner(
        pool,
        `update whim.work_items as w set lease_until = now() - interval '1 second'
           where status in ('assigned', 'running')
             and exists (select from whim.workers as r where r.item_id = w.id and r.status = 'active' and w.lease_until < now() + interval '299600 milliseconds');
         update whim.work_items set available_at = now() where status = 'queued' and available_at > now()`,
      );
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function attempt(pool: Pool, sql: string, id: string | undefined): Promise<void> {
  if (id === undefined) return;
  // Meanwhile it may have ended, or been taken.
  await call(pool, sql, [id]).catch((error: unknown) =>
    (error as { code?: string }).code === "PT468" ? {} : Promise.reject(error as Error),
  );
}

test(
  `${WORKERS} workers, ${ITEMS} items, crashes, lost replies and zombies (seed ${SEED})`,
  { timeout: 240_000 },
  async () => {
    const database = await server.database();
    const pool = database.pool(60);
    await pool.query(
      `update whim.settings set cooldown_seconds = 0, max_workers = ${MAX_WORKERS}, daily_iterations = 1000000, max_attempts = 6, breaker_failures = 0`,
    );
    await pool.query(
      `select public.whim_enqueue('octo/repo' || n % ${REPOSITORIES}, 'issue', n::text, 'Item ' || n, 's', 'main',
       touches => case when n % 5 = 0 then array['src/' || n % 7 || '.ts'] else '{}' end)
     from generate_series(1, ${ITEMS}) as n`,
    );
    await pool.query("update whim.repositories set max_workers = 5 where repo = 'octo/repo1'");

    const log: Log = { claims: [], completions: [], zombieWrites: [], mostHeld: 0 };
    const deadline = Date.now() + 150_000;
    let open = ITEMS;
    const done = () => open === 0 || Date.now() > deadline;
    const counting = (async () => {
      while (!done()) {
        const { rows } = await pool.query<{ n: number }>(
          "select count(*)::int as n from whim.work_items where status in ('queued', 'blocked', 'assigned', 'running')",
        );
        open = rows[0]?.n ?? 0;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    })();
    const random = dice(SEED);
    await Promise.all([
      counting,
      world(pool, dice(SEED + 1), log, done),
      ...Array.from({ length: WORKERS }, (_, name) =>
        worker(pool, name, dice(Math.floor(random() * 2 ** 31)), log, done),
      ),
    ]);

    const one = async <Row>(sql: string) => (await pool.query(sql)).rows as Row[];
    expect(open, "nothing is lost: every item ended").toBe(0);
    expect(log.zombieWrites, "no write after a lost lease").toEqual([]);
    expect(log.mostHeld, "never more than allowed").toBeLessThanOrEqual(MAX_WORKERS);
    expect(log.mostHeld, "and it was a crowd").toBeGreaterThan(1);

    const fences = log.claims.map(({ item, fence }) => `${item} ${fence}`);
    expect(new Set(fences).size, "a fence is given out once").toBe(
      new Set(log.claims.map(({ key }) => key)).size,
    );
    expect(
      await one("select item_id from whim.workers group by item_id, fence having count(*) > 1"),
      "and has one worker",
    ).toEqual([]);
    expect(
      await one(`select a.item_id from whim.workers as a join whim.workers as b
      on b.item_id = a.item_id and b.fence > a.fence and b.started_at < a.started_at`),
      "fences grow with time",
    ).toEqual([]);

    const published = log.completions.map(({ item }) => item);
    expect(new Set(published).size, "nothing is published twice").toBe(published.length);
    expect(await one("select count(*)::int as n from whim.work_items where status = 'completed'")).toEqual([
      { n: published.length },
    ]);
    expect(await one("select path from whim.file_locks"), "no lock outlives its item").toEqual([]);
    expect(
      await one("select id from whim.workers where status = 'active'"),
      "no worker outlives its item",
    ).toEqual([]);
    expect(
      await one(`select w.id from whim.work_items as w where w.status <> (
      select e.after from whim.events as e where e.item_id = w.id and e.after is not null and e.event = e.after order by e.id desc limit 1)`),
      "the history tells how each item ended",
    ).toEqual([]);
  },
);
