import { isLabel } from "../../actions/_lib/labels.ts";
import { CONFIG_FILE } from "../../actions/_lib/repository-config.ts";
import type { Change, Plan } from "./change.ts";
import type { MergedTemplate } from "./merge-template.ts";
import { CONTROL_LABEL, DEFAULT_LABEL, RENEW_DAYS, SECRETS, VARIABLES, wantedLabels } from "./names.ts";
import { type Kept, type PresentRepository, SETUP_BRANCH } from "./present.ts";
import { isOnThisSide, movesFrom } from "./store-address.ts";

export type WantedKept = {
  storeUrl: string | null;
  hasStoreKey: boolean;
  credential: "subscription" | "apiKey" | null;
  hasGithubToken: boolean;
  roleKeys: boolean;
  days: number;
  canSign: boolean;
  replaceSecrets: boolean;
  /** What stays as it is when nobody said otherwise. */
  label: string | null;
  controlRunner: string | null;
  model: string | null;
  baseUrl: string | null;
  trial: boolean;
};

/** What is wanted and neither there nor given: each with its next step. */
export type Missing = string[];

/** Secrets and variables, of a repository or an organisation. */
export function keptChanges(kept: Kept, wanted: WantedKept, now: Date): Plan & { missing: Missing } {
  const plan: Plan & { missing: Missing } = { changes: [], there: [], notes: [], missing: [] };
  const has = (name: string) => own(name) || lent(name);
  const own = (name: string) => kept.secrets.some((secret) => secret.name === name);
  const lent = (name: string) => kept.lent.secrets.some((secret) => secret.name === name);
  const value = (name: string) =>
    [...kept.variables, ...kept.lent.variables].find((variable) => variable.name === name)?.value ?? null;

  const variable = (name: string, wants: string | null) => {
    const was = value(name);
    if (wants === null || wants === was) {
      if (was !== null) plan.there.push(`variable ${name} = ${was}`);
    } else plan.changes.push({ kind: "set-variable", name, value: wants, was });
  };
  const secret = (name: string, given: boolean, force = false) => {
    if (given && (!has(name) || wanted.replaceSecrets || force))
      plan.changes.push({ kind: "set-secret", name, again: own(name) });
    else if (has(name))
      plan.there.push(
        `secret ${name}${own(name) ? "" : ", from the organisation"}${given ? ", as it was (--replace-secrets sets the one given)" : ""}`,
      );
    return given || (has(name) && !force);
  };

  variable(VARIABLES.storeUrl, wanted.storeUrl);
  if (wanted.storeUrl === null && value(VARIABLES.storeUrl) === null)
    plan.missing.push(
      "the store: set WHIM_STORE_URL to the address of a Supabase project (https://….supabase.co), or add --trial for an embedded store on this machine",
    );

  const moves = movesFrom(value(VARIABLES.storeUrl), wanted.storeUrl);
  const renew = wanted.roleKeys && (moves || roleKeysDue(has, value(VARIABLES.keysExpire), wanted, now));
  // Nobody can read a secret back: whether it is the other store's or this one's is not known, so it is set again.
  const hasKey = secret(SECRETS.storeKey, wanted.hasStoreKey, renew || moves);
  if (!hasKey && !renew)
    plan.missing.push(
      wanted.roleKeys
        ? "the store's publishable key: set WHIM_STORE_KEY (sb_publishable_…, in the project's Settings → API keys)"
        : `the ${moves ? "new " : ""}store's key: set WHIM_STORE_KEY (sb_secret_…, in the project's Settings → API keys)`,
    );
  if (moves && !renew && [SECRETS.intakeKey, SECRETS.workerKey].some((name) => has(name)))
    plan.missing.push(
      "role keys of the new store: those that are there were signed by the other one. Add --role-keys, or delete the secrets WHIM_INTAKE_KEY and WHIM_WORKER_KEY",
    );
  roleKeys(plan, { wanted, renew, has, expires: value(VARIABLES.keysExpire), now });
  credential(plan, wanted, { has, own });
  if (has(SECRETS.githubToken) || wanted.hasGithubToken) secret(SECRETS.githubToken, wanted.hasGithubToken);
  else if (has(SECRETS.appKey) && value(VARIABLES.appId) !== null)
    plan.there.push(`GitHub App ${value(VARIABLES.appId)}`);
  else
    plan.notes.push(
      "Without a GitHub App (WHIM_APP_ID, WHIM_APP_PRIVATE_KEY) or a WHIM_GITHUB_TOKEN of a bot account, GitHub holds back the checks of Whim's pull requests until somebody approves them.",
    );

  variable(
    VARIABLES.label,
    wanted.label === DEFAULT_LABEL && value(VARIABLES.label) === null ? null : wanted.label,
  );
  variable(VARIABLES.controlRunner, wanted.controlRunner ?? (wanted.trial ? CONTROL_LABEL : null));
  const address = wanted.storeUrl ?? value(VARIABLES.storeUrl);
  if (address !== null) plan.notes.push(...addressNotes(address, wanted, value(VARIABLES.controlRunner)));
  if (moves && wanted.controlRunner === null && value(VARIABLES.controlRunner) === CONTROL_LABEL)
    plan.notes.push(
      `Control jobs go on waiting for a runner labelled ${CONTROL_LABEL}: --control-runner ubuntu-latest gives them to GitHub's machines.`,
    );
  variable(VARIABLES.model, wanted.model);
  variable(VARIABLES.baseUrl, wanted.baseUrl);
  return plan;
}

