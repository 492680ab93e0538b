import {
  labelOf,
  type Power,
  type Reaction,
  type StandInComment,
  type StandInIssue,
  type StandInRepository,
  type State,
  userOf,
} from "./state.ts";

export const THEN = "2026-01-01T00:00:00Z";

/** Resources as GitHub answers them: complete by its description, of which we read a few fields. */
export function user(state: State, login: string) {
  const { id, type } = userOf(state, login);
  const url = `${state.origin}/api/v3/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `${url}/avatar`,
    gravatar_id: "",
    url,
    html_url: `${state.origin}/${encodeURIComponent(login)}`,
    ...links(
      url,
      "followers following gists starred subscriptions organizations repos events received_events",
    ),
    type,
    site_admin: false,
  };
}

export function repository(state: State, repo: StandInRepository, login = "") {
  const url = `${state.origin}/api/v3/repos/${repo.name}`;
  const html = `${state.origin}/${repo.name}`;
  const [owner = "", name = ""] = repo.name.split("/");
  return {
    id: repo.id,
    node_id: `R_${repo.id}`,
    name,
    full_name: repo.name,
    owner: { ...user(state, owner), ...(state.organizations.has(owner) ? { type: "Organization" } : {}) },
    private: repo.private,
    visibility: !repo.private ? "public" : repo.internal === true ? "internal" : "private",
    html_url: html,
    description: null,
    fork: false,
    url,
    ...links(
      url,
      "archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages merges milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees",
    ),
    clone_url: `${html}.git`,
    git_url: `${html}.git`,
    ssh_url: `${html}.git`,
    svn_url: html,
    mirror_url: null,
    default_branch: repo.defaultBranch,
    forks: 0,
    forks_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    size: 1,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    network_count: 0,
    subscribers_count: 0,
    language: null,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    has_downloads: true,
    homepage: null,
    license: null,
    archived: false,
    disabled: false,
    permissions: permissionsOf(repo.powers.get(login) ?? (repo.private ? "none" : "read")),
    pushed_at: THEN,
    created_at: THEN,
    updated_at: THEN,
  };
}

export function label(state: State, repo: StandInRepository, given: string) {
  const { id, name, color, description = null } = labelOf(state, repo, given);
  const url = `${state.origin}/api/v3/repos/${repo.name}/labels/${encodeURIComponent(name)}`;
  return { id, node_id: `L_${id}`, url, name, description, color, default: false };
}

export function issue(state: State, repo: StandInRepository, found: StandInIssue) {
  const url = `${state.origin}/api/v3/repos/${repo.name}/issues/${found.number}`;
  const html = `${state.origin}/${repo.name}/${found.pull === null ? "issues" : "pull"}/${found.number}`;
  return {
    id: found.id,
    node_id: `I_${found.id}`,
    url,
    repository_url: `${state.origin}/api/v3/repos/${repo.name}`,
    html_url: html,
    ...links(url, "comments events labels"),
    number: found.number,
    title: found.title,
    body: found.body,
    state: found.state,
    locked: false,
    milestone: null,
    user: user(state, found.author),
    labels: found.labels.map((name) => label(state, repo, name)),
    comments: [...repo.comments.values()].filter((entry) => entry.issue === found.number).length,
    assignee: found.assignees[0] === undefined ? null : user(state, found.assignees[0]),
    assignees: found.assignees.map((login) => user(state, login)),
    author_association: "NONE" as const,
    closed_at: found.state === "closed" ? THEN : null,
    created_at: THEN,
    updated_at: THEN,
    ...(found.pull === null
      ? {}
      : { pull_request: { url, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch` } }),
  };
}

export function comment(state: State, repo: StandInRepository, found: StandInComment) {
  const url = `${state.origin}/api/v3/repos/${repo.name}/issues/comments/${found.id}`;
  return {
    id: found.id,
    node_id: `C_${found.id}`,
    url,
    body: found.body,
    user: user(state, found.author),
    created_at: found.createdAt ?? THEN,
    updated_at: found.editedAt ?? found.createdAt ?? THEN,
    html_url: `${state.origin}/${repo.name}/issues/${found.issue}#issuecomment-${found.id}`,
    author_association: "NONE" as const,
    issue_url: `${state.origin}/api/v3/repos/${repo.name}/issues/${found.issue}`,
  };
}

export function reaction(state: State, { id, login, content, at }: Reaction) {
  return { id, node_id: `RE_${id}`, user: user(state, login), content, created_at: at };
}

export function links(url: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(" ").map((name) => [`${name}_url`, `${url}/${name}`]));
}

function permissionsOf(power: Power) {
  const order: Power[] = ["none", "read", "triage", "write", "maintain", "admin"];
  const has = (wanted: Power) => order.indexOf(power) >= order.indexOf(wanted);
  return {
    admin: has("admin"),
    maintain: has("maintain"),
    push: has("write"),
    triage: has("triage"),
    pull: has("read"),
  };
}
