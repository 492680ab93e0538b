import { boundedGit } from "../../_lib/git/bounded-git.ts";
import { GitError } from "../../_lib/git/git.ts";
import { PublishRefused, REWRITTEN } from "./publish-refused.ts";

export type BaseConflict = {
  /** The base branch's newest commit, which the work does not fit any more. */
  tip: string;
  paths: string[];
};

/** Enough to see what it is about. */
const MOST_PATHS = 50;

/**
 * Whether the work still merges into the base branch as it stands now: what GitHub will say a minute after the pull
 * request is open. Null when it does, and when this git is older than 2.38 and cannot tell.
 */
export async function baseConflict(
  bare: string,
  { tip, head }: { tip: string; head: string },
): Promise<BaseConflict | null> {
  try {
    await boundedGit(bare, ["merge-tree", "--write-tree", "--name-only", "--no-messages", "-z", tip, head]);
    return null;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (error.result.code === 1) return { tip, paths: conflictingPaths(error.result.stdout) };
    if (/usage: git merge-tree/.test(error.result.stderr)) return null;
    if (/unrelated histories/.test(error.result.stderr))
      throw new PublishRefused(REWRITTEN, { cause: error });
    throw error;
  }
}

/** After the tree come the paths, one for each that a person has to mend. */
function conflictingPaths(printed: string): string[] {
  const [, ...paths] = printed.split("\0").filter((part) => part !== "");
  return [...new Set(paths)].slice(0, MOST_PATHS);
}