function addressNotes(address: string, wanted: WantedKept, controlRunner: string | null): string[] {
  if (!isOnThisSide(address))
    return address.startsWith("http:")
      ? [`The store's keys go to ${address} unencrypted: let its address begin with https.`]
      : [];
  return wanted.trial || wanted.controlRunner !== null || controlRunner !== null
    ? []
    : [
        `GitHub's machines do not reach ${address}: register a runner labelled ${CONTROL_LABEL} beside the store, and add --control-runner ${CONTROL_LABEL}.`,
      ];
}

type Has = (name: string) => boolean;

/** New ones when they are not there, when they end soon, and when secrets are to be replaced. */
function roleKeysDue(has: Has, expires: string | null, wanted: WantedKept, now: Date): boolean {
  if (wanted.replaceSecrets || !has(SECRETS.intakeKey) || !has(SECRETS.workerKey)) return true;
  return expires === null || endsSoon(expires, now);
}

export function endsSoon(day: string, now: Date): boolean {
  return Date.parse(day) - now.getTime() < RENEW_DAYS * 24 * 60 * 60 * 1000;
}

function roleKeys(
  plan: Plan & { missing: Missing },
  state: { wanted: WantedKept; renew: boolean; has: Has; expires: string | null; now: Date },
): void {
  const { wanted, renew, has, expires, now } = state;
  const names = [SECRETS.intakeKey, SECRETS.workerKey];
  if (renew) {
    plan.changes.push({
      kind: "role-keys",
      names,
      days: wanted.days,
      again: names.some((name) => has(name)),
    });
    if (!wanted.canSign)
      plan.missing.push(
        "what signs the role keys: --jwk FILE (supabase gen signing-key --algorithm ES256, imported in the project's JWT keys), or WHIM_JWT_SECRET",
      );
    // The secret key beside them would make them pointless.
    if (!wanted.hasStoreKey)
      plan.missing.push(
        "the publishable key, in place of whatever WHIM_STORE_KEY is now: set WHIM_STORE_KEY (sb_publishable_…)",
      );
    return;
  }
  if (!names.some((name) => has(name))) return;
  plan.there.push(`secrets ${names.join(", ")}${expires === null ? "" : `, until ${expires}`}`);
  if (expires !== null && endsSoon(expires, now))
    plan.notes.push(`The role keys end on ${expires}: run this with --role-keys for new ones.`);
}

/** A worker takes exactly one of the two, so a second is never set beside the first. */
function credential(
  plan: Plan & { missing: Missing },
  wanted: WantedKept,
  { has, own }: { has: Has; own: Has },
): void {
  const present = (["subscription", "apiKey"] as const).filter((kind) => has(SECRETS[kind]));
  const given = wanted.credential;
  if (given !== null && (present.length === 0 || wanted.replaceSecrets)) {
    plan.changes.push({ kind: "set-secret", name: SECRETS[given], again: own(SECRETS[given]) });
    for (const other of present)
      if (other !== given && own(SECRETS[other]))
        plan.changes.push({ kind: "delete-secret", name: SECRETS[other] });
    return;
  }
  for (const kind of present)
    plan.there.push(`secret ${SECRETS[kind]}${own(SECRETS[kind]) ? "" : ", from the organisation"}`);
  if (present.length === 2)
    plan.notes.push(
      "CLAUDE_CODE_OAUTH_TOKEN and ANTHROPIC_API_KEY are both there, and a worker takes one: delete the other.",
    );
  if (given !== null && !present.includes(given))
    plan.notes.push(
      `${SECRETS[given]} was given, but ${SECRETS[present[0] ?? given]} is there: add --replace-secrets to change over.`,
    );
  if (given === null && present.length === 0)
    plan.missing.push(
      "what pays for the model: set CLAUDE_CODE_OAUTH_TOKEN (a subscription: claude setup-token) or ANTHROPIC_API_KEY",
    );
}

