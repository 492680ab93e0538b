import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { replaceDist } from "./build.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "whim-build-"));
  return () => rm(folder, { recursive: true, force: true });
});

async function filled(name: string, files: Record<string, string>): Promise<string> {
  await mkdir(path.join(folder, name), { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(folder, name, file), text);
  return path.join(folder, name);
}

test("what was built takes the place of what was there, and a chunk that no bundle asks for any more goes", async () => {
  const dist = await filled("dist", { "index.js": "old", "12.index.js": "of the old one" });
  await replaceDist(await filled("made", { "index.js": "new", "34.index.js": "of the new one" }), dist);
  expect((await readdir(dist)).toSorted()).toEqual(["34.index.js", "index.js"]);
  expect(await readFile(path.join(dist, "index.js"), "utf8")).toBe("new");
});

test("an action that had no bundles yet gets its first", async () => {
  await replaceDist(await filled("made", { "index.js": "new" }), path.join(folder, "new-action/dist"));
  expect(await readFile(path.join(folder, "new-action/dist/index.js"), "utf8")).toBe("new");
});

test("where nothing was built, what was there stays", async () => {
  const dist = await filled("dist", { "index.js": "old" });
  await expect(replaceDist(path.join(folder, "made"), dist)).rejects.toThrow("ENOENT");
  expect(await readdir(dist)).toEqual(["index.js"]);
});
