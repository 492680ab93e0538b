import os from "node:os";
import path from "node:path";
import * as core from "@actions/core";
import { readEgress } from "../_lib/box/egress.ts";
import { readablePlaces } from "../_lib/box/readable-places.ts";
import { sandboxMode } from "../_lib/box/sandbox.ts";
import { readMcpServers } from "../_lib/ralph/mcp-servers.ts";
import { ConfigurationError } from "../_lib/errors.ts";
import { integerInput, optionalSecretInput, requiredInput, urlInput } from "../_lib/inputs.ts";
import { oneCredential } from "../_lib/ralph/credential.ts";
import type { RalphResult } from "../_lib/ralph/result.ts";
import type { RalphInputs } from "./ralph.ts";

/** The account behind the workflow's own token. */
const ACTIONS_BOT = {
  name: "github-actions[bot]",
  email: "41898282+github-actions[bot]@users.noreply.github.com",
};

export function readInputs(runner: {
  workspace: string;
  searchPath: string;
  tempFolder: string;
}): RalphInputs {
  const credential = oneCredential(
    { name: 'the input "anthropic-api-key"', value: optionalSecretInput("anthropic-api-key") },
    { name: 'the input "claude-code-oauth-token"', value: optionalSecretInput("claude-code-oauth-token") },
  );
  const folder = path.resolve(runner.workspace, requiredInput("path"));
  return {
    folder,
    stateFolder: path.join(runner.tempFolder, "whim-ralph"),
    specFile: path.resolve(folder, requiredInput("spec")),
    claudeCommand: requiredInput("claude-command"),
    searchPath: runner.searchPath,
    credential,
    model: core.getInput("model") || null,
    baseUrl: core.getInput("anthropic-base-url") === "" ? null : urlInput("anthropic-base-url"),
    iterations: integerInput("max-iterations", { min: 1, max: 10_000 }),
    minutes: integerInput("max-minutes", { min: 1, max: 7200 }),
    usd: amountInput("max-usd"),
    stuckAfter: integerInput("stuck-threshold", { min: 1, max: 100 }),
    idleSeconds: integerInput("timeout-idle", { min: 1, max: 86_400 }),
    verify: core.getMultilineInput("verify"),
    mcpServers: readMcpServers(core.getInput("mcp")),
    ralphCommand: core.getInput("ralph-command") || null,
    sandbox: sandboxMode('Input "sandbox"', requiredInput("sandbox")),
    egress: readEgress('Input "egress"', requiredInput("egress")),
    read: readablePlaces('Input "sandbox-read"', core.getInput("sandbox-read"), os.homedir()),
    setup: core.getInput("setup") || null,
    fresh: false,
    identity: ACTIONS_BOT,
  };
}

export function setOutputs({ outcome, head, iterations, tasks, usage }: RalphResult): void {
  core.setOutput("result", outcome);
  core.setOutput("head", head);
  core.setOutput("iterations", iterations);
  core.setOutput("tasks-done", tasks.filter((task) => task.passed).length);
  core.setOutput("usd", usage.usd.toFixed(4));
}

function amountInput(name: string): number {
  const text = requiredInput(name);
  const value = Number(text);
  if (!(value > 0 && value <= 100_000))
    throw new ConfigurationError(`Input "${name}" is "${text}": give an amount in dollars, like 10 or 2.50.`);
  return value;
}
