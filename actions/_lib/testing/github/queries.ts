import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSchema, type ExecutionResult, graphql, parse, validate } from "graphql";
import { fileOf, headOf } from "./bare-repository.ts";
import { mayAsk } from "./permissions.ts";
import { THEN } from "./shapes.ts";
import {
  type Identity,
  labelOf,
  repositoryOf,
  type StandInComment,
  type StandInIssue,
  type StandInRepository,
  type State,
  userOf,
} from "./state.ts";

const schema = buildSchema(readFileSync(path.join(import.meta.dirname, "schema.graphql"), "utf8"));

export type Question = { query: string; variables: Record<string, unknown> };

/** What does not fit GitHub's published schema; empty when all does. */
export function questionProblems(body: unknown): string[] {
  const { query } = (body ?? {}) as Partial<Question>;
  if (typeof query !== "string") return ["the body has no query"];
  try {
    return validate(schema, parse(query)).map(({ message }) => message);
  } catch (error) {
    return [String(error)];
  }
}

/** The name of the query, for what a test counts and where a fault is put. */
export function questionName(body: unknown): string {
  const { query } = (body ?? {}) as Partial<Question>;
  const [, kind = "query", name = "?"] = /^\s*(query|mutation)\s+(\w+)/.exec(query ?? "") ?? [];
  return `${kind.toUpperCase()} ${name}`;
}

/** GraphQL's own library answers, by the published schema, from the same state as REST. */
export async function answer(
  state: State,
  identity: Identity,
  { query, variables }: Question,
): Promise<ExecutionResult> {
  return graphql({
    schema,
    source: query,
    variableValues: variables,
    rootValue: {
      markPullRequestReadyForReview: (given: Mutation) => setDraft(state, identity, given, false),
      convertPullRequestToDraft: (given: Mutation) => setDraft(state, identity, given, true),
      viewer: () => ({ login: identity.login, databaseId: userOf(state, identity.login).id }),
      repository: ({ owner, name }: { owner: string; name: string }) => {
        const repo = repositoryOf(state, `${owner}/${name}`);
        if (repo === undefined)
          throw refused("NOT_FOUND", `Could not resolve to a Repository '${owner}/${name}'.`);
        if (!mayAsk(identity, repo)) throw refused("FORBIDDEN", "Resource not accessible by integration");
        return repository(state, identity, repo);
      },
    },
  });
}

type Mutation = { input: { pullRequestId: string } };

function setDraft(
  state: State,
  { permissions }: Identity,
  { input: { pullRequestId } }: Mutation,
  draft: boolean,
): { clientMutationId: null } {
  if (permissions.pull_requests !== "write" || permissions.contents !== "write")
    throw refused("FORBIDDEN", "Resource not accessible by integration");
  for (const repo of state.repositories.values())
    for (const { id, pull } of repo.issues.values())
      if (pull !== null && `PR_${id}` === pullRequestId) {
        pull.draft = draft;
        return { clientMutationId: null };
      }
  throw refused("NOT_FOUND", `Could not resolve to a node with the global id of "${pullRequestId}"`);
}

function refused(type: string, message: string): Error {
  return Object.assign(new Error(message), { type });
}

function repository(state: State, identity: Identity, repo: StandInRepository) {
  const head = headOf(repo, repo.defaultBranch);
  return {
    nameWithOwner: repo.name,
    isPrivate: repo.private,
    isArchived: repo.archived ?? false,
    hasIssuesEnabled: repo.issuesEnabled ?? true,
    pullRequest({ number }: { number: number }) {
      const found = repo.issues.get(number);
      if (found === undefined || found.pull === null)
        throw refused("NOT_FOUND", `Could not resolve to a PullRequest with the number of ${number}.`);
      const closed = found.pull.merged === true ? "MERGED" : "CLOSED";
      return { number, state: found.state === "open" ? "OPEN" : closed };
    },
    defaultBranchRef: { name: repo.defaultBranch, target: { __typename: "Commit", oid: head } },
    object({ expression }: { expression: string }) {
      const [, file = ""] = expression.split(":");
      const text = fileOf(repo, repo.defaultBranch, file);
      return text === null
        ? null
        : { __typename: "Blob", oid: head, text, isBinary: false, isTruncated: false };
    },
    issue({ number }: { number: number }) {
      const found = repo.issues.get(number);
      if (found === undefined || found.pull !== null)
        throw refused("NOT_FOUND", `Could not resolve to an Issue with the number of ${number}.`);
      return issue(state, identity, repo, found);
    },
    issues({
      labels,
      states,
      first,
      after,
    }: {
      labels?: string[];
      states?: string[];
      first: number;
      after?: string;
    }) {
      const wanted = labels?.map((label) => label.toLowerCase());
      const all = [...repo.issues.values()].filter(
        (entry) =>
          entry.pull === null &&
          states?.includes(entry.state.toUpperCase()) !== false &&
          (wanted === undefined || entry.labels.some((label) => wanted.includes(label.toLowerCase()))),
      );
      return connection(all, { first, after }, (entry) => issue(state, identity, repo, entry));
    },
  };
}

