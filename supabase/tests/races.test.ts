import type { Pool, PoolClient } from "pg";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { type RealPostgres, startPostgres } from "../../actions/_lib/testing/postgres.ts";

const CONNECTIONS = 32;
const KILL = "public.whim_kill((select id from whim.workers where item_id = $1))";

let server: RealPostgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.close());

type Json = Record<string, unknown>;
type Held = { item: string; token: string; fence: number };

/** A database of its own with `items` queued, and a way to call its functions on 32 connections. */
async function queueOf(items: number, settings = "cooldown_seconds = 0, max_workers = 100", repos = 1) {
  const database = await server.database();
  const pool = database.pool(CONNECTIONS);
  onTestFinished(() => pool.end());
  await pool.query(`update whim.settings set daily_iterations = 1000000, breaker_failures = 0, ${settings}`);
  await pool.query(
    "select public.whim_enqueue('octo/repo' || n % $2, 'issue', n::text, 'Item ' || n, '- [ ] task', 'main') from generate_series(1, $1) as n",
    [items, repos],
  );
  return { pool, ...calls(pool) };
}

function calls(pool: Pool) {
  const call = async (sql: string, values: unknown[]): Promise<Json> =>
    (await pool.query<{ answer: Json }>(`select ${sql} as answer`, values)).rows[0]?.answer ?? {};
  return {
    claim: (key: string, repo: string | null = "octo/repo0") =>
      call("public.whim_claim($1, 1, 'runner', $2)", [key, repo]),
    complete: ({ item, token, fence }: Held) =>
      call("public.whim_complete($1, $2, $3, 'https://example.com/1', repeat('a', 40))", [
        item,
        token,
        fence,
      ]),
    lock: ({ item, token, fence }: Held, paths: string[], all = false) =>
      call("public.whim_acquire_locks($1, $2, $3, $4, $5)", [item, token, fence, paths, all]),
    call,
  };
}

const leaseOf = (claim: Json) => claim["lease"] as Held;
const claimed = (answers: Json[]) => answers.filter((answer) => answer["kind"] === "claimed");
const together = <T>(count: number, work: (n: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, n) => work(n + 1)));
const count = async (pool: Pool, sql: string) =>
  Number((await pool.query<{ n: string }>(`select count(*) as n from ${sql}`)).rows[0]?.n);

test("64 claims at once with two workers allowed give exactly two", async () => {
  const { claim, pool } = await queueOf(100, "cooldown_seconds = 0, max_workers = 2");
  const answers = await together(64, (n) => claim(`k${n}`));
  expect(claimed(answers)).toHaveLength(2);
  expect(answers.filter((answer) => answer["reason"] === "at_capacity")).toHaveLength(62);
  expect(await count(pool, "whim.work_items where status = 'assigned'")).toBe(2);
});

/** Until as many sessions of this database wait for a lock. */
const sessionsWait = (pool: Pool, sessions: number) =>
  vi.waitFor(
    async () =>
      expect(
        await count(pool, "pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"),
      ).toBe(sessions),
    { timeout: 10_000, interval: 20 },
  );

test("a claim that finds the last seat taken since it looked leaves its item as it was, and gets it later", async () => {
  const { call, claim, complete, pool } = await queueOf(0, "cooldown_seconds = 0, max_workers = 1");
  // What would change a file asks for its lane first: there it is held up, between its look at the seats and its seat.
  for (const [n, touches] of [
    ["1", ["src/"]],
    ["2", []],
  ])
    await call("public.whim_enqueue('octo/repo0', 'issue', $1, 'T', 's', 'main', touches => $2)", [
      n,
      touches,
    ]);
  const untouched =
    "whim.work_items where source_id = '1' and status = 'queued' and fence = 0 and attempts = 0";
  const holder = await pool.connect();
  onTestFinished(() => holder.release());
  await holder.query("begin; select from whim.repositories for no key update");
  const late = claim("late");
  await sessionsWait(pool, 1);
  const first = await claim("first");
  expect(first).toMatchObject({ kind: "claimed", item: { source_id: "2" } });
  await holder.query("commit");
  expect(await late).toEqual({ kind: "none", reason: "at_capacity", not_before: null });
  expect(await count(pool, untouched)).toBe(1);
  expect(await count(pool, "whim.workers")).toBe(1);
  expect(await count(pool, "whim.events where event = 'assigned'")).toBe(1);

  await complete(leaseOf(first));
  expect(await claim("late")).toMatchObject({ kind: "claimed", item: { source_id: "1" } });
});

