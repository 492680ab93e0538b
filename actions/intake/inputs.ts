import * as core from "@actions/core";
import { ConfigurationError } from "../_lib/errors.ts";
import { type GitHubCredential, githubCredential } from "../_lib/github-credential.ts";
import type { TokenPermissions } from "../_lib/github/token-permissions.ts";
import { integerInput, optionalSecretInput, requiredInput } from "../_lib/inputs.ts";
import { specModelInputs } from "../_lib/spec/model-inputs.ts";
import { storeInputs } from "../_lib/store-inputs.ts";
import type { StoreOptions } from "../_lib/store/client.ts";
import type { IntakeOptions } from "./intake.ts";
import type { SpecModel } from "./sdk-spec.ts";
import type { SubmissionInputs } from "./submission.ts";

export type IntakeInputs = IntakeOptions & {
  store: StoreOptions;
  github: GitHubCredential;
  repos: string[];
  submission: SubmissionInputs;
  /** Null: no model writes specs here. */
  specModel: SpecModel | null;
  /** Where no model of ours does. */
  workerWritesSpecs: boolean;
};

/** What a token must be allowed, here and in the job of the template. */
export const NEEDS: TokenPermissions = { contents: "read", issues: "write", actions: "write" };

export function readInputs(): IntakeInputs {
  const apiKey = optionalSecretInput("anthropic-api-key");
  return {
    store: storeInputs(),
    github: githubCredential(),
    label: requiredInput("label"),
    workerWorkflow: core.getInput("worker-workflow"),
    repos: repositories(core.getInput("repos")),
    allowedBots: bots(core.getInput("allowed-bots")),
    budget: {
      queued: most("most-queued"),
      perPersonADay: most("most-per-person-a-day"),
      openPullRequests: most("most-open-pull-requests"),
    },
    workerWritesSpecs: core.getBooleanInput("worker-writes-specs"),
    specModel: apiKey === null ? null : { apiKey, ...specModelInputs("spec-") },
    submission: {
      // Its first line may be indented, and belongs to it.
      spec: core.getInput("spec", { trimWhitespace: false }),
      specPath: core.getInput("spec-path"),
      ref: core.getInput("ref"),
      issue: core.getInput("issue"),
      repo: core.getInput("repo"),
      title: core.getInput("title"),
      base: core.getInput("base"),
      branch: core.getInput("branch"),
      priority: core.getInput("priority"),
      metadata: core.getInput("metadata"),
    },
  };
}

function most(name: string): number {
  return integerInput(name, { min: 1, max: 200 });
}

export function setOutputs(outputs: { item: string | null; result: string; reason: string }): void {
  core.setOutput("item", outputs.item ?? "");
  core.setOutput("result", outputs.result);
  core.setOutput("reason", outputs.reason);
}

function repositories(text: string): string[] {
  const names = listOf(text);
  const wrong = names.find((name) => !/^[A-Za-z0-9][A-Za-z0-9_-]{0,38}\/[A-Za-z0-9._-]{1,100}$/.test(name));
  if (wrong !== undefined)
    throw new ConfigurationError(
      `Input "repos" holds "${wrong.slice(0, 200)}": give repositories as owner/name, separated by commas.`,
    );
  // To GitHub, `Octo/Repo` and `octo/repo` are the same repository.
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

function bots(text: string): number[] {
  return listOf(text).map((id) => {
    if (/^\d{1,15}$/.test(id)) return Number(id);
    throw new ConfigurationError(
      `Input "allowed-bots" holds "${id.slice(0, 100)}": give the numeric ids of bots (https://api.github.com/users/<name>[bot] shows them).`,
    );
  });
}

function listOf(text: string): string[] {
  return text.split(/[\s,]+/).filter((entry) => entry !== "");
}
