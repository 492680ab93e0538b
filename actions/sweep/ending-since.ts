import type { IssueNow } from "../_lib/github/github.ts";
import type { IssueEnding } from "../_lib/issue-ended.ts";
import { isLabel } from "../_lib/labels.ts";

/**
 * How the issue ended after somebody wanted its work, or null. Whoever retries work on a closed issue, or after the label
 * was taken off, means it: only an ending after that counts. `askedAt`: when a person asked for it in the store.
 */
export function endingSince(
  issue: IssueNow | null,
  label: string,
  askedAt: string | null,
): IssueEnding | null {
  if (issue === null) return "gone";
  const changes = issue.labelled.filter((change) => isLabel(change.label, label));
  const wantedAt = Math.max(
    ...changes.filter(({ on }) => on).map(({ at }) => Date.parse(at)),
    askedAt === null ? 0 : Date.parse(askedAt),
  );
  const isAfter = (at: string | null | undefined) =>
    at !== null && at !== undefined && Date.parse(at) > wantedAt;
  if (issue.state === "closed" && isAfter(issue.closedAt)) return "closed";
  const isCarried = issue.labels.some((carried) => isLabel(carried, label));
  // Work that never had the label, or so long ago that GitHub does not say when it went, goes on.
  if (!isCarried && isAfter(changes.findLast(({ on }) => !on)?.at)) return "unlabeled";
  return null;
}
