import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { LONGEST, longestFirst } from "./longest-first.ts";

const root = path.join(import.meta.dirname, "..", "..");
const file = (name: string) => ({ moduleId: path.join(root, name) });

test("the long ones start first, and the others keep their order", () => {
  const given = ["b.test.ts", "middling.test.ts", "a.test.ts", "long.test.ts"].map(file);
  expect(longestFirst(given, ["long.test.ts", "middling.test.ts"])).toEqual(
    ["long.test.ts", "middling.test.ts", "b.test.ts", "a.test.ts"].map(file),
  );
});

test.each(LONGEST)("%s is there", (name) => {
  expect(existsSync(path.join(root, name))).toBe(true);
});
