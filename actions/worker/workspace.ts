import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { takeBack } from "../_lib/box/box-user.ts";
import { openBubblewrapBox } from "../_lib/box/bubblewrap-box.ts";
import { openDirectBox } from "../_lib/box/direct-box.ts";
import type { Sandbox } from "../_lib/box/sandbox.ts";
import { trustedPath } from "../_lib/box/trusted-path.ts";
import type { GitPlace } from "../_lib/box/worktree-mounts.ts";
import { ConfigurationError } from "../_lib/errors.ts";
import { boxGit, type Git, GitError } from "../_lib/git/git.ts";
import { gitBeforeAgents, hostGit, type Remote } from "../_lib/git/host-git.ts";
import type { Identity } from "../_lib/ralph/branch.ts";
import { mustBeInBase } from "./approved-base.ts";
import { useFilter } from "../_lib/git/lfs-filter.ts";
import { type Lfs, withLfs } from "./lfs/lfs.ts";
import type { Mirror } from "./mirror.ts";
import type { RemoteHeads } from "./remote-heads.ts";
import { type Submodule, writeSubmodules } from "./submodules.ts";

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
  /** Messages of our commits that the branch has more than the checkpoint, oldest first; none where somebody else's are among them. */
  ahead: string[];
} & KeptElsewhere;

/** What commits name and other places keep. */
export type KeptElsewhere = { submodules: Submodule[]; lfs: Lfs | null };

export type WorkspaceOptions = {
  site: Site;
  remote: Remote;
  baseBranch: string;
  /** What is on GitHub now. */
  heads: RemoteHeads;
  /** The base branch on this runner; without one it is fetched from GitHub. */
  mirror: Mirror | null;
  /** The item's own branch from an earlier attempt and the commit its checkpoint belongs to. */
  earlier: { branch: string; head: string } | null;
  /** Where a new branch starts; null: at the base branch's newest commit. */
  start: string | null;
  /** The name a new branch gets when it is free, and that the site has. */
  wanted: string;
  /** Of our commits. */
  author: Identity;
  /** Where the files of a branch are written that an agent was at. */
  sandbox: Sandbox;
  /** Asked when the commits are here and no file is yet: `head` is what will be checked out. */
  fetchElsewhere?(commits: { gitDir: string; base: string; head: string }): Promise<KeptElsewhere>;
};

/** Where a workspace will be: made while GitHub is still asked for what to put there. */
export type Site = { worktree: string; gitDir: string; outbox: string };

/** `wanted` is the branch's name unless that turns out to be taken. */
export async function prepareSite(folder: string, wanted: string): Promise<Site> {
  const inFolder = (name: string) => path.join(folder, name);
  const [worktree, gitDir, outbox] = [inFolder("tree"), inFolder("git"), inFolder("outbox")];
  await mkdir(outbox, { recursive: true });
  await mkdir(worktree);
  const named = `--initial-branch=${wanted}`;
  await hostGit(worktree)(["init", "-q", "--template=", named, "--separate-git-dir", gitDir]);
  return { worktree, gitDir, outbox };
}

/** A worktree of its own on the item's branch: continued when what the checkpoint says is on GitHub, new otherwise. */
export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { site, remote, baseBranch, heads, mirror } = options;
  const { worktree, gitDir, outbox } = site;
  const git = hostGit(worktree, remote);
  const ref = `refs/heads/${baseBranch}`;
  if (mirror === null) await fetchBranch(git, remote.url, baseBranch);
  else await writeFile(path.join(gitDir, "objects", "info", "alternates"), `${mirror.objects}\n`);
  const tip = mirror?.tip ?? (await git(["rev-parse", "--verify", ref])).stdout.trim();

  const start = options.start ?? tip;
  if (start !== tip) await mustBeInBase(git, { start, tip, baseBranch });

  const resumed = await resume(git, options, { heads, tip });
  const branch = resumed?.branch ?? freeName(options.wanted, heads);
  if (branch !== options.wanted) await git(["symbolic-ref", "HEAD", `refs/heads/${branch}`]);
  const borrowed = mirror === null ? [] : [{ from: mirror.objects, path: mirror.objects }];
  const place: GitPlace = { dir: gitDir, at: { kind: "file", file: path.join(worktree, ".git") }, borrowed };
  const base = resumed?.base ?? start;
  const head = resumed?.published ?? start;
  const { submodules, lfs } = (await options.fetchElsewhere?.({ gitDir, base, head })) ?? NOTHING_ELSEWHERE;
  await writeSubmodules(worktree, submodules);
  if (lfs !== null) await useFilter(gitDir, lfs.folder);
  // The files are written once, as the branch has them, by every core; a new one starts with this.
  const writing = ["-c", "checkout.workers=0", "reset", "-q", "--hard", head];
  await Promise.all([
    ...(resumed === null ? [gitBeforeAgents(worktree)(writing)] : []),
    ...(mirror === null ? [] : [git(["update-ref", ref, tip])]),
  ]);
  if (resumed !== null) await inBox(options.sandbox, withLfs(place, lfs), worktree, writing);
  return {
    worktree,
    git: place,
    outbox,
    branch,
    base,
    mirror: mirror?.dir ?? null,
    tip,
    published: resumed?.published ?? null,
    ahead: resumed?.ahead ?? [],
    resumed: resumed !== null,
    submodules,
    lfs,
  };
}

