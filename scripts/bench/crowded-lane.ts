import { Client } from "pg";
import type { RealPostgres } from "../../actions/_lib/testing/postgres.ts";
import { claimRatio } from "./claim-ratio.ts";
import type { Target } from "./target.ts";
import { atMost } from "./target.ts";
import { fillWhim } from "./whim-fill.ts";
import { whim } from "./whim.ts";

const FLOOD = "bench/flood";

/** Why nothing of the flooded repository may be claimed now. */
const CROWDS = {
  full: "update whim.repositories set max_workers = 0 where repo = $1",
  paused: "update whim.repositories set paused = true where repo = $1",
  "not due":
    "update whim.work_items set available_at = now() + interval '1 hour', due = false where repo = $1",
};

/**
 * Target 3: claims over all repositories while one of them has many older items of the highest priority that may not
 * start, against the same store without them.
 */
export async function crowdedLane(
  server: RealPostgres,
  sizes: { items: number; rounds: number; milliseconds: number },
): Promise<{ results: { crowd: string; crowded: number; empty: number }[]; targets: Target[] }> {
  const results: { crowd: string; crowded: number; empty: number }[] = [];
  const targets: Target[] = [];
  for (const [crowd, hold] of Object.entries(CROWDS)) {
    const open = async (name: string) => ({
      ...(await whim((await server.database()).url, { repo: null })),
      name,
    });
    const crowded = await open("crowded");
    const empty = await open("empty");
    const owner = new Client({ connectionString: crowded.url });
    await owner.connect();
    try {
      await fillWhim(owner, sizes.items, [FLOOD]);
      await owner.query("update whim.work_items set priority = 'critical'");
      await owner.query(hold, [FLOOD]);
      await owner.query("vacuum full whim.work_items");
      await crowded.add(5000);
      await empty.add(5000);
      const p50 = await claimRatio(crowded, empty, sizes);
      results.push({ crowd, crowded: p50.subject, empty: p50.base });
      targets.push(
        atMost(`3 claim with ${sizes.items} items of a lane that is ${crowd} ahead / none`, p50.ratio, 4),
      );
    } finally {
      await owner.end();
      await crowded.close();
      await empty.close();
    }
  }
  return { results, targets };
}
