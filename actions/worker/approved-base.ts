import type { Git } from "../_lib/git/git.ts";
import type { Claim } from "../_lib/store/store.ts";
import { SourceMoved } from "./source-check.ts";

/**
 * The commit that a new branch of approved work starts from; null: the base branch as it is now. `merged`: its pull request was,
 * and more was asked for since, on top of that.
 */
export function approvedStart(
  { approvedBase, checkpoint }: Pick<Claim, "approvedBase" | "checkpoint">,
  merged: boolean,
): string | null {
  if (merged || !approvedBase) return null;
  // An earlier attempt began and published nothing: from the approved commit, or on top of what was merged.
  return checkpoint?.iteration === 0 ? checkpoint.head : approvedBase;
}

/** Whoever approved saw the base branch at this commit: on a branch that has lost it the work would be something else. */
export async function mustBeInBase(
  git: Git,
  { start, tip, baseBranch }: { start: string; tip: string; baseBranch: string },
): Promise<void> {
  // 1: the commit is not in its history; 128: nobody has the commit any more.
  const { code } = await git(["merge-base", "--is-ancestor", start, tip], { allowFailure: true });
  if (code === 0) return;
  throw new SourceMoved(
    `The commit that was approved, ${start.slice(0, 10)}, is not in ${baseBranch} any more: the branch was rewritten. Ask for the work anew, for the branch as it is now`,
    "Take the label off and put it on again: the new spec is for the branch as it is now, and waits for an approval of that.",
  );
}
