import { githubNow, type StandInApp } from "./apps.ts";
import type { Administered, StandInOrganization } from "./kept.ts";
import type { Permissions } from "./permissions.ts";

export type Power = "admin" | "maintain" | "write" | "triage" | "read" | "none";

export type StandInUser = { login: string; id: number; type: "User" | "Bot" };
/** Only classic tokens of people have scopes. */
export type Identity = {
  login: string;
  permissions: Permissions;
  scopes?: string[];
  /** Of an App's token: the repositories it is for, and when it ends, by GitHub's clock. */
  repos?: string[];
  until?: number;
};

export type StandInLabel = { id: number; name: string; color: string; description?: string };
/** An empty actor is a deleted account. */
export type IssueEvent = {
  event: "labeled" | "unlabeled" | "renamed";
  label: string;
  actor: string;
  at: string;
};

export type StandInIssue = {
  id: number;
  number: number;
  title: string;
  body: string | null;
  state: "open" | "closed";
  author: string;
  labels: string[];
  assignees: string[];
  /** Who put which label on and took it off, oldest first. */
  events: IssueEvent[];
  /** Present when this number is a pull request. */
  pull: StandInPull | null;
  /** The last change of the body. */
  edited?: { at: string; by: string };
  closedAt?: string;
};

export type StandInPull = {
  head: string;
  base: string;
  draft: boolean;
  reviewers: string[];
  merged?: boolean;
  /** The head's last known commit: what is left when the branch is deleted. */
  sha?: string;
};

export type StandInComment = {
  id: number;
  issue: number;
  author: string;
  body: string;
  createdAt?: string;
  editedAt?: string;
};

export type Reaction = { id: number; comment: number; login: string; content: string; at: string };

export type Dispatch = { workflow: string; ref: string; inputs: Record<string, string> };

export type StandInRepository = {
  id: number;
  name: string;
  private: boolean;
  /** Private to an enterprise rather than to an owner. */
  internal?: boolean;
  /** False on private repositories of free plans. */
  drafts: boolean;
  defaultBranch: string;
  /** The bare repository on disk. */
  path: string;
  powers: Map<string, Power>;
  /** By lower-case name: to GitHub, `Whim` and `whim` are the same label. */
  labels: Map<string, StandInLabel>;
  issues: Map<number, StandInIssue>;
  comments: Map<number, StandInComment>;
  reactions: Reaction[];
  dispatches: Dispatch[];
  /** When each run was asked for. */
  runs: Map<number, string>;
  /** Runs somebody asked to stop. */
  cancelledRuns: number[];
  /** Of those, what has ended before. */
  endedRuns: Set<number>;
  administered: Administered;
  issuesEnabled?: boolean;
  archived?: boolean;
};

export type State = {
  /** Where the server answers: `${origin}/api/v3` for the API, `${origin}/owner/name.git` for git. */
  origin: string;
  tokens: Map<string, Identity>;
  users: Map<string, StandInUser>;
  repositories: Map<string, StandInRepository>;
  organizations: Map<string, StandInOrganization>;
  /** By id. */
  apps: Map<string, StandInApp>;
  /** What Git LFS keeps, by its digest. */
  lfs: Map<string, Buffer>;
  /** How far GitHub's clock is ahead of this machine's. */
  clockOffsetMs: number;
  nextId: number;
  /** Seconds since the start of time: whatever happens after something else has a later date. */
  seconds: number;
  onDispatch: (repository: StandInRepository, dispatch: Dispatch) => void;
};

/** To GitHub, `Octo/Repo` and `octo/repo` are the same repository. */
export function repositoryOf(state: State, name: string): StandInRepository | undefined {
  return [...state.repositories.values()].find((repo) => repo.name.toLowerCase() === name.toLowerCase());
}

/** Whose token it is, while it lives. */
export function holderOf(state: State, token: string): Identity | undefined {
  const found = state.tokens.get(token);
  return found?.until !== undefined && found.until <= githubNow(state) ? undefined : found;
}

/** The next moment. */
export function moment(state: State): string {
  state.seconds += 1;
  return new Date(Date.UTC(2026, 0, 1) + state.seconds * 1000).toISOString().replace(".000Z", "Z");
}

/** Somebody changes the text of an issue. */
export function edit(
  state: State,
  issue: StandInIssue,
  by: string,
  change: { title?: string; body?: string },
): void {
  userOf(state, by);
  const at = moment(state);
  if (change.body !== undefined) Object.assign(issue, { body: change.body, edited: { at, by } });
  if (change.title === undefined) return;
  issue.title = change.title;
  issue.events.push({ event: "renamed", label: "", actor: by, at });
}

/** Somebody writes a comment. */
export function say(
  state: State,
  repo: StandInRepository,
  given: { issue: number; author: string; body: string },
): StandInComment {
  userOf(state, given.author);
  const comment = { id: (state.nextId += 1), createdAt: moment(state), ...given };
  repo.comments.set(comment.id, comment);
  return comment;
}

export function userOf(state: State, login: string): StandInUser {
  const known = state.users.get(login);
  if (known !== undefined) return known;
  const user: StandInUser = {
    login,
    id: (state.nextId += 1),
    type: login.endsWith("[bot]") ? "Bot" : "User",
  };
  state.users.set(login, user);
  return user;
}

export function newIssue(
  state: State,
  repo: StandInRepository,
  given: Pick<StandInIssue, "title" | "body" | "author"> & Partial<StandInIssue>,
): StandInIssue {
  userOf(state, given.author);
  const created: StandInIssue = {
    id: (state.nextId += 1),
    number: repo.issues.size + 1,
    state: "open",
    labels: [],
    assignees: [],
    events: [],
    pull: null,
    ...given,
  };
  for (const name of created.labels) labelOf(state, repo, name);
  repo.issues.set(created.number, created);
  return created;
}

/** The repository's label of that name; made when it is new, as GitHub does. */
export function labelOf(state: State, repo: StandInRepository, name: string): StandInLabel {
  const known = repo.labels.get(name.toLowerCase());
  if (known !== undefined) return known;
  const label = { id: (state.nextId += 1), name, color: "ededed" };
  repo.labels.set(name.toLowerCase(), label);
  return label;
}

export function applyLabel(
  state: State,
  repo: StandInRepository,
  issue: StandInIssue,
  given: string,
  by: string,
): void {
  const { name } = labelOf(state, repo, given);
  if (issue.labels.includes(name)) return;
  issue.labels.push(name);
  issue.events.push({ event: "labeled", label: name, actor: by, at: moment(state) });
}

/** False when the issue does not carry it. */
export function takeLabel(state: State, issue: StandInIssue, given: string, by: string): boolean {
  const name = issue.labels.find((present) => present.toLowerCase() === given.toLowerCase());
  if (name === undefined) return false;
  issue.labels = issue.labels.filter((present) => present !== name);
  issue.events.push({ event: "unlabeled", label: name, actor: by, at: moment(state) });
  return true;
}
