import { constants } from "node:fs";
import { mkdir, open, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { OutOfBounds } from "../../_lib/git/bounded-git.ts";
import { type Git, GitError } from "../../_lib/git/git.ts";
import { hostGit, type Remote } from "../../_lib/git/host-git.ts";
import { type PackLimits, packFault } from "./pack-census.ts";
import { PublishRefused, REWRITTEN } from "./publish-refused.ts";

const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;

export type PublishClone = {
  /** The bare repository that holds what GitHub has, and the work once it was let in. */
  bare: string;
  git: Git;
  /** The base branch's newest commit. */
  tip: string;
  /** Where our branch stands on GitHub, or null. */
  published: string | null;
};

/** What GitHub has of the two branches, in a bare repository of its own; the rest is compared with it. */
export async function cloneForPublish(
  folder: string,
  {
    remote,
    baseBranch,
    branch,
    isThere,
    mirror,
  }: { remote: Remote; baseBranch: string; branch: string; isThere: boolean; mirror: string | null },
): Promise<PublishClone> {
  const bare = path.join(folder, "clean");
  const git = await bareRepository(bare, remote, mirror);
  const wanted = [`+refs/heads/${baseBranch}:refs/heads/base`];
  // A branch that must not exist yet is not asked for; the push finds out if it does.
  if (isThere) wanted.push(`+refs/heads/${branch}:refs/heads/published`);
  await git(["fetch", "-q", "--no-tags", remote.url, ...wanted]);
  const names = ["base", ...(isThere ? ["published"] : [])].map((name) => `refs/heads/${name}^{commit}`);
  const [tip = "", published = null] = (await git(["rev-parse", ...names])).stdout.trim().split("\n");
  return { bare, git, tip, published };
}

/** Lets the commits of a bundle in, as `refs/heads/head`: counted and measured first, then checked object by object. */
export async function letIn(
  { bare, git }: PublishClone,
  {
    bundle,
    head,
    branch,
    folder,
    limits,
  }: { bundle: string; head: string; branch: string; folder: string; limits: PackLimits },
): Promise<void> {
  const copy = path.join(folder, "work.bundle");
  await writeFile(copy, await readBundle(bundle, limits));
  // Two steps, because a fetch from a bundle skips the checks that a fetch from a repository makes, and because only
  // what is new is judged: old sins in the history of the base are not this work's.
  const quarantine = path.join(folder, "quarantine");
  const apart = await bareRepository(quarantine, undefined, bare);
  const { stdout } = await apart(["bundle", "list-heads", copy]);
  const wanted = `${head} refs/heads/${branch}`;
  if (stdout.trim() !== wanted)
    throw new PublishRefused(`The bundle holds "${stdout.trim().slice(0, 500)}", expected "${wanted}"`);
  const fetch = ["fetch", "-q", "--no-tags"];
  await orRefused("The bundle does not fit the base branch, or cannot be read", async () => {
    try {
      await apart([...fetch, copy, `refs/heads/${branch}:refs/heads/head`]);
    } catch (error) {
      // Where nothing is borrowed from, a base that GitHub's branch has no more is nowhere.
      const isGone = error instanceof GitError && /lacks these prerequisite/.test(error.result.stderr);
      throw isGone ? new PublishRefused(REWRITTEN, { cause: error }) : error;
    }
  });
  await refuseUnless(
    git,
    ["-c", "fetch.fsckObjects=true", ...fetch, quarantine, "refs/heads/head:refs/heads/head"],
    "git fsck found damaged or dangerous objects",
  );
}

/** Read once, so that what was judged is what git gets; a link would be read by us with rights the box has not. */
async function readBundle(bundle: string, limits: PackLimits): Promise<Buffer> {
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
    if (fault !== null) throw new PublishRefused(`The bundle does not fit what may come in: ${fault}`);
    return content;
  } finally {
    await file.close();
  }
}

/** `lender` is a repository whose objects are read as if they were here. */
async function bareRepository(
  folder: string,
  remote: Remote | undefined,
  lender: string | null,
): Promise<Git> {
  await mkdir(folder);
  const git = hostGit(folder, remote);
  await git(["init", "-q", "--bare"]);
  if (lender !== null)
    await writeFile(path.join(folder, "objects/info/alternates"), `${path.join(lender, "objects")}\n`);
  return git;
}

/** What git says no to, and what does not end, is the work's fault and nobody else's. */
export async function refuseUnless(git: Git, args: string[], reason: string): Promise<void> {
  await orRefused(reason, () => git(args));
}

export async function orRefused<T>(reason: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GitError || error instanceof OutOfBounds)
      throw new PublishRefused(reason, { cause: error });
    throw error;
  }
}
