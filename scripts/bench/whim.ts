import { Client } from "pg";
import { asOwner } from "./as-owner.ts";
import type { Contender } from "./contender.ts";
import { cycle } from "./contender.ts";
import { fillWhim, openLimits, queuedInWhim } from "./whim-fill.ts";

export const HEAD = "0123456789012345678901234567890123456789";
const REPO = "bench/one";

export type Lease = { item: string; token: string; fence: number };
type Claim = { kind: "claimed"; lease: Lease } | { kind: "none"; reason: string };

/**
 * Measured: `whim_claim` and `whim_complete` as a worker calls them, with every limit, cap, fence, key and line of
 * history on, and the answer with spec and checkpoint parsed. Prepared statements, as the API sends them. Claims are
 * for one repository, as a worker's are, or over all of them.
 */
export async function whim(database: string, claims: { repo: string | null }): Promise<Contender> {
  const url = asOwner(database);
  const owner = new Client({ connectionString: url });
  await owner.connect();
  await openLimits(owner);
  let claimed = 0;
  return {
    name: "whim",
    url,
    depth: () => queuedInWhim(owner),
    async add(jobs) {
      await fillWhim(owner, jobs, [REPO]);
      await owner.query("vacuum analyze whim.work_items, whim.specs, whim.workers, whim.repositories");
    },
    worker(client, number) {
      return () =>
        cycle(
          () => {
            claimed += 1;
            return claimOne(client, { key: `bench-${claimed}`, slot: number, repo: claims.repo });
          },
          (lease) => completeOne(client, lease),
        );
    },
    close: () => owner.end(),
  };
}

/** The lease, or null when the queue is empty; any other refusal means that the benchmark is set up wrongly. */
export async function claimOne(
  client: Client,
  { key, slot, repo }: { key: string; slot: number; repo: string | null },
): Promise<Lease | null> {
  const { rows } = await client.query<{ claim: Claim }>({
    name: "claim",
    text: "select public.whim_claim($1, $2, $3, $4, $5, $6) as claim",
    values: [key, slot, "bench", repo, "https://github.com/bench/one/actions/runs/1", true],
  });
  const claim = rows[0]?.claim;
  if (claim?.kind === "claimed") return claim.lease;
  if (claim?.reason === "empty") return null;
  throw new Error(`whim_claim answered ${JSON.stringify(claim)}`);
}

async function completeOne(client: Client, { item, token, fence }: Lease): Promise<void> {
  await client.query({
    name: "complete",
    text: "select public.whim_complete($1, $2, $3, $4, $5)",
    values: [item, token, fence, "https://github.com/bench/one/pull/1", HEAD],
  });
}
