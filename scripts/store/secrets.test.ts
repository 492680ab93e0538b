import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ConfigurationError, explain } from "../../actions/_lib/errors.ts";
import { readSecrets, storeSecrets } from "./secrets.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "whim-secrets-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("the first start makes the keys, each later one reads them", async () => {
  expect(await readSecrets(folder)).toBeNull();
  const made = await storeSecrets(folder);
  expect(await storeSecrets(folder)).toEqual(made);
  expect(await readSecrets(folder)).toEqual(made);
  expect(new Set(Object.values(made)).size).toBe(3);
  expect(await readdir(folder)).toEqual(["keys.json"]);
});

test("a store in memory keeps no keys", async () => {
  expect(await storeSecrets(null)).not.toEqual(await storeSecrets(null));
});

test.each<[string, (content: string) => string]>([
  ["half", (content) => content.slice(0, 80)],
  ["empty", () => ""],
  ["of another program", () => '{"hello":"world"}'],
  ["null", () => "null"],
  ["without a JWT secret", (content) => content.replace(/("jwtSecret": ")[^"]+/, "$1")],
  [
    "with the library's default secret",
    (content) => content.replace(/("jwtSecret": ")[^"]+/, "$1unsafe-secret-change-me"),
  ],
])("a keys.json that is %s is the user's to mend, and is not shown", async (_, spoil) => {
  const { secretKey } = await storeSecrets(folder);
  const file = path.join(folder, "keys.json");
  const spoiled = spoil(await readFile(file, "utf8"));
  await writeFile(file, spoiled);
  const error = await storeSecrets(folder).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(explain(error)).toBe(
    `${file} does not hold the store's keys any more: put a copy of it back, or delete it, and the next start makes new keys.`,
  );
  expect(explain(error)).not.toContain(secretKey.slice(0, 14));
  expect(await readFile(file, "utf8")).toBe(spoiled);
});
