import type { RealPostgres } from "../../actions/_lib/testing/postgres.ts";
import { claimRatio } from "./claim-ratio.ts";
import type { Target } from "./target.ts";
import { atMost } from "./target.ts";
import { whim } from "./whim.ts";

/** Target 2: a claim from a deep queue against one from a shallow queue, turn by turn. */
export async function depth(
  server: RealPostgres,
  sizes: { shallow: number; deep: number; rounds: number; milliseconds: number },
): Promise<{ shallow: number; deep: number; target: Target }> {
  const open = async (name: string) => ({
    ...(await whim((await server.database()).url, { repo: "bench/one" })),
    name,
  });
  const shallow = await open("shallow");
  const deep = await open("deep");
  try {
    const p50 = await claimRatio(deep, shallow, {
      ...sizes,
      depth: ({ name }) => (name === "deep" ? sizes.deep : sizes.shallow),
    });
    return {
      shallow: p50.base,
      deep: p50.subject,
      target: atMost(`2 claim p50 at ${sizes.deep} / at ${sizes.shallow}`, p50.ratio, 2),
    };
  } finally {
    await shallow.close();
    await deep.close();
  }
}
