import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import type { Box } from "../box/box.ts";
import { openBubblewrapBox } from "../box/bubblewrap-box.ts";
import { boxGit } from "./git.ts";
import { openPrivateGit, type PrivateGit } from "./private-git.ts";
import { installed } from "../testing/installed.ts";

/** Somebody's clone with the real Git LFS, `a.bin` kept by it, and the box on it. */
let folder: string;
let worktree: string;
let own: PrivateGit;
let box: Box;

const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=o", "-c", "user.email=o@example.com", ...args], {
    cwd: worktree,
    encoding: "utf8",
  }).trim();
const file = (name: string) => path.join(worktree, name);
const content = (size: number) => Buffer.from(Array.from({ length: size }, (_, n) => (n * 7) % 251));

beforeEach(async ({ skip }) => {
  skip(!installed("git-lfs"), "git-lfs is not installed");
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "whim-lfs-of-")));
  worktree = path.join(folder, "tree");
  execFileSync("git", ["init", "-q", "-b", "main", worktree]);
  git("lfs", "install", "--local");
  writeFileSync(file(".gitattributes"), "*.bin filter=lfs diff=lfs merge=lfs -text\n");
  writeFileSync(file("a.bin"), content(5000));
  git("add", "-A");
  git("commit", "-q", "-m", "first");
  // As on machines where the folder for temporary files is a link.
  const temporary = path.join(folder, "temporary");
  symlinkSync(os.tmpdir(), temporary);
  vi.stubEnv("TMPDIR", temporary);
  const opened = await openPrivateGit(worktree);
  vi.unstubAllEnvs();
  if (opened === null) throw new Error("no repository");
  own = opened;
  box = await openBubblewrapBox({ worktree, programs: [], git: own.place });
  return async () => {
    await box.close();
    await own.close();
    rmSync(folder, { recursive: true, force: true });
  };
});

async function bash(script: string): Promise<string> {
  let output = "";
  const collect = (chunk: Buffer) => (output += chunk.toString());
  await box.run({ file: "bash", args: ["-c", script], onStdout: collect, onStderr: collect });
  return output;
}

const COMMIT = "git -c user.name=a -c user.email=a@b.c commit -q";

async function keep(): Promise<string[]> {
  const hollow = await own.keep(box, (await boxGit(box)(["rev-parse", "HEAD"])).stdout.trim());
  await box.close();
  return hollow;
}

test("in the box a file of LFS is its content, unchanged, and comes back from its pointer", async () => {
  expect(
    await bash("touch a.bin; git status --porcelain; rm a.bin; git checkout -q a.bin; wc -c < a.bin"),
  ).toBe("5000\n");
});

test("what is changed and new there is committed as git lfs would, and its content can be pushed", async () => {
  await bash(`echo more >> a.bin; head -c 9000 /dev/zero > new.bin; git add -A; ${COMMIT} -m second`);
  expect(await keep()).toEqual([]);
  expect(git("status", "--porcelain")).toBe("");
  expect(git("show", "HEAD:new.bin")).toMatch(/^version https:\/\/git-lfs.*\noid sha256:.*\nsize 9000$/s);
  expect(git("lfs", "fsck")).toContain("OK");
  const second = path.join(folder, "second");
  execFileSync("git", ["clone", "-q", worktree, second], {
    env: { ...process.env, GIT_LFS_SKIP_SMUDGE: "1" },
  });
  execFileSync("git", ["lfs", "pull"], { cwd: second, stdio: "ignore" });
  expect(readFileSync(path.join(second, "a.bin"))).toEqual(
    Buffer.concat([content(5000), Buffer.from("more\n")]),
  );
});

test("a content that is not what its name says does not get among the owner's, nor does a link", async () => {
  await bash(`echo more >> a.bin; head -c 9000 /dev/zero > new.bin; git add -A; ${COMMIT} -m second
    cd .git/lfs/made; for made in *; do rm $made; echo false > $made; done; ln -sf /etc/passwd $made`);
  // Whoever pushes this pushes what nobody can fetch.
  expect((await keep()).toSorted()).toEqual(["a.bin", "new.bin"]);
  expect(git("log", "-1", "--format=%s")).toBe("second");
  const kept = execFileSync("find", [file(".git/lfs/objects"), "-type", "f"], { encoding: "utf8" });
  expect(kept.trim().split("\n")).toHaveLength(1);
});

test("a file of the machine does not get among the owner's, whatever the agent links to it by its sum", async () => {
  const secret = "of another repository\n";
  const oid = createHash("sha256").update(secret).digest("hex");
  const elsewhere = path.join(folder, "elsewhere");
  mkdirSync(elsewhere);
  writeFileSync(path.join(elsewhere, oid), secret);
  const pointer = `version https://git-lfs.github.com/spec/v1\\noid sha256:${oid}\\nsize ${secret.length}\\n`;
  await bash(`printf '${pointer}' > new.bin; git add -A; ${COMMIT} -m second
    rm -rf .git/lfs; mkdir .git/lfs; ln -s ${elsewhere} .git/lfs/made`);
  await keep();
  expect(git("show", "HEAD:new.bin")).toContain(oid);
  const kept = execFileSync("find", [file(".git/lfs/objects"), "-name", oid], { encoding: "utf8" });
  expect(kept).toBe("");
});

test("a pointer that was there is no news when it is moved, although its content was never fetched", async () => {
  execFileSync("find", [file(".git/lfs/objects"), "-type", "f", "-delete"]);
  await bash(`git mv -f a.bin b.bin; ${COMMIT} -m second`);
  expect(await keep()).toEqual([]);
  expect(git("log", "-1", "--format=%s")).toBe("second");
});
