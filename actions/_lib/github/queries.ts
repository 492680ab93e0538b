/**
 * One question where REST would take six calls, and two things REST does not say: when a text was last edited, and which
 * comments are our own. `npm run openapi` cuts what these ask for out of GitHub's published schema.
 */
export const THREAD = `query Thread($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    isPrivate
    defaultBranchRef { name target { oid } }
    config: object(expression: "HEAD:.whim/config.yml") { __typename ... on Blob { text isBinary isTruncated } }
    issue(number: $number) {
      number title body state url
      author { login }
      lastEditedAt
      editor { login }
      labels(first: 100) { nodes { name } }
      timelineItems(last: 100, itemTypes: [LABELED_EVENT, RENAMED_TITLE_EVENT]) {
        nodes {
          __typename
          ... on LabeledEvent { createdAt label { name } actor { ...person } }
          ... on RenamedTitleEvent { createdAt actor { ...person } }
        }
      }
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId url body createdAt lastEditedAt viewerDidAuthor author { ...person } }
      }
    }
  }
}
fragment person on Actor { __typename login ... on User { databaseId } ... on Bot { databaseId } }`;

/** Whose token it is: REST has another address for it, which a workflow's own token may not ask. */
export const VIEWER = "query Viewer { viewer { login databaseId } }";

export const LABELLED = `query Labelled($owner: String!, $name: String!, $label: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    isArchived
    config: object(expression: "HEAD:.whim/config.yml") { __typename ... on Blob { text isBinary isTruncated } }
    issues(labels: [$label], states: [OPEN], first: 100, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number updatedAt
        labels(first: 100) { nodes { name } }
        timelineItems(last: 20, itemTypes: [LABELED_EVENT]) {
          nodes { __typename ... on LabeledEvent { createdAt label { name } } }
        }
      }
    }
  }
}`;

/** From draft to ready and back, which REST has no call for. */
export const MAKE_READY = `mutation MakeReady($id: ID!) { markPullRequestReadyForReview(input: { pullRequestId: $id }) { clientMutationId } }`;
export const MAKE_DRAFT = `mutation MakeDraft($id: ID!) { convertPullRequestToDraft(input: { pullRequestId: $id }) { clientMutationId } }`;

/** So many issues at once that a question stays well below GitHub's half a million nodes. */
export const MOST_AT_ONCE = 50;

/** An issue or pull request by its number, several at once: each under the name of its place. */
export function issuesNowQuery(count: number): string {
  return `query IssuesNow($owner: String!, $name: String!, $withCards: Boolean!, ${numbers(count)}) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    hasIssuesEnabled
    # Refused to a token that may not read issues: it would see none of them, and take them for deleted.
    issues(first: 1) { totalCount }
    ${places(count, (n) => `n${n}: issue(number: $n${n}) { ...now }`)}
  }
}
fragment now on Issue {
  number state closedAt
  repository { nameWithOwner }
  labels(first: 100) { nodes { name } }
  timelineItems(last: 100, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) {
    nodes {
      __typename
      ... on LabeledEvent { createdAt label { name } }
      ... on UnlabeledEvent { createdAt label { name } }
    }
  }
  comments(first: 100) @include(if: $withCards) { nodes { body viewerDidAuthor } }
}`;
}

export function pullStatesQuery(count: number): string {
  return `query PullStates($owner: String!, $name: String!, ${numbers(count)}) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    ${places(count, (n) => `n${n}: pullRequest(number: $n${n}) { number state }`)}
  }
}`;
}

function numbers(count: number): string {
  return places(count, (n) => `$n${n}: Int!`).replaceAll("\n    ", ", ");
}

function places(count: number, text: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => text(n)).join("\n    ");
}
