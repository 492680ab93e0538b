import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { hostGit, type Remote } from "../git/host-git.ts";
import { type BaseFiles, filesAt } from "../ralph/base-files.ts";

export type RepositoryAtBase = { name: string; branch: string; commit: string; files: BaseFiles };

/**
 * A branch's tip, or the commit it was when somebody looked, in a bare clone without files; the few that are read are fetched when they are asked for. Through git
 * and not through GitHub's API: it costs none of the token's thousand requests an hour, a worktree answers the same
 * questions the same way, and nothing is checked out that could be run.
 */
export async function cloneBase(options: {
  name: string;
  remote: Remote;
  /** Null is the repository's own default. */
  branch: string | null;
  /** What an approval will be bound to; the tip where nobody says. */
  commit?: string;
  folder: string;
}): Promise<{ repository: RepositoryAtBase; close(): Promise<void> }> {
  const folder = await mkdtemp(path.join(options.folder, "whim-base-"));
  const close = () => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    const bare = path.join(folder, "bare.git");
    await hostGit(
      folder,
      options.remote,
    )([
      "clone",
      "-q",
      "--bare",
      "--depth=1",
      "--single-branch",
      "--no-tags",
      "--filter=blob:none",
      ...(options.branch === null ? [] : ["--branch", options.branch]),
      "--",
      options.remote.url,
      bare,
    ]);
    const git = hostGit(bare, options.remote);
    const [head, branch] = await Promise.all([
      git(["rev-parse", "HEAD"]),
      git(["symbolic-ref", "--short", "HEAD"]),
    ]);
    const commit = options.commit ?? head.stdout.trim();
    if (commit !== head.stdout.trim())
      await git(["fetch", "-q", "--depth=1", "--no-tags", "--filter=blob:none", "origin", commit]);
    return {
      repository: {
        name: options.name,
        branch: options.branch ?? branch.stdout.trim(),
        commit,
        files: filesAt(git, commit),
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
