import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../../actions/_lib/testing/database.ts";

const FOLDER = path.join(import.meta.dirname, "..", "snippets");
const EXAMPLE = path.join(import.meta.dirname, "..", "example-data.sql");
const snippets = (await readdir(FOLDER)).filter((name) => name !== "steer.sql");

let database: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  database = await openTestDatabase("schemas");
  await database.exec(await readFile(EXAMPLE, "utf8"));
});
afterAll(() => database.close());

const snippet = (name: string) => readFile(path.join(FOLDER, name), "utf8");

test.each(snippets)("%s shows something of a store with work in it", async (name) => {
  const { rows } = await database.query(await snippet(name));
  expect(rows.length).toBeGreaterThan(0);
});

test("what is asked for by hand happens, one statement after the other", async () => {
  const statements = (await snippet("steer.sql"))
    .replaceAll(/^--.*$/gm, "")
    .split(";")
    .map((text) => text.trim())
    .filter(Boolean);
  expect(statements).toHaveLength(8);
  const title = async (status: string) =>
    (
      await database.query<{ title: string }>("select title from whim.work_items where status = $1 limit 1", [
        status,
      ])
    ).rows[0]?.title ?? "";
  const queued = await title("queued");
  // Whoever works in Studio is the project's owner there, and none of our roles.
  for (const statement of statements)
    await database.exec(statement.replace("…", queued.replaceAll("'", "''")));
  const { rows } = await database.query<{ status: string }>(
    "select status from whim.work_items where title = $1",
    [queued],
  );
  expect(rows[0]?.status).toBe("cancelled");
});
