import type { LabelledIssue, Person, RepositoryFile, Thread, ThreadComment } from "./github.ts";

type Actor = { __typename: string; login: string; databaseId?: number | null } | null;
type Page = { hasNextPage: boolean; endCursor: string | null };
type Labels = { nodes: ({ name: string } | null)[] | null } | null;
type Event = {
  __typename: string;
  createdAt: string;
  label?: { name: string };
  actor?: Actor;
} | null;

type ConfigAnswer = {
  __typename: string;
  text?: string | null;
  isBinary?: boolean | null;
  isTruncated?: boolean;
} | null;

export type ThreadAnswer = {
  repository: {
    nameWithOwner: string;
    isPrivate: boolean;
    defaultBranchRef: { name: string; target: { oid: string } | null } | null;
    config: ConfigAnswer;
    issue: {
      number: number;
      title: string;
      body: string;
      state: string;
      url: string;
      author: { login: string } | null;
      lastEditedAt: string | null;
      editor: { login: string } | null;
      labels: Labels;
      timelineItems: { nodes: Event[] | null };
      comments: { pageInfo: Page; nodes: (CommentAnswer | null)[] | null };
    } | null;
  } | null;
};

type CommentAnswer = {
  fullDatabaseId: string | null;
  url: string;
  body: string;
  createdAt: string;
  lastEditedAt: string | null;
  viewerDidAuthor: boolean;
  author: Actor;
};

export type LabelledAnswer = {
  repository: {
    nameWithOwner: string;
    isArchived: boolean;
    config: ConfigAnswer;
    issues: {
      pageInfo: Page;
      nodes:
        | ({
            number: number;
            updatedAt: string;
            labels: Labels;
            timelineItems: { nodes: Event[] | null };
          } | null)[]
        | null;
    };
  } | null;
};

/** Null where the repository or the issue is not there. */
export function threadOf({ repository }: ThreadAnswer): Thread | null {
  const issue = repository?.issue ?? null;
  const branch = repository?.defaultBranchRef ?? null;
  if (repository === null || issue === null || branch === null || branch.target === null) return null;
  const events = present(issue.timelineItems.nodes);
  return {
    repository: {
      name: repository.nameWithOwner,
      private: repository.isPrivate,
      defaultBranch: branch.name,
      head: branch.target.oid,
      config: configOf(repository.config),
    },
    issue: {
      number: issue.number,
      title: issue.title,
      body: issue.body,
      state: issue.state === "OPEN" ? "open" : "closed",
      url: issue.url,
      author: issue.author?.login ?? "",
      labels: labelsOf(issue.labels),
      isPullRequest: false,
    },
    edited: issue.lastEditedAt === null ? null : { at: issue.lastEditedAt, by: issue.editor?.login ?? "" },
    renamed: events
      .filter((event) => event.__typename === "RenamedTitleEvent")
      .map(({ createdAt, actor }) => ({ at: createdAt, by: actor?.login ?? "" })),
    labelled: events
      .filter((event) => event.label !== undefined)
      .map(({ createdAt, label, actor }) => ({
        at: createdAt,
        label: label?.name ?? "",
        by: personOf(actor ?? null),
      })),
    comments: commentsOf(issue.comments.nodes),
  };
}

export function commentsOf(nodes: (CommentAnswer | null)[] | null): ThreadComment[] {
  return present(nodes).map((comment) => ({
    id: Number(comment.fullDatabaseId),
    url: comment.url,
    body: comment.body,
    createdAt: comment.createdAt,
    editedAt: comment.lastEditedAt,
    // By a person's own token that person's words would be ours too: ours are a bot's, or begin with our mark.
    own:
      comment.viewerDidAuthor &&
      (personOf(comment.author)?.isBot === true || comment.body.startsWith("<!-- whim:")),
    by: personOf(comment.author),
  }));
}

export function labelledOf(
  nodes: NonNullable<LabelledAnswer["repository"]>["issues"]["nodes"],
): LabelledIssue[] {
  return present(nodes).map((issue) => ({
    number: issue.number,
    updatedAt: issue.updatedAt,
    labels: labelsOf(issue.labels),
    labelled: present(issue.timelineItems.nodes).map(({ createdAt, label }) => ({
      at: createdAt,
      label: label?.name ?? "",
    })),
  }));
}

/** A deleted account is null: nobody's permission counts for it. The API of permissions wants a bot's name with its suffix. */
function personOf(actor: Actor): Person | null {
  if (actor === null) return null;
  const isBot = actor.__typename !== "User";
  const login =
    actor.__typename === "Bot" && !actor.login.endsWith("[bot]") ? `${actor.login}[bot]` : actor.login;
  return { login, id: actor.databaseId ?? null, isBot };
}

export function configOf(config: ConfigAnswer): RepositoryFile {
  if (config === null) return null;
  if (config.__typename !== "Blob") return { problem: "is not a file" };
  if (config.isBinary === true || typeof config.text !== "string") return { problem: "is not text" };
  if (config.isTruncated === true) return { problem: "is too large" };
  return { text: config.text };
}

function labelsOf(labels: Labels): string[] {
  return present(labels?.nodes ?? null).map(({ name }) => name);
}

function present<T>(nodes: (T | null)[] | null): T[] {
  return (nodes ?? []).filter((node) => node !== null);
}
