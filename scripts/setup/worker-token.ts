import { type AdministeredRepository, openAdministration } from "../../actions/_lib/github/administration.ts";
import type { Account } from "./account.ts";

/** The repository as a bot account's token sees it. */
export function seenBy(token: string, repo: string, who: Account): Promise<AdministeredRepository> {
  return openAdministration({ ...who, token, repo }).repository();
}

/**
 * Why a worker could not push and dispatch with this token; null when nothing says so. Of a fine-grained one GitHub tells
 * what its owner may do, and of the token itself nothing.
 */
export function workerTokenFault(
  { may, scopes, visibility }: Pick<AdministeredRepository, "may" | "scopes" | "visibility">,
  repo: string,
): { fault: string; fix: string } | null {
  if (!may.push)
    return {
      fault: `the account of WHIM_GITHUB_TOKEN may not push to ${repo}: the work would be done and not shown`,
      fix: `give that account write permission in ${repo}, or take another one's token`,
    };
  const enough = visibility === "public" ? ["repo", "public_repo"] : ["repo"];
  return scopes === null || scopes.some((scope) => enough.includes(scope))
    ? null
    : {
        fault: "WHIM_GITHUB_TOKEN has no scope repo: it opens no pull request and wakes no worker",
        fix: "make a token with the scope repo, or a fine-grained one with write permission for contents, issues, pull requests and actions",
      };
}
