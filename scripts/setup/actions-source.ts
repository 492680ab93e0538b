import {
  type ActionsAccess,
  type AdministeredRepository,
  openAdministration,
} from "../../actions/_lib/github/administration.ts";
import { isStatus } from "../../actions/_lib/github/errors.ts";
import type { Account } from "./account.ts";

/** The repository that workflows take Whim's actions from, as somebody's token sees it. */
export type ActionsSource = {
  repo: string;
  /** The version that they name: a commit or a tag. */
  ref: string;
  /** Null: it is not there, or not to be seen with this token. */
  found: Pick<AdministeredRepository, "visibility" | "owner"> | null;
  /** Null: everybody's, or only its admins are told. */
  access: ActionsAccess | null;
  /** Whether Whim's actions are in that version of it, or in another one at least. */
  has: "this version" | "another version" | "nothing";
};

const AN_ACTION = "actions/worker/action.yml";

export async function lookAtActionsSource(
  { repo, ref }: { repo: string; ref: string },
  who: Account,
): Promise<ActionsSource> {
  const administration = openAdministration({ ...who, repo });
  const found = await administration.repository().catch((error: unknown) => {
    if (isStatus(error, 404)) return null;
    throw error;
  });
  if (found === null) return { repo, ref, found, access: null, has: "nothing" };
  const isAt = async (version: string) => (await administration.textOf(AN_ACTION, version)) !== null;
  const [access, isAtRef] = await Promise.all([
    found.visibility === "public" ? null : administration.actionsAccess(),
    isAt(ref),
  ]);
  const has = isAtRef
    ? "this version"
    : (await isAt(found.defaultBranch))
      ? "another version"
      : ("nothing" as const);
  return { repo, ref, found, access, has };
}

/** `refused`: no job will start; `unpushed`: none will before somebody pushes; `untold`: GitHub does not say. */
export type SourceFault = { kind: "refused" | "unpushed" | "untold"; fault: string; fix: string };

/** Why a job of `target` would not get its actions from there; null when nothing stands in its way. */
export function actionsSourceFault(
  source: ActionsSource,
  target: Pick<AdministeredRepository, "visibility" | "owner"> & { repo: string; serverUrl: string },
): SourceFault | null {
  const { repo, ref, found, has } = source;
  if (found === null) {
    // Servers of an enterprise may fetch from github.com what they do not have.
    if (target.serverUrl !== "https://github.com")
      return {
        kind: "untold",
        fault: `${repo} is not on ${target.serverUrl}: its jobs find it only where GitHub Connect lets them look on github.com`,
        fix: `mirror it there, or name where it is with --actions`,
      };
    return {
      kind: "refused",
      fault: `there is no repository ${repo} on ${target.serverUrl}, or this token may not see it`,
      fix: "give --actions the owner/name of your copy of Whim; where it is private, a token that may read it",
    };
  }
  if (has === "nothing")
    return {
      kind: "refused",
      fault: `${repo} holds no ${AN_ACTION}: it is not Whim`,
      fix: "give --actions the owner/name of your copy of Whim",
    };
  return (
    visibilityFault(source, found, target) ??
    (has === "this version"
      ? null
      : {
          kind: "unpushed",
          fault: `${repo} has no version ${/^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 10) : ref}, which the workflows name`,
          fix: "push it there, or name another one with --ref",
        })
  );
}

/** GitHub's rules: private actions for private repositories of their owner or enterprise, internal ones also for internal. */
function visibilityFault(
  { repo, access }: ActionsSource,
  found: NonNullable<ActionsSource["found"]>,
  target: Pick<AdministeredRepository, "visibility" | "owner"> & { repo: string },
): SourceFault | null {
  if (found.visibility === "public" || sameName(repo, target.repo)) return null;
  if (target.visibility === "public" || (target.visibility === "internal" && found.visibility === "private"))
    return {
      kind: "refused",
      fault: `${repo} is ${found.visibility} and ${target.repo} is ${target.visibility}: GitHub does not let that one use its actions`,
      fix: `make ${repo} ${target.visibility === "public" ? "public" : "internal"}, or take the actions from a copy that is, with --actions`,
    };
  if (access === null)
    return {
      kind: "untold",
      fault: `${repo} is ${found.visibility}, and only its admins are told which repositories may use its actions`,
      fix: `have one look: Settings → Actions → General → Access, in ${repo}`,
    };
  const isSameOwner = sameName(found.owner.login, target.owner.login);
  if (access === "enterprise" || (access !== "none" && isSameOwner)) return null;
  const needed = !isSameOwner ? "enterprise" : found.owner.isOrganization ? "organization" : "user";
  return {
    kind: "refused",
    fault: `${repo} is ${found.visibility} and lets ${access === "none" ? "no other repository" : "only repositories of its owner"} use its actions`,
    fix: `gh api -X PUT repos/${repo}/actions/permissions/access -f access_level=${needed}${isSameOwner ? "" : " (within one enterprise), or a copy of your own with --actions"}`,
  };
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
