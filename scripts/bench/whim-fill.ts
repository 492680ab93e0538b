import type { Client } from "pg";
import { SPEC } from "./contender.ts";

/** Queued items as `whim_enqueue` leaves them, in mixed priorities, spread over these repositories. */
export async function fillWhim(owner: Client, items: number, repositories: string[]): Promise<void> {
  await owner.query(
    "insert into whim.repositories (repo) select unnest($1::text[]) on conflict (repo) do nothing",
    [repositories],
  );
  await owner.query(
    `with added as (
       insert into whim.work_items (repo, source, source_id, title, base_branch, priority)
       select ($2::text[])[1 + n % cardinality($2::text[])], 'dispatch', gen_random_uuid()::text, 'Add a test', 'main',
         (enum_range(null::whim.priority))[1 + n % 4]
       from generate_series(1, $1::integer) as n
       returning id
     )
     insert into whim.specs (item_id, spec) select id, $3 from added`,
    [items, repositories, SPEC],
  );
}

export async function queuedInWhim(owner: Client): Promise<number> {
  const { rows } = await owner.query<{ n: number }>(
    "select count(*)::integer as n from whim.work_items where status = 'queued'",
  );
  return rows[0]?.n ?? 0;
}

/** Nothing refuses, everything is checked: the limits are there and far away. */
export async function openLimits(owner: Client): Promise<void> {
  await owner.query(
    `update whim.settings set max_workers = 100, cooldown_seconds = 0, daily_iterations = 1000000000, daily_usd = 10000000`,
  );
}
