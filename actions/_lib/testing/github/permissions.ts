import {
  ADMINISTRATION_OPERATIONS,
  type AdministrationOperation,
  administrationNeeds,
} from "./administration-operations.ts";
import type { AppOperation } from "./app-operations.ts";
import type { Operation } from "./operations.ts";
import type { Identity, StandInRepository } from "./state.ts";

type Access = "none" | "read" | "write";
export type Permissions = {
  contents: Access;
  issues: Access;
  pull_requests: Access;
  actions: Access;
  /** Settings, secrets, variables and runners: no workflow's own token ever has it. */
  administration: Access;
};

export function everything(access: Access): Permissions {
  return { contents: access, issues: access, pull_requests: access, actions: access, administration: "none" };
}

/** What a token must be granted for a call. Every token may read metadata. */
const NEEDS: Record<
  Exclude<Operation, AdministrationOperation | AppOperation>,
  "metadata" | [keyof Permissions, Access]
> = {
  "GET /repos/{owner}/{repo}": "metadata",
  "GET /repos/{owner}/{repo}/collaborators/{username}/permission": "metadata",
  "GET /repos/{owner}/{repo}/issues/{issue_number}": ["issues", "read"],
  "POST /repos/{owner}/{repo}/issues/{issue_number}/labels": ["issues", "write"],
  "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}": ["issues", "write"],
  "PATCH /repos/{owner}/{repo}/labels/{name}": ["issues", "write"],
  "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees": ["issues", "write"],
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments": ["issues", "read"],
  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": ["issues", "write"],
  "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": ["issues", "write"],
  "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions": ["issues", "read"],
  "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions": ["issues", "write"],
  "GET /repos/{owner}/{repo}/contents/{path}": ["contents", "read"],
  "GET /repos/{owner}/{repo}/git/ref/{ref}": ["contents", "read"],
  "GET /repos/{owner}/{repo}/pulls/{pull_number}": ["pull_requests", "read"],
  "GET /repos/{owner}/{repo}/pulls": ["pull_requests", "read"],
  "POST /repos/{owner}/{repo}/pulls": ["pull_requests", "write"],
  "PATCH /repos/{owner}/{repo}/pulls/{pull_number}": ["pull_requests", "write"],
  "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers": ["pull_requests", "write"],
  "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches": ["actions", "write"],
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}": ["actions", "read"],
  "POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel": ["actions", "write"],
};

export function mayCall(
  identity: Identity,
  repo: StandInRepository,
  operation: Exclude<Operation, AppOperation>,
  params: Record<string, string>,
): boolean {
  const { login, permissions } = identity;
  if (!isFor(identity, repo)) return false;
  if (isAdministration(operation)) {
    const [permission, access] = administrationNeeds(operation);
    // A person's token is no stronger than the person.
    const isAdmin = repo.powers.get(login) === "admin";
    return grants(permissions[permission], access) && (permission !== "administration" || isAdmin);
  }
  const need = NEEDS[operation];
  if (need === "metadata") return true;
  const [permission, access] = need;
  if (access === "read" && !repo.private) return true;
  if (grants(permissions[permission], access)) return true;
  // Labels, comments and assignees of a pull request are the issues API, and either permission is enough.
  return permission === "issues" && isPull(repo, params) && grants(permissions.pull_requests, access);
}

export function mayGit(identity: Identity, repo: StandInRepository, pushes: boolean): boolean {
  const { permissions } = identity;
  if (!isFor(identity, repo)) return false;
  return pushes ? permissions.contents === "write" : !repo.private || permissions.contents !== "none";
}

function isFor({ repos }: Identity, { name }: StandInRepository): boolean {
  return repos === undefined || repos.includes(name);
}

function grants(given: Access, wanted: Access): boolean {
  return given === "write" || given === wanted;
}

function isPull(repo: StandInRepository, params: Record<string, string>): boolean {
  const number = params["issue_number"] ?? repo.comments.get(Number(params["comment_id"]))?.issue;
  return (repo.issues.get(Number(number))?.pull ?? null) !== null;
}

/** Queries of ours ask for the issue and for a file. */
export function mayAsk(identity: Identity, repo: StandInRepository): boolean {
  const { permissions } = identity;
  if (!isFor(identity, repo)) return false;
  return !repo.private || (grants(permissions.issues, "read") && grants(permissions.contents, "read"));
}

function isAdministration(operation: Exclude<Operation, AppOperation>): operation is AdministrationOperation {
  return (ADMINISTRATION_OPERATIONS as readonly string[]).includes(operation);
}
