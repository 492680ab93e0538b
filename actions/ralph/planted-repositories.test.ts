import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Box } from "../_lib/box/box.ts";
import { openBubblewrapBox } from "../_lib/box/bubblewrap-box.ts";
import { removeTree } from "../_lib/box/remove-tree.ts";
import { openPrivateGit, type PrivateGit } from "../_lib/git/private-git.ts";
import type { RalphEvent } from "../_lib/ralph/events.ts";
import { type Turn, writes } from "../_lib/testing/model/script.ts";
import { cliSample } from "../_lib/testing/ralph-cli.ts";
import { watchRepositories } from "./planted-repositories.ts";

const sample = cliSample({ asksTools: true });
let folder: string;
let worktree: string;
let own: PrivateGit;
let box: Box;

const WHO = ["-c", "user.name=o", "-c", "user.email=o@example.com"];
const git = (...args: string[]) => execFileSync("git", [...WHO, ...args], { cwd: worktree });
const bash = (script: string) => box.run({ file: "bash", args: ["-c", script] });
const told = (events: RalphEvent[]) =>
  events.map((event) => (event.event === "warning" ? [event.type, event.files] : event));

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "whim-planted-")));
  worktree = path.join(folder, "tree");
  mkdirSync(path.join(worktree, "src/deep"), { recursive: true });
  git("init", "-q", "-b", "main");
  writeFileSync(path.join(worktree, "src/deep/a.txt"), "a\n");
  writeFileSync(path.join(worktree, ".gitignore"), "build\nclone\n");
  git("add", "-A");
  git("commit", "-q", "-m", "first");
  execFileSync("git", ["init", "-q", path.join(worktree, "clone")]);
  const opened = await openPrivateGit(worktree);
  if (opened === null) throw new Error("no repository");
  own = opened;
  box = await openBubblewrapBox({ worktree, programs: [], git: own.place });
});
afterAll(async () => {
  await box.close();
  await own.close();
  await removeTree(folder);
});

test("an honest run is told of no repository, also where somebody's own lies in the worktree", async () => {
  const watch = await watchRepositories(box);
  await bash(
    "mkdir -p build/closed/x; chmod 0 build/closed; echo b > src/b.txt; git add -A; git -C clone status; echo text > HEAD; mkdir -p objects",
  );
  expect(await watch.look()).toEqual([]);
});

test.each([
  ["a repository", "git init -q src"],
  ["a file that names one elsewhere", "git init -q /tmp/x; echo 'gitdir: ../build/x' > src/.git"],
  ["a link to one", "git init -q build/y; ln -s ../build/y/.git src/.git; rm -rf build"],
  ["one whose folders are closed", "git init -q src; chmod -R a-rwx src/.git"],
  ["one in a folder that is closed", "git init -q src; chmod 0 src"],
  ["one in a folder above deeper files", "rm src/*.txt; git init -q src"],
])("%s in a folder of tracked files is removed, and said", async (_, planted) => {
  const watch = await watchRepositories(box);
  await bash(planted);
  expect(told(await watch.look())).toEqual([["repositories_removed", ["src/.git"]]]);
  expect(existsSync(path.join(worktree, "src/.git"))).toBe(false);
  expect(existsSync(path.join(worktree, "src/deep/a.txt"))).toBe(true);
  expect(await watch.look()).toEqual([]);
});

test.each([
  ["in a folder that git ignores", "git init -q build/dep", "build/dep/.git"],
  [
    "in a closed folder in a closed one that git ignores",
    "mkdir -p build/shut/in; git init -q build/shut/in/dep; chmod 0 build/shut/in build/shut",
    "build/shut/in/dep/.git",
  ],
  ["without a worktree of its own", "git init -q --bare build/bare", "build/bare"],
  ["without a worktree, beside a tracked folder of nearly its name", "git init -q --bare src.git", "src.git"],
  [
    "whose objects are elsewhere",
    "mkdir -p build/c; echo ref: refs/heads/x > build/c/HEAD; echo ../bare > build/c/commondir",
    "build/c",
  ],
  ["of somebody's, whose settings are others by now", "git -C clone config core.fsmonitor x", "clone/.git"],
  [
    "of somebody's, which has a hook",
    "mkdir -p clone/.git/hooks; echo x > clone/.git/hooks/post-index-change",
    "clone/.git",
  ],
  [
    "of somebody's, one of whose hooks was written over",
    "echo y > clone/.git/hooks/post-index-change",
    "clone/.git",
  ],
  ["put in the place of somebody's", "rm -rf clone/.git; git init -q clone", "clone/.git"],
])("a repository %s stays, and is told once", async (_, script, place) => {
  const watch = await watchRepositories(box);
  await bash(script);
  expect(told(await watch.look())).toEqual([["repositories_left", [place]]]);
  expect(await watch.look()).toEqual([]);
});

