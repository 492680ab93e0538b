import { ConfigurationError } from "../../actions/_lib/errors.ts";
import { databaseAddress, unprovenNote } from "../store/database-address.ts";
import type { Account } from "./account.ts";
import { actionsSourceFault, lookAtActionsSource } from "./actions-source.ts";
import { type Answers, answers } from "./answers.ts";
import { apply, type ApplyPorts } from "./apply.ts";
import { carryOut } from "./carry-out.ts";
import type { Plan } from "./change.ts";
import { keptChanges, type MergedFile, repositoryChanges } from "./changes.ts";
import { mergeTemplate } from "./merge-template.ts";
import { DEFAULT_LABEL, SECRETS, VARIABLES } from "./names.ts";
import type { SetupOptions } from "./options.ts";
import { pinned } from "./pinned.ts";
import { type Place, repositoryPorts, variableOf } from "./place.ts";
import { presentRepository, SETUP_BRANCH } from "./present.ts";
import { runnerSteps } from "./runner-steps.ts";
import type { SetupPorts } from "./setup.ts";
import { proveStore, type StoreHome, storeHome } from "./store-home.ts";
import { templateBehind, templates } from "./templates.ts";
import { seenBy, workerTokenFault } from "./worker-token.ts";

/** Collects what is there, decides what is missing, makes it (or only shows it). */
export async function install(
  options: SetupOptions,
  ports: SetupPorts,
  who: Account,
  place: Place,
): Promise<number> {
  const { kept } = place;
  const has = (name: string) =>
    [...kept.secrets, ...kept.lent.secrets].some((secret) => secret.name === name);
  const given = await answers(
    ports.env,
    options,
    {
      storeUrl: variableOf(kept, VARIABLES.storeUrl),
      storeKey: has(SECRETS.storeKey) && !options.replaceSecrets,
      credential: (has(SECRETS.subscription) || has(SECRETS.apiKey)) && !options.replaceSecrets,
    },
    options.yes ? { ...ports.terminal, interactive: false } : ports.terminal,
  );
  const home = await storeHome(options, given, ports.env);
  const storeUrl = home.url ?? variableOf(kept, VARIABLES.storeUrl);
  const plan = await installPlan(options, ports, { place, who }, { given, home });
  if (plan.missing.length > 0)
    throw new ConfigurationError(
      `Nothing was changed: this is missing.\n${plan.missing.map((line) => `  - ${line}`).join("\n")}`,
    );
  const applyPorts = portsOf(options, ports, place, { given, home, storeUrl });
  const migrates = plan.changes.some(({ kind }) => kind === "migrate");
  const changed = await carryOut(plan, {
    ...options,
    say: ports.say,
    async before() {
      await proveWorkerToken(given.githubToken, place, who);
      if (!migrates) await prove(options, home, storeUrl);
    },
    async make(change) {
      await apply(change, applyPorts);
      if (change.kind === "migrate") await prove(options, home, storeUrl);
    },
  });
  await nextSteps(options, ports, place, who);
  return changed;
}

type Given = { given: Answers; home: StoreHome };

