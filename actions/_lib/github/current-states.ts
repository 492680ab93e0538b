import { ConfigurationError } from "../errors.ts";
import { GitHubError } from "./errors.ts";
import type { IssueNow, KnownPullRequest } from "./github.ts";
import { issuesNowQuery, MOST_AT_ONCE, pullStatesQuery } from "./queries.ts";

/** One question of GitHub's GraphQL API; `T` is what it answers, with nothing in the place of what is not there. */
export type AskGraphQL = <T extends object>(query: string, variables: object) => Promise<T>;

type Named<T> = { nameWithOwner: string; hasIssuesEnabled?: boolean } & Record<`n${number}`, T | null>;
type Answer<T> = { repository?: Named<T> | null };
type Nodes<T> = { nodes: (T | null)[] | null } | null;

type IssueAnswer = {
  number: number;
  state: string;
  closedAt: string | null;
  repository: { nameWithOwner: string };
  labels: Nodes<{ name: string }>;
  timelineItems: Nodes<{ __typename: string; createdAt: string; label?: { name: string } }>;
  comments?: Nodes<{ body: string; viewerDidAuthor: boolean }>;
};
type PullAnswer = { number: number; state: string };

/** What is gone is left out: deleted, made a discussion, or moved to another repository. */
export async function issuesNow(
  ask: AskGraphQL,
  repo: string,
  wanted: number[],
  about: { withCards: boolean },
): Promise<Map<number, IssueNow>> {
  const found = new Map<number, IssueNow>();
  for (const numbers of inPortions(wanted)) {
    const answer = await several<IssueAnswer>(ask, issuesNowQuery(numbers.length), numbers, about);
    // They would all look deleted.
    if (answer.hasIssuesEnabled === false)
      throw new ConfigurationError(
        `Issues are switched off in ${repo}: switch them on in Settings → General → Features, or cancel the work that came from them.`,
      );
    for (const n of numbers.keys()) {
      const issue = answer[`n${n}`] ?? null;
      if (issue !== null && isSame(issue.repository.nameWithOwner, answer.nameWithOwner))
        found.set(issue.number, issueNowOf(issue));
    }
  }
  return found;
}

export async function pullStates(
  ask: AskGraphQL,
  wanted: number[],
): Promise<Map<number, KnownPullRequest["state"]>> {
  const found = new Map<number, KnownPullRequest["state"]>();
  for (const numbers of inPortions(wanted)) {
    const answer = await several<PullAnswer>(ask, pullStatesQuery(numbers.length), numbers, {});
    for (const n of numbers.keys()) {
      const pull = answer[`n${n}`] ?? null;
      if (pull !== null)
        found.set(
          pull.number,
          pull.state === "MERGED" ? "merged" : pull.state === "CLOSED" ? "closed" : "open",
        );
    }
  }
  return found;
}

async function several<T>(
  ask: AskGraphQL,
  query: string,
  numbers: number[],
  more: object,
): Promise<Named<T>> {
  const variables = Object.fromEntries(numbers.map((number, n) => [`n${n}`, number]));
  const { repository } = await ask<Answer<T>>(query, { ...variables, ...more });
  if (repository) return repository;
  throw new GitHubError(502, "GitHub answered a question about a repository without the repository");
}

function inPortions(numbers: number[]): number[][] {
  const all = [...new Set(numbers)];
  return Array.from({ length: Math.ceil(all.length / MOST_AT_ONCE) }, (_, n) =>
    all.slice(n * MOST_AT_ONCE, (n + 1) * MOST_AT_ONCE),
  );
}

function issueNowOf(issue: IssueAnswer): IssueNow {
  return {
    number: issue.number,
    state: issue.state === "OPEN" ? "open" : "closed",
    closedAt: issue.closedAt,
    labels: present(issue.labels).map(({ name }) => name),
    labelled: present(issue.timelineItems).map(({ __typename, createdAt, label }) => ({
      at: createdAt,
      label: label?.name ?? "",
      on: __typename === "LabeledEvent",
    })),
    ownComments: present(issue.comments ?? null)
      .filter(({ viewerDidAuthor }) => viewerDidAuthor)
      .map(({ body }) => body),
  };
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function present<T>(connection: Nodes<T>): T[] {
  return (connection?.nodes ?? []).filter((node) => node !== null);
}
