import type { Pool } from "pg";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { ConcurrencyGroups } from "../../actions/_lib/testing/concurrency-groups.ts";
import { type RealPostgres, startPostgres } from "../../actions/_lib/testing/postgres.ts";
import { chance } from "../../scripts/bench/seeded-chance.ts";

const MAX_WORKERS = 3;
const ITEMS = 60;
/** `WHIM_SEED=… npm test -- wake-bursts` makes the same choices again. */
const SEEDS = process.env["WHIM_SEED"] === undefined ? [1, 2, 3, 4] : [Number(process.env["WHIM_SEED"])];

let server: RealPostgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.close());

type Json = Record<string, unknown>;
type Lease = { item: string; token: string; fence: number };

/** How often things go otherwise, from 0 to 1. */
type Mishaps = { dispatchLost: number; runnerDies: number };

/** Repositories with whim-worker.yml, one store, and GitHub's groups between a wake-up and its job. */
class Factory {
  readonly groups = new ConcurrencyGroups();
  readonly atWork = new Set<string>();
  readonly completed: string[] = [];
  mostAtWork = 0;
  schedules = 0;
  #runs = 0;
  readonly #pool: Pool;
  readonly #happens: (share: number) => boolean;
  readonly #mishaps: Mishaps;

  constructor(pool: Pool, seed: number, mishaps: Mishaps) {
    this.#pool = pool;
    this.#happens = chance(seed);
    this.#mishaps = mishaps;
  }

  /** Somebody labels an issue: the item first, then the wake-up, which may find that none is needed. */
  async label(repo: string, issue: number): Promise<void> {
    await this.#call("public.whim_enqueue($1, 'issue', $2, 'T', '- [ ] task', 'main')", [repo, `${issue}`]);
    await this.wake(repo);
  }

