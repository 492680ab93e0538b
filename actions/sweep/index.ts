import * as core from "@actions/core";
import { systemClock } from "../_lib/clock.ts";
import { openEmbedder } from "../_lib/embed/open-embedder.ts";
import { githubTokens } from "../_lib/github-credential.ts";
import { openGitHub } from "../_lib/github/client.ts";
import { jobLog } from "../_lib/log.ts";
import { run } from "../_lib/run.ts";
import { readRunnerEnv } from "../_lib/runner-env.ts";
import { openStore } from "../_lib/store/client.ts";
import { writeSummary } from "../_lib/summary.ts";
import { NEEDS, readInputs } from "./inputs.ts";
import { sweepReport } from "./report.ts";
import { sweep } from "./sweep.ts";

/** Two beats of a worker, and some. */
const PATIENCE_SECONDS = 90;

await run(async () => {
  const env = readRunnerEnv(process.env);
  const { store: at, github, repos, label, workerWorkflow } = readInputs(env.repo);
  const tokenOf = githubTokens(github, { apiUrl: env.apiUrl, permissions: NEEDS, warn: jobLog.warn });
  const repositories = repos.map((repo) => openGitHub({ token: tokenOf(repo), repo, apiUrl: env.apiUrl }));
  const store = openStore(at);
  const result = await sweep(
    repositories,
    { label, workerWorkflow },
    {
      store,
      log: jobLog,
      clock: systemClock,
      here: env,
      patience: { seconds: PATIENCE_SECONDS, serverUrl: env.serverUrl },
      embedder: (model) => openEmbedder(model, at),
    },
  );
  core.setOutput("reaped", String(result.swept?.reaped ?? 0));
  core.setOutput("cancelled", String(result.cancelled));
  core.setOutput("settled", String(result.settled));
  core.setOutput("mended", String(result.mended));
  core.setOutput("woken", String(result.woken));
  core.setOutput("attention", String(result.report?.attention.total ?? ""));
  await writeSummary(sweepReport(result, repos, env.serverUrl));
  const { failures, report } = result;
  const others = report === null ? "are not done without the store" : "are done";
  if (failures.length > 0)
    throw new Error(
      `${failures.length} of the sweep's steps failed, the others ${others}. ${failures.join(" · ")}`,
    );
});