test("a claim does not wait for a seat that another claim is just taking", async () => {
  const { claim, pool } = await queueOf(1, "cooldown_seconds = 0, max_workers = 2");
  const other = await pool.connect();
  onTestFinished(() => other.release());
  const takes = (place: number) =>
    other.query("select pg_advisory_xact_lock(hashtextextended('whim_claim seat', $1))", [place]);
  await other.query("begin");
  await takes(1);
  await other.query("savepoint one");
  await takes(2);
  expect(await claim("late")).toMatchObject({ kind: "none", reason: "at_capacity" });
  expect(await count(pool, "whim.work_items where status = 'queued' and fence = 0")).toBe(1);
  expect(await count(pool, "whim.workers")).toBe(0);
  await other.query("rollback to savepoint one");
  expect(await claim("late")).toMatchObject({ kind: "claimed" });
  expect(await count(pool, "whim.work_items where seat = 2")).toBe(1);
  await other.query("rollback");
});

test("the cooldown lets one of 64 start", async () => {
  const { claim } = await queueOf(100, "cooldown_seconds = 60, max_workers = 100");
  const answers = await together(64, (n) => claim(`k${n}`));
  expect(claimed(answers)).toHaveLength(1);
  expect(answers.filter((answer) => answer["reason"] === "cooling_down")).toHaveLength(63);
});

test("64 claims at once never get the same item", async () => {
  const { claim } = await queueOf(64);
  const answers = await together(64, (n) => claim(`k${n}`));
  expect(new Set(claimed(answers).map((answer) => leaseOf(answer).item)).size).toBe(64);
});

test("the same key at once is one claim", async () => {
  const { claim, pool } = await queueOf(10);
  const answers = await together(32, () => claim("the same"));
  expect(new Set(answers.map((answer) => leaseOf(answer).token)).size).toBe(1);
  expect(await count(pool, "whim.workers")).toBe(1);
});

test("claims over all repositories and claims for one never get the same item", async () => {
  const { claim } = await queueOf(64, undefined, 4);
  const answers = await together(64, (n) => claim(`k${n}`, n % 2 === 0 ? null : `octo/repo${n % 4}`));
  const items = claimed(answers).map((answer) => leaseOf(answer).item);
  expect(new Set(items).size).toBe(items.length);
  expect(items.length).toBeGreaterThan(32);
});

test("a lane's cap holds beside other lanes", async () => {
  const { claim, pool } = await queueOf(90, undefined, 3);
  await pool.query("update whim.repositories set max_workers = 2 where repo = 'octo/repo1'");
  await together(64, (n) => claim(`k${n}`, n % 5 === 0 ? null : `octo/repo${n % 3}`));
  const { rows } = await pool.query<{ repo: string; n: number }>(
    "select repo, count(*)::int as n from whim.work_items where status = 'assigned' group by repo order by repo",
  );
  expect(rows.find((row) => row.repo === "octo/repo1")).toEqual({ repo: "octo/repo1", n: 2 });
});

test("of items that would change the same file one starts, however many ask", async () => {
  const { claim, pool } = await queueOf(0);
  await pool.query(
    "select public.whim_enqueue('octo/repo0', 'issue', n::text, 'T', 's', 'main', touches => array['src/a.ts']) from generate_series(1, 32) as n",
  );
  const answers = await together(32, (n) => claim(`k${n}`));
  expect(claimed(answers)).toHaveLength(1);
});

