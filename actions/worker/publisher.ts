import { lstat, mkdir, mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { type Git, GitError } from "../_lib/git/git.ts";
import { hostGit, type Remote } from "../_lib/git/host-git.ts";
import { isOwnBranch } from "./branch-name.ts";

export type Publication = {
  /** Git objects, the only thing that leaves the box. */
  bundle: string;
  baseBranch: string;
  base: string;
  head: string;
  branch: string;
  /** Where the branch must stand on GitHub for this push to happen; null when it must not exist. */
  expected: string | null;
  remote: Remote;
  /** A place for the bare clone, outside everything the agent could write. */
  folder: string;
};

/** These commits must not be published, whoever asks: what the box handed over is not what it should be. */
export class PublishRefused extends Error {
  override name = "PublishRefused";
}

/**
 * Takes git objects and nothing else. They land in a bare clone that was made for this and is thrown away, are checked
 * there, and one ref is pushed. No worktree, no hook, no code of the repository and no environment of the agent is here.
 */
export async function publishBranch(publication: Publication): Promise<void> {
  const { bundle, base, head, branch, expected, remote } = publication;
  if (!isOwnBranch(branch))
    throw new PublishRefused(`"${branch}" is not a branch of ours: only whim/… is pushed`);
  if (!(await lstat(bundle)).isFile()) throw new PublishRefused("The bundle is not a file");
  const clone = await mkdtemp(path.join(publication.folder, "publish-"));
  try {
    // Two steps, because a fetch from a bundle skips the checks that a fetch from a repository makes, and because only
    // what is new is judged: old sins in the history of the base are not this work's.
    const quarantine = await bareRepository(path.join(clone, "quarantine"), remote);
    const git = await bareRepository(path.join(clone, "clean"), remote);
    const baseRef = `+refs/heads/${publication.baseBranch}:refs/heads/base`;
    await quarantine(["fetch", "-q", "--no-tags", remote.url, baseRef]);
    const from = path.join(clone, "quarantine");
    await git(["fetch", "-q", "--no-tags", from, "+refs/heads/base:refs/heads/base"]);
    await receive(quarantine, publication);
    await refuseUnless(
      git,
      ["-c", "fetch.fsckObjects=true", "fetch", "-q", "--no-tags", from, "refs/heads/head:refs/heads/head"],
      "git fsck found damaged or dangerous objects",
    );
    await refuseUnless(
      git,
      ["merge-base", "--is-ancestor", base, head],
      `${head} does not descend from ${base}`,
    );
    const lease = `--force-with-lease=refs/heads/${branch}:${expected ?? ""}`;
    await git(["push", "-q", "--no-verify", lease, "--", remote.url, `${head}:refs/heads/${branch}`]);
  } finally {
    await rm(clone, { recursive: true, force: true });
  }
}

async function bareRepository(folder: string, remote: Remote): Promise<Git> {
  await mkdir(folder);
  const git = hostGit(folder, remote);
  await git(["init", "-q", "--bare"]);
  return git;
}

async function receive(git: Git, { bundle, branch, head }: Publication): Promise<void> {
  await refuseUnless(git, ["bundle", "verify", "-q", bundle], "The bundle does not fit the base branch");
  const { stdout } = await git(["bundle", "list-heads", bundle]);
  const wanted = `${head} refs/heads/${branch}`;
  if (stdout.trim() !== wanted)
    throw new PublishRefused(`The bundle holds "${stdout.trim().slice(0, 500)}", expected "${wanted}"`);
  await refuseUnless(
    git,
    ["fetch", "-q", "--no-tags", bundle, `refs/heads/${branch}:refs/heads/head`],
    "The bundle cannot be read",
  );
}

async function refuseUnless(git: Git, args: string[], reason: string): Promise<void> {
  try {
    await git(args);
  } catch (error) {
    if (error instanceof GitError) throw new PublishRefused(reason, { cause: error });
    throw error;
  }
}
