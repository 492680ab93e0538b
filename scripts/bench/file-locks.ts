import { Client } from "pg";
import type { RealPostgres } from "../../actions/_lib/testing/postgres.ts";
import { asOwner } from "./as-owner.ts";
import { median } from "./statistics.ts";
import type { Target } from "./target.ts";
import { atMost } from "./target.ts";
import { fillWhim, openLimits } from "./whim-fill.ts";
import type { Lease } from "./whim.ts";
import { claimOne } from "./whim.ts";

const REPO = "bench/one";
const HOLDERS = 50;
const PATHS = 10;

export type FileLocks = { held: number; acquire: number; insert: number; release: number; alone: number };

/** Whether this schema has file locks at all. */
export async function hasFileLocks(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regproc('public.whim_acquire_locks') is not null as there",
  );
  return rows[0]?.there === true;
}

/**
 * Target 4: ten paths, all or nothing, while others hold many, against the insert of one row; and the release of
 * everything an item holds, against the same release in a store where nobody else holds anything. Null while the schema
 * has no file locks.
 */
export async function fileLocks(
  server: RealPostgres,
  sizes: { held: number; times: number },
): Promise<(FileLocks & { targets: Target[] }) | null> {
  const crowded = await holder((await server.database()).url);
  const alone = await holder((await server.database()).url);
  try {
    if (!(await hasFileLocks(crowded.client))) return null;
    for (const store of [crowded, alone]) await holdNothing(store);
    await holdByOthers(crowded.client, sizes.held);
    const times = { acquire: [], insert: [], release: [], alone: [] } as Record<string, number[]>;
    for (let n = 0; n < sizes.times; n += 1) {
      const paths = Array.from({ length: PATHS }, (_, path) => `src/${n}/file-${path}.ts`);
      times["insert"]?.push(await timed(() => insertOne(crowded, `inserted/${n}`)));
      times["acquire"]?.push(await timed(() => acquire(crowded, paths)));
      await insertOne(alone, `inserted/${n}`);
      await acquire(alone, paths);
      times["release"]?.push(await timed(() => release(crowded)));
      times["alone"]?.push(await timed(() => release(alone)));
    }
    const p50 = (what: string) => median(times[what] ?? []);
    return {
      held: sizes.held,
      acquire: p50("acquire"),
      insert: p50("insert"),
      release: p50("release"),
      alone: p50("alone"),
      targets: [
        atMost(`4 lock ${PATHS} of ${sizes.held} held / insert one row`, p50("acquire") / p50("insert"), 3),
        atMost(`4 release all, ${sizes.held} held by others / none`, p50("release") / p50("alone"), 2),
      ],
    };
  } finally {
    await crowded.client.end();
    await alone.client.end();
  }
}

type Holder = { client: Client; lease: Lease };

async function holder(url: string): Promise<Holder> {
  const client = new Client({ connectionString: asOwner(url) });
  await client.connect();
  await openLimits(client);
  await fillWhim(client, HOLDERS + 1, [REPO]);
  const lease = await claimOne(client, { key: "holder", slot: 1, repo: REPO });
  if (lease === null) throw new Error("there is no item to hold locks for");
  return { client, lease };
}

/** The plans of both calls are made. */
async function holdNothing(store: Holder): Promise<void> {
  for (let n = 0; n < 10; n += 1) {
    await acquire(store, [`warm/${n}`]);
    await release(store);
  }
}

async function holdByOthers(client: Client, locks: number): Promise<void> {
  for (let n = 1; n <= HOLDERS; n += 1) await claimOne(client, { key: `other-${n}`, slot: n, repo: REPO });
  await client.query(
    `insert into whim.file_locks (repo, path, item_id, fence, acquired_at, expires_at)
     select w.repo, 'held/' || w.place || '/' || n, w.id, w.fence, now(), now() + interval '1 day'
     from (
       select i.*, row_number() over (order by i.seq) as place from whim.work_items as i
       join whim.workers as r on r.item_id = i.id and r.claim_key like 'other-%'
     ) as w, generate_series(1, $1::integer / ${HOLDERS}) as n`,
    [locks],
  );
  await client.query("vacuum analyze");
}

async function insertOne({ client, lease }: Holder, path: string): Promise<void> {
  await client.query({
    name: "insert",
    text: `insert into whim.file_locks (repo, path, item_id, fence, acquired_at, expires_at)
           values ('${REPO}', $1, $2, $3, now(), now() + interval '1 day')`,
    values: [path, lease.item, lease.fence],
  });
}

async function acquire({ client, lease }: Holder, paths: string[]): Promise<void> {
  await client.query({
    name: "acquire",
    text: "select public.whim_acquire_locks($1, $2, $3, $4, true)",
    values: [lease.item, lease.token, lease.fence, paths],
  });
}

async function release({ client, lease }: Holder): Promise<void> {
  await client.query({
    name: "release",
    text: "select public.whim_release_locks($1, $2, $3)",
    values: [lease.item, lease.token, lease.fence],
  });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
