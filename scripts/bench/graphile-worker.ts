import { Logger, runMigrations } from "graphile-worker";
import { Client } from "pg";
import type { Contender } from "./contender.ts";
import { cycle, SPEC } from "./contender.ts";

type WithClient = {
  (run: (client: Client) => Promise<unknown>): Promise<unknown>;
  withRetries: (run: (client: Client) => Promise<unknown>) => Promise<unknown>;
};
type Job = { id: string; job_queue_id: number | null };
type Internals = {
  batchGetJobs: (
    options: unknown,
    withClient: WithClient,
    tasks: object,
    pool: string,
    flags: null,
    size: 1,
  ) => Promise<Job[]>;
  batchCompleteJobs: (
    options: unknown,
    withClient: WithClient,
    pool: string,
    jobs: Pick<Job, "id" | "job_queue_id">[],
  ) => Promise<void>;
};

const OPTIONS = {
  escapedWorkerSchema: '"graphile_worker"',
  workerSchema: "graphile_worker",
  // Its defaults.
  resolvedPreset: { worker: { preparedStatements: true, useNodeTime: false } },
  logger: console,
};

/**
 * Measured: `batchGetJobs` with size 1 (`update … from (select … for update skip locked)`, named queues looked at, as
 * its strategy 2 does) and `batchCompleteJobs` with one job (`delete`), both of them prepared statements: what its
 * worker runs for each job without a local queue or batching. They are not exported, so they are loaded by file.
 */
export async function graphileWorker(url: string): Promise<Contender> {
  await runMigrations({ connectionString: url, logger: new Logger(() => () => {}) });
  const { batchGetJobs } = await internals("getJobs.js");
  const { batchCompleteJobs } = await internals("completeJobs.js");
  const owner = new Client({ connectionString: url });
  await owner.connect();
  await owner.query("select graphile_worker.add_job('whim')");
  await owner.query("delete from graphile_worker._private_jobs");
  return {
    name: "graphile-worker",
    url,
    async depth() {
      const { rows } = await owner.query<{ n: number }>(
        "select count(*)::integer as n from graphile_worker._private_jobs where is_available",
      );
      return rows[0]?.n ?? 0;
    },
    async add(jobs) {
      await owner.query(
        `insert into graphile_worker._private_jobs (task_id, payload, priority)
         select t.id, json_build_object('spec', $2::text), n % 4
         from generate_series(1, $1::integer) as n, graphile_worker._private_tasks as t where t.identifier = 'whim'`,
        [jobs, SPEC],
      );
      await owner.query("vacuum analyze graphile_worker._private_jobs");
    },
    worker(client, number) {
      const run = (work: (client: Client) => Promise<unknown>) => work(client);
      const withClient: WithClient = Object.assign(run, { withRetries: run });
      const pool = `worker-${number}`;
      return () =>
        cycle(
          async () => (await batchGetJobs(OPTIONS, withClient, { whim: null }, pool, null, 1))[0] ?? null,
          (job) => batchCompleteJobs(OPTIONS, withClient, pool, [job]),
        );
    },
    close: () => owner.end(),
  };
}

function internals(file: string): Promise<Internals> {
  return import(new URL(`sql/${file}`, import.meta.resolve("graphile-worker")).href) as Promise<Internals>;
}
