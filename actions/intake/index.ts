import { readFile } from "node:fs/promises";
import * as core from "@actions/core";
import { openGitHub } from "../_lib/github/client.ts";
import { parseLabeledEvent } from "../_lib/github/event.ts";
import { jobLog } from "../_lib/log.ts";
import { run } from "../_lib/run.ts";
import { readRunnerEnv } from "../_lib/runner-env.ts";
import { openStore } from "../_lib/store/client.ts";
import { writeSummary } from "../_lib/summary.ts";
import { readInputs, setOutputs } from "./inputs.ts";
import { intake } from "./intake.ts";

await run(async () => {
  const inputs = readInputs();
  const env = readRunnerEnv(process.env);
  const event = parseLabeledEvent(await readFile(env.eventPath, "utf8"));
  const ports = {
    store: openStore(inputs.store),
    github: openGitHub({ token: inputs.githubToken, repo: event.repo, apiUrl: env.apiUrl }),
    log: jobLog,
  };
  const outcome = await intake(event, inputs, ports);
  setOutputs(outcome);
  const line = `${outcome.result}: ${outcome.reason}`;
  if (outcome.result === "refused") core.notice(line);
  else jobLog.info(line);
  await writeSummary(`### Whim intake\n\n${line}\n`);
});
