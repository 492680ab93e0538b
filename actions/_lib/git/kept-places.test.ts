import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import type { Box } from "../box/box.ts";
import { openBubblewrapBox } from "../box/bubblewrap-box.ts";
import { worktreePolicy } from "../box/worktree-policy.ts";
import { openBranch } from "../ralph/branch.ts";
import { openPrivateGit, type PrivateGit } from "./private-git.ts";

/**
 * What the owner's next git command runs, outside the box and with the owner's own settings, is never what a command in the
 * box wrote. Every attack leaves a file where only somebody outside can write.
 */
let folder: string;
let worktree: string;
let outside: string;
let own: PrivateGit | null;
let box: Box | null;

const WHO = ["-c", "user.name=o", "-c", "user.email=o@example.com", "-c", "protocol.file.allow=always"];
const OWNER = () => ({ ...process.env, GIT_CONFIG_GLOBAL: path.join(folder, "gitconfig") });

function git(...args: string[]): string {
  return execFileSync("git", [...WHO, ...args], { cwd: worktree, encoding: "utf8", env: OWNER() }).trim();
}

const file = (name: string) => path.join(worktree, name);

function write(name: string, text = "text\n", mode = 0o644): void {
  mkdirSync(path.dirname(file(name)), { recursive: true });
  writeFileSync(file(name), text, { mode });
}

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "whim-kept-")));
  [worktree, outside] = [path.join(folder, "tree"), path.join(folder, "outside")];
  [own, box] = [null, null];
  mkdirSync(outside);
  writeFileSync(path.join(folder, "gitconfig"), "");
  const asked = process.env["GIT_CONFIG_GLOBAL"];
  process.env["GIT_CONFIG_GLOBAL"] = path.join(folder, "gitconfig");
  execFileSync("git", ["init", "-q", "-b", "main", worktree]);
  write("a.txt");
  git("add", "-A");
  git("commit", "-q", "-m", "first");
  return async () => {
    if (asked === undefined) delete process.env["GIT_CONFIG_GLOBAL"];
    else process.env["GIT_CONFIG_GLOBAL"] = asked;
    await close();
    rmSync(folder, { recursive: true, force: true });
  };
});

async function open(): Promise<void> {
  own = await openPrivateGit(worktree);
  if (own === null) throw new Error("no repository");
  box = await openBubblewrapBox({ worktree, programs: [], git: own.place });
}

async function close(): Promise<void> {
  await box?.close();
  await own?.close();
  [own, box] = [null, null];
}

async function bash(script: string): Promise<string> {
  let output = "";
  const collect = (chunk: Buffer) => (output += chunk.toString());
  await box?.run({ file: "bash", args: ["-c", script], onStdout: collect, onStderr: collect });
  return output;
}

const PROGRAM = () => `touch ${outside}/ran; false`;
/** A repository whose every status is a program's, in the place of what is there. */
const plant = (name: string) =>
  `rm -rf ${name}/.git; mkdir -p ${name}; git init -q ${name}; git -C ${name} -c user.name=a -c user.email=a@b.c commit -q --allow-empty -m planted; git -C ${name} config core.fsmonitor '${PROGRAM()}';`;
const plantHook = (name: string) =>
  `mkdir -p $(dirname ${name}); rm -f ${name}; printf '#!/bin/sh\\n${PROGRAM()}\\n' > ${name}; chmod +x ${name};`;

/** What the owner does next, after which the box's programs have not run. */
function nextOfOwner(...more: string[][]): boolean {
  for (const args of [["status"], ["status", "--porcelain=2"], ["add", "-u"], ["diff"], ...more])
    execFileSync("git", [...WHO, ...args], { cwd: worktree, env: OWNER(), stdio: "ignore" });
  return existsSync(path.join(outside, "ran"));
}

function repositoryAt(name: string): string {
  const dir = path.join(folder, name);
  execFileSync("git", ["init", "-q", "-b", "main", dir]);
  execFileSync("git", [...WHO, "commit", "-q", "--allow-empty", "-m", "one"], { cwd: dir });
  return dir;
}

/** Submodules "vendor/outer" and in it "inner", both checked out. */
function withNested(): void {
  const [inner, outer] = [repositoryAt("inner"), repositoryAt("outer")];
  execFileSync("git", [...WHO, "submodule", "--quiet", "add", inner, "inner"], { cwd: outer });
  execFileSync("git", [...WHO, "commit", "-q", "-m", "inner"], { cwd: outer });
  git("submodule", "--quiet", "add", outer, "vendor/outer");
  git("submodule", "--quiet", "update", "--init", "--recursive");
  git("commit", "-q", "-m", "outer");
}

test("a planted repository would run in the owner's status: the attack is a real one", () => {
  withNested();
  const env = { ...process.env, HOME: folder };
  execFileSync("bash", ["-c", plant("vendor/outer/inner")], { cwd: worktree, env });
  expect(nextOfOwner()).toBe(true);
});

