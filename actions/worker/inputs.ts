import * as core from "@actions/core";
import type { Credential } from "../_lib/claude/claude-code.ts";
import { ConfigurationError } from "../_lib/errors.ts";
import { integerInput, optionalSecretInput, requiredInput, secretInput, urlInput } from "../_lib/inputs.ts";

export type WorkerInputs = {
  storeUrl: string;
  storeKey: string;
  githubToken: string;
  slot: number;
  workerWorkflow: string;
  claudeCommand: string;
  credential: Credential;
  model: string | null;
  baseUrl: string | null;
};

export function readInputs(): WorkerInputs {
  const model = core.getInput("model");
  return {
    storeUrl: urlInput("store-url"),
    storeKey: secretInput("store-key"),
    githubToken: secretInput("github-token"),
    slot: integerInput("slot", { min: 1, max: 100 }),
    workerWorkflow: requiredInput("worker-workflow"),
    claudeCommand: requiredInput("claude-command"),
    credential: credentialInput(),
    model: model === "" ? null : model,
    baseUrl: core.getInput("anthropic-base-url") === "" ? null : urlInput("anthropic-base-url"),
  };
}

function credentialInput(): Credential {
  const [key, token] = [
    optionalSecretInput("anthropic-api-key"),
    optionalSecretInput("claude-code-oauth-token"),
  ];
  if (key !== null && token === null) return { kind: "api_key", value: key };
  if (token !== null && key === null) return { kind: "oauth_token", value: token };
  throw new ConfigurationError(
    key === null
      ? 'No credential for the model: set "anthropic-api-key", or "claude-code-oauth-token" for a Claude subscription (make one with `claude setup-token`).'
      : 'Both "anthropic-api-key" and "claude-code-oauth-token" are set: keep the one that shall pay.',
  );
}
