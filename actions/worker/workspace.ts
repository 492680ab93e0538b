import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { GitPlace } from "../_lib/box/worktree-mounts.ts";
import { hostGit, type Remote } from "../_lib/git/host-git.ts";
import type { Mirror } from "./mirror.ts";

export type Workspace = {
  worktree: string;
  /** Outside the worktree, where moving the worktree's files around cannot reach it. */
  git: GitPlace;
  /** For what the publisher takes; the box never sees it. */
  outbox: string;
  branch: string;
  /** The commit the work starts from, and every published commit descends from. */
  base: string;
  /** The bare repository on this runner that it borrows from. */
  mirror: string | null;
  /** Of the base branch, when this workspace was made. */
  tip: string;
  /** Where the branch stands on GitHub now, or null when it is not there. */
  published: string | null;
  resumed: boolean;
};

export type WorkspaceOptions = {
  folder: string;
  remote: Remote;
  baseBranch: string;
  /** The base branch on this runner; without one it is fetched from GitHub. */
  mirror: Mirror | null;
  /** The item's own branch from an earlier attempt and the commit its checkpoint belongs to. */
  earlier: { branch: string; head: string } | null;
  /** The name a new branch gets when it is free. */
  wanted: string;
};

/** A git directory and a worktree of its own on the item's branch: continued when what the checkpoint says is on GitHub, new otherwise. */
export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { folder, remote, baseBranch, mirror, earlier } = options;
  const inFolder = (name: string) => path.join(folder, name);
  const [worktree, gitDir, outbox] = [inFolder("tree"), inFolder("git"), inFolder("outbox")];
  await mkdir(outbox, { recursive: true });
  await mkdir(worktree);
  const git = hostGit(worktree, remote);
  await git(["init", "-q", "--separate-git-dir", gitDir]);
  await git(["symbolic-ref", "HEAD", `refs/heads/${baseBranch}`]);
  if (mirror === null) {
    const ref = `refs/heads/${baseBranch}`;
    await git([
      "fetch",
      "-q",
      "--no-tags",
      "--no-write-fetch-head",
      "--update-head-ok",
      remote.url,
      `+${ref}:${ref}`,
    ]);
  } else {
    await writeFile(path.join(gitDir, "objects", "info", "alternates"), `${mirror.objects}\n`);
    await git(["update-ref", `refs/heads/${baseBranch}`, mirror.tip]);
  }
  await git(["reset", "-q", "--hard"]);
  const heads = await remoteHeads(git, remote.url);
  const tip = (await git(["rev-parse", "HEAD"])).stdout.trim();

  const published = earlier === null ? null : (heads.get(earlier.branch) ?? null);
  let base = tip;
  let resumed = false;
  if (earlier !== null && published !== null) {
    await git([
      "fetch",
      "-q",
      "--no-tags",
      remote.url,
      `+refs/heads/${earlier.branch}:refs/heads/${earlier.branch}`,
    ]);
    // Ahead of the checkpoint it is when a runner died between publishing and storing: the loop goes on from the branch.
    const ours = await git(["merge-base", "--is-ancestor", earlier.head, published], { allowFailure: true });
    const fork = await git(["merge-base", tip, published], { allowFailure: true });
    if (ours.code === 0 && fork.code === 0) {
      resumed = true;
      base = fork.stdout.trim();
      await git(["checkout", "-q", earlier.branch]);
    }
  }
  const branch = resumed && earlier !== null ? earlier.branch : freeName(options.wanted, heads);
  if (!resumed) await git(["checkout", "-q", "-b", branch]);
  const borrowed = mirror === null ? [] : [{ from: mirror.objects, path: mirror.objects }];
  const place: GitPlace = { dir: gitDir, at: { kind: "file", file: path.join(worktree, ".git") }, borrowed };
  return {
    worktree,
    git: place,
    outbox,
    branch,
    base,
    mirror: mirror?.dir ?? null,
    tip,
    published: resumed ? published : null,
    resumed,
  };
}

async function remoteHeads(git: ReturnType<typeof hostGit>, url: string): Promise<Map<string, string>> {
  const { stdout } = await git(["ls-remote", "--heads", url, "refs/heads/whim/*"]);
  return new Map(
    stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => {
        const [sha = "", ref = ""] = line.split("\t");
        return [ref.replace("refs/heads/", ""), sha];
      }),
  );
}

/** A branch of that name which is not this item's work is somebody's: ours gets a number. */
function freeName(wanted: string, heads: Map<string, string>): string {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? wanted : `${wanted}-${n}`;
    if (!heads.has(name)) return name;
  }
}
