import { expect, test } from "vitest";
import { strayLink } from "./link-target.ts";

const LINKS = new Map([
  ["docs/readme", "../README.md"],
  ["a/b/up", "../.."],
  ["a/b/out", "../../.."],
  ["dot", "."],
  ["to-up", "a/b/up/a"],
  ["to-out", "a/b/up/../x"],
  ["deep", "one/two/three"],
  ["from-deep", "deep/../../../../x"],
  ["in-deep", "deep/../four"],
  ["loop", "loop2"],
  ["loop2", "loop"],
  ["self", "self"],
  ["root", "/etc/passwd"],
  ["to-root", "root"],
  ["home", "~/x"],
  ["share", "\\\\server\\share"],
  ["windows", "a\\..\\..\\x"],
  ["git", "a/../.Git/hooks"],
  ["short", ".git.\u200B/x"],
  ["module", "sub/.gitignore"],
]);

test.each(["docs/readme", "a/b/up", "dot", "to-up", "deep", "in-deep", "module"])(
  "%s stays in the tree",
  (path) => {
    expect(strayLink(path, LINKS)).toBeNull();
  },
);

test.each([
  ["a/b/out", "leaves the repository"],
  ["to-out", "leaves the repository"],
  ["from-deep", "leaves the repository"],
  ["windows", "leaves the repository"],
  ["loop", "circle"],
  ["self", "circle"],
  ["root", "absolute"],
  ["to-root", "absolute"],
  ["home", "absolute"],
  ["share", "absolute"],
  ["git", "git's own folder"],
  ["short", "git's own folder"],
])("%s does not: it %s", (path, why) => {
  expect(strayLink(path, LINKS)).toContain(why);
});