test("the repository of a submodule's submodule stays whose it is", async () => {
  withNested();
  await open();
  await bash(plant("vendor/outer/inner"));
  await bash("mv vendor/outer/inner vendor/outer/aside; mv vendor/outer vendor/aside; mv vendor aside");
  await bash(plant("vendor/outer/inner") + plant("vendor/outer"));
  // Builds write beside them as before.
  expect(await bash("echo built > vendor/outer/inner/built && cat vendor/outer/inner/built")).toBe("built\n");
  await close();
  expect(nextOfOwner()).toBe(false);
});

test("another worktree of the repository that lies in this one stays whose it is", async () => {
  write(".gitignore", ".worktrees\n");
  git("worktree", "add", "-q", "-b", "side", ".worktrees/side");
  await open();
  await bash(plant(".worktrees/side"));
  await bash("mv .worktrees/side .worktrees/aside; mv .worktrees x; echo text > .worktrees/side/free");
  await close();
  expect(existsSync(file(".worktrees/side/free"))).toBe(true);
  execFileSync("git", ["status"], { cwd: file(".worktrees/side"), env: OWNER(), stdio: "ignore" });
  expect(nextOfOwner()).toBe(false);
});

test("a submodule whose folder was deleted gets no repository of the agent's, and is as it was afterwards", async () => {
  withNested();
  rmSync(file("vendor"), { recursive: true });
  const before = git("status", "--short");
  await open();
  await bash(plant("vendor/outer"));
  await bash(plant("vendor/outer/inner"));
  await close();
  expect(existsSync(file("vendor"))).toBe(false);
  expect(git("status", "--short")).toBe(before);
  expect(nextOfOwner()).toBe(false);
});

test("more than two hundred submodules are all kept, checked out or not", async () => {
  const commit = git("rev-parse", "HEAD");
  const entries = Array.from({ length: 230 }, (_, at) => `160000 ${commit} 0\tvendor/m${at}\n`);
  execFileSync("git", ["update-index", "--index-info"], { cwd: worktree, input: entries.join("") });
  git("commit", "-q", "-m", "many");
  for (let at = 0; at < 230; at += 2) mkdirSync(file(`vendor/m${at}`), { recursive: true });
  await open();
  await bash(plant("vendor/m228") + plant("vendor/m229"));
  await close();
  expect(nextOfOwner()).toBe(false);
  expect(readdirSync(file("vendor"))).toHaveLength(115);
});

test("more submodules than a box can hold are refused before anything runs", async () => {
  const commit = git("rev-parse", "HEAD");
  const entries = Array.from({ length: 301 }, (_, at) => `160000 ${commit} 0\tm${at}\n`);
  execFileSync("git", ["update-index", "--index-info"], { cwd: worktree, input: entries.join("") });
  await expect(openPrivateGit(worktree)).rejects.toThrow("more than 300 submodules");
});

test.each([
  [
    "whose folder is a link",
    () => {
      renameSync(file("vendor/outer"), file("vendor/real"));
      symlinkSync("real", file("vendor/outer"));
    },
    "has a link or a file",
  ],
  [
    "whose .git is a link",
    () => {
      renameSync(file("vendor/outer/.git"), file("vendor/outer/real"));
      symlinkSync("real", file("vendor/outer/.git"));
    },
    "has a link or a file",
  ],
  [
    "whose repository lies in the worktree",
    () => {
      renameSync(file(".git/modules/vendor/outer"), file("moved"));
      writeFileSync(file("vendor/outer/.git"), `gitdir: ${file("moved")}\n`);
      execFileSync("git", ["config", "-f", file("moved/config"), "core.worktree", file("vendor/outer")]);
    },
    "an agent can write",
  ],
  [
    "whose repository is not there yet and would lie in the worktree",
    () => writeFileSync(file("vendor/outer/.git"), "gitdir: ../../not-yet\n"),
    "an agent can write",
  ],
])("a submodule %s is refused", async (_, change, words) => {
  withNested();
  change();
  await expect(openPrivateGit(worktree)).rejects.toThrow(words);
});

test("a worktree whose .git is a link is refused: the link is no mount, and could be taken away", async () => {
  renameSync(file(".git"), path.join(folder, "real.git"));
  symlinkSync(path.join(folder, "real.git"), file(".git"));
  await expect(openPrivateGit(worktree)).rejects.toThrow(".git is a link");
});

const EVERY_HOOK = ["post-index-change", "pre-commit", "post-checkout", "reference-transaction"];
const owners = [
  ["commit", "-q", "--allow-empty", "-m", "owner's"],
  ["checkout", "-q", "-b", "other"],
];

