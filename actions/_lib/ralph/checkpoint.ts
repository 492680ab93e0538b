/**
 * Everything another runner needs to continue at the same task, stored after every iteration.
 * The commits themselves travel as the item's branch; `head` says which one this state belongs to.
 */
export type Checkpoint = {
  iteration: number;
  head: string;
  /** SPEC.md with its ticks. */
  spec: string;
  /** Files of `.ai/` by their path below it, and under `UNCOMMITTED` what a failed iteration left in the worktree. */
  ai: Record<string, string>;
  /** What the next prompt must show: the failing check's output, at most 64 kB. */
  lastFailure: string | null;
};

/** Not a file: the packed difference between `head` and the worktree, for the next runner to continue from. */
export const UNCOMMITTED = "uncommitted.patch.gz.b64";
