import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import type { PGlite } from "@electric-sql/pglite";

const MIGRATIONS = path.join(import.meta.dirname, "..", "..", "supabase", "migrations");

/** Applies what this database does not have yet. The history is the Supabase CLI's own table, so both agree. */
export async function migrate(database: PGlite, log: (line: string) => void): Promise<void> {
  await database.exec(`
    create schema if not exists supabase_migrations;
    create table if not exists supabase_migrations.schema_migrations (version text primary key, statements text[], name text);
  `);
  const { rows } = await database.query<{ version: string }>(
    "select version from supabase_migrations.schema_migrations",
  );
  const applied = new Set(rows.map((row) => row.version));
  for (const file of (await readdir(MIGRATIONS)).filter((name) => name.endsWith(".sql")).toSorted()) {
    const [, version, name] = /^(\d+)_(.*)\.sql$/.exec(file) ?? [];
    if (version === undefined || applied.has(version)) continue;
    log(`applying ${file}`);
    const sql = await readFile(path.join(MIGRATIONS, file), "utf8");
    await database.transaction(async (transaction) => {
      await transaction.exec(sql);
      await transaction.query(
        "insert into supabase_migrations.schema_migrations (version, name) values ($1, $2)",
        [version, name],
      );
    });
  }
}
