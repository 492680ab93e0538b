import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { openBubblewrapBox } from "../box/bubblewrap-box.ts";
import { openDirectBox } from "../box/direct-box.ts";
import { openPrivateGit } from "../git/private-git.ts";
import { openBranch } from "./branch.ts";

/** A repository with files that git can be told not to look at. */
let folder: string;
let worktree: string;
const NAMES = ["a.txt", "b.txt", "with\nlines.txt", "owners.ini", "sparse/c.txt"];

const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=o", "-c", "user.email=o@example.com", ...args], { cwd: worktree });

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "whim-marked-")));
  worktree = path.join(folder, "tree");
  execFileSync("git", ["init", "-q", "-b", "main", path.join(worktree)]);
  execFileSync("mkdir", ["sparse"], { cwd: worktree });
  for (const name of NAMES) writeFileSync(path.join(worktree, name), "first\n");
  git("add", "-A");
  git("commit", "-q", "-m", "first");
  return () => rmSync(folder, { recursive: true, force: true });
});

/**
 * What a commit of the agent's work would change, twice: the second look finds what the first one left, or with `after`
 * what is done after that was committed.
 */
async function changedBy(script: string, putBack = false, after?: string): Promise<string[][]> {
  const own = await openPrivateGit(worktree);
  if (own === null) throw new Error("no repository");
  const box = await openBubblewrapBox({ worktree, programs: [], git: own.place });
  try {
    const branch = await openBranch({ box, identity: { name: "w", email: "w@e" }, excluded: [] });
    const looks: string[][] = [];
    let start = branch.openedAt;
    for (const command of [script, after ?? "true"]) {
      await box.run({ file: "bash", args: ["-c", command] });
      const left = await branch.snapshot(start);
      if (putBack && left.kind === "tree") await branch.restore(left.tree, branch.openedAt);
      if (after !== undefined && left.kind === "tree") start = await branch.commit(left.tree, start, "work");
      looks.push(left.kind === "tree" ? left.files : [left.reason]);
    }
    return looks;
  } finally {
    await box.close();
    await own.close();
  }
}

test("a change that the agent has git not look at is in the commit all the same", async () => {
  const hidden = ["a.txt", "b.txt", "with\nlines.txt"];
  const looks = await changedBy(
    `git update-index --skip-worktree a.txt; git update-index --assume-unchanged b.txt $'with\\nlines.txt'
     git update-index --skip-worktree b.txt; for file in a.txt b.txt $'with\\nlines.txt'; do echo more >> "$file"; done`,
  );
  expect(looks).toEqual([hidden, hidden]);
});

test("what the owner keeps to himself by such a mark stays his", async () => {
  git("update-index", "--skip-worktree", "owners.ini");
  writeFileSync(path.join(worktree, "owners.ini"), "a password\n");
  expect(
    await changedBy("git update-index --skip-worktree a.txt; echo more >> a.txt; echo more >> owners.ini"),
  ).toEqual([["a.txt"], ["a.txt"]]);
});

test("what the owner keeps in a file that git takes for unchanged is there after the work", async () => {
  git("update-index", "--assume-unchanged", "owners.ini");
  writeFileSync(path.join(worktree, "owners.ini"), "a password\n");
  expect(await changedBy("echo more >> a.txt", true)).toEqual([["a.txt"], ["a.txt"]]);
  expect(readFileSync(path.join(worktree, "owners.ini"), "utf8")).toBe("a password\n");
});

test("what a sparse checkout leaves out is not missing, what is new there is not lost, and no mark hides a change", async () => {
  git("sparse-checkout", "set", "nothing");
  const changes =
    "mkdir sparse; echo new > sparse/d.txt; git update-index --skip-worktree a.txt; echo more >> a.txt";
  const changed = ["a.txt", "sparse/d.txt"];
  expect(await changedBy(changes)).toEqual([changed, changed]);
});

test("what an agent writes where a sparse checkout left out a file of that name is in the commit", async () => {
  git("sparse-checkout", "set", "nothing");
  const changed = ["a.txt", "sparse/c.txt"];
  const changes = "mkdir -p sparse; echo new > sparse/c.txt; echo more >> a.txt";
  expect(await changedBy(changes)).toEqual([changed, changed]);
});

