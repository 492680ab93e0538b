import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { systemClock } from "../_lib/clock.ts";
import { openMirror } from "./mirror.ts";

let folder: string;
let origin: string;
const git = (cwd: string, ...args: string[]) =>
  execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.com", ...args], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
  }).trim();
const commit = (message: string) => {
  git(origin, "commit", "-q", "--allow-empty", "-m", message);
  return git(origin, "rev-parse", "HEAD");
};
const open = (newest: string | null = null) =>
  openMirror({
    newest,
    folder: path.join(folder, "mirrors"),
    remote: { url: origin, token: null },
    branch: "main",
    clock: systemClock,
    signal: new AbortController().signal,
  });

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "whim-mirror-"));
  origin = path.join(folder, "origin");
  git(folder, "init", "-q", "-b", "main", origin);
  commit("one");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a mirror follows the base branch, and two jobs at once share it", async () => {
  const [one, other] = await Promise.all([open(), open()]);
  expect(other).toEqual(one);
  expect(one.tip).toBe(git(origin, "rev-parse", "HEAD"));
  const next = commit("two");
  expect(await open()).toEqual({ ...one, tip: next });
});

test("what GitHub says is newest is not fetched when it is here, and is when it is not", async () => {
  const first = await open();
  const away = `${origin}-away`;
  renameSync(origin, away);
  expect(await open(first.tip)).toEqual(first);
  await expect(open("1".repeat(40))).rejects.toThrow("git fetch failed");
  renameSync(away, origin);
  const next = commit("two");
  expect((await open(next)).tip).toBe(next);
});

test("what a rewritten base branch had is still there for those who borrow it", async () => {
  const before = await open();
  git(origin, "checkout", "-q", "--orphan", "other");
  const other = commit("rewritten");
  git(origin, "branch", "-f", "main", other);
  const after = await open();
  expect(after.tip).toBe(other);
  expect(git(after.dir, "cat-file", "-t", before.tip)).toBe("commit");
});

test("what a runner that died in the middle left locked does not stop the next one", async () => {
  const { dir } = await open();
  const lock = path.join(dir, "refs/heads/main.lock");
  writeFileSync(lock, "");
  const next = commit("two");
  expect((await open()).tip).toBe(next);
  expect(existsSync(lock)).toBe(false);
});
