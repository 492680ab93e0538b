import { rm } from "node:fs/promises";
import type { Administration } from "../../actions/_lib/github/administration.ts";
import type { GitHub } from "../../actions/_lib/github/github.ts";
import type { Vault } from "../../actions/_lib/github/vault.ts";
import { openPostgres } from "../store/postgres.ts";
import { roleKey } from "../store/role-key.ts";
import type { Change } from "./change.ts";
import { erase } from "./erase.ts";
import { SECRETS, VARIABLES } from "./names.ts";
import { seal } from "./seal.ts";
import { proveStore, type StoreHome } from "./store-home.ts";

export type ApplyPorts = {
  vault: Vault;
  /** Null for an organisation. */
  repository: { administration: Administration; github: GitHub; defaultBranch: string } | null;
  home: StoreHome;
  /** Values of secrets, by name. */
  values: Map<string, string>;
  storeUrl: string | null;
  /** Of the store whose data goes: a folder of the embedded one, or a database. */
  data: { folder: string } | { databaseUrl: string } | null;
  now(): Date;
  say(line: string): void;
};

/** Makes one change. Made twice it is made once: a run that stopped half-way is simply run again. */
export async function apply(change: Change, ports: ApplyPorts): Promise<void> {
  const { vault, home, say } = ports;
  switch (change.kind) {
    case "migrate":
      for (const file of await home.migrate()) say(`  applied ${file}`);
      return;
    case "set-secret":
      return setSecret(vault, change.name, valueOf(change.name, ports));
    case "role-keys":
      return newRoleKeys(change.days, ports);
    case "delete-secret":
      return vault.deleteSecret(change.name);
    case "set-variable":
      return setVariable(vault, change.name, change.value);
    case "delete-variable":
      return vault.deleteVariable(change.name);
    case "create-label":
      return inRepository(ports).administration.createLabel(change.label);
    case "delete-label":
      return inRepository(ports).administration.deleteLabel(change.name);
    case "rights":
      return inRepository(ports).administration.setWorkflowRights(change.rights);
    case "files": {
      const { administration, github, defaultBranch } = inRepository(ports);
      const { branch, files, title: message } = change;
      await administration.commit({ branch, parent: await github.commitOf(defaultBranch), message, files });
      return;
    }
    case "pull-request": {
      const { github, defaultBranch } = inRepository(ports);
      const { branch, title, body } = change;
      const pull = await github.createPullRequest({
        head: branch,
        base: defaultBranch,
        title,
        body,
        draft: false,
      });
      say(`  ${pull.url}`);
      return;
    }
    case "delete-branch":
      return inRepository(ports).administration.deleteBranch(change.branch);
    case "delete-data":
      return deleteData(ports);
  }
}

function inRepository({ repository }: ApplyPorts): NonNullable<ApplyPorts["repository"]> {
  if (repository === null) throw new Error("A change of a repository was planned for an organisation");
  return repository;
}

/** The store's key may come with the migration: an embedded store makes its own at its first start. */
function valueOf(name: string, { values, home }: ApplyPorts): string {
  const value = name === SECRETS.storeKey ? (home.key ?? values.get(name)) : values.get(name);
  if (value === undefined) throw new Error(`A secret ${name} was planned without a value`);
  return value;
}

async function setSecret(vault: Vault, name: string, value: string): Promise<void> {
  const { id, key } = await vault.sealingKey();
  await vault.setSecret(name, { keyId: id, value: await seal(value, key) });
}

async function setVariable(vault: Vault, name: string, value: string): Promise<void> {
  const isThere = (await vault.variables()).some((variable) => variable.name === name);
  await (isThere ? vault.changeVariable(name, value) : vault.createVariable(name, value));
}

/** Tried at the store before they are put where only workflows can read them. */
async function newRoleKeys(days: number, ports: ApplyPorts): Promise<void> {
  const { vault, home, storeUrl, now } = ports;
  const signer = await home.signer();
  if (signer === null) throw new Error("Role keys were planned with nothing to sign them");
  const [intake, worker] = [roleKey("intake", days, signer, now()), roleKey("worker", days, signer, now())];
  // An embedded store listens only while it runs.
  if (storeUrl !== null && !("folder" in (ports.data ?? {})))
    for (const { token } of [intake, worker]) await proveStore(storeUrl, home.key ?? "", token);
  await setSecret(vault, SECRETS.intakeKey, intake.token);
  await setSecret(vault, SECRETS.workerKey, worker.token);
  await setVariable(vault, VARIABLES.keysExpire, intake.expires.toISOString().slice(0, 10));
}

async function deleteData({ data }: ApplyPorts): Promise<void> {
  if (data === null) throw new Error("Data was to be deleted and nobody said where");
  if ("folder" in data) return rm(data.folder, { recursive: true, force: true });
  const database = await openPostgres(data.databaseUrl);
  try {
    await erase(database);
  } finally {
    await database.close();
  }
}