test("fewer workers allowed than are at work: none starts until there is room", async () => {
  const { claim, complete, pool } = await queueOf(40, "cooldown_seconds = 0, max_workers = 6");
  const held = claimed(await together(16, (n) => claim(`k${n}`))).map(leaseOf);
  expect(held).toHaveLength(6);
  await pool.query("update whim.settings set max_workers = 3");
  const seats = await pool.query<{ item_id: string }>(
    "select id as item_id from whim.work_items where seat <= 3 order by seat",
  );
  const low = held.filter(({ item }) => seats.rows.some((row) => row.item_id === item));
  await Promise.all(low.map(complete));
  expect(claimed(await together(32, (n) => claim(`more${n}`)))).toHaveLength(0);
  await Promise.all(
    held
      .filter((lease) => !low.includes(lease))
      .slice(0, 2)
      .map(complete),
  );
  expect(claimed(await together(32, (n) => claim(`again${n}`)))).toHaveLength(2);
});

test("the day's last iteration is granted once", async () => {
  const { claim, call, pool } = await queueOf(16);
  const held = (await together(16, (n) => claim(`k${n}`))).map(leaseOf);
  await pool.query("update whim.settings set daily_iterations = 10");
  const answers = await Promise.all(
    held.flatMap(({ item, token, fence }) =>
      [1, 2].map((n) => call("public.whim_record_iteration($1, $2, $3, $4)", [item, token, fence, n])),
    ),
  );
  expect(answers.filter((answer) => answer["granted"] === true)).toHaveLength(10);
  expect(answers.filter((answer) => answer["reason"] === "budget_iterations")).toHaveLength(22);
  expect(await count(pool, "whim.iterations")).toBe(10);
});

test("concurrent enqueues of one issue make one item", async () => {
  const { call, pool } = await queueOf(0);
  const answers = await together(32, () =>
    call("public.whim_enqueue('octo/repo', 'issue', '7', 'T', 's', 'main')", []),
  );
  expect(answers.filter((answer) => answer["created"])).toHaveLength(1);
  expect(await count(pool, "whim.work_items")).toBe(1);
});

test("concurrent callers wake different slots", async () => {
  const { call } = await queueOf(50, "cooldown_seconds = 0, max_workers = 12");
  const answers = await together(32, () => call("public.whim_wake('octo/repo0')", []));
  const slots = answers.map((answer) => answer["slot"]).filter((slot) => slot !== null);
  expect(slots.toSorted((a, b) => Number(a) - Number(b))).toEqual(
    Array.from({ length: 12 }, (_, n) => n + 1),
  );
});

test("2,000 contended files have one owner each, and nobody waits for ever", async () => {
  const { claim, lock, complete, pool } = await queueOf(16);
  const held = (await together(16, (n) => claim(`k${n}`))).map(leaseOf);
  const files = Array.from({ length: 2000 }, (_, n) => `src/${n}.ts`);
  const won = await Promise.all(
    held.map(async (lease, worker) => {
      const mine = new Set<string>();
      // Everybody begins elsewhere, in another order: the classic recipe for a deadlock.
      for (let from = 0; from < 2000; from += 100) {
        const at = (from + worker * 130) % 2000;
        const some = [...files, ...files].slice(at, at + 100);
        const answer = await lock(lease, worker % 2 === 0 ? some : some.toReversed(), worker % 3 === 0);
        for (const path of answer["acquired"] as string[]) mine.add(path);
      }
      return mine;
    }),
  );
  const { rows } = await pool.query<{ path: string; item_id: string }>(
    "select path, item_id from whim.file_locks",
  );
  const owner = new Map(rows.map((row) => [row.path, row.item_id]));
  for (const [worker, mine] of won.entries()) {
    for (const path of mine) expect(owner.get(path)).toBe(held[worker]?.item);
  }
  await Promise.all(held.map(complete));
  expect(await count(pool, "whim.file_locks")).toBe(0);
});

test("locks taken while others complete, are killed and swept end with their items", async () => {
  const { claim, lock, call, complete, pool } = await queueOf(64);
  await together(32, async (worker) => {
    for (const round of [1, 2]) {
      const answer = await claim(`${worker}-${round}`);
      if (answer["kind"] !== "claimed") continue;
      const lease = leaseOf(answer);
      const paths = Array.from({ length: 20 }, (_, n) => `f${(n * 7 + worker) % 40}`);
      await lock(lease, paths).catch(leaseLost);
      if (worker % 3 === 0) await call(KILL, [lease.item]);
      else if (worker % 3 === 1) await call("public.whim_sweep()", []);
      await complete(lease).catch(leaseLost);
    }
  });
  expect(await count(pool, "whim.file_locks")).toBe(0);
  expect(await count(pool, "whim.work_items where status in ('assigned', 'running')")).toBe(0);
  expect(await count(pool, "whim.workers where status = 'active'")).toBe(0);
});

