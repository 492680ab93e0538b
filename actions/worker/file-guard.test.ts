import { expect, test } from "vitest";
import { fileGuard } from "./file-guard.ts";

const asked: string[][] = [];
const locks = {
  mayEdit: async () => ({ allow: true, reason: "" }),
  notOurs: async (files: string[]) => {
    asked.push(files);
    return files.filter((file) => file === "taken.txt").map((file) => ({ path: file, reason: "it is #7's" }));
  },
};

test("a protected path is refused before the edit, with what to do instead, and asks nobody for a lock", async () => {
  const { mayEdit } = fileGuard(locks, []);
  expect(await mayEdit(".github/workflows/ci.yml")).toMatchObject({
    allow: false,
    reason: expect.stringMatching(/^\.github\/workflows\/ci\.yml cannot be changed: .*stuck file/) as string,
  });
  expect(await mayEdit("src/index.ts")).toMatchObject({ allow: true });
});

test("after an iteration protected paths and others' files are told apart from ours", async () => {
  const { notOurs } = fileGuard(locks, []);
  const refused = await notOurs(["a.txt", ".Github/workflows/ci.yml", "taken.txt"]);
  expect(refused.map(({ path }) => path)).toEqual([".Github/workflows/ci.yml", "taken.txt"]);
  expect(asked.at(-1)).toEqual(["a.txt", "taken.txt"]);
});

test("what the base branch allows of the lighter kind may be changed", async () => {
  const strict = await fileGuard(locks, []).notOurs(["CLAUDE.md", ".github/workflows/ci.yml"]);
  const allowed = ["CLAUDE.md", ".github/"];
  const lenient = await fileGuard(locks, allowed).notOurs(["CLAUDE.md", ".github/workflows/ci.yml"]);
  expect(strict.map(({ path }) => path)).toEqual(["CLAUDE.md", ".github/workflows/ci.yml"]);
  expect(lenient.map(({ path }) => path)).toEqual([".github/workflows/ci.yml"]);
});

test("a name that no lock can have is the agent's to mend, and asks nobody", async () => {
  const { notOurs } = fileGuard(locks, []);
  const refused = await notOurs(["a\\b.txt", "bell\u0007.txt", "plain.txt"]);
  expect(refused).toMatchObject([
    { path: "a\\b.txt", reason: expect.stringContaining("a backslash") as string },
    { path: "bell\u0007.txt", reason: expect.stringContaining("a control character") as string },
  ]);
  expect(asked.at(-1)).toEqual(["plain.txt"]);
});
