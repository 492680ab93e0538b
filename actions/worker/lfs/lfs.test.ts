import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ConfigurationError } from "../../_lib/errors.ts";
import { gitBeforeAgents } from "../../_lib/git/host-git.ts";
import { commitTo } from "../../_lib/testing/github/bare-repository.ts";
import { lfsPointer } from "../../_lib/testing/github/lfs.ts";
import { type StandInGitHub, startGitHub } from "../../_lib/testing/github/server.ts";
import { useFilter, writeFilter } from "../../_lib/git/lfs-filter.ts";
import { fetchLfs } from "./lfs.ts";
import { readPointer } from "../../_lib/git/lfs-pointer.ts";
import { installed } from "../../_lib/testing/installed.ts";

const REPO = "octo/repo";
const CONTENT = Buffer.from(Array.from({ length: 3000 }, (_, n) => n % 256));
const ATTRIBUTES = "*.bin filter=lfs diff=lfs merge=lfs -text\n";
const clock = { now: () => Date.now(), sleep: async () => {} };

let github: StandInGitHub;
let folder: string;
beforeEach(async () => {
  github = await startGitHub();
  folder = await mkdtemp(path.join(os.tmpdir(), "whim-lfs-"));
});
afterEach(async () => {
  await github.close();
  await rm(folder, { recursive: true, force: true });
  expect(github.violations).toEqual([]);
});

async function fetched(files: Record<string, string>) {
  const repo = github.addRepository(REPO, { ".gitattributes": ATTRIBUTES }, { private: true });
  commitTo(repo, "main", files);
  const [worktree, gitDir] = [path.join(folder, "tree"), path.join(folder, "git")];
  const remote = { url: `${github.serverUrl}/${REPO}.git`, token: github.readToken };
  const clone = ["clone", "-q", "--no-checkout", `--separate-git-dir=${gitDir}`, remote.url, worktree];
  await gitBeforeAgents(folder, remote)(clone);
  const lfs = await fetchLfs({
    gitDir,
    commit: "HEAD",
    remote,
    folder: path.join(folder, "it's kept"),
    clock,
    signal: new AbortController().signal,
  });
  return { lfs, worktree, gitDir };
}

test("a content is in its place as git lfs would put it, and git calls it unchanged, changed and back again", async () => {
  const files = { "a.bin": github.addLfs(CONTENT), "deep/b.bin": github.addLfs("b".repeat(2000)) };
  const { lfs, worktree, gitDir } = await fetched(files);
  if (lfs === null) throw new Error("nothing was found");
  await useFilter(gitDir, lfs.folder);
  const git = gitBeforeAgents(worktree);
  await git(["reset", "-q", "--hard"]);
  expect(await readFile(path.join(worktree, "a.bin"))).toEqual(CONTENT);
  const status = async () => (await git(["status", "--porcelain"])).stdout;
  expect(await status()).toBe("");
  await writeFile(path.join(worktree, "a.bin"), "changed\n".repeat(1000));
  await writeFile(path.join(worktree, "empty.bin"), "");
  await writeFile(path.join(worktree, "new.bin"), CONTENT);
  expect(await status()).toBe(" M a.bin\n?? empty.bin\n?? new.bin\n");
  await git(["add", "-A"]);
  expect((await git(["show", ":new.bin"])).stdout).toBe(files["a.bin"]);
  expect((await git(["show", ":empty.bin"])).stdout).toBe("");
  expect((await git(["show", ":a.bin"])).stdout).toBe(lfsPointer(Buffer.from("changed\n".repeat(1000))).text);
  await git(["reset", "-q", "--hard"]);
  expect(await readFile(path.join(worktree, "a.bin"))).toEqual(CONTENT);
});

test("the filter writes what git lfs itself writes", async ({ skip }) => {
  skip(!installed("git-lfs"), "git-lfs is not installed");
  await writeFilter(folder);
  const clean = (input: Buffer | string) =>
    execFileSync("sh", [path.join(folder, "filter.sh"), "clean"], { input }).toString();
  for (const content of [CONTENT, Buffer.alloc(1023, 1), Buffer.alloc(1024, 1), Buffer.alloc(5 << 20, 9)]) {
    const theirs = execFileSync("git", ["lfs", "clean"], { input: content, cwd: folder, env: gitLfs() });
    expect(clean(content)).toBe(theirs.toString());
    expect(readPointer(theirs.toString())).toEqual({ oid: lfsPointer(content).oid, size: content.length });
  }
  const pointer = lfsPointer(CONTENT).text;
  expect(clean(pointer)).toBe(pointer);
  expect(clean("version https://git-lfs.github.com/spec/v1\nbut no pointer\n")).toMatch(
    /^version .*\noid sha256:/,
  );
});

function gitLfs(): NodeJS.ProcessEnv {
  execFileSync("git", ["init", "-q", folder]);
  return { PATH: process.env["PATH"] ?? "", HOME: folder };
}

async function mistakeOf(files: Record<string, string>): Promise<string> {
  const error: unknown = await fetched(files).catch((failure: unknown) => failure);
  if (error instanceof ConfigurationError) return error.message;
  throw new Error("nothing was refused", { cause: error });
}

test("a content that LFS has not is named by its file, with what to do", async () => {
  expect(await mistakeOf({ "art/gone.bin": lfsPointer(CONTENT).text })).toMatch(
    /^Git LFS has no content of art\/gone\.bin \(404: Object does not exist on the server\): push it/,
  );
});

test("files at another host are not asked for", async () => {
  const files = {
    ".lfsconfig": "[lfs]\n\turl = https://elsewhere.example/lfs\n",
    "a.bin": github.addLfs(CONTENT),
  };
  expect(await mistakeOf(files)).toContain(
    'keeps its files at "https://elsewhere.example/lfs", only places of',
  );
  expect(github.lfsCalls).toEqual([]);
});

test("a no is not asked again, a fault is, and the person reads what LFS said", async () => {
  const files = { "a.bin": github.addLfs(CONTENT) };
  github.failNext("LFS POST batch", 403, 1, { body: { message: "over its data quota" } });
  expect(await mistakeOf(files)).toMatch(/^Git LFS answered 403: over its data quota .*its LFS quota/);
  expect(github.lfsCalls).toHaveLength(1);
});

test("after a fault of the server or of the content it is tried again, and half of it is never kept", async () => {
  const files = { "a.bin": github.addLfs(CONTENT) };
  github.failNext("LFS POST batch", 502, 2);
  github.failNext("LFS GET content", 500, 2);
  const { lfs } = await fetched(files);
  expect(lfs?.files).toMatchObject([{ path: "a.bin", size: CONTENT.length }]);
  expect(github.lfsCalls.map(({ status }) => status)).toEqual([502, 502, 200, 500, 500, 200]);
});

test("a content that is not what its pointer says is refused", async () => {
  const pointer = github.addLfs(CONTENT);
  github.state.lfs.set(lfsPointer(CONTENT).oid, Buffer.alloc(CONTENT.length));
  await expect(fetched({ "a.bin": pointer })).rejects.toThrow("for a.bin, its pointer says 3000 and");
});
