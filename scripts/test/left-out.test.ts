import { expect, test } from "vitest";
import { leftOut } from "./left-out.ts";

test("what was left out for one reason is told once, with how many", () => {
  expect(leftOut(["cargo is not installed", "act is not installed", "cargo is not installed", null])).toBe(
    "Left out: 2 as cargo is not installed, 1 as act is not installed, 1 as not asked for. `.ci/run` installs what is missing and leaves nothing out.",
  );
});
