import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { type Extensions, PGlite } from "@electric-sql/pglite";
import { pgtap } from "@electric-sql/pglite/pgtap";
import { vector } from "@electric-sql/pglite/vector";
import { type DatabaseImage, imageOf } from "../../../scripts/store/database-image.ts";
import { migrate } from "../../../scripts/store/migrate.ts";

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
  const database = await openEmptyDatabase();
  for (const sql of await sqlOf(from)) await database.exec(sql);
  return database;
}

/** A real Postgres inside this process, with nothing of Whim in it. */
export async function openEmptyDatabase(extensions: Extensions = { pgtap, vector }): Promise<PGlite> {
  const image = imageOf();
  const begin = await image.read();
  const database = await PGlite.create({
    extensions,
    ...(begin === null ? {} : { loadDataDir: begin }),
  });
  if (begin === null) await image.keep(database);
  return database;
}

/** A store's database as it is after the migrations, so that not every file of tests applies them once more. */
export async function migratedImage(): Promise<DatabaseImage> {
  const image = imageOf(await sqlOf("migrations"));
  if ((await image.read()) !== null) return image;
  const database = await openEmptyDatabase();
  await migrate(database);
  await image.keep(database);
  await database.close();
  return image;
}
