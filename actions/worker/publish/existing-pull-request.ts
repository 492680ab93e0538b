import type { KnownPullRequest } from "../../_lib/github/github.ts";
import { END_OF_OURS } from "./pull-request-body.ts";

export type Standing =
  /** Ours is open: it is brought up to date. */
  | { kind: "ours"; pull: KnownPullRequest }
  /** Somebody opened one from our branch, and GitHub takes no second: their words stay, ours go into a comment. */
  | { kind: "theirs"; pull: KnownPullRequest }
  /** None is open. A closed or merged one is never reopened: whoever ended it meant it, so the new one says what it follows. */
  | { kind: "none"; follows: KnownPullRequest | null };

/** What there is already for this branch and base, of everything that was ever opened from the branch. */
export function standingOf(pulls: readonly KnownPullRequest[], base: string): Standing {
  const open = pulls.find((pull) => pull.state === "open" && pull.base === base);
  if (open !== undefined) return { kind: open.body.includes(END_OF_OURS) ? "ours" : "theirs", pull: open };
  const newest = pulls.toSorted((one, other) => other.number - one.number);
  return { kind: "none", follows: newest.find((pull) => pull.state !== "open") ?? null };
}

/**
 * Whether new work must not go on in the branch: its pull request was merged. After a squash GitHub would show all of
 * the merged changes once more, and they would conflict with themselves.
 */
export function isSpent(pulls: readonly KnownPullRequest[]): boolean {
  return pulls.some(({ state }) => state === "merged") && !pulls.some(({ state }) => state === "open");
}

/** What people wrote below our part. */
export function theirPart(body: string): string {
  const end = body.indexOf(END_OF_OURS);
  return end < 0 ? "" : body.slice(end + END_OF_OURS.length).trim();
}
