import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Box } from "../box/box.ts";
import { openBubblewrapBox } from "../box/bubblewrap-box.ts";
import { openPrivateGit, type PrivateGit } from "../git/private-git.ts";
import { type Branch, openBranch } from "./branch.ts";

let folder: string;
let worktree: string;
let own: PrivateGit;
let box: Box;
let branch: Branch;

function git(...args: string[]): string {
  const identity = ["-c", "user.name=o", "-c", "user.email=o@example.com"];
  return execFileSync("git", [...identity, ...args], { cwd: worktree, encoding: "utf8" }).trim();
}

beforeEach(async () => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "whim-destroyed-")));
  worktree = path.join(folder, "tree");
  execFileSync("git", ["init", "-q", "-b", "main", worktree]);
  writeFileSync(path.join(worktree, "a.txt"), "one\n");
  git("add", "-A");
  git("commit", "-q", "-m", "first");
  const opened = await openPrivateGit(worktree);
  if (opened === null) throw new Error("no repository");
  own = opened;
  box = await openBubblewrapBox({ worktree, programs: [], git: own.place });
  branch = await openBranch({ box, identity: { name: "w", email: "w@example.com" }, excluded: [] });
});

afterEach(async () => {
  await box.close();
  await own.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ["emptied its repository", "rm -rf .git/*"],
  ["made a new one in its place", "rm -rf .git; git init -q -b main; git add -A"],
  ["took away its refs", "rm -rf .git/refs .git/packed-refs"],
  ["borrows from elsewhere", "mkdir -p .ai/o; echo $PWD/.ai/o > .git/objects/info/alternates"],
])("an agent that %s is told, and its next try becomes a commit on the branch", async (_, destroy) => {
  const start = branch.openedAt;
  const bash = (script: string) => box.run({ file: "bash", args: ["-c", script] });
  await bash(`${destroy}; true`);
  const told = await branch.snapshot(start);
  expect(told).toMatchObject({
    kind: "unusable",
    reason: expect.stringContaining("leave the git directory alone") as string,
  });

  await bash("echo two > a.txt");
  const left = await branch.snapshot(start);
  if (left.kind !== "tree") throw new Error(left.reason);
  expect(left.files).toContain("a.txt");
  const commit = await branch.commit(left.tree, start, "feat: two");
  await own.keep(box, commit);
  await box.close();
  expect(git("log", "--format=%s", "main")).toBe("feat: two\nfirst");
  expect(git("show", "main:a.txt")).toBe("two");
});
