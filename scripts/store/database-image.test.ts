import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openEmptyDatabase } from "../../actions/_lib/testing/database.ts";
import { imageOf } from "./database-image.ts";

let folder: string;
let database: PGlite;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "whim-image-"));
  database = await openEmptyDatabase({});
  await database.exec("create table kept as select 42 as answer");
  return () => rm(folder, { recursive: true, force: true });
});
afterAll(() => database.close());

test("a database begins where the one before it was kept, and goes its own way from there", async () => {
  const image = imageOf(["a table"], path.join(folder, "made/anew"));
  expect(await image.read()).toBeNull();
  await image.keep(database);
  const second = await PGlite.create({ loadDataDir: (await image.read()) ?? new Blob([]) });
  try {
    await second.exec("update kept set answer = 43");
    expect((await second.query("select answer from kept")).rows).toEqual([{ answer: 43 }]);
    expect((await database.query("select answer from kept")).rows).toEqual([{ answer: 42 }]);
  } finally {
    await second.close();
  }
  expect(await readdir(path.join(folder, "made/anew"))).toHaveLength(1);
  expect(await imageOf(["another table"], path.join(folder, "made/anew")).read()).toBeNull();
});

test("of the images of what was made the last one stays, and the empty database's", async () => {
  const place = path.join(folder, "several");
  for (const made of [[], ["one"], ["two"]]) await imageOf(made, place).keep(database);
  expect(await imageOf(["one"], place).read()).toBeNull();
  expect(await imageOf(["two"], place).read()).not.toBeNull();
  expect(await imageOf([], place).read()).not.toBeNull();
});

test.for([
  ["cut short", (kept: Buffer) => kept.subarray(0, -1)],
  [
    "changed in one bit",
    (kept: Buffer) => Buffer.from(kept.map((byte, at) => (at === 1_000_000 ? byte ^ 1 : byte))),
  ],
  ["emptied", () => Buffer.alloc(0)],
] as const)("an image that was %s is none", async ([, damage]) => {
  const image = imageOf(["a table"], folder);
  await image.keep(database);
  expect(await image.read()).not.toBeNull();
  const [name = ""] = (await readdir(folder)).filter((entry) => entry.endsWith(".image"));
  await writeFile(path.join(folder, name), damage(await readFile(path.join(folder, name))));
  expect(await image.read()).toBeNull();
});

test("where nothing may be written, nothing is kept and nothing fails", async () => {
  const file = path.join(folder, "a-file");
  await writeFile(file, "");
  const image = imageOf([], path.join(file, "below"));
  await image.keep(database);
  expect(await image.read()).toBeNull();
});