test("a hook planted in husky's ignored folder does not run outside, and husky's own install works inside", async () => {
  write(".husky/_/.gitignore", "*");
  write(".husky/_/pre-commit", "#!/bin/sh\n", 0o755);
  write(".husky/pre-commit", "true\n");
  git("add", "-A");
  git("commit", "-q", "-m", "husky");
  git("config", "core.hooksPath", ".husky/_");
  execFileSync("mkfifo", [file(".husky/_/pipe")]);
  await open();
  // What husky's `prepare` does.
  const output = await bash(
    "mkdir -p .husky/_ && echo '*' > .husky/_/.gitignore && echo x > .husky/_/h && rm .husky/_/pre-commit && echo done; git status --short",
  );
  expect(output).toBe("done\n");
  for (const name of EVERY_HOOK)
    await bash(plantHook(`.husky/_/${name}`) + plantHook(`.husky/${name}`) + `mv .husky x; rm -rf .husky`);
  const branch = await openBranch({ box: box!, identity: { name: "w", email: "w@e" }, excluded: [] });
  await bash("echo more > more.txt; echo mine > .husky/pre-commit");
  const left = await branch.snapshot(branch.openedAt);
  expect(left).toMatchObject({ kind: "tree", files: ["more.txt"] });
  await branch.restore(branch.openedAt, branch.openedAt);
  await close();
  expect(readFileSync(file(".husky/_/pre-commit"), "utf8")).toBe("#!/bin/sh\n");
  expect(readdirSync(file(".husky/_")).toSorted()).toEqual([".gitignore", "pipe", "pre-commit"]);
  expect(nextOfOwner(...owners)).toBe(false);
});

test("hooks that git tracks are read-only inside, and what is installed beside them is a copy", async () => {
  write(".husky/pre-commit", "true\n", 0o755);
  write(".husky/_/.gitignore", "*");
  write(".husky/_/husky.sh", "true\n");
  git("add", "-A");
  git("commit", "-q", "-m", "husky 8");
  git("config", "core.hooksPath", ".husky");
  await open();
  expect(await bash("echo x > .husky/_/husky.sh && echo installed")).toBe("installed\n");
  expect(await bash("echo x > .husky/pre-commit")).toContain("Read-only");
  const edit = (name: string) =>
    worktreePolicy(worktree, { tool: "Write", path: file(name) }, own?.place.hooks?.kept);
  expect(await edit(".husky/pre-commit")).toMatchObject({
    allow: false,
    reason: expect.stringContaining("runs outside the box: leave it as it is") as string,
  });
  expect(await edit(".huskyrc")).toMatchObject({ allow: true });
  for (const name of EVERY_HOOK) await bash(plantHook(`.husky/${name}`));
  await bash("rm -rf .husky; mv .husky x");
  await close();
  expect(readFileSync(file(".husky/_/husky.sh"), "utf8")).toBe("true\n");
  expect(nextOfOwner(...owners)).toBe(false);
});

test("the owner's settings for all repositories count: hooks in a folder that is not there yet, in submodules, too", async () => {
  withNested();
  writeFileSync(path.join(folder, "gitconfig"), "[core]\n\thooksPath = .githooks\n");
  await open();
  for (const name of EVERY_HOOK)
    await bash(
      ["", "vendor/outer/", "vendor/outer/inner/"]
        .map((at) => plantHook(`${at}.githooks/${name}`))
        .join("\n"),
    );
  const branch = await openBranch({ box: box!, identity: { name: "w", email: "w@e" }, excluded: [] });
  await branch.restore(branch.openedAt, branch.openedAt);
  await bash("true");
  await close();
  expect(nextOfOwner(...owners)).toBe(false);
  expect(existsSync(file(".githooks"))).toBe(false);
});

test("a hook of .git/hooks that leads into the worktree stays as it is", async () => {
  write("tools/pre-commit", "#!/bin/sh\ntrue\n", 0o755);
  git("add", "-A");
  git("commit", "-q", "-m", "tools");
  symlinkSync("../../tools/pre-commit", file(".git/hooks/pre-commit"));
  await open();
  await bash(`mv tools x; ${plantHook("tools/pre-commit")}`);
  expect(await bash("echo free > tools/other && cat tools/other")).toBe("free\n");
  await close();
  expect(nextOfOwner(...owners)).toBe(false);
});

test("so does the folder that .git/hooks itself leads to", async () => {
  write("githooks/pre-commit", "#!/bin/sh\ntrue\n", 0o755);
  git("add", "-A");
  git("commit", "-q", "-m", "hooks");
  rmSync(file(".git/hooks"), { recursive: true, force: true });
  symlinkSync("../githooks", file(".git/hooks"));
  await open();
  for (const name of EVERY_HOOK) await bash(plantHook(`githooks/${name}`));
  await close();
  expect(nextOfOwner(...owners)).toBe(false);
});

test.each([
  ["the worktree itself", () => git("config", "core.hooksPath", "."), "is no folder for hooks alone"],
  [
    "a link in it",
    () => {
      write("real/pre-commit");
      symlinkSync("real", file("hooks"));
      git("config", "core.hooksPath", "hooks");
    },
    "leads through a link",
  ],
  [
    "a file that is not there yet",
    () => symlinkSync("../../not-yet", file(".git/hooks/pre-commit")),
    "where nothing is: an agent could put its own there",
  ],
])("hooks in %s are refused", async (_, configure, words) => {
  configure();
  await expect(openPrivateGit(worktree)).rejects.toThrow(words);
});

test("hooks outside the worktree are the owner's, and nothing is made for them", async () => {
  git("config", "core.hooksPath", outside);
  await open();
  expect(own?.place.hooks).toEqual({ kept: [], copied: [] });
});
