import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import type { Box } from "../box/box.ts";
import { openBubblewrapBox } from "../box/bubblewrap-box.ts";
import { boxGit } from "./git.ts";
import { openPrivateGit, type PrivateGit } from "./private-git.ts";

let folder: string;
let worktree: string;
let own: PrivateGit;
let box: Box;

function git(...args: string[]): string {
  const identity = ["-c", "user.name=o", "-c", "user.email=o@example.com"];
  return execFileSync("git", [...identity, ...args], { cwd: worktree, encoding: "utf8" }).trim();
}

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "whim-own-")));
  worktree = path.join(folder, "tree");
  execFileSync("git", ["init", "-q", "-b", "main", worktree]);
  writeFileSync(path.join(worktree, "a.txt"), "one\n");
  git("add", "-A");
  git("commit", "-q", "-m", "first");
  git("config", "http.https://github.com/.extraheader", "AUTHORIZATION: basic c2VjcmV0LXRva2Vu");
  return async () => {
    await box.close();
    await own.close();
    rmSync(folder, { recursive: true, force: true });
  };
});

async function open(): Promise<void> {
  const opened = await openPrivateGit(worktree);
  if (opened === null) throw new Error("no repository");
  own = opened;
  box = await openBubblewrapBox({ worktree, programs: [], git: own.place });
}

async function bash(script: string): Promise<string> {
  let output = "";
  const collect = (chunk: Buffer) => (output += chunk.toString());
  await box.run({ file: "bash", args: ["-c", script], onStdout: collect, onStderr: collect });
  return output;
}

const COMMIT = "git -c user.name=a -c user.email=a@b.c commit -q";

test("history and changes are the same inside", async () => {
  writeFileSync(path.join(worktree, "a.txt"), "two\n");
  await open();
  expect(await bash("git log --format=%s; git status --porcelain; git branch --show-current")).toBe(
    "first\n M a.txt\nmain\n",
  );
});

test("a token in the checkout's settings is not to be seen", async () => {
  await open();
  const output = await bash("git config --list; cat .git/config; grep -r extraheader . 2>/dev/null");
  expect(output).toContain("core.bare=false");
  expect(output).not.toMatch(/extraheader|c2VjcmV0/);
});

test("what is planted in .git inside is not there outside", async () => {
  const before = readFileSync(path.join(worktree, ".git/config"), "utf8");
  await open();
  await bash(
    "mkdir -p .git/hooks; echo evil > .git/hooks/post-checkout; echo evil > .git/commondir; echo '[core]' > .git/config.worktree; mv .git moved; rm -rf .git; git config core.fsmonitor evil",
  );
  expect(readFileSync(path.join(worktree, ".git/config"), "utf8")).toBe(before);
  for (const name of ["hooks/post-checkout", "commondir", "config.worktree"])
    expect(existsSync(path.join(worktree, ".git", name))).toBe(false);
  expect(existsSync(path.join(worktree, "moved"))).toBe(false);
});

test("commits come back onto the branch, with a clean status", async () => {
  await open();
  await bash(`echo two > a.txt && git commit -qam x 2>/dev/null || ${COMMIT} -am second`);
  const head = (await boxGit(box)(["rev-parse", "HEAD"])).stdout.trim();
  await own.keep(box, head);
  await own.keep(box, head);
  await box.close();
  expect(git("log", "--format=%s")).toBe("second\nfirst");
  expect(git("rev-parse", "main")).toBe(head);
  expect(git("status", "--porcelain")).toBe("");
  expect(git("for-each-ref", "--format=%(refname)")).toBe("refs/heads/main");
  expect(statSync(path.join(worktree, "a.txt")).uid).toBe(process.getuid?.());
});

test("commits come back into a clone that was made without its history, on a branch and beside one", async () => {
  git("commit", "-q", "--allow-empty", "-m", "second");
  const whole = worktree;
  worktree = path.join(folder, "shallow");
  execFileSync("git", ["clone", "-q", "--depth=1", `file://${whole}`, worktree]);
  const next = async (text: string) => {
    await bash(`echo ${text} > a.txt && ${COMMIT} -am ${text}`);
    return (await boxGit(box)(["rev-parse", "HEAD"])).stdout.trim();
  };
  await open();
  await own.keep(box, await next("third"));
  await own.keep(box, await next("fourth"));
  await box.close();
  await own.close();
  git("checkout", "-q", "--detach");
  await open();
  await own.keep(box, await next("fifth"));
  await box.close();
  expect(git("log", "--format=%s")).toBe("fifth\nfourth\nthird\nsecond");
  expect(git("status", "--porcelain")).toBe("");
});

