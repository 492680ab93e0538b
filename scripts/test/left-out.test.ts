import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { BOXED } from "./boxed.ts";
import { leftOut } from "./left-out.ts";

test("files that were not even read come first", () => {
  expect(leftOut([null], { files: ["a", "b", "c"], reason: "bwrap is not installed" })).toContain(
    "Left out: 3 files as bwrap is not installed, 1 as not asked for.",
  );
});

test("what was left out for one reason is told once, with how many", () => {
  expect(leftOut(["cargo is not installed", "act is not installed", "cargo is not installed", null])).toBe(
    "Left out: 2 as cargo is not installed, 1 as act is not installed, 1 as not asked for. `.ci/run` installs what is missing and leaves nothing out.",
  );
});

test("every file that is left out without a box is there", () => {
  const root = path.resolve(import.meta.dirname, "../..");
  expect(BOXED.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});
