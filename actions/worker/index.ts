import path from "node:path";
import * as core from "@actions/core";
import { systemClock } from "../_lib/clock.ts";
import type { GitHub } from "../_lib/github/github.ts";
import { openGitHub } from "../_lib/github/client.ts";
import { withoutSecrets } from "../_lib/github/without-secrets.ts";
import { jobLog, mute } from "../_lib/log.ts";
import { stopSignal } from "../_lib/ralph/stop-signal.ts";
import { run } from "../_lib/run.ts";
import { readRunnerEnv, type RunnerEnv } from "../_lib/runner-env.ts";
import { type SecretScan, secretScan } from "../_lib/secrets/secret-scan.ts";
import { openStore } from "../_lib/store/client.ts";
import { writeSummary } from "../_lib/summary.ts";
import { readInputs, type WorkerInputs } from "./inputs.ts";
import { release } from "./release.ts";
import { runnerCache } from "./runner-cache.ts";
import { readState, saveInterrupted, saveState } from "./state.ts";
import { worker } from "./worker.ts";

await run(
  async () => {
    const inputs = readInputs();
    const env = readRunnerEnv(process.env);
    const secrets = secretsOf(inputs);
    const scan = secretScan(secrets);
    const stop = stopSignal();
    stop.addEventListener("abort", saveInterrupted, { once: true });
    const claimKey = `${env.repo}/${env.runId}/${env.runAttempt}/${inputs.slot}`;
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
        jobMinutes: inputs.jobMinutes,
        store: inputs.store,
        workerWorkflow: inputs.workerWorkflow,
        secrets,
        token: inputs.githubToken,
        claude: {
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
        store: openStore(inputs.store),
        github: safeGitHub(inputs, env, scan),
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
    const store = openStore(inputs.store);
    const metered = inputs.credential.kind === "api_key";
    const secrets = secretsOf(inputs);
    await release(
      { store, github: safeGitHub(inputs, env, secretScan(secrets)), log: jobLog },
      { key: state.claimKey, repo: env.repo, slot: inputs.slot, runner: env.runnerName, metered },
      { runUrl: env.runUrl, workerWorkflow: inputs.workerWorkflow, secrets, interrupted: state.interrupted },
    );
  },
);

function secretsOf({ githubToken, store, credential, submodules }: WorkerInputs): string[] {
  return [githubToken, store.key, store.roleKey ?? "", credential.value, submodules?.token ?? ""];
}

/** Whatever we say there, none of it is a secret of this job. */
function safeGitHub(inputs: WorkerInputs, env: RunnerEnv, scan: SecretScan): GitHub {
  const { repo, apiUrl } = env;
  return withoutSecrets(openGitHub({ token: inputs.githubToken, repo, apiUrl }), scan, jobLog);
}
