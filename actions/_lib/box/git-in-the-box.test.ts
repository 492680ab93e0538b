import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { bundleFrom } from "../git/bundle.ts";
import { boxGit } from "../git/git.ts";
import { openBranch } from "../ralph/branch.ts";
import { type AttackedBox, openAttackedBox } from "../testing/attacked-box.ts";
import { openDirectBox } from "./direct-box.ts";

/** What a repository can be made to run, and what the engine's own git does about it. */
let box: AttackedBox;
let inWorktree: (name: string) => string;
beforeAll(async () => {
  box = await openAttackedBox();
  inWorktree = (name) => path.join(box.worktree, name);
});
afterAll(async () => {
  await box.close();
});
afterEach(async () => {
  expect(box.canaries.in(box.seen())).toEqual([]);
  await box.bash("rm -rf * && git reset -q --hard");
});

/** A program that tells where it ran, and what it could see there. */
const SPY =
  '#!/bin/sh\n(echo ran; id -u; env; cat /proc/[0-9]*/environ) >> "$SPY_FILE" 2>&1; cat 2>/dev/null; true\n';
const plantSpy = () =>
  `printf '%s' '${SPY.replaceAll("$SPY_FILE", inWorktree("spied"))}' > spy && chmod +x spy`;
const spied = () => (existsSync(inWorktree("spied")) ? readFileSync(inWorktree("spied"), "utf8") : "");

const everyGit = async () => {
  await box.git(["status", "--porcelain"], { allowFailure: true });
  await box.git(["add", "-A"], { allowFailure: true });
  await box.git(["diff", "--cached"], { allowFailure: true });
  const { stdout } = await box.git(["write-tree"], { allowFailure: true });
  await box.git(["checkout-index", "-f", "-a"], { allowFailure: true });
  return stdout.trim();
};

test("log and diff work for the agent, and so does a commit", async () => {
  const { code, output } = await box.bash(
    "echo one > a.txt && git add a.txt && git diff --cached --stat && git -c user.name=a -c user.email=a@b.c commit -qm second && git log --format=%s",
  );
  expect(output).toContain("a.txt | 1 +");
  expect(output).toContain("second\nthe first commit\n");
  expect(code).toBe(0);
});

test("the file .git can be neither moved, removed, rewritten nor replaced", async () => {
  const before = readFileSync(inWorktree(".git"), "utf8");
  const { output } = await box.bash(
    "mv .git x; rm -rf .git; ln -sfn /tmp .git; mkdir evil; mv -T evil .git; echo 'gitdir: /tmp' > .git; git init -q --separate-git-dir /tmp/mine . ; cp /dev/null .git; python3 -c 'import os; os.rename(\".git\", \"x\")'",
  );
  expect(output.match(/busy|Read-only|denied|not permitted|cannot/gi)?.length).toBeGreaterThanOrEqual(6);
  expect(readFileSync(inWorktree(".git"), "utf8")).toBe(before);
});

test("the worktree itself can be moved nowhere", async () => {
  const { code, output } = await box.bash(`cd / && mv ${box.worktree} ${box.worktree}2`);
  expect(code).not.toBe(0);
  expect(output).toMatch(/busy|Read-only|denied|cannot/i);
});

test("git's settings cannot be written", async () => {
  const before = readFileSync(path.join(box.gitDir, "config"), "utf8");
  const { output } = await box.bash(
    `git config core.fsmonitor ./spy; git config --replace-all core.hooksPath /tmp; echo x >> ${box.gitDir}/config; mv ${box.gitDir}/config /tmp/; rm -f ${box.gitDir}/config; mv ${box.gitDir} ${box.gitDir}2`,
  );
  expect(output).toMatch(/could not (lock|write)|busy|Read-only/i);
  expect(readFileSync(path.join(box.gitDir, "config"), "utf8")).toBe(before);
});

test("planted hooks do not run in the engine's git", async () => {
  await box.bash(
    `${plantSpy()} && mkdir -p ${box.gitDir}/hooks && for h in pre-commit post-checkout post-index-change reference-transaction post-rewrite; do cp spy ${box.gitDir}/hooks/$h; done`,
  );
  await everyGit();
  await box.git(["update-ref", "refs/heads/x", "HEAD"]);
  expect(spied()).toBe("");
});

