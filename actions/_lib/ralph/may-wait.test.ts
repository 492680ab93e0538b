import { expect, test } from "vitest";
import { mayWait } from "./may-wait.ts";

const sandbox = { kind: "bubblewrap" } as const;
const git = { dir: "/elsewhere", at: { kind: "folder" } } as const;

test("an agent waits in a box in which nothing is locked", () => {
  expect(mayWait({ sandbox })).toBe(true);
  expect(mayWait({ sandbox, locked: () => [], git: { ...git, submodules: [] } })).toBe(true);
});

test("without a box none waits: a check could reach it", () => {
  expect(mayWait({ sandbox: { kind: "direct", reason: "macOS" } })).toBe(false);
});

test("while others hold files, or where there are submodules or hooks in the worktree, none waits: what is locked at its start is not what is at its prompt", () => {
  expect(mayWait({ sandbox, locked: () => ["held.ts"] })).toBe(false);
  expect(mayWait({ sandbox, git: { ...git, submodules: ["library"] } })).toBe(false);
  const copied = [{ path: ".husky/_", from: "/elsewhere" }];
  expect(mayWait({ sandbox, git: { ...git, hooks: { kept: ["tools/pre-commit"], copied: [] } } })).toBe(
    false,
  );
  expect(mayWait({ sandbox, git: { ...git, hooks: { kept: [], copied } } })).toBe(false);
  expect(mayWait({ sandbox, git: { ...git, hooks: { kept: [], copied: [] } } })).toBe(true);
});