test("what the owner keeps to himself is not deleted in a commit because the agent deleted it", async () => {
  git("update-index", "--skip-worktree", "owners.ini");
  expect(await changedBy("rm owners.ini; echo more >> a.txt")).toEqual([["a.txt"], ["a.txt"]]);
});

test("without a box the owner's own index has the marks that he gave it, after the work", async () => {
  git("update-index", "--assume-unchanged", "owners.ini");
  writeFileSync(path.join(worktree, "owners.ini"), "a password\n");
  const box = await openDirectBox({ worktree });
  try {
    const branch = await openBranch({ box, identity: { name: "w", email: "w@e" }, excluded: [] });
    const left = await branch.snapshot(branch.openedAt);
    if (left.kind === "tree") await branch.restore(left.tree, branch.openedAt);
    await branch.leave();
  } finally {
    await box.close();
  }
  expect(readFileSync(path.join(worktree, "owners.ini"), "utf8")).toBe("a password\n");
  expect(git("ls-files", "-v", "owners.ini").toString()).toBe("h owners.ini\n");
});

test("a machine whose sed and comm know no NUL, as a Mac's, can work without a box", async () => {
  const programs = path.join(folder, "programs");
  mkdirSync(programs);
  for (const name of ["sed", "comm"])
    writeFileSync(
      path.join(programs, name),
      `#!/bin/sh\ncase "$1" in -z*) echo "illegal option -- z" >&2; exit 1;; esac\nPATH=\${PATH#*:} exec ${name} "$@"\n`,
      { mode: 0o755 },
    );
  vi.stubEnv("PATH", `${programs}:${process.env["PATH"]}`);
  onTestFinished(() => void vi.unstubAllEnvs());
  git("update-index", "--skip-worktree", "owners.ini");
  const box = await openDirectBox({ worktree });
  try {
    const branch = await openBranch({ box, identity: { name: "w", email: "w@e" }, excluded: [] });
    writeFileSync(path.join(worktree, "a.txt"), "more\n");
    // An agent that gave a mark of its own, and took the owner's away.
    const odd = "a name\nwith a line break";
    writeFileSync(path.join(worktree, odd), "old\n");
    await branch.snapshot(branch.openedAt);
    git("update-index", "--assume-unchanged", "a.txt", odd);
    git("update-index", "--no-skip-worktree", "owners.ini");
    rmSync(path.join(worktree, "owners.ini"));
    writeFileSync(path.join(worktree, odd), "new\n");
    expect(await branch.snapshot(branch.openedAt)).toMatchObject({ kind: "tree", files: [odd, "a.txt"] });
  } finally {
    await box.close();
  }
});

test("an agent that makes the index anew has not deleted what a sparse checkout left out", async () => {
  git("sparse-checkout", "set", "nothing");
  const looks = await changedBy("rm .git/index; git reset -q; echo more >> a.txt", true);
  expect(looks).toEqual([["a.txt"], ["a.txt"]]);
});

test("an agent that makes the index anew has neither shown nor destroyed what the owner keeps to himself", async () => {
  git("update-index", "--skip-worktree", "owners.ini");
  git("update-index", "--assume-unchanged", "b.txt");
  writeFileSync(path.join(worktree, "owners.ini"), "a password\n");
  writeFileSync(path.join(worktree, "b.txt"), "mine\n");
  const looks = await changedBy("rm .git/index; git reset -q; echo more >> a.txt", true);
  expect(looks).toEqual([["a.txt"], ["a.txt"]]);
  expect(readFileSync(path.join(worktree, "owners.ini"), "utf8")).toBe("a password\n");
  expect(readFileSync(path.join(worktree, "b.txt"), "utf8")).toBe("mine\n");
});

test("what an agent made there in one commit is gone when it deletes it in the next", async () => {
  git("sparse-checkout", "set", "nothing");
  expect(await changedBy("mkdir -p sparse; echo new > sparse/c.txt", false, "rm sparse/c.txt")).toEqual([
    ["sparse/c.txt"],
    ["sparse/c.txt"],
  ]);
});