test("a folder that was closed is so after the look", async () => {
  await bash("mkdir -p build/left/in; chmod 500 build/left/in; chmod 0 build/left");
  expect(await (await watchRepositories(box)).look()).toEqual([]);
  const modes = execFileSync(
    "bash",
    ["-c", "stat -c %a build/left; chmod u+x build/left; stat -c %a build/left/in"],
    {
      cwd: worktree,
      encoding: "utf8",
    },
  );
  expect(modes).toBe("0\n500\n");
});

test("one is removed as well where names begin like options and folders are closed", async () => {
  await bash("mkdir ./-x && echo a > ./-x/a.txt && git add -A");
  const watch = await watchRepositories(box);
  await bash("git init -q ./-x; chmod 0 ./-x/.git/objects ./-x");
  expect(told(await watch.look())).toEqual([["repositories_removed", ["-x/.git"]]]);
  expect(readdirSync(path.join(worktree, "-x"))).toEqual(["a.txt"]);
});

test("after a run that was killed, repositories in folders of tracked files are told once, and the owner's submodules are not", async () => {
  await bash("git init -q src; git init -q build/dep2; git init -q src/deep");
  const watch = await watchRepositories(box, ["src/deep/.git"]);
  expect(told(await watch.look())).toEqual([["repositories_left", ["src/.git"]]]);
  expect(await watch.look()).toEqual([]);
  await bash("rm -rf src/.git src/deep/.git build/dep2");
});

test("a check of finished work leaves no repository behind either, in a run without an iteration", async () => {
  sample.write("src/a.txt", "a\n");
  sample.write(
    "check.sh",
    `git init -q ${sample.folder}/src && git -C ${sample.folder}/src config core.fsmonitor x\n`,
  );
  sample.git("add", "-A");
  sample.git(...WHO, "commit", "-q", "-m", "src");
  sample.write("SPEC.md", "- [x] Add a\n  - Verify: `sh check.sh`\n");
  const { env } = await sample.model([]);
  const { events } = await sample.headless(["--sandbox", "required", "-n", "1"], env);
  expect(events.slice(-2)).toEqual([
    expect.objectContaining({ type: "repositories_removed", files: ["src/.git"] }),
    expect.objectContaining({ event: "complete" }),
  ]);
  expect(existsSync(path.join(sample.folder, "src/.git"))).toBe(false);
});

test("a run's owner calls git in a folder of his own and gets his own repository", async () => {
  sample.write("src/a.txt", "a\n");
  sample.git("add", "-A");
  sample.git(...WHO, "commit", "-q", "-m", "src");
  const plant = {
    command: `git init -q ${sample.folder}/src && git -C ${sample.folder}/src config core.fsmonitor 'touch ${sample.folder}/ran; false'`,
  };
  sample.write("SPEC.md", "- [ ] Add b\n  - Verify: `test -s b.txt`\n");
  const turns: Turn[] = [
    { tools: [{ name: "Bash", input: plant }] },
    ...writes({ "b.txt": "b" }, sample.folder),
  ];
  const { env } = await sample.model([{ when: /./, turns }]);
  const { code, events } = await sample.headless(["--sandbox", "required", "-n", "1"], env);
  expect(events).toContainEqual(
    expect.objectContaining({ type: "repositories_removed", files: ["src/.git"] }),
  );
  expect(code).toBe(0);
  execFileSync("git", ["status"], { cwd: path.join(sample.folder, "src") });
  expect(existsSync(path.join(sample.folder, "ran"))).toBe(false);
});
