import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { systemClock } from "../../_lib/clock.ts";
import type { Git } from "../../_lib/git/git.ts";
import type { Remote } from "../../_lib/git/host-git.ts";
import { givesToLfs } from "../../_lib/git/lfs-paths.ts";
import { throughNetworkFaults } from "../../_lib/git/network-faults.ts";
import { openObjects } from "../../_lib/git/object-contents.ts";
import { tokenNow } from "../../_lib/github/token.ts";
import type { Identity } from "../../_lib/ralph/branch.ts";
import { secretScan } from "../../_lib/secrets/secret-scan.ts";
import { baseConfig } from "./base-config.ts";
import { type BaseConflict, baseConflict } from "./base-conflict.ts";
import { BOT } from "./bot-identity.ts";
import { isOwnBranch } from "./branch-name.ts";
import { DIFF_LIMITS, type DiffLimits, type Remark } from "./diff-policy.ts";
import { type Inspection, inspectWork } from "./inspect-work.ts";
import { PACK_LIMITS, type PackLimits } from "./pack-census.ts";
import {
  cloneForPublish,
  type Lender,
  letIn,
  newestBase,
  orRefused,
  type PublishClone,
} from "./publish-clone.ts";
import { PublishRefused, refusalMessage, REWRITTEN } from "./publish-refused.ts";

export { PublishRefused };

export type PublisherOptions = {
  baseBranch: string;
  /** The commit that the work starts from. */
  base: string;
  branch: string;
  /** Whether the branch is on GitHub already. */
  isThere: boolean;
  remote: Remote;
  /** A place for the bare clone, outside everything the agent could write. */
  folder: string;
  /** Every secret this job holds: none of them leaves, in no spelling. */
  secrets?: readonly string[];
  identity?: Identity;
  limits?: Partial<PackLimits & DiffLimits>;
  /** To spare the network; without one the base branch is fetched. */
  mirror?: Lender | null;
  /** Which of these files others hold. */
  notOurs?: Inspection["notOurs"];
  /** Throws when the item is another's by now: waited for before every try of a push. */
  stillOurs?(): Promise<void>;
};

export type Publication = {
  /** Git objects, the only thing that leaves the box. */
  bundle: string;
  head: string;
  /** Where the branch must stand on GitHub for this push to happen; null when it must not exist. */
  expected: string | null;
};

export type Published = {
  head: string;
  /** What a reviewer must see first; with any of them the pull request stays a draft. */
  flags: Remark[];
};

export type Publisher = {
  /** What a bundle can build on, of what the publisher has from GitHub or has let in. */
  buildsOn(expected: string | null): Promise<string>;
  publish(publication: Publication): Promise<Published>;
  /** What keeps published work from merging into the base branch as GitHub has it now, or null. */
  conflictOf(head: string): Promise<BaseConflict | null>;
  /** The bare repository: what no agent wrote into, and what has been looked at. */
  repository(): Promise<string>;
  close(): Promise<void>;
};

/**
 * Takes git objects and nothing else. They land in a bare clone that was made for this job and is thrown away with it, are
 * checked there, and one ref is pushed. No worktree, no hook, no code of the repository and no environment of the agent is
 * here. The clone is made beside the first agent's work: nobody waits for it.
 */
export function openPublisher(options: PublisherOptions): Publisher {
  const { base, branch, remote, identity = BOT, notOurs = async () => [] } = options;
  const limits = { ...PACK_LIMITS, ...DIFF_LIMITS, ...options.limits };
  const secrets = options.secrets ?? [];
  const scanOfJob = secretScan(secrets);
  if (!isOwnBranch(branch))
    throw new PublishRefused(`"${branch}" is not a branch of ours: only whim/… is pushed`);
  const opening = open(options);
  // Told to whoever needs it first.
  opening.catch(() => {});

  return {
    async buildsOn(expected) {
      const { published } = (await opening).clone;
      return published !== null && published === expected ? published : base;
    },
    async publish(publication) {
      const { head, expected } = publication;
      const { clone, allowed, usesLfs } = await opening;
      const { bare, git } = clone;
      const token = await tokenNow(remote.token ?? "");
      // Mostly one of the job's own: to spell a secret in all its forms takes longer than to look for them.
      const scan = secrets.includes(token) ? scanOfJob : secretScan([...secrets, token]);
      // What stands on the branch is GitHub's already, unless it moved under us: then the push is refused anyway.
      const published = clone.published === expected ? expected : null;
      // It starts while the bundle is let in.
      const objects = openObjects(bare);
      try {
        await letIn(clone, { ...publication, branch, limits });
        const work = {
          bare,
          objects,
          base,
          head,
          published,
          identity,
          limits,
          allowed,
          usesLfs,
          scan,
          notOurs,
        };
        const { blocked, flags } = await orRefused("The work is too large to be looked at", () =>
          inspectWork(work),
        );
        if (blocked.length > 0) throw new PublishRefused(refusalMessage(blocked), { blocked });
        await push(git, options, publication);
        clone.published = head;
        return { head, flags };
      } finally {
        objects.close();
      }
    },
    async conflictOf(head) {
      const { clone } = await opening;
      return baseConflict(clone.bare, { tip: await newestBase(clone, options), head });
    },
    repository: async () => (await opening).clone.bare,
    async close() {
      const opened = await opening.catch(() => null); // told above
      // A look at the base branch may still be writing there.
      if (opened !== null) await rm(opened.folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

type Opened = {
  folder: string;
  clone: PublishClone;
} & Pick<Inspection, "allowed" | "usesLfs">;

async function open(options: PublisherOptions): Promise<Opened> {
  const { remote, baseBranch, base, branch, isThere, mirror = null } = options;
  const folder = await mkdtemp(path.join(options.folder, "publish-"));
  try {
    const clone = await cloneForPublish(folder, { remote, baseBranch, branch, isThere, mirror });
    const { code } = await clone.git(["cat-file", "-e", `${base}^{commit}`], { allowFailure: true });
    // Where nothing is borrowed from, a base that GitHub's branch has no more is nowhere.
    if (code !== 0) throw new PublishRefused(REWRITTEN);
    const [config, usesLfs] = await Promise.all([baseConfig(clone.bare, base), givesToLfs(clone.bare, base)]);
    return { folder, clone, allowed: config.publish?.allow ?? [], usesLfs };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function push(
  git: Git,
  { branch, remote, stillOurs }: PublisherOptions,
  { expected, head }: Publication,
): Promise<void> {
  const ref = `refs/heads/${branch}`;
  const lease = `--force-with-lease=${ref}:${expected ?? ""}`;
  const once = async () => {
    try {
      // To let the work in and to look at it may have outlasted the lease.
      await stillOurs?.();
      await git(["push", "-q", "--no-verify", lease, "--", remote.url, `${head}:${ref}`]);
    } catch (error) {
      await stillOurs?.();
      // Perhaps only the answer was lost; the lease, and curl's own second try, call our own commit somebody else's.
      const seen = await git(["ls-remote", remote.url, ref], { allowFailure: true });
      if (!seen.stdout.startsWith(`${head}\t`)) throw error;
    }
  };
  await throughNetworkFaults(systemClock, once, stillOurs);
}