async function installPlan(
  options: SetupOptions,
  { clone, now }: SetupPorts,
  { place, who }: { place: Place; who: Account },
  { given, home }: Given,
): Promise<Plan & { missing: string[] }> {
  const { kept, repository } = place;
  const plan = keptChanges(
    kept,
    {
      storeUrl: home.url,
      hasStoreKey: home.key !== null || options.trial,
      credential: given.credential?.kind ?? null,
      hasGithubToken: given.githubToken !== null,
      roleKeys: options.roleKeys,
      days: options.days,
      canSign: options.trial || (await home.signer()) !== null,
      replaceSecrets: options.replaceSecrets,
      label: options.label,
      controlRunner: options.controlRunner,
      model: given.model,
      baseUrl: given.baseUrl,
      trial: options.trial,
    },
    now(),
  );
  // The schema first: keys are tried on it before they are stored.
  if (home.missing === null) plan.notes.push("The schema was not looked at: WHIM_DATABASE_URL is not set.");
  else if (home.missing.length > 0) plan.changes.unshift({ kind: "migrate", migrations: home.missing });
  else plan.there.unshift("schema of the store");
  const database = given.databaseUrl === null ? null : databaseAddress(given.databaseUrl);
  if (database?.isProven === false) plan.notes.push(unprovenNote(database));
  if (repository === null) return plan;

  const version = await pinned(clone, options);
  const fault = actionsSourceFault(await lookAtActionsSource(version, who), {
    ...repository.found,
    repo: repository.administration.repo,
    serverUrl: who.serverUrl,
  });
  if (fault?.kind === "refused")
    throw new ConfigurationError(`Nothing was changed: ${fault.fault}. Next: ${fault.fix}.`);
  if (fault !== null) plan.notes.push(`No job will find its actions: ${fault.fault}. Next: ${fault.fix}.`);
  const made = await templates(clone, version);
  const present = await presentRepository(repository.found, repository, {
    branch: SETUP_BRANCH,
    paths: made.map(({ path }) => path),
  });
  const files = await Promise.all(
    made.map(async ({ name, path, text: ours }): Promise<MergedFile> => {
      const theirs = present.files.get(path) ?? null;
      if (theirs === null) return { path, now: null, text: ours, edits: "none" };
      const base = await templateBehind(clone, { name, text: theirs });
      return { path, now: theirs, ...(await mergeTemplate({ theirs, base, ours })) };
    }),
  );
  const label = options.label ?? variableOf(kept, VARIABLES.label) ?? DEFAULT_LABEL;
  const more = repositoryChanges(present, { label, files });
  return {
    missing: plan.missing,
    changes: [...plan.changes, ...more.changes],
    there: [...plan.there, ...more.there],
    notes: [...plan.notes, ...more.notes],
  };
}

/** The same question a workflow asks first, with the key it will have. An embedded store answers only while it runs. */
async function prove(options: SetupOptions, home: StoreHome, url: string | null): Promise<void> {
  if (options.trial || options.roleKeys || home.key === null || url === null) return;
  await proveStore(url, home.key, null);
}

/** An organisation's is seen by no repository yet. */
async function proveWorkerToken(token: string | null, { repository }: Place, who: Account): Promise<void> {
  if (token === null || repository === null) return;
  const { repo } = repository.administration;
  const found = workerTokenFault(await seenBy(token, repo, who), repo);
  if (found !== null)
    throw new ConfigurationError(`Nothing was changed: ${found.fault}. Next: ${found.fix}.`);
}

function portsOf(
  options: SetupOptions,
  ports: SetupPorts,
  place: Place,
  { given, home, storeUrl }: Given & { storeUrl: string | null },
): ApplyPorts {
  const values: [string, string | null | undefined][] = [
    [SECRETS.storeKey, home.key],
    [SECRETS.githubToken, given.githubToken],
    [given.credential === null ? "" : SECRETS[given.credential.kind], given.credential?.value],
  ];
  return {
    vault: place.vault,
    repository: repositoryPorts(place),
    home,
    values: new Map(values.filter((entry): entry is [string, string] => Boolean(entry[0] && entry[1]))),
    storeUrl,
    data: options.trial
      ? { folder: options.data }
      : given.databaseUrl === null
        ? null
        : { databaseUrl: given.databaseUrl },
    now: ports.now,
    say: ports.say,
  };
}

async function nextSteps(
  options: SetupOptions,
  { say }: SetupPorts,
  { runners, tokenCommand, kept, repository }: Place,
  who: Account,
): Promise<void> {
  const found = await runners.list();
  if (options.trial && !options.dryRun)
    say(`Keep the store running on the runners' machine: npm run store -- --data ${options.data}`);
  const isReady = found.some(({ labels }) => labels.includes("whim"));
  if (isReady && !options.runnerToken) return;
  const downloads = await runners.downloads();
  const token = options.runnerToken && !options.dryRun ? (await runners.registrationToken()).token : null;
  const lines = runnerSteps({
    url: runners.url,
    token,
    download: downloads.find(({ os, architecture }) => os === "linux" && architecture === "x64") ?? null,
    tokenCommand:
      who.serverUrl === "https://github.com"
        ? tokenCommand
        : `GH_HOST=${new URL(who.serverUrl).host} ${tokenCommand}`,
    control: options.trial || (options.controlRunner ?? variableOf(kept, VARIABLES.controlRunner)) !== null,
  });
  for (const line of lines) say(line);
  if (repository !== null) say(`Then: npm run doctor -- ${repository.administration.repo}`);
}