test("the last two dependencies complete at the same moment and what waited is queued", async () => {
  const { claim, complete, call, pool } = await queueOf(40);
  const { rows } = await pool.query<{ id: string }>("select id from whim.work_items order by seq");
  const ids = rows.map((row) => row.id);
  for (let n = 0; n < 20; n += 1) {
    await call("public.whim_enqueue('octo/repo', 'issue', $1, 'T', 's', 'main', depends_on => $2)", [
      `d${n}`,
      [ids[2 * n], ids[2 * n + 1], ids[(2 * n + 2) % 40]],
    ]);
  }
  const held = (await together(40, (n) => claim(`k${n}`))).map(leaseOf);
  await Promise.all(held.map(complete));
  expect(await count(pool, "whim.work_items where source_id like 'd%' and status = 'queued'")).toBe(20);
});

test("work that comes while its dependency completes does not wait for ever", async () => {
  const { claim, complete, call, pool } = await queueOf(32);
  await together(32, async (n) => {
    const lease = leaseOf(await claim(`k${n}`));
    await Promise.all([
      complete(lease),
      call("public.whim_enqueue('octo/repo', 'issue', $1, 'T', 's', 'main', depends_on => $2)", [
        `d${n}`,
        [lease.item],
      ]),
    ]);
  });
  expect(await count(pool, "whim.work_items where source_id like 'd%' and status = 'queued'")).toBe(32);
});

test("a dead worker's item is taken back once, however many look", async () => {
  const { claim, call, pool } = await queueOf(8);
  await together(8, (n) => claim(`k${n}`));
  await asOwner(pool, "update whim.work_items set lease_until = now() - interval '1 second'");
  await together(32, (n) => (n % 2 === 0 ? call("public.whim_sweep()", []) : claim(`again${n}`)));
  expect(await count(pool, "whim.events where cause = 'The worker stopped sending heartbeats'")).toBe(8);
  expect(await count(pool, "whim.workers where status = 'lost'")).toBe(8);
});

test("32 sweeps at once never look at the same issue", async () => {
  const { call, pool } = await queueOf(100);
  await asOwner(pool, "alter table whim.events disable trigger events_append_only");
  await asOwner(pool, "update whim.events set at = at - interval '1 hour'");
  const answers = await together(32, () => call("public.whim_unshown($1, 7)", ["octo/repo0"]));
  const seen = answers.flatMap((answer) => answer as unknown as { item: { id: string } }[]);
  expect(seen).toHaveLength(100);
  expect(new Set(seen.map(({ item }) => item.id)).size).toBe(100);
});

test("32 sweeps at once forget what is old, and wait for no other", async () => {
  const { call, pool } = await queueOf(1);
  await asOwner(
    pool,
    "insert into whim.events (at, event, actor) select now() - interval '100 days', 'old', 'x' from generate_series(1, 2500)",
  );
  const forgotten: number[] = [];
  const sweepAtOnce = async () => {
    const answers = await together(32, () => call("public.whim_sweep()", []));
    forgotten.push(...answers.map((answer) => Number(answer["forgotten"])));
  };
  for (let n = 0; n < 4; n += 1) await sweepAtOnce();
  expect(forgotten.reduce((sum, n) => sum + n, 0)).toBe(2500);
  expect(await count(pool, "whim.events where event = 'old'")).toBe(0);
});

test("work with several dependencies comes while they complete, in any order", async () => {
  const { claim, complete, call, pool } = await queueOf(32);
  const held = (await together(32, (n) => claim(`k${n}`))).map(leaseOf);
  const ids = held.map(({ item }) => item);
  await Promise.all([
    ...held.map(complete),
    ...held.map((_, n) => {
      const needs = [...ids.slice(n), ...ids.slice(0, n)].slice(0, 8);
      return call("public.whim_enqueue('octo/repo', 'issue', $1, 'T', 's', 'main', depends_on => $2)", [
        `d${n}`,
        n % 2 === 0 ? needs : needs.toReversed(),
      ]);
    }),
  ]);
  expect(await count(pool, "whim.work_items where source_id like 'd%' and status = 'queued'")).toBe(32);
});

