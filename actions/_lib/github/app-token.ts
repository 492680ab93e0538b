import { type Clock, systemClock } from "../clock.ts";
import { ConfigurationError, explain } from "../errors.ts";
import { appSignature } from "./app-jwt.ts";
import type { App } from "./app-key.ts";
import { connect, ownerAndName } from "./connection.ts";
import { isStatus } from "./errors.ts";
import { lacking, type TokenPermissions } from "./token-permissions.ts";
import type { TokenSource } from "./token.ts";

/** They live an hour. Nothing that begins with one takes longer than this to have shown it. */
const LEAST_LEFT_MS = 10 * 60_000;

export type AppTokenOptions = {
  app: App;
  /** The one repository that its tokens are for, and what they may do there. */
  repo: string;
  permissions: TokenPermissions;
  apiUrl: string;
  warn(line: string): void;
  /** Before anybody can use or print it. */
  onMinted(token: string): void;
  clock?: Clock;
};

/**
 * Tokens of a GitHub App's installation, each made when the last one is nearly over.
 *
 * Written out, and not @octokit/auth-app: that brings 60 kB of three OAuth flows into each of four bundles for the two
 * calls and the one signature made here, and would leave every mistake below as a bare 401, 404 or 422.
 */
export function appTokens(options: AppTokenOptions): TokenSource {
  const { clock = systemClock } = options;
  let held: Minted | null = null;
  let minting: Promise<Minted> | null = null;
  return {
    async current() {
      if (held !== null && held.until - clock.now() > LEAST_LEFT_MS) return held.token;
      minting ??= mint(options).finally(() => (minting = null));
      held = await minting;
      return held.token;
    },
    refused(token) {
      if (held?.token === token) held = null;
      return true;
    },
  };
}

type Minted = { token: string; until: number };

async function mint(options: AppTokenOptions): Promise<Minted> {
  const { app, repo, permissions, apiUrl, warn, onMinted, clock = systemClock } = options;
  const at = ownerAndName(repo);
  const signature = appSignature(app, clock, warn);
  const { octokit, read, write } = connect({ token: signature, apiUrl, clock }, `the GitHub App ${app.id}`);
  const ask = <T>(asked: Promise<T>) =>
    asked.catch((error: unknown) => {
      throw refusalOf(error, app);
    });
  const installation = await ask(
    read("metadata", () => octokit.apps.getRepoInstallation(at)).catch(async (error: unknown) => {
      if (!isStatus(error, 404)) throw error;
      // Of an App that nobody knows GitHub says the same, but then it does not know who asks either.
      throw notInstalled(await read("metadata", () => octokit.apps.getAuthenticated()), repo);
    }),
  );
  const { html_url: page, suspended_at: suspended } = installation;
  if (suspended !== null)
    throw new ConfigurationError(
      `The GitHub App ${app.id} is suspended on ${repo} since ${suspended}: let it in again at ${page}`,
    );
  const missing = lacking(installation.permissions, permissions);
  if (missing.length > 0)
    throw new ConfigurationError(
      `The GitHub App ${app.id} lacks ${missing.join(", ")} on ${repo}: grant it in the App's settings (Permissions & events), then accept that at ${page}`,
    );
  const { token, expires_at } = await ask(
    write("metadata", () =>
      octokit.apps.createInstallationAccessToken({
        installation_id: installation.id,
        repositories: [at.repo],
        permissions,
      }),
    ),
  );
  onMinted(token);
  return { token, until: Date.parse(expires_at) + signature.ahead() };
}

/**
 * What a person can do about it. The answers themselves are no cause of it: whoever made the call that needs the token
 * would take their status for its own.
 */
function refusalOf(error: unknown, { id }: App): Error {
  if (error instanceof ConfigurationError && error.cause === undefined) return error;
  const said = explain(error instanceof ConfigurationError ? error.cause : error);
  if (isStatus(error, 401))
    return new ConfigurationError(
      `GitHub does not accept what app-private-key signs for the App ${id} (${said}): app-id and app-private-key must be of one App, and the key one that its settings page still lists.`,
    );
  if (isStatus(error, 404))
    return new ConfigurationError(
      `GitHub knows no App with the id ${id} (${said}): check app-id, which the App's settings page shows.`,
    );
  return new Error(`GitHub made no token for the App ${id}: ${said}`);
}

function notInstalled(app: { name: string; html_url: string } | null, repo: string): ConfigurationError {
  const [name, page] = app === null ? ["", ""] : [`"${app.name}" `, ` at ${app.html_url}/installations/new`];
  return new ConfigurationError(
    `The GitHub App ${name}is not installed on ${repo}: install it there, or add the repository to what it may reach,${page}`,
  );
}