export type MergedFile = MergedTemplate & { path: string; now: string | null };

/** Labels, rights and workflow files of a repository. */
export function repositoryChanges(
  present: PresentRepository,
  { label, files }: { label: string; files: MergedFile[] },
): Plan {
  const plan: Plan = { changes: [], there: [], notes: [] };
  if (present.rights.mayOpenPullRequests) plan.there.push("workflows may open pull requests");
  else plan.changes.push({ kind: "rights", rights: { ...present.rights, mayOpenPullRequests: true } });
  const { labels: states, fault } = present.states;
  if (fault !== null) plan.notes.push(`No work is taken in until this is mended: ${fault}`);
  if (Object.values(states).some((name) => isLabel(name, label)))
    plan.notes.push(
      `${CONFIG_FILE} calls a state "${label}", the label that starts work: give one of them another name.`,
    );
  for (const wanted of wantedLabels(label, states)) {
    if (
      plan.changes.some((change) => change.kind === "create-label" && isLabel(change.label.name, wanted.name))
    )
      continue;
    if (present.labels.some(({ name }) => isLabel(name, wanted.name)))
      plan.there.push(`label ${wanted.name}`);
    else plan.changes.push({ kind: "create-label", label: wanted });
  }
  plan.changes.push(...fileChanges(present, files, plan));
  return plan;
}

function fileChanges(present: PresentRepository, files: MergedFile[], plan: Plan): Change[] {
  for (const { path, edits, now } of files) {
    if (now === null) continue;
    if (edits === "conflict")
      plan.notes.push(
        `${path} was changed here where the template changed, too (or it comes from a version this clone does not know): yours is kept, with the new version of the actions. Compare it with workflows-templates/.`,
      );
  }
  const due = files.filter(({ now, text }) => now !== text);
  for (const { path } of files.filter(({ now, text }) => now === text)) plan.there.push(path);
  if (due.length === 0) return [];
  const isUpdate = files.some(({ now }) => now !== null);
  const title = isUpdate ? "ci: update Whim's workflows" : "ci: add Whim's workflows";
  const waiting = present.proposed?.pull ?? null;
  const isProposed =
    waiting !== null && files.every(({ path, text }) => present.proposed?.files.get(path) === text);
  if (waiting !== null) plan.notes.push(`Merge ${waiting.url}: workflows run from the default branch only.`);
  if (isProposed) {
    plan.there.push(`pull request #${waiting.number} with ${due.map(({ path }) => path).join(", ")}`);
    return [];
  }
  // A branch without an open pull request is what is left of an earlier one: it is made anew.
  const branch = SETUP_BRANCH;
  return [
    {
      kind: "files",
      branch,
      files: due.map(({ path, text, now }) => ({ path, text, isNew: now === null })),
      title,
    },
    ...(waiting === null
      ? [{ kind: "pull-request" as const, branch, title, body: bodyOf(due, isUpdate) }]
      : []),
  ];
}

function bodyOf(files: MergedFile[], isUpdate: boolean): string {
  const kept = files.filter(({ edits }) => edits !== "none");
  return [
    isUpdate
      ? "A newer version of Whim's workflow files."
      : "Whim's workflow files. Once they are on the default branch, an issue with the label is worked by your own runner and comes back as a pull request with its proof.",
    "",
    ...files.map(({ path }) => `- \`${path}\``),
    ...(kept.length === 0
      ? []
      : ["", `Your own changes of ${kept.map(({ path }) => `\`${path}\``).join(", ")} are kept.`]),
    "",
    "Each file says at its top what it does; every job names the permissions it has, and nothing runs where `WHIM_STORE_URL` is not set.",
    "",
  ].join("\n");
}