test("files that a sparse checkout leaves out are not deleted ones when commits come back", async () => {
  for (const name of ["big", "small"]) {
    mkdirSync(path.join(worktree, name));
    writeFileSync(path.join(worktree, name, "b.txt"), "b\n");
  }
  git("add", "-A");
  git("commit", "-q", "-m", "second");
  git("sparse-checkout", "set", "small");
  await open();
  await bash(`echo more > small/b.txt && ${COMMIT} -am third`);
  await own.keep(box, (await boxGit(box)(["rev-parse", "HEAD"])).stdout.trim());
  await box.close();
  expect(git("log", "-1", "--format=%s")).toBe("third");
  expect(git("ls-tree", "-r", "--name-only", "HEAD")).toContain("big/b.txt");
  expect(git("status", "--porcelain")).toBe("");
  expect(existsSync(path.join(worktree, "big"))).toBe(false);
});

test("commits wait for another git that looks at the repository, and say so when it never ends", async () => {
  await open();
  const lock = path.join(worktree, ".git/index.lock");
  const next = async (text: string) => {
    await bash(`echo ${text} > a.txt && ${COMMIT} -am ${text}`);
    return (await boxGit(box)(["rev-parse", "HEAD"])).stdout.trim();
  };
  writeFileSync(lock, "");
  const keeping = own.keep(box, await next("second"));
  setTimeout(() => rmSync(lock), 1500);
  await keeping;
  writeFileSync(lock, "");
  await expect(own.keep(box, await next("third"))).rejects.toThrow("remove .git/index.lock");
  await box.close();
  expect(git("log", "--format=%s", "main")).toBe("third\nsecond\nfirst");
});

test("history that does not go on from the branch is not taken", async () => {
  await open();
  const orphan = (await bash(`git -c user.name=a -c user.email=a@b.c commit-tree -m o HEAD^{tree}`)).trim();
  await bash(`git update-ref refs/heads/main ${orphan}`);
  await expect(own.keep(box, orphan)).rejects.toThrow("merge-base failed");
  await box.close();
  expect(git("log", "--format=%s", "main")).toBe("first");
});

test("a tree with an entry named .git is not taken", async () => {
  await open();
  const commit = (
    await bash(
      'blob=$(echo x | git hash-object -w --stdin); tree=$(printf "100644 blob $blob\\tconfig\\n" | git mktree); bad=$(printf "040000 tree $tree\\t.git\\n" | git mktree); c=$(git -c user.name=a -c user.email=a@b.c commit-tree -p HEAD -m bad $bad); git update-ref refs/heads/main $c; echo $c',
    )
  ).trim();
  expect(commit).toMatch(/^[0-9a-f]{40}$/);
  await expect(own.keep(box, commit)).rejects.toThrow("hasDotgit");
  await box.close();
  expect(git("log", "--format=%s", "main")).toBe("first");
});

test("a repository with a branch that leads to nothing is refused before the work, by its name", async () => {
  const dangling = path.join(worktree, ".git/refs/heads/gone");
  await open();
  await box.close();
  await own.close();
  writeFileSync(dangling, `${"1".repeat(40)}\n`);
  await expect(openPrivateGit(worktree)).rejects.toThrow('("git update-ref -d refs/heads/gone")');
});

test("a repository that borrows another's objects is whole inside, and no git there says that it is not", async () => {
  const lender = worktree;
  worktree = path.join(folder, "borrower");
  execFileSync("git", ["clone", "-q", "--shared", lender, worktree]);
  await open();
  expect(await bash("git log --format=%s; git fsck --connectivity-only")).toBe("first\n");
});

test("a second worktree of a repository works, and the first one's is left alone", async () => {
  const main = worktree;
  worktree = path.join(folder, "second");
  execFileSync("git", ["-C", main, "worktree", "add", "-q", "-b", "side", worktree]);
  await open();
  await bash(`echo two > a.txt && ${COMMIT} -am second`);
  await own.keep(box, (await boxGit(box)(["rev-parse", "HEAD"])).stdout.trim());
  await box.close();
  expect(git("log", "--format=%s", "side")).toBe("second\nfirst");
  expect(git("log", "--format=%s", "main")).toBe("first");
});
