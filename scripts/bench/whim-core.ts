import { Client } from "pg";
import { asOwner } from "./as-owner.ts";
import type { Contender } from "./contender.ts";
import { cycle } from "./contender.ts";
import { fillWhim, queuedInWhim } from "./whim-fill.ts";

const REPO = "bench/one";
const HEAD = "0123456789012345678901234567890123456789";

type Lease = { id: string; lease_token: string; fence: string };

/**
 * Measured: what the libraries do, on Whim's own tables, constraints and indexes: the best due item of a repository is
 * leased (`for update skip locked`), and is completed by the holder of that lease. These are the two statements at the
 * heart of `whim_claim` and `whim_complete`. Still more than the libraries do: a fence, and a completed row that is kept.
 * Without what the libraries have no counterpart for: caps, cooldown, budgets, claim key, history, spec and checkpoint.
 */
export async function whimCore(database: string): Promise<Contender> {
  const url = asOwner(database);
  const owner = new Client({ connectionString: url });
  await owner.connect();
  return {
    name: "whim core",
    url,
    depth: () => queuedInWhim(owner),
    async add(jobs) {
      await fillWhim(owner, jobs, [REPO]);
      await owner.query("vacuum analyze whim.work_items, whim.specs, whim.repositories");
    },
    worker(client, number) {
      return () =>
        cycle(
          async () => {
            const { rows } = await client.query<Lease>({
              name: "lease",
              text: `update whim.work_items as w set
                       status = 'assigned', lease_token = gen_random_uuid(), lease_until = now() + interval '300 seconds', seat = $2,
                       fence = w.fence + 1, attempts = w.attempts + 1, started_at = coalesce(w.started_at, now())
                     where w.id = (
                       select q.id from whim.work_items as q
                       where q.repo = $1 and q.status = 'queued' and q.due and q.available_at <= now()
                       order by q.priority, q.seq limit 1 for update skip locked
                     )
                     returning w.id, w.repo, w.title, w.base_branch, w.attempts, w.lease_token, w.fence`,
              values: [REPO, number],
            });
            return rows[0] ?? null;
          },
          async ({ id, lease_token, fence }) => {
            const { rowCount } = await client.query({
              name: "finish",
              text: `update whim.work_items as w set
                       status = 'completed', lease_token = null, lease_until = null, seat = null, finished_at = now(),
                       pull_request_url = $4, head = $5
                     where w.id = $1 and w.lease_token = $2 and w.fence = $3`,
              values: [id, lease_token, fence, "https://github.com/bench/one/pull/1", HEAD],
            });
            if (rowCount !== 1) throw new Error(`the lease of ${id} is lost`);
          },
        );
    },
    close: () => owner.end(),
  };
}
