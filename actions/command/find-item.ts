import type { GitHub } from "../_lib/github/github.ts";
import { newestWork } from "../_lib/newest-work.ts";
import type { Store, WorkItem } from "../_lib/store/store.ts";

/** Whose branch it is. A branch of the same name in a fork is somebody else's. */
export async function itemOfPull(
  store: Store,
  repo: string,
  pull: { url: string; head: string; headRepo: string },
): Promise<WorkItem | null> {
  if (pull.headRepo.toLowerCase() !== repo.toLowerCase()) return null;
  for (let skip = 0; skip < 2000; skip += 200) {
    const { items, more } = await store.list({ repo, skip, most: 200 });
    const found = items.find(
      ({ branch, pullRequestUrl }) => branch === pull.head || pullRequestUrl === pull.url,
    );
    if (found !== undefined) return found;
    if (!more) return null;
  }
  return null;
}

export async function itemOfComment(
  store: Store,
  github: GitHub,
  issue: { number: number; isPullRequest: boolean },
): Promise<WorkItem | null> {
  if (!issue.isPullRequest) return newestWork(store, github.repo, issue.number);
  return itemOfPull(store, github.repo, await github.pullRequest(issue.number));
}
