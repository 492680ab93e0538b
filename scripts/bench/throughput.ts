import type { RealPostgres } from "../../actions/_lib/testing/postgres.ts";
import { graphileWorker } from "./graphile-worker.ts";
import { pgBoss } from "./pg-boss.ts";
import type { Round } from "./rounds.ts";
import { interleaved } from "./rounds.ts";
import { geometricMean, median } from "./statistics.ts";
import type { Target } from "./target.ts";
import { atLeast } from "./target.ts";
import { whimCore } from "./whim-core.ts";
import { whim } from "./whim.ts";

/** One contender at one depth with so many connections. */
export type Cell = {
  depth: number;
  connections: number;
  name: string;
  jobsPerSecond: number;
  claimP50: number;
  totalP50: number;
  toGraphileWorker: number;
  toPgBoss: number;
};

export type ThroughputSizes = {
  depths: number[];
  connections: number[];
  rounds: number;
  milliseconds: number;
};

/** Target 1: claim and complete one job after another, beside the libraries. */
export async function throughput(
  server: RealPostgres,
  sizes: ThroughputSizes,
): Promise<{ cells: Cell[]; targets: Target[] }> {
  const contenders = [
    await graphileWorker((await server.database("empty")).url),
    await pgBoss((await server.database("empty")).url),
    await whimCore((await server.database()).url),
    await whim((await server.database()).url, { repo: "bench/one" }),
  ];
  const cells: Cell[] = [];
  try {
    for (const depth of sizes.depths) {
      for (const connections of sizes.connections) {
        const played = await interleaved(contenders, { ...sizes, connections, depth: () => depth });
        for (const { name } of contenders) cells.push(cellOf(played, { depth, connections, name }));
      }
    }
  } finally {
    for (const contender of contenders) await contender.close();
  }
  const of = (name: string) => cells.filter((cell) => cell.name === name);
  const core = of("whim core");
  const mean = (some: Cell[], to: "toGraphileWorker" | "toPgBoss") =>
    geometricMean(some.map((cell) => cell[to]));
  return {
    cells,
    targets: [
      atLeast("1 core / graphile-worker, geometric mean", mean(core, "toGraphileWorker"), 1),
      atLeast("1 core / pg-boss, geometric mean", mean(core, "toPgBoss"), 1),
      atLeast(
        "1 core / either, worst cell",
        Math.min(...core.flatMap((cell) => [cell.toGraphileWorker, cell.toPgBoss])),
        0.8,
      ),
      atLeast("1 whim_claim + whim_complete / graphile-worker", mean(of("whim"), "toGraphileWorker"), 0.5),
    ],
  };
}

function cellOf(
  played: Map<string, Round[]>,
  { depth, connections, name }: Pick<Cell, "depth" | "connections" | "name">,
): Cell {
  const rates = (contender: string) =>
    (played.get(contender) ?? []).map(({ jobs, milliseconds }) => (jobs / milliseconds) * 1000);
  const own = rates(name);
  // Within a round, then the median of the rounds: one disturbed round does not move it.
  const ratioTo = (other: string) => {
    const theirs = rates(other);
    return median(own.map((rate, round) => rate / (theirs[round] ?? NaN)));
  };
  const cycles = (played.get(name) ?? []).flatMap((round) => round.cycles);
  return {
    depth,
    connections,
    name,
    jobsPerSecond: Math.round(median(own)),
    claimP50: median(cycles.map(({ claim }) => claim)),
    totalP50: median(cycles.map(({ total }) => total)),
    toGraphileWorker: ratioTo("graphile-worker"),
    toPgBoss: ratioTo("pg-boss"),
  };
}
