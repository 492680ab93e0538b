import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { readSpec } from "./read-spec.ts";
import { validate } from "./validate.ts";

let folder: string;
let worktree: string;
let spec: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "whim-spec-"));
  worktree = path.join(folder, "tree");
  spec = path.join(worktree, "SPEC.md");
  mkdirSync(path.join(worktree, "docs"), { recursive: true });
  writeFileSync(path.join(folder, "secret"), "canary of the host\n");
  return () => rmSync(folder, { recursive: true });
});

test("a spec is read as it is, its byte order mark included", async () => {
  writeFileSync(spec, "\ufeff- [ ] Add a\n");
  expect(await readSpec(spec, worktree)).toBe("\ufeff- [ ] Add a\n");
});

test("a spec that an agent made a link is not followed out of the worktree", async () => {
  symlinkSync(path.join(folder, "secret"), spec);
  await expect(readSpec(spec, worktree)).rejects.toThrow(
    `leads to ${path.join(folder, "secret")}: name that file`,
  );
});

test("a folder on the way that an agent made a link is not followed either", async () => {
  symlinkSync(folder, path.join(worktree, "plans"));
  await expect(readSpec(path.join(worktree, "plans/secret"), worktree)).rejects.toThrow("leads to");
});

test("a spec that an agent made a pipe does not hold the engine", async () => {
  execFileSync("mkfifo", [spec]);
  await expect(readSpec(spec, worktree)).rejects.toThrow("is no file");
});

test("a spec with holes, of any size, is not read", async () => {
  writeFileSync(spec, "");
  truncateSync(spec, 2 ** 36);
  await expect(readSpec(spec, worktree)).rejects.toThrow(`has ${2 ** 36} bytes`);
});

test("a configuration that an agent made a pipe or a link is said to be so", async () => {
  writeFileSync(spec, "- [ ] Add a\n");
  const config = path.join(worktree, ".whim/config.yml");
  mkdirSync(path.dirname(config));
  execFileSync("mkfifo", [config]);
  const lines = async () => (await validate(spec, worktree)).lines.join("\n");
  expect(await lines()).toContain(`The configuration ${config} is no file`);
  rmSync(config);
  symlinkSync(path.join(folder, "secret"), config);
  expect(await lines()).toContain(`leads to ${path.join(folder, "secret")}`);
  expect(await lines()).not.toContain("canary");
});

test("a worktree that is itself named by a link has its spec", async () => {
  writeFileSync(spec, "- [ ] Add a\n");
  const name = path.join(folder, "name");
  symlinkSync(worktree, name);
  expect(await readSpec(path.join(name, "SPEC.md"), name)).toBe("- [ ] Add a\n");
});

test("a spec outside the worktree may be what its owner likes", async () => {
  symlinkSync(path.join(folder, "secret"), path.join(folder, "plan.md"));
  expect(await readSpec(path.join(folder, "plan.md"), worktree)).toBe("canary of the host\n");
});

test.each([
  ["missing", () => {}, "cannot be read: name an existing file"],
  ["a folder", () => mkdirSync(spec), "is no file"],
  ["not UTF-8", () => writeFileSync(spec, Buffer.from([0xff, 0xfe, 0x41])), "save it as UTF-8"],
])("a spec that is %s is said to be so", async (_, make, words) => {
  make();
  await expect(readSpec(spec, worktree)).rejects.toThrow(words);
});
