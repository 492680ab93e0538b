import * as core from "@actions/core";
import { ConfigurationError } from "../_lib/errors.ts";
import { type GitHubCredential, githubCredential } from "../_lib/github-credential.ts";
import type { TokenPermissions } from "../_lib/github/token-permissions.ts";
import { integerInput, requiredInput } from "../_lib/inputs.ts";
import { storeInputs } from "../_lib/store-inputs.ts";
import type { StoreOptions } from "../_lib/store/client.ts";

export type CommandInputs = {
  store: StoreOptions;
  github: GitHubCredential;
  label: string;
  workerWorkflow: string;
  patienceSeconds: number;
  command: string;
  issue: number | null;
  item: string | null;
};

/** What a token must be allowed, here and in the job of the template. */
export const NEEDS: TokenPermissions = {
  contents: "read",
  issues: "write",
  pull_requests: "read",
  actions: "write",
};

export function readInputs(): CommandInputs {
  return {
    store: storeInputs(),
    github: githubCredential(),
    label: requiredInput("label"),
    workerWorkflow: requiredInput("worker-workflow"),
    patienceSeconds: integerInput("patience-seconds", { min: 1, max: 1200 }),
    command: core.getInput("command"),
    issue: issueOf(core.getInput("issue")),
    item: itemOf(core.getInput("item")),
  };
}

function issueOf(text: string): number | null {
  if (text === "") return null;
  const number = Number(/^#?(\d{1,9})$/.exec(text)?.[1] ?? "0");
  if (number < 1)
    throw new ConfigurationError(`Input "issue" is "${text.slice(0, 50)}": give an issue's number.`);
  return number;
}

function itemOf(text: string): string | null {
  if (text === "") return null;
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return text.toLowerCase();
  throw new ConfigurationError(`Input "item" is "${text.slice(0, 50)}": give the id of a work item.`);
}
