import * as core from "@actions/core";
import { requiredInput, secretInput } from "../_lib/inputs.ts";
import { storeInputs } from "../_lib/store-inputs.ts";
import type { StoreOptions } from "../_lib/store/client.ts";

export type IntakeInputs = {
  store: StoreOptions;
  githubToken: string;
  label: string;
  workerWorkflow: string;
};

export function readInputs(): IntakeInputs {
  return {
    store: storeInputs(),
    githubToken: secretInput("github-token"),
    label: requiredInput("label"),
    workerWorkflow: requiredInput("worker-workflow"),
  };
}

export function setOutputs(outputs: { item: string | null; result: string; reason: string }): void {
  core.setOutput("item", outputs.item ?? "");
  core.setOutput("result", outputs.result);
  core.setOutput("reason", outputs.reason);
}
