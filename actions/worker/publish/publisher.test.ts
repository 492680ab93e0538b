import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { LeaseLost } from "../../_lib/store/errors.ts";
import { type OnePublication, publishOnce } from "../../_lib/testing/publishing.ts";
import { BOT } from "./bot-identity.ts";
import { openPublisher } from "./publisher.ts";

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

/** As nobody's git would write it: with these objects and no others. */
async function writeBundle(head: string, objects: string[], start = "# v2 git bundle\n"): Promise<void> {
  const pack = execFileSync("git", ["-C", work, "pack-objects", "--stdout", "-q"], {
    input: objects.map((oid) => `${oid}\n`).join(""),
  });
  const header = `${start}-${base} base\n${head} refs/heads/${BRANCH}\n\n`;
  await writeFile(bundle, Buffer.concat([Buffer.from(header), pack]));
}

const options = () => ({
  baseBranch: "main",
  base,
  branch: BRANCH,
  remote: { url: origin, token: null },
  folder,
});

const publish = (head: string, more: Partial<OnePublication> = {}) =>
  publishOnce({ ...options(), bundle, head, expected: null, ...more });

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

test("an old sin in what a person pushed to our branch is not this work's either", async () => {
  const entry = Buffer.concat([Buffer.from("0100644 file\0"), Buffer.from(blobOf("x"), "hex")]);
  const theirs = git("commit-tree", literalTree(entry), "-p", base, "-m", "zero-padded mode");
  git("push", "-q", "origin", `${theirs}:refs/heads/${BRANCH}`);
  git("reset", "-q", "--soft", theirs);
  git("read-tree", `${base}^{tree}`);
  const head = commit("ours");
  const publisher = openPublisher({ ...options(), isThere: true });
  try {
    const from = await publisher.buildsOn(theirs);
    expect(from).toBe(theirs);
    bundled(BRANCH, `^${from}`);
    await publisher.publish({ bundle, head, expected: theirs });
  } finally {
    await publisher.close();
  }
  expect(published()).toBe(head);
});

test("one publisher publishes again and again, each time only what is new, and leaves nothing behind", async () => {
  const publisher = openPublisher({ ...options(), isThere: false });
  let expected: string | null = null;
  for (const message of ["one", "two", "three"]) {
    const head = commit(message);
    const from = await publisher.buildsOn(expected);
    expect(from).toBe(expected ?? base);
    await rm(bundle, { force: true });
    bundled(BRANCH, `^${from}`);
    await publisher.publish({ bundle, head, expected });
    expect(published()).toBe(head);
    expected = head;
  }
  await publisher.close();
  expect((await readdir(folder)).toSorted()).toEqual(["origin.git", "out.bundle", "work"]);
});

test("what was published by somebody else meanwhile is nothing to build on", async () => {
  const publisher = openPublisher({ ...options(), isThere: false });
  expect(await publisher.buildsOn("1".repeat(40))).toBe(base);
  await publisher.close();
});

test("a base that GitHub's branch has no more is said to be rewritten", async () => {
  git("checkout", "-q", "--orphan", "fresh");
  git("push", "-q", "-f", "origin", `${commit("unrelated")}:refs/heads/main`);
  const head = git("commit-tree", `${base}^{tree}`, "-p", base, "-m", "ours");
  git("update-ref", `refs/heads/${BRANCH}`, head);
  bundled(BRANCH, `^${base}`);
  await expect(publish(head)).rejects.toThrow("The base branch was rewritten");
  expect(published()).toBeNull();
});

test("a commit whose file was left out of the pack is refused", async () => {
  await writeFile(path.join(work, "left-out"), "nowhere");
  git("add", "-A");
  const head = commit("with a file");
  const brought = [head, git("rev-parse", `${head}^{tree}`)];
  await writeBundle(head, brought);
  await expect(publish(head)).rejects.toThrow("fsck");
  expect(published()).toBeNull();
  await writeBundle(head, [...brought, git("rev-parse", `${head}:left-out`)]);
  await publish(head);
  expect(published()).toBe(head);
});

test("a bundle that wants a filter of its reader is refused", async () => {
  const head = commit("one");
  await writeBundle(head, [head], "# v3 git bundle\n@object-format=sha1\n@filter=blob:none\n");
  await expect(publish(head)).rejects.toThrow("does not fit");
  await writeBundle(head, [head], "# v3 git bundle\n@object-format=sha1\n");
  await publish(head);
  expect(published()).toBe(head);
});

test("a branch that somebody moved meanwhile is not overwritten", async () => {
  const head = commit("ours");
  bundled(BRANCH, `^${base}`);
  git("push", "-q", "origin", `${base}:refs/heads/${BRANCH}`);
  await expect(publish(head)).rejects.toThrow("stale info");
  expect(published()).toBe(base);
});

const notOurs = async () => {
  throw new LeaseLost("The item is another's");
};

test("nothing is pushed before the word that the item is still ours has come, and nothing at all without it", async () => {
  const head = commit("ours");
  bundled(BRANCH, `^${base}`);
  await expect(publish(head, { stillOurs: notOurs })).rejects.toBeInstanceOf(LeaseLost);
  expect(published()).toBeNull();
  const seen: (string | null)[] = [];
  await publish(head, { stillOurs: async () => void seen.push(published()) });
  expect(seen).toEqual([null]);
  expect(published()).toBe(head);
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
