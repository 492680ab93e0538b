import { headOf } from "./bare-repository.ts";
import { label, links, repository, THEN, user } from "./shapes.ts";
import type { StandInIssue, StandInRepository, State } from "./state.ts";

/** The long form, which is also valid where lists give the short one. */
export function pullRequest(state: State, repo: StandInRepository, found: StandInIssue) {
  const { pull } = found;
  if (pull === null) throw new Error(`#${found.number} is not a pull request`);
  const url = `${state.origin}/api/v3/repos/${repo.name}/pulls/${found.number}`;
  const html = `${state.origin}/${repo.name}/pull/${found.number}`;
  const link = { href: url };
  return {
    url,
    id: found.id,
    node_id: `PR_${found.id}`,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    ...links(url, "issue commits review_comments review_comment comments statuses"),
    number: found.number,
    state: found.state,
    locked: false,
    title: found.title,
    body: found.body,
    draft: pull.draft,
    user: user(state, found.author),
    labels: found.labels.map((name) => label(state, repo, name)),
    milestone: null,
    assignee: null,
    assignees: found.assignees.map((login) => user(state, login)),
    auto_merge: null,
    requested_reviewers: pull.reviewers.map((login) => user(state, login)),
    requested_teams: [],
    created_at: THEN,
    updated_at: THEN,
    closed_at: found.state === "closed" ? THEN : null,
    merged_at: pull.merged === true ? THEN : null,
    merge_commit_sha: null,
    head: side(state, repo, pull.head, pull.sha),
    base: side(state, repo, pull.base, undefined),
    author_association: "NONE" as const,
    _links: Object.fromEntries(
      ["self", "html", "issue", "comments", "review_comments", "review_comment", "commits", "statuses"].map(
        (n) => [n, link],
      ),
    ),
    merged: pull.merged === true,
    mergeable: true,
    rebaseable: true,
    mergeable_state: "clean",
    merged_by: null,
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: 1,
    additions: 1,
    deletions: 0,
    changed_files: 1,
  };
}

function side(state: State, repo: StandInRepository, branch: string, last: string | undefined) {
  const [owner = ""] = repo.name.split("/");
  const person = user(state, owner);
  const sha = headOf(repo, branch) ?? last ?? "0".repeat(40);
  return { label: `${owner}:${branch}`, ref: branch, sha, user: person, repo: repository(state, repo) };
}
