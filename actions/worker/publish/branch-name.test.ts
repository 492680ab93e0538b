import { expect, test } from "vitest";
import { branchName, isOwnBranch } from "./branch-name.ts";

test.each([
  ["Fix the login", "whim/7-fix-the-login"],
  ["Größe & Ähnliches: naïve Fälle", "whim/7-gro-e-ahnliches-naive-falle"],
  ["Greet people by name, also when they shout", "whim/7-greet-people-by-name-also-when-they"],
  ["x".repeat(60), `whim/7-${"x".repeat(40)}`],
  ["../../etc/passwd; rm -rf ~ $(id) `id`", "whim/7-etc-passwd-rm-rf-id-id"],
  ["--upload-pack=evil", "whim/7-upload-pack-evil"],
  ["修复登录", "whim/7"],
  ["", "whim/7"],
])("%j gives %s", (title, expected) => {
  const name = branchName({ sourceId: "7", title });
  expect(name).toBe(expected);
  expect(isOwnBranch(name)).toBe(true);
});

test.each([
  "main",
  "whim/",
  "whim/../main",
  "whim/a b",
  "whim/a..b",
  "whim/-x",
  "refs/heads/whim/a",
  "whim/a\n",
  "whim/a:main",
  "whim/a.lock",
])("%j is not a branch of ours", (name) => {
  expect(isOwnBranch(name)).toBe(false);
});

test.each([
  ["whim/mine", "whim/mine"],
  ["whim/Mine-2", "whim/Mine-2"],
  ["feature/Größe", "whim/feature-gro-e"],
  ["whim/a/b", "whim/whim-a-b"],
  ["-x", "whim/x"],
  ["💥", "whim/7-a-wish"],
])("the branch %s that somebody asked for is %s", (branch, name) => {
  expect(branchName({ sourceId: "7", title: "A wish", branch })).toBe(name);
});
