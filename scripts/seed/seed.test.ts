import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compileCache } from "../../actions/_lib/testing/compile-cache.ts";
import { openStore } from "../../actions/_lib/store/client.ts";
import type { Claim } from "../../actions/_lib/store/store.ts";
import { type RealPostgres, startPostgres } from "../../actions/_lib/testing/postgres.ts";
import { type TestStore, startTestStore } from "../../actions/_lib/testing/store.ts";
import { openPostgres } from "../store/postgres.ts";
import { dataFolder } from "../store/data-folder.ts";
import { exampleFolder } from "./example-folder.ts";
import { seed } from "./seed.ts";

let postgres: RealPostgres;
let embedded: TestStore;
let sql: string;
beforeAll(async () => {
  sql = await readFile(path.join(import.meta.dirname, "../../supabase/example-data.sql"), "utf8");
  [postgres, embedded] = await Promise.all([startPostgres(), startTestStore()]);
});
afterAll(() => Promise.all([postgres.close(), embedded.close()]));

test("every state, cost and kind of history is there to look at, and a second time nothing more", async () => {
  const { url } = await postgres.database();
  const database = await openPostgres(url);
  expect(await seed(database, sql, { force: false })).toEqual({ added: 35, items: 35 });
  const all = async (query: string) => {
    await database.exec("set role whim_owner");
    const { rows } = await database.query(query);
    await database.exec("reset role");
    return rows;
  };
  const states = await all("select distinct status from whim.work_items");
  expect(new Set(states.map(({ status }) => status))).toEqual(
    new Set(["queued", "blocked", "running", "completed", "stuck", "failed", "cancelled"]),
  );
  const blocked = await all("select distinct blocked_by from whim.work_items where blocked_by is not null");
  expect(blocked).toHaveLength(4);
  const days = await all("select * from whim.daily where usd > 0");
  expect(days.length).toBeGreaterThan(12);
  expect((await all("select * from whim.fleet")).map(({ health }) => health)).toEqual(["alive", "alive"]);
  expect((await all("select * from whim.needs_a_person")).length).toBeGreaterThan(4);
  expect(new Set((await all("select trust from whim.learnings")).map(({ trust }) => trust))).toEqual(
    new Set(["trusted", "quarantined", "retired"]),
  );
  expect(await all("select from whim.timeline where at > now()")).toEqual([]);

  const tables = ["work_items", "iterations", "evidence", "events", "learnings", "workers"];
  const counts = () =>
    all(`select ${tables.map((name) => `(select count(*) from whim.${name}) as ${name}`).join(", ")}`);
  const before = await counts();
  expect(await seed(database, sql, { force: false })).toEqual({ added: 0, items: 35 });
  expect(await counts()).toEqual(before);
  await database.close();
});

test("example work is kept apart from real work, unless somebody names the folder", () => {
  expect(path.relative(exampleFolder(undefined), path.resolve(dataFolder(undefined)))).not.toBe("");
  expect(exampleFolder("/somewhere")).toBe("/somewhere");
});

function command(url: string) {
  return spawnSync(process.execPath, [path.join(import.meta.dirname, "../seed.ts")], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", ...compileCache, WHIM_DATABASE_URL: url },
  });
}

test("as a command it says what it did, and needs a schema first", async () => {
  const { url } = await postgres.database();
  expect(command(url).stdout).toContain("35 items of three weeks");
  expect(command(url)).toMatchObject({ status: 0, stdout: "Nothing to add: its 35 items are there.\n" });
  const empty = command((await postgres.database("empty")).url);
  expect([empty.status, empty.stderr.includes("npm run migrate")]).toEqual([1, true]);
});

test("a store with work of its own is left alone, unless somebody insists", async () => {
  const store = openStore({ url: embedded.url, key: embedded.secretKey });
  await store.enqueue({
    repo: "octo-org/real",
    source: "issue",
    sourceId: "1",
    title: "Real",
    spec: "- [ ] x",
    baseBranch: "main",
  });
  await expect(seed(embedded.database, sql, { force: false })).rejects.toThrow(
    "this store has work of its own: nothing was added. Example data would mix with it.",
  );
  expect((await store.list({})).items).toHaveLength(1);
  expect((await seed(embedded.database, sql, { force: true })).added).toBe(35);

  // And the queue goes on as if the example were real: it is swept, priced, and its work can be claimed and ended.
  const status = await store.status();
  expect(status).toMatchObject({ activeWorkers: 2, items: { queued: 5, running: 2, blocked: 4 } });
  expect(await store.estimate({ tasks: 3 })).toMatchObject({ items: expect.any(Number) as number });
  expect((await store.metrics({})).merged).toBe(17);
  const workers = await store.workers({ active: true });
  await store.kill(workers[0]?.id ?? "", { actor: "octocat" });
  const claim = (await store.claim({
    key: "a",
    repo: "octo-org/octo-shop",
    slot: 1,
    runner: "r",
    metered: false,
  })) as Claim;
  expect(claim.item.title).toBe("Export orders as CSV");
  expect((await store.sweep()).reaped).toBe(0);
});
