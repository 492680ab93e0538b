import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { type FaultProxy, startFaultProxy } from "../../actions/_lib/testing/fault-proxy.ts";
import { type StandInGitHub, startGitHub } from "../../actions/_lib/testing/github/server.ts";
import { type ActionRun, runAction } from "../../actions/_lib/testing/run-action.ts";
import { startTestStore } from "../../actions/_lib/testing/store.ts";
import { fillRepository, type RepositorySize } from "./repository.ts";

const REPO = "octo/bench";
const PERSON = "octocat";

/** A store whose calls are counted, a GitHub whose calls are counted, and one runner. */
export type Stage = {
  github: StandInGitHub;
  /** Between the actions and their store. */
  counter: FaultProxy;
  /** The runner's own: what it keeps from job to job is here. */
  home: string;
  run(
    action: string,
    inputs: Record<string, string>,
    event?: object,
    more?: { onLine?: (line: string) => void; env?: Record<string, string> },
  ): Promise<ActionRun>;
  /** Somebody opens an issue and labels it; answers with the event that intake gets. */
  label(title: string, body: string, labels?: string[]): object;
  /** Nobody was woken yet: the next wake-up is not taken for the one before. */
  forgetWakeups(): Promise<void>;
  /** Of the repository whose workspaces are timed. */
  largeUrl: string;
  close(): Promise<void>;
};

export async function openStage(
  folder: string,
  bundles: string,
  sizes: { jobs: RepositorySize; workspaces: RepositorySize },
): Promise<Stage> {
  const home = await mkdtemp(path.join(folder, "runner-"));
  const store = await startTestStore();
  const counter = await startFaultProxy(store.url);
  const github = await startGitHub();
  const repo = github.addRepository(REPO, { "README.md": "# bench\n" }, { private: true });
  github.setPower(REPO, PERSON, "write");
  fillRepository(repo.path, folder, sizes.jobs);
  const large = github.addRepository("octo/large", { "README.md": "# large\n" });
  fillRepository(large.path, folder, sizes.workspaces);
  let runs = 0;
  return {
    github,
    counter,
    home,
    largeUrl: `${github.serverUrl}/${large.name}.git`,
    run: (action, inputs, event = {}, { onLine = () => {}, env = {} } = {}) =>
      runAction(action, {
        onLine,
        bundles,
        inputs: { "store-url": counter.url, "store-key": store.secretKey, ...inputs },
        env: {
          GITHUB_REPOSITORY: REPO,
          GITHUB_API_URL: github.apiUrl,
          GITHUB_SERVER_URL: github.serverUrl,
          GITHUB_TOKEN: github.token,
          GITHUB_RUN_ID: String((runs += 1)),
          RUNNER_TEMP: home,
          HOME: home,
          TMPDIR: home,
          ...env,
        },
        event,
      }),
    async forgetWakeups() {
      await store.sql("delete from whim.wakeups");
    },
    label(title, body, labels = []) {
      const { number } = github.addIssue(REPO, { title, body, labels });
      return github.label(REPO, number, "whim", PERSON);
    },
    async close() {
      await github.close();
      await counter.close();
      await store.close();
      await rm(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
