import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { systemClock } from "../_lib/clock.ts";
import { lfsPointer } from "../_lib/testing/github/lfs.ts";
import { gitBeforeAgents, hostGit } from "../_lib/git/host-git.ts";
import { writeFilter } from "../_lib/git/lfs-filter.ts";
import { keptFiles } from "./lfs/kept-files.ts";
import { openMirror } from "./mirror.ts";
import { BOT } from "./publish/bot-identity.ts";
import { remoteHeads } from "./remote-heads.ts";
import { openWorkspace, prepareSite, type Workspace, type WorkspaceOptions } from "./workspace.ts";

/** A repository with its base branch, and an item's branch that an earlier worker published. */
const BRANCH = "whim/1-x";
let folder: string;
let remote: string;
/** Every git command that ran outside the box, by what it was told. */
let outside: string;

function git(args: string[], input = ""): string {
  const who = ["-c", `user.name=${BOT.name}`, "-c", `user.email=${BOT.email}`];
  return execFileSync("git", [...who, ...args], { cwd: remote, encoding: "utf8", input }).trim();
}

/** On top of the base branch, with these entries beside its file. */
function publish(entries: string): string {
  const tree = git(["mktree"], `${git(["ls-tree", "main"])}\n${entries}`);
  const commit = git(["commit-tree", tree, "-p", "main", "-m", "feat: an agent's"]);
  git(["update-ref", `refs/heads/${BRANCH}`, commit]);
  return commit;
}

const blob = (text: string) => git(["hash-object", "-w", "--stdin"], text);

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "whim-workspace-")));
  [remote, outside] = [path.join(folder, "remote"), path.join(folder, "outside.log")];
  execFileSync("git", ["init", "-q", "-b", "main", remote]);
  writeFileSync(path.join(remote, "a.txt"), "base\n");
  git(["add", "-A"]);
  git(["commit", "-q", "-m", "base"]);
  const searchPath = process.env["PATH"] ?? "";
  const program = execFileSync("bash", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  mkdirSync(path.join(folder, "bin"));
  const told = path.join(folder, "bin/git");
  writeFileSync(told, `#!/bin/sh\necho "$*" >> ${outside}\nexec ${program} "$@"\n`);
  chmodSync(told, 0o755);
  process.env["PATH"] = `${path.join(folder, "bin")}:${searchPath}`;
  return () => {
    process.env["PATH"] = searchPath;
    rmSync(folder, { recursive: true, force: true });
  };
});

async function open(
  head: string,
  mirrored = true,
  more: Pick<WorkspaceOptions, "fetchElsewhere"> = {},
): Promise<Workspace> {
  const own = mkdtempSync(path.join(folder, "item-"));
  const from = { url: remote, token: null };
  const site = await prepareSite(own, BRANCH);
  const heads = await remoteHeads(hostGit(own, from), remote, "main");
  const { signal } = new AbortController();
  const mirror = mirrored
    ? await openMirror({
        folder: path.join(folder, "mirrors"),
        remote: from,
        branch: "main",
        clock: systemClock,
        signal,
      })
    : null;
  const earlier = { branch: BRANCH, head };
  const sandbox = { kind: "bubblewrap" } as const;
  return openWorkspace({
    site,
    remote: from,
    baseBranch: "main",
    heads,
    mirror,
    earlier,
    start: null,
    wanted: BRANCH,
    author: BOT,
    sandbox,
    ...more,
  });
}

/** What reads attributes and writes files, or reads them. */
const writing = () =>
  readFileSync(outside, "utf8")
    .split("\n")
    .filter((line) => / (reset|checkout|checkout-index|switch|restore|status|diff|add) /.test(` ${line} `));

test.each([
  ["borrowed from the runner's mirror", true],
  ["fetched", false],
])("the files of a branch that is continued are written in the box, its base %s", async (_, mirrored) => {
  const head = publish(
    `100644 blob ${blob("*.txt text eol=crlf working-tree-encoding=UTF-16\n")}\t.gitattributes\n100644 blob ${blob("agent's\n")}\tb.dat\n`,
  );
  const workspace = await open(head, mirrored);
  expect(workspace).toMatchObject({ resumed: true, published: head, branch: BRANCH });
  expect(readFileSync(path.join(workspace.worktree, "b.dat"), "utf8")).toBe("agent's\n");
  expect(writing()).toEqual([]);
  // Ours again, for those who read the base and submodules from it.
  const at = hostGit(workspace.git.dir);
  expect((await at(["rev-parse", BRANCH])).stdout.trim()).toBe(head);
  expect((await at(["symbolic-ref", "HEAD"])).stdout.trim()).toBe(`refs/heads/${BRANCH}`);
  expect((await gitBeforeAgents(workspace.worktree)(["status", "--porcelain"])).stdout).toBe("");
});

test("contents of LFS and files of submodules are there when the box writes a branch that is continued", async () => {
  const content = "a content\n".repeat(200);
  const { oid, text } = lfsPointer(Buffer.from(content));
  const inSubmodule = git(["commit-tree", git(["rev-parse", "main^{tree}"]), "-m", "a submodule's"]);
  const head = publish(
    `100644 blob ${blob("*.bin filter=lfs -text\n")}\t.gitattributes\n100644 blob ${blob(text)}\ta.bin\n160000 commit ${inSubmodule}\tlib\n`,
  );
  const lfs = path.join(folder, "lfs");
  mkdirSync(path.join(lfs, "objects"), { recursive: true });
  writeFileSync(path.join(lfs, "objects", oid), content);
  await writeFilter(lfs);
  const workspace = await open(head, true, {
    async fetchElsewhere(commits) {
      expect(commits).toMatchObject({ base: git(["rev-parse", "main"]), head });
      const files = await keptFiles(hostGit(commits.gitDir), commits.gitDir, head);
      expect(files).toMatchObject([{ path: "a.bin", oid }]);
      return {
        lfs: { files, folder: lfs },
        submodules: [{ path: "lib", git: path.join(remote, ".git"), commit: inSubmodule }],
      };
    },
  });
  const { worktree } = workspace;
  expect(readFileSync(path.join(worktree, "a.bin"), "utf8")).toBe(content);
  expect(readFileSync(path.join(worktree, "lib/a.txt"), "utf8")).toBe("base\n");
  expect(workspace).toMatchObject({ resumed: true, lfs: { folder: lfs }, submodules: [{ path: "lib" }] });
  // The submodule's own, into a folder where nothing was.
  expect(writing()).toEqual([expect.stringMatching(/ checkout-index -f -a$/)]);
  expect((await gitBeforeAgents(worktree)(["status", "--porcelain"])).stdout).toBe("");
});

test("a new branch has nothing of an agent's, and starts no box", async () => {
  const workspace = await open("0".repeat(40));
  expect(workspace.resumed).toBe(false);
  expect(existsSync(path.join(workspace.worktree, "a.txt"))).toBe(true);
  expect(writing()).toHaveLength(1);
});

test("a branch with a tree that no git makes is refused when it is fetched, and says what to do", async () => {
  const inner = git(["mktree"], `100644 blob ${blob("[core]\n")}\tconfig\n`);
  const head = publish(`040000 tree ${inner}\t.git\n`);
  await expect(open(head)).rejects.toThrow(
    /holds an object that git's checks refuse \(.*hasDotgit.*\): delete the branch there/s,
  );
});
