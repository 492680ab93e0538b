import os from "node:os";
import path from "node:path";
import { ConfigurationError } from "./errors.ts";

/** What the runner tells every step. Names are GitHub's. */
export type RunnerEnv = {
  repo: string;
  /** GitHub's own number of it, which stays when it is renamed or moved. */
  repositoryId: string | null;
  apiUrl: string;
  serverUrl: string;
  eventPath: string;
  runId: string;
  runAttempt: string;
  runUrl: string | null;
  tempFolder: string;
  /**
   * Stays on the runner between jobs. Not the runner's tool cache: that one every box may read, and what is kept for one
   * repository is no other's.
   */
  keptFolder: string;
  runnerName: string;
  searchPath: string;
};

export function readRunnerEnv(env: NodeJS.ProcessEnv): RunnerEnv {
  const need = (name: string) => {
    const value = env[name];
    if (value === undefined || value === "") {
      throw new ConfigurationError(
        `${name} is not set: this program runs as a step of a GitHub Actions job.`,
      );
    }
    return value;
  };
  const [repo, serverUrl, runId] = [
    need("GITHUB_REPOSITORY"),
    need("GITHUB_SERVER_URL"),
    need("GITHUB_RUN_ID"),
  ];
  return {
    repo,
    repositoryId: env["GITHUB_REPOSITORY_ID"] || null,
    apiUrl: need("GITHUB_API_URL"),
    serverUrl,
    eventPath: env["GITHUB_EVENT_PATH"] ?? "",
    runId,
    runAttempt: env["GITHUB_RUN_ATTEMPT"] ?? "1",
    // Where no runner runs this (`npm start`), the number is none of GitHub's and there is no page.
    runUrl: /^\d+$/.test(runId) ? `${serverUrl}/${repo}/actions/runs/${runId}` : null,
    tempFolder: need("RUNNER_TEMP"),
    keptFolder: path.join(env["HOME"] || os.homedir(), ".cache", "whim"),
    runnerName: env["RUNNER_NAME"] ?? "unnamed",
    searchPath: env["PATH"] ?? "",
  };
}
