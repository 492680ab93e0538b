import { constants } from "node:fs";
import { mkdir, open, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { boundedGit, OutOfBounds } from "../../_lib/git/bounded-git.ts";
import { type Git, GitError } from "../../_lib/git/git.ts";
import { hostGit, type Remote } from "../../_lib/git/host-git.ts";
import { type BundleParts, bundleParts } from "./bundle-parts.ts";
import { type PackLimits, packFault } from "./pack-census.ts";
import { PublishRefused } from "./publish-refused.ts";

const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;

export type PublishClone = {
  /** The bare repository that holds what GitHub has, and the work once it was let in. */
  bare: string;
  git: Git;
  /** The base branch's newest commit, when it was fetched. */
  tip: string;
  /** Where our branch stands on GitHub, or null. */
  published: string | null;
};

/** A bare repository on this machine that no agent can write, and the base branch's newest commit in it. */
export type Lender = { dir: string; tip: string };

/** What GitHub has of the two branches, in a bare repository of its own; the rest is compared with it. */
export async function cloneForPublish(
  folder: string,
  {
    remote,
    baseBranch,
    branch,
    isThere,
    mirror,
  }: { remote: Remote; baseBranch: string; branch: string; isThere: boolean; mirror: Lender | null },
): Promise<PublishClone> {
  const bare = path.join(folder, "clean");
  await mkdir(bare);
  const git = hostGit(bare, remote);
  await git(["init", "-q", "--bare", "--template="]);
  const wanted = mirror === null ? [`+refs/heads/${baseBranch}:${BASE}`] : [];
  if (mirror !== null) await borrow(bare, mirror);
  // A branch that must not exist yet is not asked for; the push finds out if it does.
  if (isThere) wanted.push(`+refs/heads/${branch}:${PUBLISHED}`);
  if (wanted.length > 0) await git(["fetch", "-q", "--no-tags", remote.url, ...wanted]);
  const names = [...(mirror === null ? [BASE] : []), ...(isThere ? [PUBLISHED] : [])];
  const found = names.length === 0 ? "" : (await git(["rev-parse", ...names.map(commitOf)])).stdout.trim();
  const commits = found.split("\n");
  const tip = mirror?.tip ?? commits.shift() ?? "";
  return { bare, git, tip, published: isThere ? (commits[0] ?? null) : null };
}

const BASE = "refs/heads/base";
const PUBLISHED = "refs/heads/published";
const commitOf = (ref: string) => `${ref}^{commit}`;

async function borrow(bare: string, mirror: Lender): Promise<void> {
  await mkdir(path.join(bare, "objects/info"), { recursive: true });
  await writeFile(path.join(bare, "objects/info/alternates"), `${path.join(mirror.dir, "objects")}\n`);
}

/** The base branch as it is on GitHub by now. */
export async function newestBase(
  { git }: PublishClone,
  { remote, baseBranch }: { remote: Remote; baseBranch: string },
): Promise<string> {
  await git(["fetch", "-q", "--no-tags", remote.url, `+refs/heads/${baseBranch}:${BASE}`]);
  return (await git(["rev-parse", commitOf(BASE)])).stdout.trim();
}

/**
 * Lets the commits of a bundle in: counted and measured first, then each object looked at by git's own rules (fsck) and
 * refused with everything that came with it when one is bad, or names another that is not here. A fetch from a bundle
 * makes none of these checks, so the pack goes straight to what makes them for a fetch from a repository. Only what is
 * new is judged: old sins in the history of the base are not this work's.
 */
export async function letIn(
  { bare }: PublishClone,
  { bundle, head, branch, limits }: { bundle: string; head: string; branch: string; limits: PackLimits },
): Promise<void> {
  const { refs, pack } = await readBundle(bundle, limits);
  const wanted = `${head} refs/heads/${branch}`;
  if (refs.join("\n") !== wanted)
    throw new PublishRefused(`The bundle holds "${refs.join("\n").slice(0, 500)}", expected "${wanted}"`);
  await orRefused("git fsck found damaged or dangerous objects", () =>
    boundedGit(bare, ["index-pack", "--stdin", "--fix-thin", "--strict"], { stdin: pack }),
  );
}

/** Read once, so that what was judged is what git gets; a link would be read by us with rights the box has not. */
async function readBundle(bundle: string, limits: PackLimits): Promise<BundleParts> {
  const file = await open(bundle, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ELOOP") throw new PublishRefused("The bundle is not a file");
      throw error;
    },
  );
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new PublishRefused("The bundle is not a file");
    if (stat.size > limits.bundleBytes)
      throw new PublishRefused(
        `The bundle has ${stat.size} bytes, ${limits.bundleBytes} are possible: keep large files out of the work, or split the issue`,
      );
    const content = await readFile(file);
    const fault = packFault(content, limits);
    const parts = bundleParts(content);
    if (fault !== null || parts === null)
      throw new PublishRefused(`The bundle does not fit what may come in: ${fault ?? "it is none"}`);
    return parts;
  } finally {
    await file.close();
  }
}

/** What git says no to, and what does not end, is the work's fault and nobody else's. */
export async function orRefused<T>(reason: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GitError || error instanceof OutOfBounds)
      throw new PublishRefused(reason, { cause: error });
    throw error;
  }
}
