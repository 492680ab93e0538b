import type { Comment, Issue, KnownPullRequest, PullRequest, PullRequestEnds } from "./github.ts";

/** What we keep of GitHub's answers. A deleted account's name is empty, so that it can never equal a person's. */
type Loosely<T> = { [K in keyof T]?: T[K] | undefined };

export function issueOf(
  found: {
    number: number;
    title: string;
    state: string;
    html_url: string;
    labels: (string | { name?: string })[];
  } & Loosely<{ body: string | null; user: { login: string } | null; pull_request: object }>,
): Issue {
  return {
    number: found.number,
    title: found.title,
    body: found.body ?? "",
    state: found.state === "closed" ? "closed" : "open",
    url: found.html_url,
    author: found.user?.login ?? "",
    labels: found.labels.map((label) => (typeof label === "string" ? label : (label.name ?? ""))),
    isPullRequest: found.pull_request !== undefined,
  };
}

export function commentOf(
  found: { id: number; html_url: string } & Loosely<{ body: string; user: { login: string } | null }>,
): Comment {
  return { id: found.id, author: found.user?.login ?? "", body: found.body ?? "", url: found.html_url };
}

export function pullRequestOf(
  found: { number: number; html_url: string; title: string; body: string | null } & Loosely<{
    draft: boolean;
  }>,
): PullRequest {
  return {
    number: found.number,
    url: found.html_url,
    draft: found.draft ?? false,
    title: found.title,
    body: found.body ?? "",
  };
}

export function pullRequestEndsOf(found: {
  head: { ref: string; repo: { full_name: string } | null };
}): PullRequestEnds {
  return { head: found.head.ref, headRepo: found.head.repo?.full_name ?? "" };
}

export function knownPullRequestOf(
  found: Parameters<typeof pullRequestOf>[0] & {
    node_id: string;
    state: string;
    merged_at: string | null;
    base: { ref: string };
  },
): KnownPullRequest {
  const closed = found.merged_at === null ? "closed" : "merged";
  return {
    ...pullRequestOf(found),
    state: found.state === "open" ? "open" : closed,
    base: found.base.ref,
    nodeId: found.node_id,
  };
}
