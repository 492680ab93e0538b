import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { openDirectBox } from "../box/direct-box.ts";
import { openBranch } from "../ralph/branch.ts";
import { settingsForAll } from "./settings-without-box.ts";

/** A repository, and a home with what its owner has set for all of his. */
let folder: string;
let worktree: string;
const env = () => ({ ...process.env, HOME: path.join(folder, "home") });
const git = (...args: string[]) =>
  execFileSync("git", args, {
    cwd: worktree,
    encoding: "utf8",
    env: env(),
    stdio: ["ignore", "pipe", "ignore"],
  });

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "whim-boxless-")));
  worktree = path.join(folder, "tree");
  mkdirSync(worktree);
  write(
    "home/.gitconfig",
    `[user]\n\tname = o\n\temail = o@example.com\n[core]\n\tautocrlf = input\n\thooksPath = /nowhere
[filter "rot"]\n\tclean = "tr \\"a-z\\" n-za-m"\n\tsmudge = tr a-z n-za-m\n\trequired`,
  );
  write("home/.config/git/ignore", "*.private\n");
  write("tree/.gitattributes", "*.secret filter=rot\n");
  const { HOME: before = "" } = process.env;
  process.env["HOME"] = path.join(folder, "home");
  return () => {
    process.env["HOME"] = before;
    rmSync(folder, { recursive: true, force: true });
  };
});

test("a repository of another user that the owner trusts can be worked on without a box, and none that he trusts no more", async () => {
  write("home/.gitconfig", "[safe]\n\tdirectory = *\n\tdirectory =\n\tdirectory = ~/tree\n");
  const trusted = [...(await settingsForAll(worktree)).matchAll(/^\[safe\]\n\tdirectory = (.*)$/gm)];
  expect(trusted.map(([, place]) => place)).toEqual([`"${path.join(folder, "home", "tree")}"`]);
});

test("what the owner ignores, converts and encrypts everywhere is so in commits that are made without a box", async () => {
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-q", "-m", "first");
  const gitSettings = await settingsForAll(worktree);
  expect(gitSettings).not.toMatch(/hookspath|email/);
  const box = await openDirectBox({ worktree, gitSettings });
  try {
    const branch = await openBranch({ box, identity: { name: "w", email: "w@e" }, excluded: [] });
    for (const [name, text] of [
      ["a.private", "mine\n"],
      ["b.txt", "b\r\n"],
      ["c.secret", "hello\n"],
    ] as const)
      write(`tree/${name}`, text);
    const left = await branch.snapshot(branch.openedAt);
    if (left.kind !== "tree") throw new Error(left.reason);
    expect(left.files).toEqual(["b.txt", "c.secret"]);
    const commit = await branch.commit(left.tree, branch.openedAt, "second");
    expect([git("show", `${commit}:b.txt`), git("show", `${commit}:c.secret`)]).toEqual(["b\n", "uryyb\n"]);
  } finally {
    await box.close();
  }
  expect(git("status", "--porcelain")).toBe("");
});
