import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { localRepository, placeOfSpec } from "./local-repository.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "whim-local-repository-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function made(name: string): string {
  const top = path.join(folder, name);
  mkdirSync(top, { recursive: true });
  const git = (...args: string[]) => execFileSync("git", ["-C", top, ...args]);
  git("init", "-q", "-b", "main");
  git("-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "-q", "--allow-empty", "-m", "Start");
  return top;
}

test("what one repository left unfinished is not taken up in another whose folder has the same name", async () => {
  const [work, home] = [made("work/api"), made("home/api")];
  const names = await Promise.all([work, home].map(async (top) => (await localRepository(top, null)).name));
  expect(names[0]).not.toBe(names[1]);
  expect(names).toEqual([expect.stringMatching(/^api-/), expect.stringMatching(/^api-/)]);
});

test("from wherever in it, it is the same repository", async () => {
  const top = made("api");
  mkdirSync(path.join(top, "src"));
  const { name } = await localRepository(top, null);
  expect((await localRepository(path.join(top, "src"), null)).name).toBe(name);
});

test.each(["日本語", "a".repeat(200), "..a b"])("a folder may be called %j", async (called) => {
  const { name } = await localRepository(made(called), null);
  // As the store and GitHub's addresses take it.
  expect(name).toMatch(/^[\w.-]{1,100}$/);
});

test("a spec is the one where its caller is, else the repository's, and where there is none the caller's is missed", () => {
  const places = { caller: path.join(folder, "caller"), folder: path.join(folder, "repository") };
  for (const place of Object.values(places)) mkdirSync(place);
  const here = path.join(places.caller, "SPEC.md");
  const there = path.join(places.folder, "SPEC.md");
  expect(placeOfSpec("SPEC.md", places)).toBe(here);
  writeFileSync(there, "");
  expect(placeOfSpec("SPEC.md", places)).toBe(there);
  expect(placeOfSpec(there, places)).toBe(there);
  writeFileSync(here, "");
  expect(placeOfSpec("SPEC.md", places)).toBe(here);
});
