import { readFile } from "node:fs/promises";
import * as core from "@actions/core";
import { systemClock } from "../_lib/clock.ts";
import { githubTokens } from "../_lib/github-credential.ts";
import { openGitHub } from "../_lib/github/client.ts";
import { parseEvent } from "../_lib/github/event.ts";
import { knowRepository } from "../_lib/know-repository.ts";
import { jobLog } from "../_lib/log.ts";
import { harmlessText } from "../_lib/outbound-text.ts";
import { run } from "../_lib/run.ts";
import { readRunnerEnv } from "../_lib/runner-env.ts";
import { openStore } from "../_lib/store/client.ts";
import { writeSummary } from "../_lib/summary.ts";
import { type CommandResult, onComment } from "./command.ts";
import { onIssueEnded, onPullClosed } from "./ended.ts";
import { NEEDS, readInputs } from "./inputs.ts";
import { operate } from "./operate.ts";

const LISTENS_TO =
  "`issue_comment: types: [created]`, `issues: types: [closed, unlabeled, deleted, transferred]`, `pull_request: types: [closed]` or `workflow_dispatch`";

await run(async () => {
  const inputs = readInputs();
  const env = readRunnerEnv(process.env);
  const event = parseEvent(await readFile(env.eventPath, "utf8"), LISTENS_TO);
  const options = {
    label: inputs.label,
    workerWorkflow: inputs.workerWorkflow,
    patience: { seconds: inputs.patienceSeconds, serverUrl: env.serverUrl },
  };
  const tokenOf = githubTokens(inputs.github, {
    apiUrl: env.apiUrl,
    permissions: NEEDS,
    warn: jobLog.warn,
  });
  const ports = {
    store: openStore(inputs.store),
    github: openGitHub({ token: tokenOf(env.repo), repo: env.repo, apiUrl: env.apiUrl }),
    log: jobLog,
    clock: systemClock,
  };
  await knowRepository(env, ports);
  const { command, issue, item } = inputs;
  const result: CommandResult =
    event.kind === "comment"
      ? await onComment(event, options, ports)
      : event.kind === "issue"
        ? await onIssueEnded(event, options, ports)
        : event.kind === "pull_request_closed"
          ? await onPullClosed(event, ports)
          : event.kind === "dispatch"
            ? await operate({ command, issue, item, sender: event.sender, runId: env.runId }, options, ports)
            : { result: "skipped", reason: `nothing to do for the event "${event.kind}"`, item: null };
  core.setOutput("result", result.result);
  core.setOutput("reason", result.reason);
  core.setOutput("item", result.item ?? "");
  jobLog.info(`${result.result}: ${result.reason}`);
  await writeSummary(`### Whim command: ${result.result}\n\n${harmlessText(result.reason, 10_000)}\n`);
  // A dispatch has no comment to answer on: a red run is how its person learns of it.
  if (result.result === "refused" && event.kind === "dispatch") throw new Error(result.reason);
});
