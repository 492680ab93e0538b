import path from "node:path";
import * as core from "@actions/core";
import { systemClock } from "../_lib/clock.ts";
import { githubTokens } from "../_lib/github-credential.ts";
import type { GitHub } from "../_lib/github/github.ts";
import type { Token } from "../_lib/github/token.ts";
import { jobLog, mute } from "../_lib/log.ts";
import { stopSignal } from "../_lib/ralph/stop-signal.ts";
import { run } from "../_lib/run.ts";
import { readRunnerEnv, type RunnerEnv } from "../_lib/runner-env.ts";
import { secretScan } from "../_lib/secrets/secret-scan.ts";
import type { Store } from "../_lib/store/store.ts";
import { writeSummary } from "../_lib/summary.ts";
import { NEEDS, readInputs, type WorkerInputs } from "./inputs.ts";
import { runnerCache } from "./runner-cache.ts";
import { readState, saveInterrupted, saveState } from "./state.ts";

await run(
  async () => {
    const inputs = readInputs();
    const env = readRunnerEnv(process.env);
    const secrets = secretsOf(inputs);
    const scan = secretScan(secrets);
    const stop = stopSignal();
    stop.addEventListener("abort", saveInterrupted, { once: true });
    const claimKey = `${env.repo}/${env.runId}/${env.runAttempt}/${inputs.slot}`;
    const { worker } = await import("./worker.ts");
    const { store, github, token } = await openPorts(inputs, env, secrets);
    const result = await worker(
      {
        claimKey,
        slot: inputs.slot,
        runner: env.runnerName,
        runUrl: env.runUrl,
        serverUrl: env.serverUrl,
        folder: env.tempFolder,
        kept: env.keptFolder,
        mirrors: inputs.mirrors ? path.join(env.keptFolder, "mirrors") : null,
        logFile: path.join(env.tempFolder, `whim-${env.runId}-${env.runAttempt}-${inputs.slot}.jsonl`),
        submodules: inputs.submodules,
        lfs: inputs.lfs ? path.join(inputs.mirrors ? env.keptFolder : env.tempFolder, "lfs") : null,
        jobMinutes: inputs.jobMinutes,
        store: inputs.store,
        workerWorkflow: inputs.workerWorkflow,
        secrets,
        token,
        program: {
          command: inputs.claudeCommand,
          version: inputs.claudeVersion,
          folder: path.join(env.keptFolder, "claude"),
          searchPath: env.searchPath,
        },
        sandbox: { mode: inputs.sandbox, egress: inputs.egress, read: inputs.read, setup: inputs.setup },
        agent: {
          credential: inputs.credential,
          ...(inputs.model === null ? {} : { model: inputs.model }),
          ...(inputs.baseUrl === null ? {} : { baseUrl: inputs.baseUrl }),
        },
      },
      {
        store,
        github,
        clock: systemClock,
        log: jobLog,
        stop,
        cache: () => runnerCache(process.env),
        onClaimed: () => saveState({ claimKey, finished: false }),
      },
    );
    // A lease that only nobody could confirm may still be ours: post gives the item back at once.
    if (result.item !== null) saveState({ claimKey, finished: result.result !== "lost" });
    core.setOutput("item", result.item ?? "");
    core.setOutput("result", result.result);
    core.setOutput("pull-request-url", result.pullRequestUrl ?? "");
    core.setOutput("iterations", result.iterations);
    core.setOutput("tokens", result.tokens);
    core.setOutput("usd", result.usd);
    core.setOutput("log", result.log ?? "");
    jobLog.info(`${result.result}: ${result.reason}`);
    await writeSummary(scan.redact(result.report).text);
    if (result.result === "failed" || result.result === "stuck")
      core.setFailed(mute(`${result.result}: ${result.reason}`));
  },
  async () => {
    const state = readState();
    if (state === null || state.finished) return;
    const inputs = readInputs();
    const env = readRunnerEnv(process.env);
    const metered = inputs.credential.kind === "api_key";
    const secrets = secretsOf(inputs);
    const { release } = await import("./release.ts");
    const { store, github } = await openPorts(inputs, env, secrets);
    await release(
      { store, github, log: jobLog },
      { key: state.claimKey, repo: env.repo, slot: inputs.slot, runner: env.runnerName, metered },
      { runUrl: env.runUrl, workerWorkflow: inputs.workerWorkflow, secrets, interrupted: state.interrupted },
    );
  },
);

/** The key of an App is in no list: it leaves by no spelling that its form does not give away, and its length would cost every look. */
function secretsOf({ github, store, credential, submodules }: WorkerInputs): string[] {
  return [github.token, store.key, store.roleKey ?? "", credential.value, submodules?.token ?? ""];
}

/**
 * Most of the program is loaded only here and above: a job that is set up wrongly says so at once, and post mostly finds
 * nothing to do. Whatever we say to GitHub, none of it is a secret of this job; `secrets` grows by every token that an App
 * is given.
 */
async function openPorts(
  inputs: WorkerInputs,
  { repo, apiUrl }: RunnerEnv,
  secrets: string[],
): Promise<{ store: Store; github: GitHub; token: Token }> {
  const { openStore } = await import("../_lib/store/client.ts");
  const { openGitHub } = await import("../_lib/github/client.ts");
  const { redacting } = await import("../_lib/github/redacting.ts");
  const options = { apiUrl, permissions: NEEDS, warn: jobLog.warn, secrets };
  const token = githubTokens(inputs.github, options)(repo);
  return {
    store: openStore(inputs.store),
    github: redacting(openGitHub({ token, repo, apiUrl }), secretScan(secrets), jobLog),
    token,
  };
}
