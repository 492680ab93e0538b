import os from "node:os";
import { expect, test } from "vitest";
import { findGit, newEnough } from "./git-version.ts";

test.each([
  ["git version 2.32.0", "2.32.0"],
  ["git version 2.39.5 (Apple Git-154)", "2.39.5"],
  ["git version 2.45.1.windows.1", "2.45.1.windows.1"],
  ["git version 3.0.0", "3.0.0"],
  ["git version 2.31.8", null],
  ["git version 1.99.0", null],
  ["not git", null],
  ["", null],
])("%j is version %s", (said, version) => {
  expect(newEnough(said)).toBe(version);
});

test("this machine's git is found", async () => {
  expect(await findGit(os.tmpdir())).toMatch(/^\d+\.\d+/);
});
