import * as core from "@actions/core";
import { ConfigurationError } from "../_lib/errors.ts";
import { type GitHubCredential, githubCredential } from "../_lib/github-credential.ts";
import type { TokenPermissions } from "../_lib/github/token-permissions.ts";
import { requiredInput } from "../_lib/inputs.ts";
import { storeInputs } from "../_lib/store-inputs.ts";
import type { StoreOptions } from "../_lib/store/client.ts";

export type SweepInputs = {
  store: StoreOptions;
  github: GitHubCredential;
  repos: string[];
  label: string;
  workerWorkflow: string;
};

/** What a token must be allowed, here and in the job of the template. */
export const NEEDS: TokenPermissions = {
  contents: "read",
  issues: "write",
  pull_requests: "read",
  actions: "write",
};

export function readInputs(ownRepository: string): SweepInputs {
  return {
    store: storeInputs(),
    github: githubCredential(),
    repos: reposOf(core.getInput("repos"), ownRepository),
    label: requiredInput("label"),
    workerWorkflow: requiredInput("worker-workflow"),
  };
}

function reposOf(text: string, ownRepository: string): string[] {
  const names = text.split(/[\s,]+/).filter((name) => name !== "");
  for (const name of names)
    if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,38}\/[A-Za-z0-9._-]{1,100}$/.test(name))
      throw new ConfigurationError(
        `Input "repos" has "${name.slice(0, 50)}" in it: give repositories as "owner/name".`,
      );
  const once = new Map(names.map((name) => [name.toLowerCase(), name]));
  return once.size === 0 ? [ownRepository] : [...once.values()];
}