test("work is approved while what it depends on completes, and is queued", async () => {
  const { claim, complete, call, pool } = await queueOf(32);
  const held = (await together(32, (n) => claim(`k${n}`))).map(leaseOf);
  const waiting = await Promise.all(
    held.map(({ item }, n) =>
      call(
        "public.whim_enqueue('octo/repo', 'issue', $1, 'T', 's', 'main', source_hash => repeat('h', 64), approval_base_commit => repeat('b', 40), depends_on => $2)",
        [`d${n}`, [item]],
      ),
    ),
  );
  await Promise.all([
    ...held.map(complete),
    ...waiting.flatMap(({ item }) =>
      [1, 2].map(() =>
        call("public.whim_approve($1, encode(sha256('s'), 'hex'), repeat('h', 64), repeat('b', 40))", [
          (item as Json)["id"],
        ]),
      ),
    ),
  ]);
  expect(await count(pool, "whim.work_items where source_id like 'd%' and status = 'queued'")).toBe(32);
  expect(await count(pool, "whim.events where event = 'approved'")).toBe(32);
});

test("32 recalls at once of the same learnings count each use once", async () => {
  const { claim, call, pool } = await queueOf(32);
  const held = (await together(32, (n) => claim(`k${n}`))).map(leaseOf);
  await asOwner(
    pool,
    `insert into whim.learnings (repo, kind, content, trust, author)
     select 'octo/repo0', 'gotcha', 'tabs in file ' || n, 'trusted', 'ada' from generate_series(1, 20) as n`,
  );
  await Promise.all(
    held.flatMap(({ item, token, fence }) =>
      [1, 2].map(() =>
        call("jsonb_build_object('all', public.whim_recall($1, $2, $3, 'tabs', most => 20))", [
          item,
          token,
          fence,
        ]),
      ),
    ),
  );
  expect(await count(pool, "whim.learning_uses")).toBe(32 * 20);
  expect(await count(pool, "whim.learnings where uses = 32")).toBe(20);
});

test("claims that take back dead workers' items meet enqueues, in capped lanes and over all of them", async () => {
  const { claim, call, pool } = await queueOf(60, undefined, 3);
  await pool.query("update whim.repositories set max_workers = 8");
  await asOwner(pool, "update whim.work_items set touches = array['src/' || (seq % 5) || '.ts']");
  for (const round of [1, 2, 3, 4]) {
    await together(32, (n) =>
      n % 2 === 0
        ? claim(`${round}-${n}`, n % 4 === 0 ? null : `octo/repo${n % 3}`)
        : call(
            "public.whim_enqueue('octo/repo' || $1::int % 3, 'issue', $2, 'T', 's', 'main', touches => array['src/1.ts'], private => $3)",
            [n, `new ${round}-${n}`, n % 3 === 0],
          ),
    );
    await asOwner(
      pool,
      "update whim.work_items set lease_until = now() - interval '1 second' where lease_token is not null",
    );
  }
  expect(await count(pool, "whim.work_items where source_id like 'new %'")).toBe(64);
  expect(await count(pool, "whim.workers where status = 'lost'")).toBeGreaterThan(0);
  await call("public.whim_sweep()", []);
  expect(await count(pool, "whim.work_items where seat is not null")).toBe(0);
});

test("a kill in Studio that meets a heartbeat is told to try again, and the heartbeat goes on", async () => {
  const { claim, pool } = await queueOf(1);
  const { item, token, fence } = leaseOf(await claim("k"));
  const [worker, person] = [await pool.connect(), await pool.connect()];
  const beat = (phase: string) =>
    worker.query("select public.whim_heartbeat($1, $2, $3, $4, 0)", [item, token, fence, phase]);
  try {
    await worker.query("begin");
    await beat("setup");
    const kill = person.query("update whim.workers set kill_requested = true").then(
      () => "killed",
      (error: { code: string; hint: string }) => error,
    );
    expect(await kill).toMatchObject({ code: "PT471", hint: expect.stringContaining("once more") as string });
    await beat("running");
    await worker.query("commit");
    await person.query("update whim.workers set kill_requested = true");
  } finally {
    worker.release();
    person.release();
  }
  expect(await count(pool, "whim.workers where status = 'killed'")).toBe(1);
});

