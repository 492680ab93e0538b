import { trustedPath } from "../_lib/box/trusted-path.ts";
import { systemClock } from "../_lib/clock.ts";
import { ConfigurationError } from "../_lib/errors.ts";
import { jobLog } from "../_lib/log.ts";
import { stopSignal } from "../_lib/ralph/stop-signal.ts";
import { run } from "../_lib/run.ts";
import { readRunnerEnv } from "../_lib/runner-env.ts";
import { writeSummary } from "../_lib/summary.ts";
import { readInputs, setOutputs } from "./inputs.ts";
import { reportOf } from "./report.ts";

await run(async () => {
  const env = readRunnerEnv(process.env);
  const inputs = readInputs(env);
  // Most of the program is loaded only here: a job that is set up wrongly says so at once.
  const { openGitHub } = await import("../_lib/github/client.ts");
  const { spec } = await import("./spec.ts");
  process.env["PATH"] = trustedPath(process.env["PATH"], inputs.folder);
  const github = openGitHub({ token: inputs.githubToken, repo: inputs.repo, apiUrl: env.apiUrl });
  const result = await jobLog.stage("Spec", () =>
    spec(inputs, { github, log: jobLog, clock: systemClock, signal: stopSignal() }),
  );
  setOutputs(result);
  await writeSummary(reportOf(result));
  if (result.kind !== "failed") return;
  throw result.retryable ? new Error(result.reason) : new ConfigurationError(result.reason);
});
