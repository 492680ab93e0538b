import { expect, test } from "vitest";
import { isAllowed, protectedPath } from "./protected-paths.ts";
import { undisguised, unreadableName } from "./path-disguise.ts";

test.each([
  [".GitHub/Workflows", ".github/workflows"],
  [".github. /x", ".github/x"],
  [".g\u200Cit\u2060hub/x", ".github/x"],
  ["．ｇｉｔｈｕｂ／x", ".github/x"],
  [".gıthub\\x", ".github/x"],
  ["CLAUDE.md::$INDEX_ALLOCATION", "claude.md"],
  ["AGENTſ.md", "agents.md"],
  ["\u212Aey.md", "key.md"],
  ["größe/日本.md", "grösse/日本.md"],
])("%j is %j to somebody's file system", (path, name) => {
  expect(undisguised(path).join("/")).toBe(name);
});

test.each(["src/a.ts", "größe/日本語 (1).md", "a b", ".env.example", "-rf", "$(x)", "e\u0301.md"])(
  "%j can be read",
  (path) => {
    expect(unreadableName(path)).toBeNull();
  },
);

test("a name may have 250 bytes and a path 1000, and no more", () => {
  expect(unreadableName("x".repeat(250))).toBeNull();
  expect(unreadableName("x".repeat(251))).toContain("longer");
  expect(unreadableName(`${"x/".repeat(499)}xx`)).toBeNull();
  expect(unreadableName(`${"x/".repeat(500)}x`)).toContain("longer");
  // The store refuses more than 1024 bytes, and with them the whole question.
  expect(unreadableName(`${"\u65E5".repeat(80)}/`.repeat(5))).toContain("longer");
  // Three times as long in the store's spelling.
  expect(unreadableName("\u{1D160}/".repeat(120))).toContain("longer");
});

test.each([
  "github/x",
  "src/hooks/useThing.ts",
  "docs/claude-code.md",
  "src/agents.ts",
  ".gitignore",
  "src/.gitignore",
  "empty/.gitkeep",
  "vscode/x",
  "a.github/x",
  "git~one",
])("%s is everyday work", (path) => {
  expect(protectedPath(path)).toBeNull();
});

test.each([
  [".github/.gitignore", "github"],
  [".GITIGNORE", "git"],
  [".gitignore.", "git"],
  [".gitignore/x", "git"],
  ["CLAUDE~1.md", "agents"],
  ["sub/.git", "git"],
  ["sub/GIT~1/config", "git"],
  [".whim/config.yml", "whim"],
])("%s is protected by the rule %s", (path, rule) => {
  expect(protectedPath(path)).toMatchObject({ rule });
});

test.each([
  ["CLAUDE.md", ["CLAUDE.md"], true],
  ["claude.MD", ["CLAUDE.md"], true],
  ["docs/CLAUDE.md", ["CLAUDE.md"], false],
  [".claude/a", [".claude"], false],
  [".claude/a/b", [".claude/"], true],
  [".claude2/a", [".claude/"], false],
  ["CLAUDE.md", ["", "/", "."], false],
  ["CLAUDE.md", [], false],
])("%s, where %j is allowed: %s", (path, allowed, yes) => {
  expect(isAllowed(path, allowed)).toBe(yes);
});
