import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestDatabase } from "../../actions/_lib/testing/database.ts";

/** The same files `supabase test db` runs, each in its own transaction that is rolled back. */
const files = (await readdir(import.meta.dirname, { recursive: true }))
  .filter((name) => name.endsWith(".test.sql"))
  .toSorted();

let database: PGlite;
beforeAll(async () => {
  database = await openTestDatabase();
  await database.exec("create extension if not exists pgtap");
});
afterAll(() => database.close());

describe.each(Object.entries(Object.groupBy(files, (file) => path.dirname(file))))(
  "%s",
  (folder, names = []) => {
    test.each(names.map((name) => path.basename(name, ".test.sql").replaceAll("_", " ")))(
      "%s",
      async (behaviour) => {
        const sql = await readFile(
          path.join(import.meta.dirname, folder, `${behaviour.replaceAll(" ", "_")}.test.sql`),
          "utf8",
        );
        const results = await database.exec(sql).catch(async (error: unknown) => {
          await database.exec("rollback");
          throw error;
        });
        const lines = results.flatMap((result) =>
          result.rows.flatMap((row) => Object.values(row).map(String)),
        );
        const tap = lines
          .flatMap((line) => line.split("\n"))
          .filter((line) => /^(not )?ok |^1\.\.|^#/.test(line));
        expect(tap.filter((line) => !line.startsWith("ok ") && !line.startsWith("1.."))).toEqual([]);
        expect(tap.filter((line) => line.startsWith("ok "))).toHaveLength(Number(tap[0]?.slice(3)));
      },
    );
  },
);
