import { openStore } from "../store/client.ts";
import type { Store, WorkItem } from "../store/store.ts";
import {
  commentEvent,
  dispatchEvent,
  issuesLabeledEvent,
  issueEvent,
  pullClosedEvent,
  scheduleEvent,
} from "./github/events.ts";
import { type StandInGitHub, startGitHub } from "./github/server.ts";
import { moment, type StandInComment, type StandInIssue, type StandInRepository } from "./github/state.ts";
import { type ActionRun, runAction } from "./run-action.ts";
import { type TestStore, startTestStore } from "./store.ts";

export const REPO = "octo/repo";

/** A store and a GitHub with one repository, and what people do there; the bundles run as on a runner. */
export type Stage = {
  testStore: TestStore;
  store: Store;
  github: StandInGitHub;
  repo: StandInRepository;
  /** Violations of GitHub's description so far; a test that leaves one has found a bug. */
  reset(files?: Record<string, string>): Promise<void>;
  close(): Promise<void>;
  issue(given?: Partial<StandInIssue>): StandInIssue;
  label(issue: StandInIssue, by?: string, name?: string): object;
  run(
    action: "intake" | "command" | "sweep",
    event: object,
    inputs?: Record<string, string>,
    more?: RunMore,
  ): Promise<ActionRun>;
  comment(issue: StandInIssue, body: string, by?: string): { comment: StandInComment; event: object };
  issueEvent(action: string, issue: StandInIssue, by?: string, label?: string): object;
  pullClosed(issue: StandInIssue, merged: boolean, by?: string): object;
  dispatch(by?: string): object;
  schedule(): object;
  items(): Promise<WorkItem[]>;
  /** Texts of the comments on an issue. */
  said(issue?: number): string[];
  writes(): string[];
};
export type RunMore = {
  storeUrl?: string;
  token?: string;
  runId?: number;
  from?: "dist" | "source";
  env?: Record<string, string>;
};

export async function openStage(): Promise<Stage> {
  const testStore = await startTestStore();
  const opened = { testStore, store: openStore({ url: testStore.url, key: testStore.secretKey }) };
  let github = await startGitHub();
  let runs = 0;
  /** GitHub's date of a dispatch, which no event carries. */
  const dispatchedAt = new WeakMap<object, string>();

  const stage: Stage = {
    ...opened,
    get github() {
      return github;
    },
    get repo() {
      const found = github.state.repositories.get(REPO);
      if (found === undefined) throw new Error("no repository");
      return found;
    },
    async reset(files = { "README.md": "hello\n" }) {
      await testStore.sql("delete from whim.work_items");
      await testStore.sql("delete from whim.wakeups");
      await testStore.sql("update whim.settings set paused = false, hold_running = false, max_workers = 2");
      await github.close();
      github = await startGitHub();
      github.addRepository(REPO, files);
      github.setPower(REPO, "octocat", "write");
    },
    async close() {
      await github.close();
      await testStore.close();
    },
    issue: ({ labels = [], ...given } = {}) =>
      Object.assign(github.addIssue(REPO, { title: "A wish", body: "- [ ] Do it", labels }), given),
    label: (issue, by = "octocat", name = "whim") =>
      issuesLabeledEvent(github.state, stage.repo, issue, name, by),
    run: (
      action,
      event,
      inputs = {},
      { storeUrl = testStore.url, token = github.token, runId, from = "dist", env = {} } = {},
    ) => {
      const id = runId ?? (runs += 1);
      const at = dispatchedAt.get(event);
      if (at !== undefined && !stage.repo.runs.has(id)) stage.repo.runs.set(id, at);
      return runAction(action, {
        from,
        inputs: { "store-url": storeUrl, "store-key": testStore.secretKey, "github-token": token, ...inputs },
        env: {
          GITHUB_REPOSITORY: REPO,
          GITHUB_API_URL: github.apiUrl,
          GITHUB_SERVER_URL: github.serverUrl,
          GITHUB_RUN_ID: String(id),
          RUNNER_TEMP: "/tmp",
          ...env,
        },
        event,
      });
    },
    comment: (issue, body, by = "octocat") => commentEvent(github.state, stage.repo, issue, body, by),
    issueEvent: (action, issue, by = "octocat", label) =>
      issueEvent(github.state, stage.repo, issue, action, by, label),
    pullClosed: (issue, merged, by = "octocat") =>
      pullClosedEvent(github.state, stage.repo, issue, merged, by),
    dispatch(by = "octocat") {
      const event = dispatchEvent(github.state, stage.repo, by);
      dispatchedAt.set(event, moment(github.state));
      return event;
    },
    schedule: () => scheduleEvent(),
    items: async () => (await opened.store.list({ repo: REPO })).items,
    said: (issue = 1) =>
      [...stage.repo.comments.values()]
        .filter((entry) => entry.issue === issue && entry.author === "github-actions[bot]")
        .map(({ body }) => body),
    writes: () =>
      github.calls.map(({ operation }) => operation).filter((operation) => !/^(GET|QUERY) /.test(operation)),
  };
  return stage;
}