const NOTHING_ELSEWHERE: KeptElsewhere = { submodules: [], lfs: null };

/** For what an agent committed: what its attributes and names make of our git happens where there is nothing to reach. */
async function inBox(sandbox: Sandbox, place: GitPlace, worktree: string, args: string[]): Promise<void> {
  const box =
    sandbox.kind === "direct"
      ? await openDirectBox({ worktree })
      : await openBubblewrapBox({ worktree, git: place, programs: [] });
  try {
    await boxGit(box)(args);
  } finally {
    await box.close();
    // Of root's box it was the user's of the box, and git believes no other's.
    await takeBack(place.dir, trustedPath(process.env["PATH"], worktree));
  }
}

async function fetchBranch(git: Git, url: string, branch: string): Promise<void> {
  const ref = `refs/heads/${branch}`;
  const quietly = ["-q", "--no-tags", "--no-write-fetch-head", "--update-head-ok"];
  await git(["fetch", ...quietly, url, `+${ref}:${ref}`]);
}

/** Of a base branch old history may have faults that GitHub let in once; what came since is looked at. */
async function fetchChecked(git: Git, url: string, branch: string): Promise<void> {
  await git(["config", "fetch.fsckObjects", "true"]);
  try {
    await fetchBranch(git, url, branch);
  } catch (error) {
    const [, found] = (error instanceof GitError && /error: object (.+)/.exec(error.result.stderr)) || [];
    if (found === undefined) throw error;
    throw new ConfigurationError(
      `The branch ${branch} on GitHub holds an object that git's checks refuse (${found}): delete the branch there, and the work starts anew.`,
      { cause: error },
    );
  }
}

type Resumed = { branch: string; published: string; base: string; ahead: string[] };

async function resume(
  git: Git,
  { remote, earlier, author }: WorkspaceOptions,
  { heads, tip }: { heads: RemoteHeads; tip: string },
): Promise<Resumed | null> {
  const published = earlier === null ? null : (heads.get(earlier.branch) ?? null);
  if (earlier === null || published === null) return null;
  await fetchChecked(git, remote.url, earlier.branch);
  // Ahead of the checkpoint it is when a runner died between publishing and storing: the loop goes on from the branch.
  const ours = await git(["merge-base", "--is-ancestor", earlier.head, published], { allowFailure: true });
  const fork = await git(["merge-base", tip, published], { allowFailure: true });
  if (ours.code !== 0 || fork.code !== 0) return null;
  const base = fork.stdout.trim();
  const { stdout } = await git([
    "log",
    "-z",
    "--reverse",
    "--format=%ae%n%B",
    `${earlier.head}..${published}`,
  ]);
  const commits = stdout.split("\0").filter((entry) => entry !== "");
  const own = commits.filter((entry) => entry.startsWith(`${author.email}\n`));
  // The name was stored before anything of ours was there: meanwhile it may have become somebody's.
  const startedHere =
    (await git(["merge-base", "--is-ancestor", earlier.head, tip], { allowFailure: true })).code === 0;
  if (startedHere && own.length < commits.length) return null;
  const ahead = own.length === commits.length ? own.map((entry) => entry.slice(author.email.length + 1)) : [];
  return { branch: earlier.branch, published, base, ahead };
}

/** A branch of that name which is not this item's work is somebody's: ours gets a number. */
function freeName(wanted: string, heads: RemoteHeads): string {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? wanted : `${wanted}-${n}`;
    if (!heads.has(name)) return name;
  }
}
