import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Box } from "../_lib/box/box.ts";
import { openBubblewrapBox } from "../_lib/box/bubblewrap-box.ts";
import { openPrivateGit, type PrivateGit } from "../_lib/git/private-git.ts";
import type { RalphEvent } from "../_lib/ralph/events.ts";
import { type Turn, writes } from "../_lib/testing/model/script.ts";
import { cliSample } from "../_lib/testing/ralph-cli.ts";
import { watchRepositories } from "./planted-repositories.ts";

const sample = cliSample();
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
  rmSync(folder, { recursive: true, force: true });
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
  ["without a worktree of its own", "git init -q --bare build/bare", "build/bare"],
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
