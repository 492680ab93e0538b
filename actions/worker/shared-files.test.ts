import { expect, test } from "vitest";
import { sharedFiles } from "./shared-files.ts";

test("without a word of the repository lockfiles and changelogs are everybody's, wherever they are", () => {
  const isShared = sharedFiles();
  expect(["package-lock.json", "packages/web/CHANGELOG.md", "Cargo.lock"].map(isShared)).toEqual([
    true,
    true,
    true,
  ]);
  expect(["src/index.ts", "lock.json", "changelog.md/x.ts"].map(isShared)).toEqual([false, false, false]);
});

test("what the repository says takes their place: names, endings, paths and folders", () => {
  const isShared = sharedFiles(["schema.json", "*.snap", "docs/api.md", "generated/"]);
  expect(
    ["a/b/Schema.json", "src/x.test.ts.snap", "docs/api.md", "generated/deep/a.ts"].every(isShared),
  ).toBe(true);
  expect(
    ["package-lock.json", "snap", "a/docs/api.md", "src/generated/a.ts", "generated"].some(isShared),
  ).toBe(false);
});

test("an empty list makes every file one that has to be held", () => {
  expect(sharedFiles([])("package-lock.json")).toBe(false);
});