test("an ignored folder cannot be made a second repository that the engine believes", async () => {
  await box.bash(
    `git init -q --bare /tmp/x; mkdir sub && git init -q sub && git -C sub config core.fsmonitor ../spy`,
  );
  const tree = await everyGit();
  expect((await box.git(["cat-file", "-t", tree])).stdout.trim()).toBe("tree");
});

test("settings that the agent puts elsewhere are its own git's, where they show it nothing, and never the engine's", async () => {
  // A directory of settings that git reads instead, with every program it would start.
  await box.bash(
    `${plantSpy()} && cp -r ${box.gitDir} evil && printf '[core]\\nfsmonitor = ${inWorktree("spy")}\\n[filter "x"]\\nclean = ${inWorktree("spy")}\\nsmudge = ${inWorktree("spy")}\\n[diff "x"]\\ntextconv = ${inWorktree("spy")}\\ncommand = ${inWorktree("spy")}\\n[gpg]\\nprogram = ${inWorktree("spy")}\\n' >> evil/config && echo ${inWorktree("evil")} > ${box.gitDir}/commondir && echo '* filter=x diff=x' > .gitattributes && echo text > file`,
  );
  await box.bash("git add -A");
  // It does run: without this the test would prove nothing.
  expect(spied()).toContain("ran\n1000\n");
  expect(spied()).not.toContain("VITEST");
  expect(box.canaries.in(spied())).toEqual([]);
  rmSync(inWorktree("spied"));
  await box.bash("git reset -q; touch file");
  rmSync(inWorktree("spied"), { force: true });
  await everyGit();
  expect(spied()).toBe("");
  await box.bash(`rm -f ${box.gitDir}/commondir`);
});

test("what the agent replaces a tree with is not what the engine sees of it", async () => {
  const branch = await openBranch({
    box: box.box,
    identity: { name: "o", email: "o@example.com" },
    excluded: [],
  });
  const start = await branch.head();
  // The tree that the engine is about to make, shown without the file that it holds.
  const { output } = await box.bash(
    "rm -rf $(git rev-parse --git-dir)/hooks spied && echo theirs > locked.txt && git add -A && tree=$(git write-tree) && git rm -q --cached locked.txt && git replace $tree $(git write-tree) && git diff-tree --name-only HEAD $tree",
  );
  expect(output).toBe("");
  expect(await branch.snapshot(start)).toMatchObject({ kind: "tree", files: ["locked.txt"] });
  await box.bash("git replace -d $(git replace -l)");
});

test.each([
  ["never ends", "sleep 600", { timeoutMs: 3000, bytes: 1 << 20 }, "longer than 3 s"],
  ["never stops talking", "yes", { timeoutMs: 60_000, bytes: 1 << 20 }, "more than 1048576 bytes"],
])("a program of git's that %s does not hold the engine", async (_, program, bounds, words) => {
  await box.bash(
    `printf '#!/bin/sh\\nexec ${program}\\n' > program && chmod +x program && echo '* diff=x' > .gitattributes && echo text > file`,
  );
  const git = boxGit(box.box, bounds);
  await git(["add", "file"], { allowFailure: true });
  const slow = ["-c", `diff.x.command=${inWorktree("program")}`, "diff", "--cached"];
  await expect(git(slow)).rejects.toThrow(words);
});

test("there is nowhere to push to", async () => {
  const { output } = await box.bash(
    "git remote -v; git push https://github.com/o/r HEAD:main; git push git@github.com:o/r HEAD:main; git remote add o https://github.com/o/r; git ls-remote https://github.com/git/git 2>&1",
    { network: true },
  );
  expect(output.match(/fatal|unable to access|error/g)?.length).toBeGreaterThanOrEqual(4);
  expect(output).not.toContain("refs/heads");
  expect(box.refusals).toContainEqual(
    expect.objectContaining({ message: expect.stringContaining("github.com:443") as string }),
  );
});

