import { parseArgs } from "node:util";
import { Client } from "pg";
import { explain } from "../actions/_lib/errors.ts";
import type { RealPostgres } from "../actions/_lib/testing/postgres.ts";
import { chaos } from "./bench/chaos.ts";
import { crowdedLane } from "./bench/crowded-lane.ts";
import { depth } from "./bench/depth.ts";
import { fileLocks } from "./bench/file-locks.ts";
import { heartbeat } from "./bench/heartbeat.ts";
import { instructions } from "./bench/instructions.ts";
import { machine } from "./bench/machine.ts";
import { SETTINGS, startServer } from "./bench/server.ts";
import { table } from "./bench/table.ts";
import type { Target } from "./bench/target.ts";
import { throughput } from "./bench/throughput.ts";

const USAGE = `npm run bench:store -- [options]

  --full      depths of 1e3, 1e5 and 1e6 (some ten minutes); without it up to 1e5 (under two minutes)
  --json      one JSON object on standard output instead of tables
  --only N,M  these targets of 1 to 6 alone
  --seed N    of the chaos run (default 1)
  --instructions
              instead of all that: how many instructions target 1's two calls take in the database, which no other load of the
              machine changes (needs valgrind; some two minutes)
`;

const QUICK = {
  throughput: { depths: [1000, 100_000], connections: [1, 8, 32], rounds: 3, milliseconds: 250 },
  depth: { shallow: 1000, deep: 100_000, rounds: 6, milliseconds: 300 },
  crowdedLane: { items: 20_000, rounds: 5, milliseconds: 250 },
  fileLocks: { held: 100_000, times: 300 },
  heartbeat: { items: 50, beats: 2000 },
  chaos: { items: 1000, timeoutSeconds: 40 },
};

const FULL: typeof QUICK = {
  throughput: { depths: [1000, 100_000, 1_000_000], connections: [1, 8, 32], rounds: 8, milliseconds: 1000 },
  depth: { shallow: 1000, deep: 1_000_000, rounds: 10, milliseconds: 500 },
  crowdedLane: { items: 100_000, rounds: 8, milliseconds: 400 },
  fileLocks: { held: 100_000, times: 2000 },
  heartbeat: { items: 100, beats: 20_000 },
  chaos: { items: 5000, timeoutSeconds: 300 },
};

type Section = { results: unknown; targets: Target[]; lines: string };

async function main(options: {
  sizes: typeof QUICK;
  json: boolean;
  only: number[];
  seed: number;
}): Promise<void> {
  const say = (line: string) => options.json || console.log(line);
  const start = performance.now();
  const server = await startServer();
  // Ctrl-C must not leave a server behind.
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void server.close().finally(() => process.exit(130)));
  try {
    const version = await versionOf(server);
    const here = machine();
    say(`${here.cpu}, ${here.cores} cores, load ${here.load}; Node ${here.node}, PostgreSQL ${version}`);
    say(`with ${SETTINGS.join(", ")}\n`);
    const sections: Section[] = [];
    for (const [number, measure] of Object.entries(MEASUREMENTS)) {
      if (!options.only.includes(Number(number))) continue;
      const section = await measure(server, options.sizes, options.seed);
      sections.push(section);
      say(`${section.lines}\n`);
    }
    const targets = sections.flatMap((section) => section.targets);
    say(
      table(
        ["target", "value", "wanted", ""],
        targets.map((target) => [target.name, target.value, target.target, target.met ? "met" : "MISSED"]),
      ),
    );
    const seconds = Math.round((performance.now() - start) / 1000);
    say(`\n${targets.filter(({ met }) => met).length} of ${targets.length} met, ${seconds} s`);
    if (options.json) {
      const { sizes, seed } = options;
      const results = sections.map((section) => section.results);
      console.log(
        JSON.stringify(
          { targets, machine: here, postgres: version, settings: SETTINGS, sizes, seed, seconds, results },
          null,
          2,
        ),
      );
    }
  } finally {
    await server.close();
  }
}

type Measurement = (server: RealPostgres, sizes: typeof QUICK, seed: number) => Promise<Section>;

