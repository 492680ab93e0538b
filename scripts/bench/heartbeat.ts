import type { Client } from "pg";
import { Client as Connection } from "pg";
import type { RealPostgres } from "../../actions/_lib/testing/postgres.ts";
import { asOwner } from "./as-owner.ts";
import type { Target } from "./target.ts";
import { atLeast, atMost } from "./target.ts";
import { fillWhim, openLimits } from "./whim-fill.ts";
import type { Lease } from "./whim.ts";
import { claimOne } from "./whim.ts";

export type Heartbeats = { beats: number; hotShare: number; walBytes: number; perSecond: number };

/**
 * Target 5: what a beat of a running item costs. In the steady state: after each page's first change since the last
 * checkpoint, whose full image would otherwise be counted with the beats of a benchmark that is shorter than a checkpoint.
 */
export async function heartbeat(
  server: RealPostgres,
  sizes: { items: number; beats: number },
): Promise<Heartbeats & { targets: Target[] }> {
  const url = asOwner((await server.database()).url);
  const client = new Connection({ connectionString: url });
  await client.connect();
  try {
    await openLimits(client);
    await fillWhim(client, sizes.items, ["bench/one"]);
    const leases: Lease[] = [];
    for (let n = 1; n <= sizes.items; n += 1) {
      const lease = await claimOne(client, { key: `beat-${n}`, slot: n, repo: "bench/one" });
      if (lease === null) throw new Error("there is nothing to send heartbeats for");
      leases.push(lease);
    }
    for (const lease of leases) await beat(client, lease, 0);

    const before = await counters(client);
    const start = performance.now();
    for (let n = 0; n < sizes.beats; n += 1) {
      const lease = leases[n % leases.length];
      // An iteration takes minutes; a beat comes every half a minute.
      if (lease !== undefined) await beat(client, lease, Math.floor(n / leases.length / 10));
    }
    const milliseconds = performance.now() - start;
    const after = await counters(client);

    const hotShare = (after.hot - before.hot) / (after.updates - before.updates);
    const walBytes = (after.wal - before.wal) / sizes.beats;
    return {
      beats: sizes.beats,
      hotShare,
      walBytes,
      perSecond: Math.round((sizes.beats / milliseconds) * 1000),
      targets: [
        atLeast("5 heartbeat: share of updates in place (HOT)", hotShare, 0.99),
        atMost("5 heartbeat: bytes of WAL", walBytes, 200),
      ],
    };
  } finally {
    await client.end();
  }
}

async function beat(client: Client, lease: Lease, iteration: number): Promise<void> {
  await client.query({
    name: "beat",
    text: "select public.whim_heartbeat($1, $2, $3, $4, $5)",
    values: [lease.item, lease.token, lease.fence, "running", iteration],
  });
}

async function counters(client: Client): Promise<{ updates: number; hot: number; wal: number }> {
  const { rows: lsn } = await client.query<{ wal: string }>(
    "select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') as wal",
  );
  await client.query("select pg_stat_force_next_flush()");
  const { rows } = await client.query<{ updates: string; hot: string }>(
    "select sum(n_tup_upd) as updates, sum(n_tup_hot_upd) as hot from pg_stat_user_tables where schemaname = 'whim'",
  );
  return { updates: Number(rows[0]?.updates), hot: Number(rows[0]?.hot), wal: Number(lsn[0]?.wal) };
}