test("a branch cannot be made to hold what only the host can read", async () => {
  await box.bash(`ln -s ${box.runner}/.credentials stolen; ln ${box.runner}/.credentials hard 2>&1`);
  const tree = await everyGit();
  const { stdout } = await box.git(["ls-tree", "-r", tree]);
  expect(stdout).toMatch(/^120000 .*\tstolen$/m);
  expect(stdout).not.toContain("hard");
  const { stdout: content } = await box.git(["cat-file", "-p", `${tree}:stolen`]);
  expect(content).toBe(`${box.runner}/.credentials`);
});

test.each([
  ["a pipe as HEAD", "rm -f HEAD; mkfifo HEAD", "HEAD"],
  ["a link to a pipe as HEAD", "rm -f HEAD; mkfifo $OLDPWD/pipe; ln -s $OLDPWD/pipe HEAD", "HEAD"],
  ["a folder as HEAD", "rm -f HEAD; mkdir -p HEAD/below", "HEAD"],
  ["words as HEAD", "echo nothing > HEAD", "HEAD"],
  ["no HEAD", "rm -f HEAD", "HEAD"],
  ["a device as HEAD", "rm -f HEAD; ln -s /dev/zero HEAD", "HEAD"],
  ["a file without an end as HEAD", "rm -f HEAD; truncate -s 2G HEAD", "HEAD"],
  ["words as the index", "echo nothing > index", "index"],
  ["a device as the branch", "rm -f refs/heads/main; ln -s /dev/zero refs/heads/main", "refs/heads/main"],
  ["a folder as the branch", "rm -f refs/heads/main; mkdir -p refs/heads/main/below", "refs/heads/main"],
  ["a device as the list of borrowed objects", "ln -s /dev/zero objects/info/alternates", "alternates"],
  ["a pipe as .gitignore", "mkfifo $OLDPWD/.gitignore", ".gitignore"],
  [
    "a pipe as a folder's .gitattributes",
    "mkdir -p $OLDPWD/below; mkfifo $OLDPWD/below/.gitattributes; echo below > $OLDPWD/below/file.txt",
    "below/.gitattributes",
  ],
  [
    "a pipe in a repository of its own",
    "mkdir -p $OLDPWD/own/.git/objects $OLDPWD/own/.git/refs; mkfifo $OLDPWD/own/.git/HEAD",
    "own/.git/HEAD",
  ],
  ["a pipe as the index", "rm -f index; mkfifo index", "index"],
  ["a folder as the index", "rm -f index; mkdir index", "index"],
  ["a pipe as a branch", "mkfifo refs/heads/other", "refs/heads/other"],
  [
    "a pipe as the object of a new file",
    "o=$(echo new | git hash-object --stdin); mkdir -p objects/${o::2}; mkfifo objects/${o::2}/${o:2}; echo new > $OLDPWD/new.txt",
    "objects/",
  ],
])(
  "%s stops no git of ours: it is taken away, the agent is told, and the next try counts",
  async (_, planted, named) => {
    const identity = { name: "whim[bot]", email: "bot@example.com" };
    const branch = await openBranch({ box: box.box, identity, excluded: [] });
    const start = await branch.head();
    await box.bash(`cd ${box.gitDir} && ${planted}`);
    const told = await branch.snapshot(start);
    expect(told).toMatchObject({ kind: "unusable", reason: expect.stringContaining(named) as string });

    await box.bash("echo more > more.txt; rm -f pipe");
    const left = await branch.snapshot(start);
    expect(left).toMatchObject({ kind: "tree", files: expect.arrayContaining(["more.txt"]) as string[] });
    if (left.kind !== "tree") throw new Error("not a tree");
    // A check may do the same.
    await box.bash(`cd ${box.gitDir} && ${planted}`);
    const head = await branch.commit(left.tree, start, "feat: more");
    expect(await branch.head()).toBe(head);
    await branch.settle(head);
    await branch.restore(start, start);
  },
);

