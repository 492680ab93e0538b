import { explain } from "../_lib/errors.ts";
import type { PullRequest } from "../_lib/github/github.ts";
import { openPullRequest, type PullRequestWork } from "./publish/pull-request.ts";
import type { WorkerPorts } from "./worker.ts";

/** The commits of work that did not succeed, where a person finds them. The end is stored by now: why it came counts for more than a draft that GitHub did not take. */
export async function draftOrNone(
  { github, log }: Pick<WorkerPorts, "github" | "log">,
  request: PullRequestWork,
): Promise<PullRequest | null> {
  try {
    return await openPullRequest(github, request);
  } catch (error) {
    log.warn(
      `The work so far is on ${request.branch}, but no draft of it could be opened, do it there: ${explain(error)}`,
    );
    return null;
  }
}

/** What to do next, and where the commits are when no pull request shows them. */
export function nextWithBranch(next: string, branch: string | null, pull: PullRequest | null): string {
  return branch === null || pull !== null ? next : `${next} The work so far is on the branch \`${branch}\`.`;
}
