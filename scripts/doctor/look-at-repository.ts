import { CONFIG_FILE } from "../../actions/_lib/repository-config.ts";
import { isStatus } from "../../actions/_lib/github/errors.ts";
import { openAdministration } from "../../actions/_lib/github/administration.ts";
import {
  openOrganizationRunners,
  openRepositoryRunners,
  type Runner,
} from "../../actions/_lib/github/runners.ts";
import { lentTo, openRepositoryVault } from "../../actions/_lib/github/vault.ts";
import type { Account } from "../setup/account.ts";
import { actionsSourceFault, lookAtActionsSource } from "../setup/actions-source.ts";
import type { MergedFile } from "../setup/changes.ts";
import type { Clone } from "../setup/clone.ts";
import { namedStates } from "../setup/state-labels.ts";
import { mergeTemplate } from "../setup/merge-template.ts";
import { pinned } from "../setup/pinned.ts";
import { PLACEHOLDER } from "../setup/placeholder.ts";
import { templateBehind, templates, type Uses, usesOf } from "../setup/templates.ts";
import type { RepositoryFacts } from "./facts.ts";

/** A repository has few workflows; of one with very many the rest is not read. */
const MOST_WORKFLOWS = 30;

export async function lookAtRepository(repo: string, who: Account, clone: Clone): Promise<RepositoryFacts> {
  const administration = openAdministration({ ...who, repo });
  const found = await administration.repository();
  const { defaultBranch, owner } = found;
  const vault = openRepositoryVault({ ...who, repo });
  const [policy, rights, workflows, labels, config, secrets, variables, lent, runners] = await Promise.all([
    administration.actionsPolicy(),
    administration.workflowRights(),
    administration.workflows(),
    administration.labels(),
    administration.textOf(CONFIG_FILE, defaultBranch),
    vault.secrets(),
    vault.variables(),
    owner.isOrganization ? lentTo({ ...who, repo }) : { secrets: [], variables: [] },
    runnersOf(repo, owner, who),
  ]);
  const files = await workflowFiles(clone, (path) => administration.textOf(path, defaultBranch));
  const own = new Set(files.map(({ path }) => path));
  const others = await Promise.all(
    workflows
      .filter(({ path }) => !own.has(path))
      .slice(0, MOST_WORKFLOWS)
      .map(async ({ path }) => ({ path, text: (await administration.textOf(path, defaultBranch)) ?? "" })),
  );
  const actions = await Promise.all(
    sourcesOf(files).map(async (uses) => {
      const source = await lookAtActionsSource(uses, who);
      return { source, fault: actionsSourceFault(source, { ...found, repo, serverUrl: who.serverUrl }) };
    }),
  );
  return {
    name: repo,
    found,
    policy,
    actions,
    rights,
    workflows,
    others,
    templates: files,
    labels: labels.map(({ name }) => name),
    states: namedStates(config),
    secrets: [...secrets, ...lent.secrets].map(({ name }) => name),
    // A repository's own go before those that it is lent.
    variables: new Map([...lent.variables, ...variables].map(({ name, value }) => [name, value])),
    runners,
  };
}

/** Each place and version once. The template's placeholder is no place. */
function sourcesOf(files: MergedFile[]): Uses[] {
  const all = files.flatMap(({ now }) => usesOf(now ?? "") ?? []).filter(({ repo }) => repo !== PLACEHOLDER);
  return [...new Map(all.map((uses) => [`${uses.repo}@${uses.ref}`, uses])).values()];
}

/** Whim's files as they are, and as this clone would have them: with the repository's own changes. */
async function workflowFiles(
  clone: Clone,
  textOf: (path: string) => Promise<string | null>,
): Promise<MergedFile[]> {
  const version = await pinned(clone, { actions: "owner/whim", ref: null });
  const made = await templates(clone, version);
  return Promise.all(
    made.map(async ({ name, path, text }): Promise<MergedFile> => {
      const now = await textOf(path);
      if (now === null) return { path, now, text, edits: "none" };
      // Where the actions come from, and whether a commit or a moving tag names them, is the repository's choice.
      const uses = usesOf(now);
      const chosen = {
        ...version,
        repo: uses?.repo ?? version.repo,
        ...(/^v\d+$/.test(uses?.ref ?? "") ? { ref: uses?.ref ?? version.ref, version: null } : {}),
      };
      const ours = (await templates(clone, chosen)).find((template) => template.path === path)?.text ?? text;
      const base = await templateBehind(clone, { name, text: now });
      return { path, now, ...(await mergeTemplate({ theirs: now, base, ours })) };
    }),
  );
}

/** Also those of the organisation, which only its admins may list. */
async function runnersOf(
  repo: string,
  owner: { login: string; isOrganization: boolean },
  who: Account,
): Promise<Runner[]> {
  const own = await openRepositoryRunners({ ...who, repo }).list();
  if (!owner.isOrganization) return own;
  try {
    return [...own, ...(await openOrganizationRunners({ ...who, org: owner.login }).list())];
  } catch (error) {
    if (isStatus(error, 403) || isStatus(error, 404)) return own;
    throw error;
  }
}
