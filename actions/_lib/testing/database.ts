import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pgtap } from "@electric-sql/pglite/pgtap";
import { vector } from "@electric-sql/pglite/vector";

const supabase = path.join(import.meta.dirname, "..", "..", "..", "supabase");

/** SQL files of a folder below `supabase/`, in the order they apply. */
export async function sqlOf(folder: "migrations" | "schemas"): Promise<string[]> {
  const names = (await readdir(path.join(supabase, folder)))
    .filter((name) => name.endsWith(".sql"))
    .toSorted();
  return Promise.all(names.map((name) => readFile(path.join(supabase, folder, name), "utf8")));
}

/** A real Postgres inside this process, with Whim's migrations (or its schemas) applied. */
export async function openTestDatabase(from: "migrations" | "schemas" = "migrations"): Promise<PGlite> {
  const database = await PGlite.create({ extensions: { pgtap, vector } });
  for (const sql of await sqlOf(from)) await database.exec(sql);
  return database;
}
