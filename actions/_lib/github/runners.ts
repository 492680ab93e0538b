import { type ConnectionOptions, connect, ownerAndName } from "./connection.ts";
import { everyPage } from "./vault.ts";

/** The self-hosted runners of a repository or of an organisation. */
export type Runners = {
  readonly of: string;
  /** Where a runner registers. */
  readonly url: string;
  list(): Promise<Runner[]>;
  /** The runner's program for each system, as GitHub offers it today. */
  downloads(): Promise<RunnerDownload[]>;
  /** Lets one machine register, for an hour. */
  registrationToken(): Promise<{ token: string; expiresAt: string }>;
};

export type Runner = {
  name: string;
  os: string;
  online: boolean;
  busy: boolean;
  labels: string[];
  /** Null before its first connection, and on servers that do not say. */
  version: string | null;
};

export type RunnerDownload = { os: string; architecture: string; url: string; sha256: string | null };

type Address = ConnectionOptions & { serverUrl: string };

export function openRepositoryRunners(options: Address & { repo: string }): Runners {
  const at = ownerAndName(options.repo);
  const { octokit, read, write } = connect({ asker: "person", ...options }, options.repo);
  const { actions } = octokit;
  return {
    of: options.repo,
    url: `${options.serverUrl}/${options.repo}`,
    list: () =>
      listed((page) =>
        read("administration", () => actions.listSelfHostedRunnersForRepo({ ...at, ...page })),
      ),
    downloads: async () =>
      (await read("administration", () => actions.listRunnerApplicationsForRepo(at))).map(downloadOf),
    registrationToken: async () =>
      tokenOf(await write("administration", () => actions.createRegistrationTokenForRepo(at))),
  };
}

export function openOrganizationRunners(options: Address & { org: string }): Runners {
  const { org } = options;
  const about = `the organisation ${org}`;
  const { octokit, read, write } = connect({ asker: "person", ...options }, about);
  const { actions } = octokit;
  const needs = "organization self-hosted runners";
  return {
    of: about,
    url: `${options.serverUrl}/${org}`,
    list: () => listed((page) => read(needs, () => actions.listSelfHostedRunnersForOrg({ org, ...page }))),
    downloads: async () =>
      (await read(needs, () => actions.listRunnerApplicationsForOrg({ org }))).map(downloadOf),
    registrationToken: async () =>
      tokenOf(await write(needs, () => actions.createRegistrationTokenForOrg({ org }))),
  };
}

type ListedRunner = {
  name: string;
  os: string;
  status: string;
  busy: boolean;
  labels: { name: string }[];
  version?: string | null;
};

async function listed(
  ask: (page: { per_page: number; page: number }) => Promise<{
    total_count: number;
    runners: ListedRunner[];
  }>,
): Promise<Runner[]> {
  const all = await everyPage(100, async (page) => {
    const { total_count, runners } = await ask(page);
    return { total: total_count, entries: runners };
  });
  return all.map(({ name, os, status, busy, labels, version }) => ({
    name,
    os,
    online: status === "online",
    busy,
    labels: labels.map((label) => label.name),
    version: version ?? null,
  }));
}

function downloadOf(found: {
  os: string;
  architecture: string;
  download_url: string;
  sha256_checksum?: string | undefined;
}): RunnerDownload {
  return {
    os: found.os,
    architecture: found.architecture,
    url: found.download_url,
    sha256: found.sha256_checksum ?? null,
  };
}

function tokenOf({ token, expires_at }: { token: string; expires_at: string }) {
  return { token, expiresAt: expires_at };
}
