import { ConfigurationError } from "../../actions/_lib/errors.ts";
import { repositoryOfRemote } from "../repository-of-remote.ts";
import { type Clone, tried } from "./clone.ts";

/** Where the workflow files take Whim's actions from, and which version of them. */
export type Pinned = {
  repo: string;
  /** As it is written after the @: a commit, or a tag that moves. */
  ref: string;
  /** What people read behind a commit: its release. Null for a tag, which says it itself. */
  version: string | null;
  /** The commit whose templates these are. */
  commit: string;
};

const COMMIT = /^[0-9a-f]{40}$/;
const RELEASE = /^v\d+\.\d+\.\d+$/;
const FLOATING = /^v\d+$/;

export async function pinned(
  clone: Clone,
  { actions, ref }: { actions: string | null; ref: string | null },
): Promise<Pinned> {
  const repo = actions ?? repositoryOfRemote(await tried(clone.git("remote", "get-url", "origin")));
  if (repo === null || !/^\w[\w-]*\/[\w.-]+$/.test(repo))
    throw new ConfigurationError(
      `Where do the workflows take Whim's actions from? ${actions === null ? 'This clone has no remote "origin" on a GitHub' : `--actions is "${actions}"`}: give --actions owner/name.`,
    );
  const wanted = ref ?? (await newestRelease(clone)) ?? "HEAD";
  const commit = await tried(clone.git("rev-parse", "--verify", "--quiet", `${wanted}^{commit}`));
  if (!COMMIT.test(commit))
    throw new ConfigurationError(
      `This clone has no version "${wanted}": fetch it (git fetch --tags), or give another --ref.`,
    );
  if (FLOATING.test(wanted)) return { repo, ref: wanted, version: null, commit };
  const release = await releaseAt(clone, commit);
  return { repo, ref: commit, version: release ?? "unreleased", commit };
}

async function newestRelease(clone: Clone): Promise<string | null> {
  const tags = await tried(clone.git("tag", "--list", "v*", "--sort=-version:refname"));
  return tags.split("\n").find((tag) => RELEASE.test(tag)) ?? null;
}

async function releaseAt(clone: Clone, commit: string): Promise<string | null> {
  const tags = await tried(clone.git("tag", "--points-at", commit));
  return tags.split("\n").find((tag) => RELEASE.test(tag)) ?? null;
}
