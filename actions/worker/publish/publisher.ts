import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { systemClock } from "../../_lib/clock.ts";
import type { Git } from "../../_lib/git/git.ts";
import type { Remote } from "../../_lib/git/host-git.ts";
import { throughNetworkFaults } from "../../_lib/git/network-faults.ts";
import { tokenNow } from "../../_lib/github/token.ts";
import type { Identity } from "../../_lib/ralph/branch.ts";
import { secretScan } from "../../_lib/secrets/secret-scan.ts";
import { baseConfig } from "./base-config.ts";
import { type BaseConflict, baseConflict } from "./base-conflict.ts";
import { BOT } from "./bot-identity.ts";
import { isOwnBranch } from "./branch-name.ts";
import { DIFF_LIMITS, type DiffLimits, type Remark } from "./diff-policy.ts";
import { inspectWork } from "./inspect-work.ts";
import { PACK_LIMITS, type PackLimits } from "./pack-census.ts";
import { cloneForPublish, letIn, orRefused, refuseUnless } from "./publish-clone.ts";
import { PublishRefused, refusalMessage } from "./publish-refused.ts";

export { PublishRefused };

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
  /** Every secret this job holds: none of them leaves, in no spelling. */
  secrets?: readonly string[];
  identity?: Identity;
  limits?: Partial<PackLimits & DiffLimits>;
  /** A bare repository on this machine that no agent can write, to spare the network. */
  mirror?: string | null;
  /** Throws when the item is another's by now: asked before every further try of a push. */
  stillOurs?(): void;
};

export type Published = {
  head: string;
  /** What a reviewer must see first; with any of them the pull request stays a draft. */
  flags: Remark[];
  /** The base branch has moved and the work does not fit it any more. */
  conflict: BaseConflict | null;
};

/**
 * Takes git objects and nothing else. They land in a bare clone that was made for this and is thrown away, are checked
 * there, and one ref is pushed. No worktree, no hook, no code of the repository and no environment of the agent is here.
 */
export async function publishBranch(publication: Publication): Promise<Published> {
  const { bundle, base, head, branch, expected, remote, baseBranch } = publication;
  const { identity = BOT, mirror = null } = publication;
  const limits = { ...PACK_LIMITS, ...DIFF_LIMITS, ...publication.limits };
  if (!isOwnBranch(branch))
    throw new PublishRefused(`"${branch}" is not a branch of ours: only whim/… is pushed`);
  const folder = await mkdtemp(path.join(publication.folder, "publish-"));
  try {
    const isThere = expected !== null;
    const clone = await cloneForPublish(folder, { remote, baseBranch, branch, isThere, mirror });
    const { bare, git, tip, published } = clone;
    await letIn(clone, { bundle, head, branch, folder, limits });
    await refuseUnless(
      git,
      ["merge-base", "--is-ancestor", base, head],
      `${head} does not descend from ${base}`,
    );
    const scan = secretScan([...(publication.secrets ?? []), await tokenNow(remote.token ?? "")]);
    // What stands on the branch is GitHub's already, unless it moved under us: then the push is refused anyway.
    const known = [tip, ...(published !== null && published === expected ? [published] : [])];
    const allowed = (await baseConfig(bare, base)).publish?.allow ?? [];
    const { blocked, flags } = await orRefused("The work is too large to be looked at", () =>
      inspectWork({ bare, base, head, known, identity, limits, allowed, scan }),
    );
    if (blocked.length > 0) throw new PublishRefused(refusalMessage(blocked), { blocked });
    const conflict = await baseConflict(bare, { tip, head });
    await push(git, publication);
    return { head, flags, conflict };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function push(git: Git, { branch, expected, head, remote, stillOurs }: Publication): Promise<void> {
  const ref = `refs/heads/${branch}`;
  const lease = `--force-with-lease=${ref}:${expected ?? ""}`;
  const once = async () => {
    try {
      await git(["push", "-q", "--no-verify", lease, "--", remote.url, `${head}:${ref}`]);
    } catch (error) {
      // Perhaps only the answer was lost; the lease, and curl's own second try, call our own commit somebody else's.
      const seen = await git(["ls-remote", remote.url, ref], { allowFailure: true });
      if (!seen.stdout.startsWith(`${head}\t`)) throw error;
    }
  };
  await throughNetworkFaults(systemClock, once, stillOurs);
}
