import { execFileSync } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { BOT } from "./bot-identity.ts";
import { type Publication, publishBranch } from "./publisher.ts";

const BRANCH = "whim/1-work";
let folder: string;
let origin: string;
let work: string;
let bundle: string;
let base: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "whim-publish-"));
  [origin, work, bundle] = ["origin.git", "work", "out.bundle"].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  execFileSync("git", ["init", "-q", "--bare", "-b", "main", origin]);
  execFileSync("git", ["clone", "-q", origin, work], { stdio: "pipe" });
  git("checkout", "-q", "-b", "main");
  commit("start");
  git("push", "-q", "origin", "main");
  base = git("rev-parse", "HEAD");
  git("checkout", "-q", "-b", BRANCH);
  return () => rm(folder, { recursive: true, force: true });
});

function git(...args: string[]): string {
  const identity = ["-c", `user.name=${BOT.name}`, "-c", `user.email=${BOT.email}`];
  return execFileSync("git", ["-C", work, ...identity, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}

function commit(message: string): string {
  git("commit", "-q", "--allow-empty", "-m", message);
  return git("rev-parse", "HEAD");
}

function blobOf(text: string): string {
  return execFileSync("git", ["-C", work, "hash-object", "-w", "--stdin"], {
    input: text,
    encoding: "utf8",
  }).trim();
}

/** mktree refuses what we need here: the object is written as bytes. */
function literalTree(entry: Buffer): string {
  const args = ["-C", work, "hash-object", "-w", "-t", "tree", "--literally", "--stdin"];
  return execFileSync("git", args, { input: entry, encoding: "utf8" }).trim();
}

function bundled(...revs: string[]): void {
  git("bundle", "create", "-q", bundle, ...revs);
}

const publish = (head: string, more: Partial<Publication> = {}) =>
  publishBranch({
    bundle,
    baseBranch: "main",
    base,
    head,
    branch: BRANCH,
    expected: null,
    remote: { url: origin, token: null },
    folder,
    ...more,
  });

function published(branch = BRANCH): string | null {
  try {
    return execFileSync("git", ["-C", origin, "rev-parse", "--verify", "-q", `refs/heads/${branch}`], {
      encoding: "utf8",
    }).trim();
  } catch {
    return null; // no such branch
  }
}

test("commits on the base are pushed, and more of them afterwards", async () => {
  const first = commit("one");
  bundled(BRANCH, `^${base}`);
  await publish(first);
  expect(published()).toBe(first);

  const second = commit("two");
  bundled(BRANCH, `^${base}`);
  await publish(second, { expected: first });
  expect(published()).toBe(second);
});

test.each(["main", "release", "whim/../main", "whim/a b"])("a push to %s is refused", async (branch) => {
  const head = commit("one");
  bundled(BRANCH, `^${base}`);
  await expect(publish(head, { branch })).rejects.toThrow("only whim/");
  expect(published("main")).toBe(base);
});

test("another head than the one the engine made is refused", async () => {
  const head = commit("one");
  commit("slipped in");
  bundled(BRANCH, `^${base}`);
  await expect(publish(head)).rejects.toThrow("expected");
  expect(published()).toBeNull();
});

test("a second ref in the bundle is refused", async () => {
  const head = commit("one");
  git("branch", "whim/other");
  bundled(BRANCH, "whim/other", `^${base}`);
  await expect(publish(head)).rejects.toThrow("expected");
});

test("history that does not descend from the base is refused", async () => {
  git("checkout", "-q", "--orphan", "fresh");
  commit("unrelated");
  git("branch", "-f", BRANCH);
  bundled(BRANCH);
  await expect(publish(git("rev-parse", BRANCH))).rejects.toThrow("does not descend");
  expect(published()).toBeNull();
});

test.each([".git", "..", "."])('a tree with an entry named "%s" is refused', async (name) => {
  const blob = blobOf("evil");
  const entry = Buffer.concat([Buffer.from(`100644 ${name}\0`), Buffer.from(blob, "hex")]);
  const tree = literalTree(entry);
  const head = git("commit-tree", tree, "-p", base, "-m", "evil");
  git("update-ref", `refs/heads/${BRANCH}`, head);
  bundled(BRANCH, `^${base}`);
  await expect(publish(head)).rejects.toThrow("fsck");
  expect(published()).toBeNull();
});

test("an old sin in the history of the base is not this work's", async () => {
  const entry = Buffer.concat([Buffer.from("0100644 file\0"), Buffer.from(blobOf("x"), "hex")]);
  const tree = literalTree(entry);
  const sin = git("commit-tree", tree, "-p", base, "-m", "zero-padded mode");
  const mended = git("commit-tree", `${base}^{tree}`, "-p", sin, "-m", "mended");
  git("push", "-q", "origin", `${mended}:refs/heads/main`);
  git("checkout", "-q", "-B", BRANCH, mended);
  const head = commit("one");
  bundled(BRANCH, `^${mended}`);
  await publish(head, { base: mended });
  expect(published()).toBe(head);
});

test("a branch that somebody moved meanwhile is not overwritten", async () => {
  const head = commit("ours");
  bundled(BRANCH, `^${base}`);
  git("push", "-q", "origin", `${base}:refs/heads/${BRANCH}`);
  await expect(publish(head)).rejects.toThrow("stale info");
  expect(published()).toBe(base);
});

test("a bundle that is a link, or no bundle, is refused", async () => {
  const head = commit("one");
  await writeFile(path.join(folder, "secret"), "secret");
  await symlink(path.join(folder, "secret"), bundle);
  await expect(publish(head)).rejects.toThrow("not a file");
  await rm(bundle);
  await writeFile(bundle, "not a bundle");
  await expect(publish(head)).rejects.toThrow("does not fit");
});

test("hooks and filters that the work configured run nowhere", async () => {
  const mark = path.join(folder, "ran");
  git("config", "core.fsmonitor", `touch ${mark}`);
  await writeFile(path.join(work, ".git/hooks/pre-push"), `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 });
  const head = commit("one");
  bundled(BRANCH, `^${base}`);
  await rm(mark, { force: true });
  await publish(head);
  expect(published()).toBe(head);
  await expect(rm(mark)).rejects.toThrow("ENOENT");
});
