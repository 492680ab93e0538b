import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import type { Box } from "./box.ts";
import { knownDifferences } from "./known-differences.ts";

let folder: string;
let kept: string;
/** How often the tools were asked inside. */
let asked: number;
const searchPath = process.env["PATH"] ?? "";

/** A box in which there is no tool at all. */
const empty: Box = {
  get worktree() {
    return path.join(folder, "tree");
  },
  async run() {
    asked += 1;
    return { code: 0, signal: null, ended: "exit" };
  },
  async close() {},
};

function writeTool(version: string): void {
  writeFileSync(path.join(folder, "bin/deno"), `#!/bin/sh\necho deno ${version}\n`, { mode: 0o755 });
}

beforeEach(() => {
  asked = 0;
  folder = mkdtempSync(path.join(os.tmpdir(), "whim-known-"));
  kept = path.join(folder, "kept");
  mkdirSync(path.join(folder, "bin"));
  for (const name of ["more", "tree"]) mkdirSync(path.join(folder, name));
  writeTool("9.8.7");
  // No other tool is on this machine.
  for (const name of ["bash", "bwrap", "head"])
    symlinkSync(`/usr/bin/${name}`, path.join(folder, "bin", name));
  process.env["PATH"] = path.join(folder, "bin");
  return () => {
    process.env["PATH"] = searchPath;
    rmSync(folder, { recursive: true });
  };
});

const DENO = "deno is 9.8.7 on this machine and not there in the box.";

test("the second time the same is said without asking a tool", async () => {
  const first = await knownDifferences(empty, { kept, read: [] });
  expect(first).toContain(DENO);
  expect(await knownDifferences(empty, { kept, read: [] })).toEqual(first);
  expect(asked).toBe(1);
});

test("what a box that was closed meanwhile did not say is not believed", async () => {
  const closed: Box = {
    ...empty,
    run: async (command) => ({ ...(await empty.run(command)), code: null, signal: "SIGKILL" }),
  };
  await knownDifferences(closed, { kept, read: [] });
  await knownDifferences(closed, { kept, read: [] });
  expect(asked).toBe(2);
});

test("a tool that was installed anew is asked again", async () => {
  await knownDifferences(empty, { kept, read: [] });
  writeTool("10.0.0");
  expect((await knownDifferences(empty, { kept, read: [] })).join()).toContain("deno is 10.0.0");
});

test("what the box is newly shown may mend a difference: it is asked again", async () => {
  await knownDifferences(empty, { kept, read: [] });
  await knownDifferences(empty, { kept, read: [path.join(folder, "more")] });
  expect(asked).toBe(2);
});

test.each([
  ["a day later", (text: string) => text.replace(/"at":\d+/, `"at":${Date.now() - 25 * 3_600_000}`)],
  ["with a date that is still to come", (text: string) => text.replace(/"at":\d+/, '"at":99999999999999')],
  ["cut off", (text: string) => text.slice(0, 20)],
])("what was kept is not believed %s", async (_, change) => {
  await knownDifferences(empty, { kept, read: [] });
  const file = path.join(kept, "tools.json");
  writeFileSync(file, change(readFileSync(file, "utf8")));
  await knownDifferences(empty, { kept, read: [] });
  expect(asked).toBe(2);
});

test("where nothing can be kept it is asked every time", async () => {
  writeFileSync(kept, "not a folder");
  for (const place of [kept, null, kept])
    expect(await knownDifferences(empty, { kept: place, read: [] })).toContain(DENO);
  expect(asked).toBe(3);
});
