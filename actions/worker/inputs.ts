import os from "node:os";
import * as core from "@actions/core";
import { type Egress, readEgress } from "../_lib/box/egress.ts";
import { readablePlaces } from "../_lib/box/readable-places.ts";
import { sandboxMode, type SandboxMode } from "../_lib/box/sandbox.ts";
import type { Credential } from "../_lib/ralph/credential.ts";
import { type GitHubCredential, githubCredential } from "../_lib/github-credential.ts";
import type { TokenPermissions } from "../_lib/github/token-permissions.ts";
import { integerInput, optionalSecretInput, requiredInput, urlInput } from "../_lib/inputs.ts";
import { oneCredential } from "../_lib/ralph/credential.ts";
import { storeInputs } from "../_lib/store-inputs.ts";
import type { StoreOptions } from "../_lib/store/client.ts";

export type WorkerInputs = {
  store: StoreOptions;
  github: GitHubCredential;
  slot: number;
  workerWorkflow: string;
  /** Null: the version below, kept on the runner. */
  claudeCommand: string | null;
  claudeVersion: string;
  credential: Credential;
  model: string | null;
  baseUrl: string | null;
  sandbox: SandboxMode;
  egress: Egress;
  read: string[];
  setup: string | null;
  mirrors: boolean;
  /** Null: submodules are not fetched. */
  submodules: { token: string | null } | null;
  /** The files that Git LFS keeps. */
  lfs: boolean;
  jobMinutes: number;
};

/** What a token must be allowed, here and in the job of the template. */
export const NEEDS: TokenPermissions = {
  contents: "write",
  pull_requests: "write",
  issues: "write",
  actions: "write",
};

export function readInputs(): WorkerInputs {
  const model = core.getInput("model");
  return {
    store: storeInputs(),
    github: githubCredential(),
    slot: integerInput("slot", { min: 1, max: 100 }),
    workerWorkflow: core.getInput("worker-workflow"),
    claudeCommand: core.getInput("claude-command") || null,
    claudeVersion: requiredInput("claude-version"),
    credential: oneCredential(
      { name: 'the input "anthropic-api-key"', value: optionalSecretInput("anthropic-api-key") },
      { name: 'the input "claude-code-oauth-token"', value: optionalSecretInput("claude-code-oauth-token") },
    ),
    model: model === "" ? null : model,
    sandbox: sandboxMode('Input "sandbox"', requiredInput("sandbox")),
    egress: readEgress('Input "egress"', requiredInput("egress")),
    read: readablePlaces('Input "sandbox-read"', core.getInput("sandbox-read"), os.homedir()),
    setup: core.getInput("setup") || null,
    mirrors: core.getBooleanInput("keep-mirrors"),
    submodules: core.getBooleanInput("submodules")
      ? { token: optionalSecretInput("submodules-token") }
      : null,
    lfs: core.getBooleanInput("lfs"),
    jobMinutes: integerInput("job-minutes", { min: 5, max: 7200 }),
    baseUrl: core.getInput("anthropic-base-url") === "" ? null : urlInput("anthropic-base-url"),
  };
}
