import type { PGlite } from "@electric-sql/pglite";
import { expect, test } from "vitest";
import { openTestDatabase, sqlOf } from "../../actions/_lib/testing/database.ts";

const CATALOG = `
  select 'column' as kind, format('%s.%s %s %s %s %s', table_name, column_name, data_type, is_nullable, column_default, is_identity) as what
    from information_schema.columns where table_schema = 'whim'
  union all select 'constraint', format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
    from pg_constraint where connamespace = 'whim'::regnamespace
  union all select 'index', indexdef from pg_indexes where schemaname = 'whim'
  union all select 'trigger', pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'whim'::regnamespace and not t.tgisinternal
  union all select 'table', format('%s %s %s %s', relname, relrowsecurity, reloptions, relacl)
    from pg_class where relnamespace = 'whim'::regnamespace and relkind = 'r'
  union all select 'function', format('%s %s', pg_get_functiondef(oid), proacl)
    from pg_proc where pronamespace = 'whim'::regnamespace or (pronamespace = 'public'::regnamespace and proname like 'whim\\_%')
  order by 1, 2`;

async function catalog(database: PGlite): Promise<string[]> {
  const { rows } = await database.query<{ kind: string; what: string }>(CATALOG);
  return rows.map((row) => `${row.kind}: ${row.what}`);
}

test("the migrations give what the schemas say", async () => {
  const [schemas, migrations] = [await openTestDatabase("schemas"), await openTestDatabase("migrations")];
  try {
    const wanted = await catalog(schemas);
    expect(wanted.length).toBeGreaterThan(100);
    expect(await catalog(migrations)).toEqual(wanted);
  } finally {
    await Promise.all([schemas.close(), migrations.close()]);
  }
});

test("applying everything a second time changes nothing", async () => {
  const database = await openTestDatabase();
  try {
    await database.exec("update whim.settings set max_workers = 7");
    const before = await catalog(database);
    for (const sql of await sqlOf("migrations")) await database.exec(sql);
    expect(await catalog(database)).toEqual(before);
    const { rows } = await database.query("select max_workers from whim.settings");
    expect(rows).toEqual([{ max_workers: 7 }]);
  } finally {
    await database.close();
  }
});