test("locks of an agent that was stopped inside a git command stop no git of ours", async () => {
  const branch = await openBranch({
    box: box.box,
    identity: { name: "o", email: "o@example.com" },
    excluded: [],
  });
  const start = await branch.head();
  const locks = `cd ${box.gitDir} && touch index.lock HEAD.lock refs/heads/main.lock`;
  await box.bash(`echo text > locked-out.txt; ${locks}`);
  const left = await branch.snapshot(start);
  expect(left).toMatchObject({
    kind: "tree",
    files: expect.arrayContaining(["locked-out.txt"]) as string[],
  });
  if (left.kind !== "tree") throw new Error("not a tree");
  await box.bash(locks);
  const head = await branch.commit(left.tree, start, "feat: text");
  expect(await branch.head()).toBe(head);
  await box.bash(`cd ${box.gitDir} && ln -s nowhere index.lock; ln -s nowhere refs/heads/main.lock`);
  await branch.restore(start, start);
});

test("a folder called refs on the way to the repository makes none of git's files one to take away", async () => {
  const top = mkdtempSync(path.join(os.tmpdir(), "whim-refs-"));
  const worktree = path.join(top, "refs", "project");
  mkdirSync(worktree, { recursive: true });
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=o", "-c", "user.email=o@example.com", ...args], { cwd: worktree });
  const direct = await openDirectBox({ worktree });
  try {
    git("init", "-q", "-b", "main");
    for (let n = 0; n < 100; n += 1)
      writeFileSync(path.join(worktree, `a-file-with-a-long-name-${n}.txt`), "text");
    git("add", "-A");
    git("commit", "-q", "-m", "first");
    const index = path.join(worktree, ".git", "index");
    expect(statSync(index).size).toBeGreaterThan(4096);
    const branch = await openBranch({
      box: direct,
      identity: { name: "o", email: "o@example.com" },
      excluded: [],
    });
    expect(await branch.snapshot(await branch.head())).toMatchObject({ kind: "tree", files: [] });
    expect(existsSync(index)).toBe(true);
  } finally {
    await direct.close();
    rmSync(top, { recursive: true });
  }
});

test("folders that a test of rights left closed hold no commit up", async () => {
  const branch = await openBranch({
    box: box.box,
    identity: { name: "o", email: "o@example.com" },
    excluded: [],
  });
  const start = await branch.head();
  await box.bash("mkdir -p kept && echo text > kept/file && echo text > beside.txt");
  const left = await branch.snapshot(start);
  if (left.kind !== "tree") throw new Error("not a tree");
  // What a check does with the rights is no part of the work.
  await box.bash("mkdir -p closed/below && touch closed/below/file && chmod 0 closed; chmod 0 kept");
  const head = await branch.commit(left.tree, start, "feat: text");
  const { output } = await box.bash("cat kept/file; ls -d closed");
  expect(output).toMatch(/^text\nls: /);
  await branch.restore(start, start);
  expect(await branch.head()).toBe(start);
  expect(head).not.toBe(start);
});

test("what leaves the box is whole: no object of it has to be put together from differences outside", async () => {
  const start = (await box.git(["rev-parse", "HEAD"])).stdout.trim();
  await box.bash(
    "seq 20000 > one; (cat one; echo more) > two; git add -A; git -c user.name=a -c user.email=a@e commit -qm two; git repack -adfq; git verify-pack -v $(git rev-parse --git-dir)/objects/pack/*.idx > packed",
  );
  const different = /^\w{40} blob .* \d+ \w{40}$/m;
  expect(readFileSync(inWorktree("packed"), "utf8")).toMatch(different);
  const outside = mkdtempSync(path.join(os.tmpdir(), "whim-bundle-"));
  const git = (...args: string[]) =>
    execFileSync("git", args, {
      cwd: outside,
      encoding: "utf8",
      env: { ...process.env, GIT_ALTERNATE_OBJECT_DIRECTORIES: path.join(box.gitDir, "objects") },
    });
  try {
    const to = path.join(outside, "commits.bundle");
    await bundleFrom(box.box, { ref: "HEAD", base: start, to });
    git("init", "-q", "--bare", ".");
    git("bundle", "unbundle", to);
    const packs = readdirSync(path.join(outside, "objects/pack")).filter((name) => name.endsWith(".idx"));
    const said = git("verify-pack", "-v", ...packs.map((name) => `objects/pack/${name}`));
    expect(said).toMatch(/^\w{40} blob /m);
    expect(said).not.toMatch(different);
  } finally {
    rmSync(outside, { recursive: true });
  }
});
