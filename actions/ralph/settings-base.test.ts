import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hostGit } from "../_lib/git/host-git.ts";
import { BOT } from "../worker/publish/bot-identity.ts";
import type { RunRecord } from "./run-record.ts";
import { settingsBase } from "./settings-base.ts";

const OWNER = { name: "o", email: "o@example.com" };
const RALPH = { name: "ralph", email: "ralph@whim.invalid" };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "whim-settings-base-"));
  mkdirSync(path.join(folder, "tree"));
  git("init", "-q", "-b", "main");
});
afterEach(() => rmSync(folder, { recursive: true }));

function git(...args: string[]): string {
  return execFileSync("git", args, { cwd: path.join(folder, "tree"), encoding: "utf8" }).trim();
}

function commit(who: typeof OWNER, files: Record<string, string>): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, "tree", name)), { recursive: true });
    writeFileSync(path.join(folder, "tree", name), text);
  }
  git("add", "-A");
  git("-c", `user.name=${who.name}`, "-c", `user.email=${who.email}`, "commit", "-q", "-m", "work");
  return git("rev-parse", "HEAD");
}

/** The remote's default branch is where HEAD is now. */
function publish(): void {
  git("update-ref", "refs/remotes/origin/main", "HEAD");
  git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main");
}

const ask = (known: Partial<RunRecord> | null = null) =>
  settingsBase(hostGit(path.join(folder, "tree")), known as RunRecord | null);

test("in a worktree where no agent was, HEAD is the owner's", async () => {
  commit(OWNER, { "package.json": "{}" });
  const head = commit(OWNER, { ".npmrc": "registry=https://own.example.com/\n" });
  expect(await ask()).toEqual({ commit: head, untouched: head, warning: null });
});

test("after a run what was there before it counts, whatever was committed since", async () => {
  const start = commit(OWNER, { "package.json": "{}" });
  commit(RALPH, { ".npmrc": "registry=https://evil.example.com/\n", "go.mod": "module m\n" });
  const { commit: base, untouched, warning } = await ask({ base: start });
  expect([base, untouched]).toEqual([start, start]);
  expect(warning).toContain(`read at ${start.slice(0, 12)}, before agents worked here`);
  expect(warning).toContain("what is in .npmrc, go.mod since then does not count");
  const later = commit(OWNER, { "a.txt": "a" });
  expect((await ask({ base: later, untouched: start })).commit).toBe(start);
});

test("what an agent changed of anything else is no reason to warn", async () => {
  const start = commit(OWNER, { "package.json": "{}" });
  commit(RALPH, { "a.txt": "a", "package.json": '{"private":true}' });
  expect((await ask({ base: start })).warning).toBeNull();
});

test("what is on the remote's default branch counts: somebody put it there", async () => {
  const start = commit(OWNER, { "package.json": "{}" });
  const merged = commit(RALPH, { ".npmrc": "registry=https://reviewed.example.com/\n" });
  publish();
  commit(RALPH, { ".npmrc": "registry=https://evil.example.com/\n" });
  const { commit: base, untouched, warning } = await ask({ base: start, untouched: start });
  expect([base, untouched]).toEqual([merged, merged]);
  expect(warning).toContain(".npmrc");
});

test.each([
  ["the command line", RALPH],
  ["a worker", BOT],
])("without a record, the first commit of %s says where an agent began", async (_, who) => {
  commit(OWNER, { "package.json": "{}" });
  const own = commit(OWNER, { ".npmrc": "registry=https://own.example.com/\n" });
  commit(who, { ".npmrc": "registry=https://evil.example.com/\n" });
  commit(OWNER, { "a.txt": "a" });
  expect((await ask()).commit).toBe(own);
});

test("in a clone that ends at an agent's commit, nothing counts", async () => {
  commit(OWNER, { "package.json": "{}" });
  commit(BOT, { ".npmrc": "registry=https://evil.example.com/\n" });
  const shallow = path.join(folder, "shallow");
  git("clone", "-q", "--depth=1", `file://${path.join(folder, "tree")}`, shallow);
  execFileSync("git", ["remote", "remove", "origin"], { cwd: shallow });
  const { commit: base, warning } = await settingsBase(hostGit(shallow), null);
  expect(execFileSync("git", ["ls-tree", base], { cwd: shallow, encoding: "utf8" })).toBe("");
  expect(warning).toContain(".npmrc, package.json");
});

test("on a branch without the agent's work the owner's settings of that branch count", async () => {
  const old = commit(OWNER, { "package.json": "{}" });
  git("branch", "other");
  const start = commit(OWNER, { ".npmrc": "registry=https://new.example.com/\n" });
  git("checkout", "-q", "other");
  expect(await ask({ base: start })).toEqual({ commit: old, untouched: start, warning: null });
});

test("a record of another repository in the same place says nothing", async () => {
  const head = commit(OWNER, { "package.json": "{}" });
  expect((await ask({ base: "1".repeat(40) })).commit).toBe(head);
});
