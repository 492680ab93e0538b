import * as core from "@actions/core";
import { ConfigurationError } from "./errors.ts";
import { type App, readApp } from "./github/app-key.ts";
import { appTokens } from "./github/app-token.ts";
import type { TokenPermissions } from "./github/token-permissions.ts";
import type { Token } from "./github/token.ts";
import { maskNow } from "./log.ts";
import { optionalSecretInput, secretInput } from "./inputs.ts";

/** How every action signs in to GitHub: as an App where it was given one, else with the token. */
export type GitHubCredential = { token: string; app: App | null };

const APP = { id: "app-id", key: "app-private-key" };

export function githubCredential(): GitHubCredential {
  const id = core.getInput(APP.id);
  const key = optionalSecretInput(APP.key);
  // What we start inherits no key by an oversight: we have it now, and nobody else needs it.
  delete process.env[`INPUT_${APP.key.toUpperCase()}`];
  const token = secretInput("github-token");
  if (id === "" && key === null) return { token, app: null };
  if (id === "" || key === null)
    throw new ConfigurationError(
      `Of the inputs "${APP.id}" and "${APP.key}" only "${id === "" ? APP.key : APP.id}" is there: a GitHub App needs both, or give neither.`,
    );
  return { token, app: readApp(id, key, { id: `Input "${APP.id}"`, key: `Input "${APP.key}"` }) };
}

/** For each repository that this job works with. An App's tokens are masked, and added to `secrets`, as they are made. */
export function githubTokens(
  { token, app }: GitHubCredential,
  options: {
    apiUrl: string;
    permissions: TokenPermissions;
    warn(line: string): void;
    secrets?: string[];
  },
): (repo: string) => Token {
  if (app === null) return () => token;
  const { secrets, ...rest } = options;
  const onMinted = (minted: string) => {
    maskNow(minted);
    secrets?.push(minted);
  };
  const sources = new Map<string, Token>();
  return (repo) => {
    const source = sources.get(repo) ?? appTokens({ ...rest, app, repo, onMinted });
    sources.set(repo, source);
    return source;
  };
}
