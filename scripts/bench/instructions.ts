import { execFile } from "node:child_process";
import { chmod, mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { ConfigurationError } from "../../actions/_lib/errors.ts";
import type { Contender } from "./contender.ts";
import { graphileWorker } from "./graphile-worker.ts";
import { startServer } from "./server.ts";
import { median } from "./statistics.ts";
import { whimCore } from "./whim-core.ts";
import { whim } from "./whim.ts";

export type Counted = { name: string; claim: number; complete: number };

/** Plans are kept from the sixth call on. */
const WARM = 20;
const COUNTED = 20;

/**
 * Callgrind writes what a backend has executed, and counts from zero again, whenever that comes by this function of
 * PostgreSQL: so a call is what lies between two of them. A busy machine changes nothing about it.
 */
const MARK = "select pg_sleep(0)";

/** Target 1's two calls in instructions of the database's own process: the median of some, one connection, 1,000 jobs. */
export async function instructions(): Promise<Counted[]> {
  await promisify(execFile)("valgrind", ["--version"]).catch(() => {
    throw new ConfigurationError("--instructions needs valgrind: install it (apt-get install valgrind)");
  });
  const folder = await mkdtemp(path.join(os.tmpdir(), "whim-instructions-"));
  await chmod(folder, 0o777); // the server may run as another user
  const output = `--callgrind-out-file=${path.join(folder, "%p")}`;
  const server = await startServer([
    "valgrind",
    "--tool=callgrind",
    "--dump-before=pg_sleep",
    "--vgdb=no",
    "-q",
    output,
  ]);
  const contenders: Contender[] = [];
  try {
    contenders.push(
      await graphileWorker((await server.database("empty")).url),
      await whimCore((await server.database()).url),
      await whim((await server.database()).url, { repo: "bench/one" }),
    );
    const counted: Counted[] = [];
    for (const contender of contenders) {
      await contender.add(1000);
      counted.push(await callsOf(contender, folder));
    }
    return counted;
  } finally {
    for (const contender of contenders) await contender.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function callsOf(contender: Contender, folder: string): Promise<Counted> {
  const client = new Client({ connectionString: contender.url });
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
    const pid = rows[0]?.pid ?? 0;
    const ask = client.query.bind(client) as (...query: unknown[]) => Promise<unknown>;
    const mark = () => ask({ name: "mark", text: MARK });
    let marked = false;
    const asked = async (...query: unknown[]) => {
      const answer = await ask(...query);
      if (marked) await mark();
      return answer;
    };
    Object.assign(client, { query: asked });
    const work = contender.worker(client, 1);
    for (let n = 0; n < WARM; n += 1) await work();
    for (let n = 0; n < WARM; n += 1) await mark();
    const before = await written(folder, pid);
    marked = true;
    for (let n = 0; n < COUNTED; n += 1) await work();
    const all = await written(folder, pid);
    const mere = all[before.length - 1] ?? 0;
    const calls = all.slice(before.length).map((value) => value - mere);
    if (calls.length !== 2 * COUNTED)
      throw new Error(`${contender.name} made ${calls.length} queries, not ${2 * COUNTED}`);
    return {
      name: contender.name,
      claim: median(calls.filter((_, n) => n % 2 === 0)),
      complete: median(calls.filter((_, n) => n % 2 === 1)),
    };
  } finally {
    await client.end();
  }
}

/** What Callgrind wrote of this process so far, in order. */
async function written(folder: string, pid: number): Promise<number[]> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(`${pid}.`));
  const inOrder = names.toSorted(
    (a, b) => Number(path.extname(a).slice(1)) - Number(path.extname(b).slice(1)),
  );
  return Promise.all(
    inOrder.map(async (name) => {
      const text = await readFile(path.join(folder, name), "utf8");
      return Number(/^(?:summary|totals): (\d+)/m.exec(text)?.[1]);
    }),
  );
}