test("a repository is renamed while its work is claimed, locked, completed and queued under both names: nothing is lost or done twice", async () => {
  const { claim, lock, complete, call, pool } = await queueOf(40);
  const know = (repo: string) => call("public.whim_know_repository($1, 'github.com/7')", [repo]);
  const enqueue = (repo: string, n: number) =>
    call("public.whim_enqueue($1, 'issue', $2, 'T', 's', 'main', private => $3)", [
      repo,
      `${n}`,
      n % 2 === 0,
    ]);
  await know("octo/repo0");
  const before = claimed(await together(16, (n) => claim(`before${n}`))).map(leaseOf);
  const busy: unknown[] = [];
  const orBusy = async (work: Promise<Json>) => {
    try {
      return await work;
    } catch (error) {
      busy.push((error as { code?: string }).code);
      return {};
    }
  };
  const answers = await together(80, (n) => {
    // Eight of them lock files, the other eight come to their end.
    const held = before[(Math.floor(n / 5) % 8) + (n % 5 === 3 ? 8 : 0)] as Held;
    if (n % 10 === 5) return orBusy(know("acme/new"));
    if (n % 10 === 0) return enqueue(n % 20 === 0 ? "acme/new" : "octo/repo0", 100 + Math.floor(n / 20));
    if (n % 5 === 1) return claim(`during${n}`, n % 2 === 0 ? "octo/repo0" : "acme/new");
    if (n % 5 === 2) return lock(held, [`src/${n % 16}.ts`]);
    return n < 40 && n % 5 === 3 ? complete(held) : enqueue("octo/repo0", 200 + n);
  }).catch((error: unknown) => error as Error);
  expect(answers).toBeInstanceOf(Array);
  expect(busy.filter((code) => code !== "PT471")).toEqual([]);
  await know("acme/new");
  const { rows } = await pool.query<{ repo: string; twice: string }>(
    "select repo, count(*) - count(distinct source_id) as twice from whim.work_items where finished_at is null group by repo",
  );
  expect(rows.find(({ repo }) => repo === "acme/new")).toMatchObject({ twice: "0" });
  expect(
    await count(
      pool,
      "(select distinct source_id from whim.work_items where status <> 'cancelled') as asked",
    ),
  ).toBe(69);
  // Every lease that was given still is one.
  const leases = await count(
    pool,
    "whim.work_items as w join whim.workers as r on r.item_id = w.id and r.fence = w.fence and r.repo = w.repo where w.lease_token is not null and r.status = 'active'",
  );
  expect(leases).toBe(await count(pool, "whim.work_items where lease_token is not null"));
  expect(
    await count(
      pool,
      "whim.file_locks as l join whim.work_items as w on w.id = l.item_id where l.repo <> w.repo",
    ),
  ).toBe(0);
});

test("work that is queued under a former name while its lane is being moved is queued, in a lane made anew", async () => {
  const { call, pool } = await queueOf(1);
  const know = (repo: string) => call("public.whim_know_repository($1, 'github.com/7')", [repo]);
  await know("octo/repo0");
  const holder = await pool.connect();
  onTestFinished(() => holder.release());
  // The move has the items and waits for the lane's end; what is queued waits for the item of the same issue.
  await holder.query("begin; select from whim.repositories for key share");
  const moved = know("acme/new");
  await sessionsWait(pool, 1);
  const queued = call("public.whim_enqueue('octo/repo0', 'issue', '1', 'T', 's', 'main')", []);
  await sessionsWait(pool, 2);
  await holder.query("commit");
  expect(await moved).toMatchObject({ before: "octo/repo0" });
  expect(await queued).toMatchObject({ created: true, item: { repo: "octo/repo0", status: "queued" } });
});

