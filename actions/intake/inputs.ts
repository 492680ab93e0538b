import * as core from "@actions/core";
import { requiredInput, secretInput, urlInput } from "../_lib/inputs.ts";

export type IntakeInputs = {
  storeUrl: string;
  storeKey: string;
  githubToken: string;
  label: string;
  workerWorkflow: string;
};

export function readInputs(): IntakeInputs {
  return {
    storeUrl: urlInput("store-url"),
    storeKey: secretInput("store-key"),
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
