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
  const missing = await missingMigrations(database);
  if (missing.length > 0)
    await database.exec(`
      create schema if not exists supabase_migrations;
      create table if not exists supabase_migrations.schema_migrations (version text primary key, statements text[], name text);
    `);
  const applied: string[] = [];
  for (const { file, version, name, sql } of missing)
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
        "insert into supabase_migrations.schema_migrations (version, statements, name) values ($1, array[$2], $3)",
        [version, sql, name],
      );
      applied.push(file);
    });
  return applied;
}

type Migration = { file: string; version: string; name: string; sql: string };

/** What this version brings and the database has not. A database that cannot be brought up to it is refused. */
export async function missingMigrations(database: Asks): Promise<Migration[]> {
  const schema = await schemaVersion(database);
  refuseNewer(schema);
  const applied = await appliedMigrations(database);
  const all = await migrations();
  const missing = all.filter(({ version }) => !applied.has(version));
  // Applied over an older state, what begins with "if not exists" would leave that as it is and say nothing.
  const isOther = all.some(({ version, sql }) => isOtherText(applied.get(version), sql));
  const isUnlisted = missing.length === all.length && schema !== null && schema < SCHEMA_VERSION;
  const isLeftBehind = missing.length === 0 && schema !== SCHEMA_VERSION;
  if (isOther || isUnlisted || isLeftBehind) throw neverReleased(schema, all);
  return missing;
}

async function migrations(): Promise<Migration[]> {
  const all: Migration[] = [];
  for (const file of (await readdir(MIGRATIONS)).toSorted()) {
    const [, version, name] = /^(\d+)_(.*)\.sql$/.exec(file) ?? [];
    if (version === undefined || name === undefined) continue;
    all.push({ file, version, name, sql: await readFile(path.join(MIGRATIONS, file), "utf8") });
  }
  return all;
}

/** Each version with the statements that were applied as it. */
async function appliedMigrations(database: Asks): Promise<Map<string, string[] | null>> {
  const table = await database.query(
    "select to_regclass('supabase_migrations.schema_migrations') is not null as there",
  );
  if (table.rows[0]?.["there"] !== true) return new Map();
  const { rows } = await database.query(
    "select version, statements from supabase_migrations.schema_migrations",
  );
  return new Map(rows.map((row) => [String(row["version"]), row["statements"] as string[] | null]));
}

/** What is applied here is one text. The Supabase CLI keeps many statements, each in a form of its own: of those only the schema's number is compared. */
function isOtherText(statements: string[] | null | undefined, sql: string): boolean {
  if (statements === undefined) return false;
  return statements === null || (statements.length === 1 && statements[0] !== sql);
}

function neverReleased(schema: number | null, all: Migration[]): ConfigurationError {
  const listed = all.map(({ version }) => `'${version}'`).join(", ");
  return new ConfigurationError(
    `The store has schema ${schema ?? "none"} of a state of Whim that was never released, and nothing leads from there to schema ${SCHEMA_VERSION} of this Whim. Keep what you need of it, then empty it: the embedded store with \`npm run store -- --reset\`, another database with \`drop owned by whim_owner cascade; delete from supabase_migrations.schema_migrations where version in (${listed});\`, and migrate again.`,
  );
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
