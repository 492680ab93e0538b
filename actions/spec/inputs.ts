import os from "node:os";
import * as core from "@actions/core";
import { readEgress } from "../_lib/box/egress.ts";
import { readablePlaces } from "../_lib/box/readable-places.ts";
import { sandboxMode } from "../_lib/box/sandbox.ts";
import { ConfigurationError } from "../_lib/errors.ts";
import {
  integerInput,
  optionalSecretInput,
  repositoryInput,
  requiredInput,
  secretInput,
} from "../_lib/inputs.ts";
import { specModelInputs } from "../_lib/spec/model-inputs.ts";
import type { SpecResult } from "../_lib/spec/spec-result.ts";
import { wantedMethod } from "./method.ts";
import type { SpecInputs } from "./spec.ts";

export function readInputs(here: { repo: string; tempFolder: string; searchPath: string }): SpecInputs {
  return {
    repo: core.getInput("repository") === "" ? here.repo : repositoryInput("repository"),
    githubToken: secretInput("github-token"),
    source: sourceInput(),
    answers: core.getInput("answers"),
    base: core.getInput("base") || null,
    method: wantedMethod(requiredInput("method")),
    apiKey: optionalSecretInput("anthropic-api-key"),
    oauthToken: optionalSecretInput("claude-code-oauth-token"),
    author: specModelInputs(""),
    maxUsd: integerInput("max-usd", { min: 1, max: 1000 }),
    titleLanguage: requiredInput("title-language"),
    claudeCommand: requiredInput("claude-command"),
    sandbox: sandboxMode('Input "sandbox"', requiredInput("sandbox")),
    egress: readEgress('Input "egress"', requiredInput("egress")),
    read: readablePlaces('Input "sandbox-read"', core.getInput("sandbox-read"), os.homedir()),
    folder: here.tempFolder,
    searchPath: here.searchPath,
  };
}

function sourceInput(): SpecInputs["source"] {
  const [issue, text] = [core.getInput("issue"), core.getInput("text")];
  if ((issue === "") === (text === ""))
    throw new ConfigurationError(
      `Inputs "issue" and "text" are ${issue === "" ? "both empty" : "both set"}: give the number of an issue, or a text.`,
    );
  if (issue !== "") return { kind: "issue", number: integerInput("issue", { min: 1, max: 2_147_483_647 }) };
  return { kind: "text", title: core.getInput("title") || firstLine(text), body: text };
}

function firstLine(text: string): string {
  return (text.trim().split("\n", 1)[0] ?? "").replace(/^#+\s+/, "").slice(0, 200);
}

export function setOutputs(result: SpecResult): void {
  const { usage, hidden } = result;
  core.setOutput("result", result.kind);
  core.setOutput("spec", result.kind === "spec" ? result.spec : "");
  core.setOutput("title", result.kind === "spec" ? result.title : "");
  core.setOutput("tasks", result.kind === "spec" ? result.tasks : 0);
  core.setOutput("source", result.kind === "spec" ? result.source : "");
  lines("touches", result.kind === "spec" ? result.touches : []);
  lines(
    "warnings",
    result.kind === "spec"
      ? result.warnings.map(({ line, rule, message }) => `${line} ${rule}: ${message}`)
      : [],
  );
  lines("questions", result.kind === "questions" ? result.questions : []);
  core.setOutput("reason", result.kind === "failed" ? result.reason : "");
  core.setOutput("retryable", result.kind === "failed" && result.retryable);
  core.setOutput("hidden", JSON.stringify(hidden));
  core.setOutput("input-tokens", usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens);
  core.setOutput("output-tokens", usage.outputTokens);
  core.setOutput("usd", usage.usd === null ? "" : usage.usd.toFixed(4));
  core.setOutput("model", usage.models.join(" "));
}

function lines(name: string, values: string[]): void {
  core.setOutput(name, values.join("\n"));
}