function issue(state: State, identity: Identity, repo: StandInRepository, found: StandInIssue) {
  return {
    number: found.number,
    title: found.title,
    body: found.body ?? "",
    state: found.state.toUpperCase(),
    closedAt: found.state === "closed" ? (found.closedAt ?? THEN) : null,
    repository: { nameWithOwner: repo.name },
    url: `${state.origin}/${repo.name}/issues/${found.number}`,
    author: actor(state, found.author),
    lastEditedAt: found.edited?.at ?? null,
    updatedAt: () =>
      [
        found.edited?.at,
        ...found.events.map(({ at }) => at),
        ...[...repo.comments.values()]
          .filter((entry) => entry.issue === found.number)
          .flatMap(({ createdAt, editedAt }) => [createdAt, editedAt]),
      ]
        .filter((at) => at !== undefined)
        .toSorted()
        .at(-1) ?? THEN,
    editor: found.edited === undefined ? null : actor(state, found.edited.by),
    labels: { nodes: found.labels.map((name) => ({ name: labelOf(state, repo, name).name })) },
    timelineItems({ last, itemTypes }: { last: number; itemTypes: string[] }) {
      const nodes = found.events.flatMap((event) => {
        const by = { createdAt: event.at, actor: event.actor === "" ? null : actor(state, event.actor) };
        if (event.event === "labeled")
          return [{ kind: "LABELED_EVENT", __typename: "LabeledEvent", ...by, label: { name: event.label } }];
        if (event.event === "unlabeled")
          return [
            { kind: "UNLABELED_EVENT", __typename: "UnlabeledEvent", ...by, label: { name: event.label } },
          ];
        if (event.event === "renamed")
          return [{ kind: "RENAMED_TITLE_EVENT", __typename: "RenamedTitleEvent", ...by }];
        return [];
      });
      return { nodes: nodes.filter(({ kind }) => itemTypes.includes(kind)).slice(-last) };
    },
    comments: (page: { first: number; after?: string }) =>
      connection(
        [...repo.comments.values()].filter((entry) => entry.issue === found.number),
        page,
        (entry) => comment(state, identity, entry),
      ),
  };
}

function comment(state: State, identity: Identity, found: StandInComment) {
  return {
    fullDatabaseId: String(found.id),
    url: `${state.origin}/comments/${found.id}`,
    body: found.body,
    createdAt: found.createdAt ?? THEN,
    lastEditedAt: found.editedAt ?? null,
    viewerDidAuthor: found.author === identity.login,
    author: found.author === "" ? null : actor(state, found.author),
  };
}

/** Here a bot has no suffix to its name, which REST gives it. */
function actor(state: State, login: string) {
  const { id, type } = userOf(state, login);
  return { __typename: type, login: login.replace(/\[bot\]$/, ""), databaseId: id };
}

function connection<T, U>(
  all: T[],
  { first, after }: { first: number; after?: string | undefined },
  shape: (entry: T) => U,
) {
  const start = Number(after ?? 0);
  const end = start + first;
  return {
    totalCount: all.length,
    nodes: all.slice(start, end).map(shape),
    pageInfo: { hasNextPage: end < all.length, endCursor: String(end) },
  };
}
