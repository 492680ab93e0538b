import type { AppOperation } from "./app-operations.ts";
import { OPERATIONS, type Operation } from "./operations.ts";
import { ADMINISTRATION_ROUTES } from "./routes/administration.ts";
import * as issues from "./routes/issues.ts";
import * as pulls from "./routes/pulls.ts";
import type { Handler } from "./routes/reply.ts";
import * as repository from "./routes/repository.ts";

export const ROUTES: Record<Exclude<Operation, AppOperation>, Handler> = {
  ...ADMINISTRATION_ROUTES,
  "GET /repos/{owner}/{repo}": repository.getRepository,
  "GET /repos/{owner}/{repo}/collaborators/{username}/permission": repository.getPermission,
  "GET /repos/{owner}/{repo}/issues/{issue_number}": issues.getIssue,
  "POST /repos/{owner}/{repo}/issues/{issue_number}/labels": issues.addLabels,
  "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}": issues.removeLabel,
  "PATCH /repos/{owner}/{repo}/labels/{name}": issues.updateLabel,
  "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees": issues.addAssignees,
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments": issues.listComments,
  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": issues.createComment,
  "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": issues.updateComment,
  "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions": issues.listReactions,
  "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions": issues.addReaction,
  "GET /repos/{owner}/{repo}/contents/{path}": repository.getContent,
  "GET /repos/{owner}/{repo}/git/ref/{ref}": repository.getRef,
  "GET /repos/{owner}/{repo}/pulls/{pull_number}": pulls.getPull,
  "GET /repos/{owner}/{repo}/pulls": pulls.listPulls,
  "POST /repos/{owner}/{repo}/pulls": pulls.createPull,
  "PATCH /repos/{owner}/{repo}/pulls/{pull_number}": pulls.updatePull,
  "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers": pulls.requestReviewers,
  "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches": repository.dispatchWorkflow,
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}": repository.getRun,
  "POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel": repository.cancelRun,
};

const PATTERNS = OPERATIONS.map((operation) => {
  const [method = "", route = ""] = operation.split(" ");
  return { operation, method, path: new RegExp(`^${route.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`) };
});

export function findOperation(
  method: string,
  pathname: string,
): { operation: Operation; params: Record<string, string> } | null {
  for (const pattern of PATTERNS) {
    const match = pattern.method === method ? pattern.path.exec(pathname) : null;
    if (match === null) continue;
    const params = Object.entries(match.groups ?? {}).map(([name, value]) => [
      name,
      decodeURIComponent(value),
    ]);
    return { operation: pattern.operation, params: Object.fromEntries(params) as Record<string, string> };
  }
  return null;
}
