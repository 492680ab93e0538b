import { Client } from "pg";
import type { Contender, Cycle } from "./contender.ts";

export type Round = { jobs: number; milliseconds: number; cycles: Cycle[] };

/**
 * Each contender in turn for a moment, then again, as often as asked: what else the machine does hits all alike, so the
 * ratio within a round means something even where the figures themselves move from minute to minute. A queue with a
 * depth is kept at it, and one without is taken as it is.
 */
export async function interleaved(
  contenders: Contender[],
  options: {
    connections: number;
    rounds: number;
    milliseconds: number;
    depth: (contender: Contender) => number | null;
  },
): Promise<Map<string, Round[]>> {
  // At most half of the queue: the depth is what the cell says it is.
  const most = (contender: Contender) => (options.depth(contender) ?? Infinity) / 2;
  const played = new Map(contenders.map(({ name }): [string, Round[]] => [name, []]));
  const crews = new Map<string, Crew>();
  try {
    for (const contender of contenders) {
      await fillTo(contender, options.depth(contender));
      const crew = await hire(contender, options.connections);
      crews.set(contender.name, crew);
      await play(crew, { milliseconds: 50, jobs: most(contender) / 5 }); // connections and plans are warm
    }
    for (let round = 0; round < options.rounds; round += 1) {
      // Backwards every other time: nobody always follows the same neighbour.
      for (const contender of round % 2 === 0 ? contenders : contenders.toReversed()) {
        const crew = crews.get(contender.name);
        if (crew === undefined) throw new Error(`${contender.name} has no crew`);
        await fillTo(contender, options.depth(contender));
        played
          .get(contender.name)
          ?.push(await play(crew, { milliseconds: options.milliseconds, jobs: most(contender) }));
      }
    }
  } finally {
    await Promise.all([...crews.values()].flatMap(({ clients }) => clients.map((client) => client.end())));
  }
  return played;
}

type Crew = { clients: Client[]; bodies: (() => Promise<Cycle | null>)[] };

async function hire(contender: Contender, connections: number): Promise<Crew> {
  const clients = await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new Client({ connectionString: contender.url });
      await client.connect();
      return client;
    }),
  );
  return { clients, bodies: clients.map((client, index) => contender.worker(client, index + 1)) };
}

async function play(crew: Crew, limit: { milliseconds: number; jobs: number }): Promise<Round> {
  const cycles: Cycle[] = [];
  let started = 0;
  const start = performance.now();
  await Promise.all(
    crew.bodies.map(async (body) => {
      while (started < limit.jobs && performance.now() - start < limit.milliseconds) {
        started += 1;
        const done = await body();
        if (done === null) throw new Error("the queue ran dry in the middle of a round");
        cycles.push(done);
      }
    }),
  );
  return { jobs: cycles.length, milliseconds: performance.now() - start, cycles };
}

/** Below nine tenths only: vacuuming a deep queue takes longer than the round it would prepare. */
async function fillTo(contender: Contender, depth: number | null): Promise<void> {
  if (depth === null) return;
  const present = await contender.depth();
  if (present < depth * 0.9) await contender.add(depth - present);
}
