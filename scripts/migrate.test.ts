import { spawnSync } from "node:child_process";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compileCache } from "../actions/_lib/testing/compile-cache.ts";
import { SCHEMA_VERSION } from "../actions/_lib/store/schema-version.ts";
import { type RealPostgres, startPostgres } from "../actions/_lib/testing/postgres.ts";
import { migrate, missingMigrations } from "./store/migrate.ts";
import { openPostgres } from "./store/postgres.ts";

let server: RealPostgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.close());

function run(args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(import.meta.dirname, "migrate.ts"), ...args],
    { encoding: "utf8", env: { PATH: process.env["PATH"] ?? "", ...compileCache, ...env } },
  );
  return { status, output: stdout + stderr };
}

async function change(url: string, sql: string): Promise<void> {
  const database = await openPostgres(url);
  await database.exec(sql);
  await database.close();
}

test("an empty database gets the schema, a second time nothing, a newer one is refused", async () => {
  const { url } = await server.database("empty");
  const first = run([], { WHIM_DATABASE_URL: url });
  expect(first.output).toMatch(
    new RegExp(`^applied \\d+_whim\\.sql\nThe store has schema ${SCHEMA_VERSION} now\\.\n$`),
  );
  expect(run([], { WHIM_DATABASE_URL: url })).toEqual({
    status: 0,
    output: `Up to date: schema ${SCHEMA_VERSION}. Nothing was changed.\n`,
  });
  await change(
    url,
    `create or replace function whim.schema_version() returns integer language sql immutable as 'select ${SCHEMA_VERSION + 1}'`,
  );
  const newer = run([], { WHIM_DATABASE_URL: url });
  expect(newer.status).toBe(1);
  expect(newer.output).toContain(
    `The store has schema ${SCHEMA_VERSION + 1}, and this Whim knows ${SCHEMA_VERSION}: it is older than the store.`,
  );
});

test("two that migrate at once apply it once", async () => {
  const { url } = await server.database("empty");
  const databases = await Promise.all([openPostgres(url), openPostgres(url)]);
  // The table of the history itself is made by whoever comes first; made beforehand, both go on to the migration.
  await databases[0].exec(
    "create schema supabase_migrations; create table supabase_migrations.schema_migrations (version text primary key, statements text[], name text)",
  );
  const applied = await Promise.all(databases.map((database) => migrate(database)));
  expect(applied.flat()).toHaveLength(1);
  await Promise.all(databases.map((database) => database.close()));
});

test("what was migrated half-way is not there at all, and the next run does it", async () => {
  const { url } = await server.database("empty");
  // Something in the way: a table of a name of ours, in a schema of ours.
  await change(url, "create schema whim; create view whim.work_items as select 1 as one");
  expect(run([], { WHIM_DATABASE_URL: url }).status).toBe(1);
  await change(url, "drop schema whim cascade");
  expect(run([], { WHIM_DATABASE_URL: url })).toMatchObject({ status: 0 });
});

test("a state that never was released is not taken for this one, whatever its number, and what the refusal says helps", async () => {
  const { url } = await server.database("empty");
  expect(run([], { WHIM_DATABASE_URL: url })).toMatchObject({ status: 0 });
  // One that was a text of its own for a while: with this one's number, but without something that came later.
  await change(
    url,
    "update supabase_migrations.schema_migrations set statements = array['-- of yesterday'];" +
      "drop function public.whim_know_repository",
  );
  const { status, output } = run([], { WHIM_DATABASE_URL: url });
  expect(status).toBe(1);
  expect(output).toContain("was never released");
  const database = await openPostgres(url);
  await expect(missingMigrations(database)).rejects.toThrow("was never released");
  await database.close();

  await change(url, /`(drop owned .*;)`/.exec(output)?.[1] ?? "");
  expect(run([], { WHIM_DATABASE_URL: url }).output).toContain(`The store has schema ${SCHEMA_VERSION} now.`);
  await change(url, "select public.whim_status()");
});

test("an older schema that no history tells of is not written over", async () => {
  const { url } = await server.database();
  await change(
    url,
    `create or replace function whim.schema_version() returns integer language sql immutable as 'select ${SCHEMA_VERSION - 1}'`,
  );
  expect(run([], { WHIM_DATABASE_URL: url }).output).toContain(
    `The store has schema ${SCHEMA_VERSION - 1} of a state of Whim that was never released`,
  );
  await change(url, "create schema supabase_migrations"); // there is none: nothing was begun
});

test("what the Supabase CLI applied statement by statement is known by its number", async () => {
  const { url } = await server.database("empty");
  expect(run([], { WHIM_DATABASE_URL: url })).toMatchObject({ status: 0 });
  await change(url, "update supabase_migrations.schema_migrations set statements = array['one', 'two']");
  expect(run([], { WHIM_DATABASE_URL: url })).toMatchObject({ status: 0 });
  await change(
    url,
    `create or replace function whim.schema_version() returns integer language sql immutable as 'select ${SCHEMA_VERSION - 1}'`,
  );
  expect(run([], { WHIM_DATABASE_URL: url }).output).toContain("was never released");
});

test.each<[Record<string, string>, string]>([
  [{}, "Which store? Set WHIM_DATABASE_URL"],
  [{ WHIM_DATABASE_URL: "https://example.com/hunter2" }, "The database's address is none"],
  [
    { WHIM_DATABASE_URL: "postgres://whim:hunter2@127.0.0.1:1/x" },
    "127.0.0.1:1 does not let us in. Nothing listens there",
  ],
])("%j says what to do, and no password", (env, message) => {
  const { status, output } = run([], env);
  expect(status).toBe(1);
  expect(output).toContain(message);
  expect(output).not.toContain("hunter2");
});

test("a folder without a store is not made one", () => {
  expect(run(["--data", "none"]).output).toMatch(
    /There is no store in (\/.*\/none): `npm run store -- --data \1` makes one there/,
  );
});
