import { type Connection, type ConnectionOptions, connect, ownerAndName } from "./connection.ts";

/** Secrets and variables of a repository, or of an organisation for its repositories. */
export type Vault = {
  /** For people: "octo-org/greeter" or "the organisation octo-org". */
  readonly of: string;
  secrets(): Promise<KeptSecret[]>;
  /** What a secret must be sealed with: only GitHub can open it. */
  sealingKey(): Promise<{ id: string; key: string }>;
  setSecret(name: string, sealed: { keyId: string; value: string }): Promise<void>;
  deleteSecret(name: string): Promise<void>;
  variables(): Promise<KeptVariable[]>;
  createVariable(name: string, value: string): Promise<void>;
  changeVariable(name: string, value: string): Promise<void>;
  deleteVariable(name: string): Promise<void>;
};

/** GitHub shows no secret again, only that it is there. */
export type KeptSecret = { name: string; updatedAt: string };
export type KeptVariable = { name: string; value: string };

/** Which of an organisation's repositories may use what it keeps. */
export type Visibility = "all" | "private";

export function openRepositoryVault(options: ConnectionOptions & { repo: string }): Vault {
  const at = ownerAndName(options.repo);
  const connection = connect({ asker: "person", ...options }, options.repo);
  const { actions } = connection.octokit;
  const { read, write, writeOnce, secretsOf, variablesOf } = asked(connection);
  return {
    of: options.repo,
    secrets: () => secretsOf((page) => actions.listRepoSecrets({ ...at, ...page })),
    sealingKey: async () => keyOf(await read("secrets", () => actions.getRepoPublicKey(at))),
    async setSecret(secret_name, { keyId: key_id, value: encrypted_value }) {
      await write("secrets", () =>
        actions.createOrUpdateRepoSecret({ ...at, secret_name, key_id, encrypted_value }),
      );
    },
    async deleteSecret(secret_name) {
      await write("secrets", () => actions.deleteRepoSecret({ ...at, secret_name }));
    },
    variables: () => variablesOf((page) => actions.listRepoVariables({ ...at, ...page })),
    async createVariable(name, value) {
      await writeOnce("variables", () => actions.createRepoVariable({ ...at, name, value }));
    },
    async changeVariable(name, value) {
      await write("variables", () => actions.updateRepoVariable({ ...at, name, value }));
    },
    async deleteVariable(name) {
      await write("variables", () => actions.deleteRepoVariable({ ...at, name }));
    },
  };
}

export function openOrganizationVault(
  options: ConnectionOptions & { org: string; visibility: Visibility },
): Vault {
  const { org, visibility } = options;
  const about = `the organisation ${org}`;
  const connection = connect({ asker: "person", ...options }, about);
  const { actions } = connection.octokit;
  const { read, write, writeOnce, secretsOf, variablesOf } = asked(connection);
  return {
    of: about,
    secrets: () => secretsOf((page) => actions.listOrgSecrets({ org, ...page })),
    sealingKey: async () => keyOf(await read("organization secrets", () => actions.getOrgPublicKey({ org }))),
    async setSecret(secret_name, { keyId: key_id, value: encrypted_value }) {
      await write("organization secrets", () =>
        actions.createOrUpdateOrgSecret({ org, secret_name, key_id, encrypted_value, visibility }),
      );
    },
    async deleteSecret(secret_name) {
      await write("organization secrets", () => actions.deleteOrgSecret({ org, secret_name }));
    },
    variables: () => variablesOf((page) => actions.listOrgVariables({ org, ...page })),
    async createVariable(name, value) {
      await writeOnce("organization variables", () =>
        actions.createOrgVariable({ org, name, value, visibility }),
      );
    },
    async changeVariable(name, value) {
      await write("organization variables", () => actions.updateOrgVariable({ org, name, value }));
    },
    async deleteVariable(name) {
      await write("organization variables", () => actions.deleteOrgVariable({ org, name }));
    },
  };
}

/** What an organisation lends to this repository. */
export async function lentTo(
  options: ConnectionOptions & { repo: string },
): Promise<{ secrets: KeptSecret[]; variables: KeptVariable[] }> {
  const at = ownerAndName(options.repo);
  const connection = connect({ asker: "person", ...options }, options.repo);
  const { actions } = connection.octokit;
  const { secretsOf, variablesOf } = asked(connection);
  return {
    secrets: await secretsOf((page) => actions.listRepoOrganizationSecrets({ ...at, ...page })),
    variables: await variablesOf((page) => actions.listRepoOrganizationVariables({ ...at, ...page })),
  };
}

type Page = { per_page: number; page: number };

function asked({ read, write, writeOnce }: Connection) {
  return {
    read,
    write,
    writeOnce,
    secretsOf: async (
      list: (page: Page) => Promise<{
        status: number;
        data: { total_count: number; secrets: { name: string; updated_at: string }[] };
      }>,
    ): Promise<KeptSecret[]> => {
      const all = await everyPage(30, async (page) => {
        const { total_count, secrets } = await read("secrets", () => list(page));
        return { total: total_count, entries: secrets };
      });
      return all.map(({ name, updated_at }) => ({ name, updatedAt: updated_at }));
    },
    variablesOf: async (
      list: (page: Page) => Promise<{
        status: number;
        data: { total_count: number; variables: { name: string; value: string }[] };
      }>,
    ): Promise<KeptVariable[]> => {
      const all = await everyPage(30, async (page) => {
        const { total_count, variables } = await read("variables", () => list(page));
        return { total: total_count, entries: variables };
      });
      return all.map(({ name, value }) => ({ name, value }));
    },
  };
}

/** GitHub counts these in their answer instead of naming the next page. Of variables it gives 30 a page at most. */
export async function everyPage<T>(
  size: number,
  ask: (page: Page) => Promise<{ total: number; entries: T[] }>,
): Promise<T[]> {
  const all: T[] = [];
  for (let page = 1; ; page += 1) {
    const { total, entries } = await ask({ per_page: size, page });
    all.push(...entries);
    if (entries.length === 0 || all.length >= total) return all;
  }
}

function keyOf({ key_id, key }: { key_id: string; key: string }): { id: string; key: string } {
  return { id: key_id, key };
}
