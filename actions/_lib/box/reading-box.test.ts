import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Box } from "./box.ts";
import { openBubblewrapBox } from "./bubblewrap-box.ts";
import { boxGit } from "../git/git.ts";

/** As an author of a spec has it: git outside reads this git directory again afterwards. */
let folder: string;
let worktree: string;
let gitDir: string;
let box: Box;
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "whim-reading-")));
  [worktree, gitDir] = [path.join(folder, "tree"), path.join(folder, "git")];
  mkdirSync(worktree);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=o", "-c", "user.email=o@example.com", ...args], { cwd: worktree });
  git("init", "-q", "-b", "main", "--separate-git-dir", gitDir);
  mkdirSync(path.join(worktree, "src"));
  writeFileSync(path.join(worktree, "src/a.txt"), "a\n");
  git("add", "-A");
  git("commit", "-q", "-m", "the first commit");
  const place = { dir: gitDir, at: { kind: "file", file: path.join(worktree, ".git") } } as const;
  box = await openBubblewrapBox({
    worktree,
    git: place,
    programs: [],
    readOnly: true,
    locked: () => ["src/a.txt"],
  });
});
afterAll(async () => {
  await box.close();
  rmSync(folder, { recursive: true });
});

async function bash(script: string): Promise<string> {
  let said = "";
  const onOutput = (chunk: Buffer) => void (said += chunk.toString());
  await box.run({ file: "bash", args: ["-c", script], onStdout: onOutput, onStderr: onOutput });
  return said;
}

test("files, log and diff are read, by the agent and by the engine", async () => {
  expect(await bash("cat src/a.txt; git log --format=%s; git status --short; git diff")).toBe(
    "a\nthe first commit\n",
  );
  expect((await boxGit(box)(["show", "HEAD:src/a.txt"])).stdout).toBe("a\n");
});

test("nothing of the worktree is written, made or taken away", async () => {
  const said = await bash(
    "echo b > src/a.txt; echo b > new; echo b > src/new; rm src/a.txt; mv src other; chmod 777 src; ln -s / link; chmod u+w . && echo b > new",
  );
  expect(said.match(/Read-only file system/g)).toHaveLength(8);
  expect(["new", "src/new", "other", "link"].filter((name) => existsSync(path.join(worktree, name)))).toEqual(
    [],
  );
});

test.each(["commondir", "config", "hooks/post-checkout", "objects/info/alternates", "refs/heads/x", "index"])(
  "nothing can be put at %s of the git directory, which git outside reads afterwards",
  async (name) => {
    const before = existsSync(path.join(gitDir, name));
    expect(await bash(`echo x > ${gitDir}/${name}; git commit -q --allow-empty -m x`)).toMatch(
      /Read-only file system|No such file/,
    );
    expect(existsSync(path.join(gitDir, name))).toBe(before);
  },
);
