import { ConfigurationError } from "../../actions/_lib/errors.ts";
import { type AdministeredRepository, openAdministration } from "../../actions/_lib/github/administration.ts";
import { openGitHub } from "../../actions/_lib/github/client.ts";
import { openOrganizationRunners, openRepositoryRunners } from "../../actions/_lib/github/runners.ts";
import { lentTo, openOrganizationVault, openRepositoryVault } from "../../actions/_lib/github/vault.ts";
import type { Account } from "./account.ts";
import type { ApplyPorts } from "./apply.ts";
import type { SetupOptions } from "./options.ts";
import { type Kept, keptBy } from "./present.ts";

/** The repository or the organisation that is set up, with what it keeps. */
export type Place = Awaited<ReturnType<typeof openPlace>>;

export async function openPlace(options: SetupOptions, who: Account) {
  if ("org" in options.target) {
    const { org } = options.target;
    const vault = openOrganizationVault({ ...who, org, visibility: options.visibility });
    return {
      vault,
      repository: null,
      runners: openOrganizationRunners({ ...who, org }),
      tokenCommand: `gh api -X POST orgs/${org}/actions/runners/registration-token --jq .token`,
      kept: await keptBy(vault, { secrets: [], variables: [] }),
    };
  }
  const { repo } = options.target;
  const administration = openAdministration({ ...who, repo });
  const github = openGitHub({ ...who, repo, asker: "person" });
  const found = await administration.repository();
  mayAdminister(repo, found);
  if ((await administration.headOf(found.defaultBranch)) === null)
    throw new ConfigurationError(
      `${repo} has no commit on ${found.defaultBranch} yet: push a first one (a README will do), then run this again.`,
    );
  const vault = openRepositoryVault({ ...who, repo });
  const lent = found.owner.isOrganization ? await lentTo({ ...who, repo }) : { secrets: [], variables: [] };
  return {
    vault,
    repository: { administration, github, found },
    runners: openRepositoryRunners({ ...who, repo }),
    tokenCommand: `gh api -X POST repos/${repo}/actions/runners/registration-token --jq .token`,
    kept: await keptBy(vault, lent),
  };
}

function mayAdminister(repo: string, found: AdministeredRepository): void {
  if (found.archived)
    throw new ConfigurationError(`${repo} is archived: nothing can be changed there. Unarchive it first.`);
  if (!found.may.administer)
    throw new ConfigurationError(
      `This token's owner does not administer ${repo}: secrets, variables and settings need an admin. Ask one to run this, or to make you one.`,
    );
  const lacks = ["repo", "workflow"].filter(
    (scope) => found.scopes !== null && !found.scopes.includes(scope),
  );
  if (lacks.length > 0)
    throw new ConfigurationError(
      `The token has no scope ${lacks.join(" and ")}, which workflow files need: gh auth refresh -s ${lacks.join(",")}`,
    );
}

export function repositoryPorts({ repository }: Place): ApplyPorts["repository"] {
  if (repository === null) return null;
  const { administration, github, found } = repository;
  return { administration, github, defaultBranch: found.defaultBranch };
}

export function variableOf(kept: Kept, name: string): string | null {
  return [...kept.variables, ...kept.lent.variables].find((entry) => entry.name === name)?.value ?? null;
}