test("two intakes at once wake one slot for one item", async () => {
  const { call } = await queueOf(1, "cooldown_seconds = 0, max_workers = 12");
  const answers = await together(32, () => call("public.whim_wake('octo/repo0')", []));
  expect(answers.filter((answer) => answer["slot"] !== null)).toHaveLength(1);
});

test("plans made while the tables were empty read none of them whole when they are not", async () => {
  const { pool } = await queueOf(0);
  await pool.query("vacuum analyze");
  await pool.query(
    "select public.whim_enqueue('octo/repo0', 'issue', n::text, 'T', 's', 'main') from generate_series(1, 20) as n",
  );
  const one = await pool.connect();
  try {
    const alone = calls({ query: (...args: Parameters<Pool["query"]>) => one.query(...args) } as Pool);
    const before = await readWhole(one);
    for (let n = 1; n <= 8; n += 1) {
      const { item, token, fence } = leaseOf(await alone.claim(`k${n}`));
      await alone.call("public.whim_heartbeat($1, $2, $3, 'running', 1)", [item, token, fence]);
      await alone.call("public.whim_record_iteration($1, $2, $3, 1)", [item, token, fence]);
      await alone.complete({ item, token, fence });
    }
    expect(await readWhole(one)).toEqual(before);
  } finally {
    one.release();
  }
});

test("of a completion and a kill at the same moment one happens", async () => {
  const { claim, complete, call, pool } = await queueOf(32);
  await together(32, async (n) => {
    const lease = leaseOf(await claim(`k${n}`));
    await Promise.all([complete(lease).catch(leaseLost), call(KILL, [lease.item])]);
  });
  const { rows } = await pool.query<{ ok: boolean }>(
    `select bool_and((w.status, r.status) in (('completed', 'completed'), ('failed', 'killed'))
       and (select count(*) from whim.events as e where e.item_id = w.id and e.after in ('completed', 'failed')) = 1) as ok
     from whim.work_items as w join whim.workers as r on r.item_id = w.id`,
  );
  expect(rows).toEqual([{ ok: true }]);
});

/** How often this connection read a table from end to end. */
async function readWhole(connection: PoolClient): Promise<unknown[]> {
  await connection.query("select pg_stat_force_next_flush()");
  const { rows } = await connection.query<object>(
    `select relname, seq_scan from pg_stat_user_tables
     where relname in ('work_items', 'workers', 'iterations', 'file_locks', 'dependencies') order by relname`,
  );
  return rows;
}

/** What a test changes behind the functions' back, it changes as the one who may. */
async function asOwner(pool: Pool, sql: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`begin; set local role whim_owner; ${sql}; commit`);
  } finally {
    client.release();
  }
}

function leaseLost(error: unknown): Json {
  if ((error as { code?: string }).code !== "PT409") throw error;
  return {};
}

test("items that fail, in a lane that counts it, and the same issues labelled again at that moment do not stop each other", async () => {
  const { claim, call, pool } = await queueOf(64, "cooldown_seconds = 0, max_workers = 100");
  const held = claimed(await together(64, (n) => claim(`k${n}`))).map(leaseOf);
  const sources = new Map(
    (await pool.query<{ id: string; n: string }>("select id, source_id as n from whim.work_items")).rows.map(
      ({ id, n }) => [id, n],
    ),
  );
  // In a random order each: whoever ends an item has it and wants the lane, whoever labels has the lane and wants the item.
  await Promise.all(
    held.flatMap(({ item, token, fence }, n) => [
      call("public.whim_enqueue('octo/repo0', 'issue', $1, 'Again', '- [ ] task', 'main', private => $2)", [
        sources.get(item),
        n % 2 === 0 ? null : n % 4 === 1,
      ]),
      call("public.whim_fail($1, $2, $3, 'internal', 'broken', false)", [item, token, fence]),
    ]),
  );
  expect(await count(pool, "whim.work_items where status = 'failed'")).toBe(64);
  const { rows } = await pool.query("select failures_in_a_row, paused from whim.repositories");
  expect(rows).toEqual([{ failures_in_a_row: 64, paused: false }]);
});
