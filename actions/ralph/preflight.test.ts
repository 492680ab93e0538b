import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { hostGit } from "../_lib/git/host-git.ts";
import { requireWorktree } from "./preflight.ts";

/** A repository whose branches "main" and "other" change one line each in its own way. */
let folder: string;
let tree: string;

function git(...args: string[]): void {
  execFileSync("git", ["-c", "user.name=o", "-c", "user.email=o@example.com", ...args], {
    cwd: tree,
    stdio: "ignore",
  });
}

function commit(text: string): void {
  writeFileSync(path.join(tree, "a.txt"), text);
  git("add", "-A");
  git("commit", "-q", "-m", text);
}

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "whim-preflight-"));
  tree = path.join(folder, "tree");
  mkdirSync(tree);
  git("init", "-q", "-b", "main");
  commit("base\n");
  git("checkout", "-q", "-b", "other");
  commit("other\n");
  git("checkout", "-q", "main");
  commit("main\n");
  return () => rmSync(folder, { recursive: true, force: true });
});

const asked = () => requireWorktree(hostGit(tree), tree);

test.each([
  ["merge", ["merge", "other"]],
  ["rebase", ["rebase", "other"]],
  ["rebase", ["rebase", "--apply", "other"]],
  ["cherry-pick", ["cherry-pick", "other"]],
  ["revert", ["revert", "--no-edit", "HEAD~1"]],
])("a %s that stopped at a conflict is ended first: its marks would be committed", async (what, args) => {
  await asked();
  expect(() => git(...args)).toThrow("Command failed");
  await expect(asked()).rejects.toThrow(`a ${what} is not finished: end it ("git ${what} --continue")`);
  git(what, "--abort");
  await asked();
});

test.runIf(process.getuid?.() === 0)(
  "a repository of another user is one where its user says so, and otherwise the message says how to",
  async () => {
    execFileSync("chown", ["-R", "1234:1234", tree]);
    await expect(asked()).rejects.toThrow(`"git config --global --add safe.directory ${tree}"`);
    const { HOME: home = "" } = process.env;
    writeFileSync(path.join(folder, ".gitconfig"), `[safe]\n\tdirectory = ${tree}\n`);
    process.env["HOME"] = folder;
    try {
      await asked();
    } finally {
      process.env["HOME"] = home;
    }
  },
);
