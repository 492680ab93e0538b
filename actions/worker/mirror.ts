import { createHash } from "node:crypto";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Clock } from "../_lib/clock.ts";
import { withFileLock } from "../_lib/file-lock.ts";
import type { Git } from "../_lib/git/git.ts";
import { hostGit, type Remote } from "../_lib/git/host-git.ts";

export type Mirror = {
  /** The bare repository. */
  dir: string;
  /** What a workspace borrows instead of fetching it again. */
  objects: string;
  /** Of the base branch, as it is on GitHub now. */
  tip: string;
};

/** Every item brings a pack; above this they are made one. */
const MOST_PACKS = 50;

/**
 * The repository's base branch as a bare clone that stays on the runner: the second item fetches only what is new. Only
 * this code writes into it, only with what GitHub sent; no agent ever sees it but read-only. Nothing is ever removed from
 * it, also not after a force-push: workspaces that borrow from it may still need it.
 */
export async function openMirror(options: {
  /** Where mirrors are kept on this runner. */
  folder: string;
  remote: Remote;
  branch: string;
  /** The branch's newest commit on GitHub, where that was asked already: what is here by then is not fetched. */
  newest?: string | null;
  clock: Clock;
  signal: AbortSignal;
}): Promise<Mirror> {
  const { folder, remote, branch, newest = null, clock, signal } = options;
  await mkdir(folder, { recursive: true });
  const name = createHash("sha256").update(remote.url).digest("hex").slice(0, 20);
  const dir = path.join(folder, `${name}.git`);
  return withFileLock(path.join(folder, `${name}.lock`), { clock, signal }, async () => {
    if ((await stat(dir).catch(() => null)) === null) {
      // Complete or not there: a runner may die between the two.
      const making = `${dir}.new`;
      await rm(making, { recursive: true, force: true });
      await mkdir(making);
      await hostGit(making)(["init", "-q", "--bare", "--template="]);
      await rename(making, dir);
    }
    const git = hostGit(dir, remote);
    const ref = `refs/heads/${branch}`;
    const objects = path.join(dir, "objects");
    if (newest !== null && (await tipOf(git, ref)) === newest) return { dir, objects, tip: newest };
    // Ours is the only process here: what is locked was left by a runner that died.
    for (const left of [`${ref}.lock`, "packed-refs.lock", "HEAD.lock"])
      await rm(path.join(dir, left), { force: true });
    await git(["fetch", "-q", "--no-tags", "--no-write-fetch-head", remote.url, `+${ref}:${ref}`]);
    const packs = (await readdir(path.join(dir, "objects", "pack"))).filter((file) => file.endsWith(".pack"));
    if (packs.length > MOST_PACKS) await git(["repack", "-q", "-a", "-d", "-k"]);
    return { dir, objects, tip: (await tipOf(git, ref)) ?? "" };
  });
}

/** A ref is written when all that it leads to is there. */
async function tipOf(git: Git, ref: string): Promise<string | null> {
  const { code, stdout } = await git(["rev-parse", "--verify", "-q", ref], { allowFailure: true });
  return code === 0 ? stdout.trim() : null;
}
