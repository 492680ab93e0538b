import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openOwnStore } from "./own-store.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "whim-own-store-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function cooldownAfter(sql: string): Promise<unknown> {
  const store = await openOwnStore(folder, () => {});
  try {
    await store.database.exec(sql);
    const { rows } = await store.database.query("select cooldown_seconds from whim.settings");
    return rows[0];
  } finally {
    await store.close();
  }
}

test("nobody waits between two starts, until the owner of the store wants it so", async () => {
  expect(await cooldownAfter("")).toEqual({ cooldown_seconds: 0 });
  await cooldownAfter("update whim.settings set cooldown_seconds = 15");
  expect(await cooldownAfter("")).toEqual({ cooldown_seconds: 15 });
});
