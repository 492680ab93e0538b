import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { ConfigurationError } from "../../actions/_lib/errors.ts";
import { SCHEMA_VERSION } from "../../actions/_lib/store/schema-version.ts";

const MIGRATIONS = path.join(import.meta.dirname, "..", "..", "supabase", "migrations");

export type Asks = {
  exec(sql: string): Promise<unknown>;
  query(sql: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
};

/** PGlite, or a PostgreSQL behind a connection. */
export type MigratableDatabase = Asks & { transaction(work: (asks: Asks) => Promise<void>): Promise<void> };

/**
 * Applies what this database does not have yet, and says what that was. The history is the Supabase CLI's own table, so
 * both agree; it may hold migrations of others, who share the project.
 */
export async function migrate(
  database: MigratableDatabase,
  log: (line: string) => void = () => {},
): Promise<string[]> {
  refuseNewer(await schemaVersion(database));
  const missing = await missingMigrations(database);
  if (missing.length > 0)
    await database.exec(`
      create schema if not exists supabase_migrations;
      create table if not exists supabase_migrations.schema_migrations (version text primary key, statements text[], name text);
    `);
  const applied: string[] = [];
  for (const { file, version, name } of missing) {
    const sql = await readFile(path.join(MIGRATIONS, file), "utf8");
    await database.transaction(async (transaction) => {
      // Two who migrate at once: the second finds it done.
      await transaction.query("select pg_advisory_xact_lock(7_496_218)");
      const { rows } = await transaction.query(
        "select from supabase_migrations.schema_migrations where version = $1",
        [version],
      );
      if (rows.length > 0) return;
      log(`applying ${file}`);
      await transaction.exec(sql);
      await transaction.query(
        "insert into supabase_migrations.schema_migrations (version, name) values ($1, $2)",
        [version, name],
      );
      applied.push(file);
    });
  }
  const version = await schemaVersion(database);
  if (version !== SCHEMA_VERSION)
    throw new ConfigurationError(
      `Every migration is listed as applied, but the store has schema ${version ?? "none"} and this Whim wants ${SCHEMA_VERSION}: it was made by a state of Whim that was never released. Keep what you need of it, then start with an empty database.`,
    );
  return applied;
}

type Migration = { file: string; version: string; name: string };

/** What this version brings and the database has not. */
export async function missingMigrations(database: Asks): Promise<Migration[]> {
  const applied = await appliedVersions(database);
  return (await readdir(MIGRATIONS)).toSorted().flatMap((file) => {
    const [, version, name] = /^(\d+)_(.*)\.sql$/.exec(file) ?? [];
    return version === undefined || name === undefined || applied.has(version)
      ? []
      : [{ file, version, name }];
  });
}

async function appliedVersions(database: Asks): Promise<Set<string>> {
  const table = await database.query(
    "select to_regclass('supabase_migrations.schema_migrations') is not null as there",
  );
  if (table.rows[0]?.["there"] !== true) return new Set();
  const { rows } = await database.query("select version from supabase_migrations.schema_migrations");
  return new Set(rows.map((row) => String(row["version"])));
}

/** Null before the first migration. */
export async function schemaVersion(database: Asks): Promise<number | null> {
  const { rows } = await database.query(
    "select to_regprocedure('whim.schema_version()') is not null as there",
  );
  if (rows[0]?.["there"] !== true) return null;
  const found = await database.query("select whim.schema_version() as version");
  return Number(found.rows[0]?.["version"]);
}

function refuseNewer(version: number | null): void {
  if (version !== null && version > SCHEMA_VERSION)
    throw new ConfigurationError(
      `The store has schema ${version}, and this Whim knows ${SCHEMA_VERSION}: it is older than the store. Update this clone (git pull, or a newer release's tag); a store never goes back.`,
    );
}
