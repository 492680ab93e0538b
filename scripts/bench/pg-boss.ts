import { Client } from "pg";
import { PgBoss } from "pg-boss";
import type { Contender } from "./contender.ts";
import { cycle, SPEC } from "./contender.ts";

const QUEUE = "whim";

/**
 * Measured: `fetch()` of one job (`update … from (select … order by priority desc, created_on limit 1 for update skip
 * locked)`) and `complete()` (`update … set state = 'completed'`) of its public API, on a connection handed in, with
 * its maintenance off. It sends its statements unprepared.
 */
export async function pgBoss(url: string): Promise<Contender> {
  const boss = new PgBoss({ connectionString: url, max: 2, supervise: false, schedule: false });
  const failures: Error[] = [];
  boss.on("error", (error) => failures.push(error));
  await boss.start();
  await boss.createQueue(QUEUE);
  const owner = new Client({ connectionString: url });
  await owner.connect();
  return {
    name: "pg-boss",
    url,
    async depth() {
      const { rows } = await owner.query<{ n: number }>(
        "select count(*)::integer as n from pgboss.job where name = $1 and state < 'active'",
        [QUEUE],
      );
      return rows[0]?.n ?? 0;
    },
    async add(jobs) {
      await owner.query(
        `insert into pgboss.job (name, data, priority)
         select $1, jsonb_build_object('spec', $3::text), n % 4 from generate_series(1, $2::integer) as n`,
        [QUEUE, jobs, SPEC],
      );
      await owner.query("vacuum analyze pgboss.job");
    },
    worker(client) {
      const db = { executeSql: (text: string, values?: unknown[]) => client.query(text, values) };
      return () =>
        cycle(
          async () => (await boss.fetch(QUEUE, { db }))[0] ?? null,
          (job) => boss.complete(QUEUE, job.id, null, { db }),
        );
    },
    async close() {
      await owner.end();
      await boss.stop({ graceful: false });
      if (failures[0] !== undefined) throw failures[0];
    },
  };
}