async function count({ json }: { json: boolean }): Promise<void> {
  const counted = await instructions();
  const base = counted[0];
  if (json) console.log(JSON.stringify({ instructions: counted }, null, 2));
  else
    console.log(
      table(
        ["instructions", "claim", "complete", "both", "graphile-worker / this"],
        counted.map(({ name, claim, complete }) => [
          name,
          claim,
          complete,
          claim + complete,
          base === undefined ? "" : ((base.claim + base.complete) / (claim + complete)).toFixed(2),
        ]),
      ),
    );
}

/** By the number of the target. */
const MEASUREMENTS: Record<number, Measurement> = {
  1: async (server, sizes) => {
    const { cells, targets } = await throughput(server, sizes.throughput);
    const lines = table(
      ["claim + complete", "depth", "connections", "jobs/s", "claim p50", "total p50 ms", "/ gw", "/ boss"],
      cells.map((cell) => [
        cell.name,
        cell.depth,
        cell.connections,
        cell.jobsPerSecond,
        cell.claimP50.toFixed(2),
        cell.totalP50.toFixed(2),
        cell.toGraphileWorker.toFixed(2),
        cell.toPgBoss.toFixed(2),
      ]),
    );
    return { results: { cells }, targets, lines };
  },
  2: async (server, sizes) => {
    const { target, ...results } = await depth(server, sizes.depth);
    const lines = `claim p50 ${results.shallow.toFixed(2)} ms from ${sizes.depth.shallow} items, ${results.deep.toFixed(2)} ms from ${sizes.depth.deep}`;
    return { results, targets: [target], lines };
  },
  3: async (server, sizes) => {
    const { results, targets } = await crowdedLane(server, sizes.crowdedLane);
    const lines = results.map(
      ({ crowd, crowded, empty }) =>
        `claim p50 ${crowded.toFixed(2)} ms behind ${sizes.crowdedLane.items} items of a lane that is ${crowd}, ${empty.toFixed(2)} ms without`,
    );
    return { results, targets, lines: lines.join("\n") };
  },
  4: async (server, sizes) => {
    const measured = await fileLocks(server, sizes.fileLocks);
    if (measured === null)
      return { results: null, targets: [], lines: "file locks: this schema does not have them yet" };
    const { targets, ...results } = measured;
    const lines = `locks p50: ten of ${results.held} held ${results.acquire.toFixed(2)} ms, one insert ${results.insert.toFixed(2)} ms; release all ${results.release.toFixed(2)} ms, alone ${results.alone.toFixed(2)} ms`;
    return { results, targets, lines };
  },
  5: async (server, sizes) => {
    const { targets, ...results } = await heartbeat(server, sizes.heartbeat);
    const lines = `heartbeat: ${results.perSecond}/s, ${Math.round(results.walBytes)} bytes of WAL, ${(results.hotShare * 100).toFixed(1)} % in place`;
    return { results, targets, lines };
  },
  6: async (server, sizes, seed) => {
    const { targets, ...results } = await chaos(server, { ...sizes.chaos, seed });
    const lines = `chaos: ${results.items} items in ${(results.milliseconds / 1000).toFixed(1)} s, ${results.lostReplies} lost replies, ${results.crashes} crashes, ${results.zombies} zombies (${results.zombiesRefused} refused, the others were still the holder), ${results.refusedClaims} claims without work, ${results.capSamples} looks at the caps`;
    return { results, targets, lines };
  },
};

async function versionOf(server: RealPostgres): Promise<string> {
  const client = new Client({ connectionString: (await server.database("empty")).url });
  await client.connect();
  try {
    const { rows } = await client.query<{ server_version: string }>("show server_version");
    return rows[0]?.server_version ?? "unknown";
  } finally {
    await client.end();
  }
}

try {
  const { values } = parseArgs({
    options: {
      full: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      only: { type: "string", default: "1,2,3,4,5,6" },
      seed: { type: "string", default: "1" },
      instructions: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else if (values.instructions) await count(values);
  else
    await main({
      sizes: values.full ? FULL : QUICK,
      json: values.json,
      only: values.only.split(",").map(Number),
      seed: Number(values.seed),
    });
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
