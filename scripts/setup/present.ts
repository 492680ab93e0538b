import type {
  AdministeredRepository,
  Administration,
  RepositoryLabel,
  WorkflowRights,
} from "../../actions/_lib/github/administration.ts";
import type { GitHub, PullRequest } from "../../actions/_lib/github/github.ts";
import { CONFIG_FILE } from "../../actions/_lib/repository-config.ts";
import { type NamedStates, namedStates } from "./state-labels.ts";
import type { KeptSecret, KeptVariable, Vault } from "../../actions/_lib/github/vault.ts";

/** What the repository or the organisation keeps, and what its organisation lends it. */
export type Kept = { secrets: KeptSecret[]; variables: KeptVariable[]; lent: Lent };
export type Lent = { secrets: KeptSecret[]; variables: KeptVariable[] };

/** Where the workflow files are put for a person to merge. Not below whim/, where Whim's own work goes. */
export const SETUP_BRANCH = "setup-whim";
export const REMOVAL_BRANCH = "remove-whim";

/** Files of one branch, by path; null is not there. */
export type Files = Map<string, string | null>;

export type PresentRepository = {
  repository: AdministeredRepository;
  rights: WorkflowRights;
  labels: RepositoryLabel[];
  states: NamedStates;
  files: Files;
  /** The branch of an earlier run, whose pull request may wait. */
  proposed: { files: Files; pull: PullRequest | null } | null;
};

export async function keptBy(vault: Vault, lent: Lent): Promise<Kept> {
  const [secrets, variables] = await Promise.all([vault.secrets(), vault.variables()]);
  return { secrets, variables, lent };
}

export async function presentRepository(
  repository: AdministeredRepository,
  ports: { administration: Administration; github: GitHub },
  { branch, paths }: { branch: string; paths: string[] },
): Promise<PresentRepository> {
  const { administration, github } = ports;
  const filesOf = async (ref: string): Promise<Files> =>
    new Map(
      await Promise.all(paths.map(async (path) => [path, await administration.textOf(path, ref)] as const)),
    );
  const [rights, labels, config, files, proposedHead] = await Promise.all([
    administration.workflowRights(),
    administration.labels(),
    administration.textOf(CONFIG_FILE, repository.defaultBranch),
    filesOf(repository.defaultBranch),
    administration.headOf(branch),
  ]);
  return {
    repository,
    rights,
    labels,
    states: namedStates(config),
    files,
    proposed:
      proposedHead === null
        ? null
        : { files: await filesOf(branch), pull: await github.openPullRequestOf(branch) },
  };
}