  async wake(repo: string): Promise<boolean> {
    const { slot } = await this.#call("public.whim_wake($1)", [repo]);
    if (slot === null) return false;
    if (!this.#happens(this.#mishaps.dispatchLost)) this.dispatch(repo, Number(slot));
    return true;
  }

  /** A workflow_dispatch, by Whim or by somebody's hand. Groups are a repository's own. */
  dispatch(repo: string, slot: number): void {
    this.#runs += 1;
    const key = `run ${this.#runs}`;
    this.groups.dispatch(`${repo} whim-slot-${slot}`, () => this.#job(key, repo, slot));
  }

  /** Time passes: after two minutes a wake-up that nobody came for counts as lost, and what waits for its retry is due. */
  async later(minutes: number): Promise<void> {
    await asOwner(
      this.#pool,
      `update whim.wakeups set at = at - interval '${minutes} minutes';
       update whim.work_items set available_at = available_at - interval '${minutes} minutes' where status = 'queued'`,
    );
  }

  /** The sweep of one repository: dead workers' items back, then a slot for each piece of work. */
  async schedule(repo: string): Promise<void> {
    this.schedules += 1;
    await this.#call("public.whim_sweep()", []);
    while (await this.wake(repo));
  }

  async unfinished(): Promise<number> {
    const { rows } = await this.#pool.query<{ n: string }>(
      "select count(*) as n from whim.work_items where status <> 'completed'",
    );
    return Number(rows[0]?.n);
  }

  /** whim-worker.yml: claim, work, complete, wake the next. */
  async #job(key: string, repo: string, slot: number): Promise<void> {
    await this.#aWhile();
    const claim = () => this.#call("public.whim_claim($1, $2, 'runner', $3)", [key, slot, repo]);
    let answer = await claim();
    if (this.#happens(0.2)) answer = await claim(); // the first reply got lost
    if (answer["kind"] !== "claimed") return;
    const { item, token, fence } = answer["lease"] as Lease;
    this.atWork.add(item);
    this.mostAtWork = Math.max(this.mostAtWork, this.atWork.size);
    await this.#aWhile(0.9);
    this.atWork.delete(item);
    if (this.#happens(this.#mishaps.runnerDies)) {
      await asOwner(
        this.#pool,
        `update whim.work_items set lease_until = now() - interval '1 second' where id = '${item}'`,
      );
      return;
    }
    const proof = [item, token, fence];
    await this.#call("public.whim_complete($1, $2, $3, 'https://example.com/1', repeat('a', 40))", proof);
    this.completed.push(item);
    await this.wake(repo);
    await this.#aWhile(); // the job's post step: the slot is still its own
  }

  async #aWhile(longer = 0.7): Promise<void> {
    do await new Promise((resolve) => setTimeout(resolve, 1));
    while (this.#happens(longer));
  }

  async #call(sql: string, values: unknown[]): Promise<Json> {
    return (
      (await this.#pool.query<{ answer: Json }>(`select ${sql} as answer`, values)).rows[0]?.answer ?? {}
    );
  }
}

async function factory(seed: number, mishaps: Mishaps): Promise<Factory> {
  const pool = (await server.database()).pool(24);
  onTestFinished(() => pool.end());
  await pool.query(
    `update whim.settings set cooldown_seconds = 0, max_workers = ${MAX_WORKERS}, max_attempts = 20, daily_iterations = 1000000`,
  );
  return new Factory(pool, seed, mishaps);
}

test.each(SEEDS)(
  "seed %i: bursts of labels are worked off by their wake-ups alone, never more than allowed at once",
  async (seed) => {
    const happens = chance(seed + 1000);
    const whim = await factory(seed, { dispatchLost: 0, runnerDies: 0 });
    for (let issue = 1; issue <= ITEMS;) {
      const burst: Promise<void>[] = [];
      do {
        burst.push(whim.label("octo/repo", issue));
        issue += 1;
      } while (issue <= ITEMS && happens(0.8));
      await Promise.all(burst);
      // People dispatch by hand too, also slots that are busy, or that there are none of.
      while (happens(0.7)) whim.dispatch("octo/repo", 1 + [0.5, 0.5, 0.5, 0.5].filter(happens).length);
      if (happens(0.3)) await whim.later(3);
      if (happens(0.3)) await whim.groups.idle();
    }
    await whim.groups.idle();
    expect(await whim.unfinished()).toBe(0);
    expect(whim.completed).toHaveLength(ITEMS);
    expect(new Set(whim.completed).size).toBe(ITEMS);
    expect(whim.mostAtWork).toBeGreaterThan(1);
    expect(whim.mostAtWork).toBeLessThanOrEqual(MAX_WORKERS);
    expect(whim.groups.superseded).toBeGreaterThan(0);
  },
);

test.each(SEEDS)(
  "seed %i: with lost wake-ups and dead runners in three repositories, their schedules lose nothing",
  async (seed) => {
    const repos = ["octo/a", "octo/b", "octo/c"];
    const whim = await factory(seed, { dispatchLost: 0.2, runnerDies: 0.1 });
    await Promise.all(
      repos.flatMap((repo) => Array.from({ length: ITEMS / 3 }, (_, n) => whim.label(repo, n + 1))),
    );
    await whim.groups.idle();
    for (let rounds = 0; (await whim.unfinished()) > 0; rounds += 1) {
      expect(rounds).toBeLessThan(ITEMS);
      await whim.later(31);
      await Promise.all(repos.map((repo) => whim.schedule(repo)));
      await whim.groups.idle();
    }
    expect(new Set(whim.completed).size).toBe(ITEMS);
    expect(whim.completed).toHaveLength(ITEMS);
    expect(whim.mostAtWork).toBeGreaterThan(1);
    expect(whim.mostAtWork).toBeLessThanOrEqual(MAX_WORKERS);
    expect(whim.schedules).toBeGreaterThan(0);
  },
);

async function asOwner(pool: Pool, sql: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`begin; set local role whim_owner; ${sql}; commit`);
  } finally {
    client.release();
  }
}
