import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { databaseFolder } from "./database-folder.ts";

let folder: string;
let data: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "whim-database-"));
  data = path.join(folder, "postgres", "PG_VERSION");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** As PGlite does between the two. */
async function made(): Promise<void> {
  const start = databaseFolder(folder, false);
  await mkdir(start.files);
  await writeFile(data, "17");
  start.isMade();
}

test("a database that was made stays", async () => {
  await made();
  databaseFolder(folder, false);
  expect(existsSync(data)).toBe(true);
});

test("one that never was made to the end goes", async () => {
  const { files } = databaseFolder(folder, false);
  await mkdir(files);
  await writeFile(data, "17");
  databaseFolder(folder, false);
  expect(existsSync(data)).toBe(false);
});

test("a reset that is killed before its database is made is finished by the next start", async () => {
  await made();
  databaseFolder(folder, true);
  expect(existsSync(data)).toBe(false);
  await mkdir(path.join(folder, "postgres"));
  await writeFile(data, "17");
  databaseFolder(folder, false);
  expect(existsSync(data)).toBe(false);
});
