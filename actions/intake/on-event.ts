import { readFile } from "node:fs/promises";
import * as core from "@actions/core";
import { systemClock } from "../_lib/clock.ts";
import { githubTokens } from "../_lib/github-credential.ts";
import { openGitHub } from "../_lib/github/client.ts";
import { parseEvent } from "../_lib/github/event.ts";
import type { GitHub } from "../_lib/github/github.ts";
import { knowRepository } from "../_lib/know-repository.ts";
import { jobLog } from "../_lib/log.ts";
import type { RunnerEnv } from "../_lib/runner-env.ts";
import { openStore } from "../_lib/store/client.ts";
import { writeSummary } from "../_lib/summary.ts";
import { answer } from "./answer.ts";
import { charge } from "./charge.ts";
import { type IntakeInputs, NEEDS, setOutputs } from "./inputs.ts";
import { intake } from "./intake.ts";
import { poll } from "./poll.ts";
import { report, reportOfPoll, summaryOf } from "./report.ts";
import { sdkSpec } from "./sdk-spec.ts";
import { asWritten, byWorker } from "./spec-writer.ts";
import { submissionOf } from "./submission.ts";
import { submit } from "./submit.ts";
import { withinBudget } from "./within-budget.ts";

const LISTENS_TO =
  "`issues: types: [labeled]`, `issue_comment: types: [created]`, `schedule` or `workflow_dispatch`";

/** What the event of this job asks for, and what became of it. */
export async function onEvent(inputs: IntakeInputs, env: RunnerEnv): Promise<void> {
  const event = parseEvent(await readFile(env.eventPath, "utf8"), LISTENS_TO);
  const tokenOf = githubTokens(inputs.github, {
    apiUrl: env.apiUrl,
    permissions: NEEDS,
    warn: jobLog.warn,
  });
  const githubOf = (repo: string) => openGitHub({ token: tokenOf(repo), repo, apiUrl: env.apiUrl });
  const ports = {
    store: openStore(inputs.store),
    log: jobLog,
    clock: systemClock,
  };
  await knowRepository(env, ports);
  const { specModel } = inputs;
  const here = (github: GitHub) => ({
    ...ports,
    github,
    writeSpec:
      specModel === null
        ? inputs.workerWritesSpecs
          ? byWorker
          : asWritten
        : withinBudget(
            sdkSpec(specModel, {
              github,
              token: tokenOf(github.repo),
              folder: env.tempFolder,
              log: jobLog,
              charge: (repo, usage) => charge(repo, usage, ports),
            }),
            ports,
          ),
  });

  const submission = event.kind === "dispatch" ? submissionOf(inputs.submission) : null;
  if (event.kind === "schedule" || (event.kind === "dispatch" && submission === null)) {
    const repos = inputs.repos.length > 0 ? inputs.repos : [env.repo];
    const polled = await poll(repos, inputs, (repo) => here(githubOf(repo)), jobLog);
    setOutputs({ item: null, ...reportOfPoll(polled).outputs });
    await writeSummary(reportOfPoll(polled).summary);
    if (polled.failures.length > 0)
      throw new Error(`${polled.failures.length} failed: ${polled.failures.join("; ")}`);
    return;
  }
  const outcome =
    event.kind === "labeled"
      ? await intake(event, inputs, here(githubOf(event.repo)))
      : event.kind === "comment"
        ? await answer(event, inputs, here(githubOf(event.repo)))
        : event.kind === "dispatch" && submission !== null
          ? await submit(submission, { sender: event.sender, runId: env.runId, runUrl: env.runUrl }, inputs, {
              here: env.repo,
              portsOf: (repo) => here(githubOf(repo)),
            })
          : { result: "skipped" as const, reason: `nothing to do for the event "${event.kind}"`, item: null };
  setOutputs(outcome);
  // A dispatch has no issue to answer on: a red run is how its person learns of it.
  const isRed = outcome.result === "refused" && event.kind === "dispatch";
  if (outcome.result === "refused" && !isRed) core.notice(report(outcome));
  else jobLog.info(report(outcome));
  await writeSummary(summaryOf(outcome));
  if (isRed) throw new Error(report(outcome));
}
