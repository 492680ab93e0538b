import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Postgres } from "../store/postgres.ts";

const MIGRATIONS = path.resolve(import.meta.dirname, "../../supabase/migrations");

/** Everything of Whim's in a database: its schema, its functions, its history, and its roles where nothing else needs them. */
export async function erase(database: Postgres): Promise<void> {
  const versions = (await readdir(MIGRATIONS)).map((file) => file.split("_")[0] ?? "");
  await database.transaction(async (transaction) => {
    await transaction.exec(`
      drop schema if exists whim cascade;
      do $$
      declare
        f record;
        r text;
      begin
        for f in
          select p.oid::regprocedure as signature from pg_proc as p
          where p.pronamespace = 'public'::regnamespace and p.proname like 'whim\\_%'
        loop
          execute format('drop function %s cascade', f.signature);
        end loop;
        foreach r in array array['whim_intake', 'whim_worker', 'whim_reader', 'whim_owner'] loop
          if exists (select from pg_roles where rolname = r) then
            execute format('drop owned by %I', r);
            begin
              execute format('drop role %I', r);
            exception when dependent_objects_still_exist then
              raise notice 'role % is used by another database of this server and stays', r;
            end;
          end if;
        end loop;
      end $$;`);
    const { rows } = await transaction.query(
      "select to_regclass('supabase_migrations.schema_migrations') is not null as there",
    );
    if (rows[0]?.["there"] === true)
      await transaction.query("delete from supabase_migrations.schema_migrations where version = any ($1)", [
        versions,
      ]);
  });
}
