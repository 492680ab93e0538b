import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { beforeAll, beforeEach, expect } from "vitest";
import { openStore } from "../store/client.ts";
import type { Lease, NewWork } from "../store/store.ts";
import { commitTo } from "./github/bare-repository.ts";
import { type StandInGitHub, startGitHub } from "./github/server.ts";
import { keepKnownTools, lendKnownTools } from "./known-tools.ts";
import { type ModelScript, writes } from "./model/script.ts";
import { type ScriptedModel, startModel } from "./model/server.ts";
import { type ActionOptions, runAction } from "./run-action.ts";
import { startTestStore, type TestStore } from "./store.ts";

export const REPO = "octo/repo";
const CLAUDE = path.resolve(import.meta.dirname, "../../../node_modules/.bin/claude");

export const TWO_TASKS = `# Two files

- [ ] Write the first file
  - Verify: \`grep -q one first.txt\`
- [ ] Write the second file
  - Verify: \`grep -q two second.txt\`
`;

export const TWO_TASKS_DONE: ModelScript = [
  { when: /Task 2 of/, turns: writes({ "second.txt": "two\n" }) },
  { when: /first file/, turns: writes({ "first.txt": "one\n" }) },
];

/** Everything a worker meets, for every test of a file: a store, GitHub with one repository, a scripted model, a runner's folder. */
export function workerSample() {
  let store: TestStore;
  let github: StandInGitHub;
  let temp: string;
  let model: ScriptedModel | undefined;
  let runId = 0;

  beforeAll(async () => {
    store = await startTestStore();
    return () => store.close();
  });
  beforeEach(async () => {
    await store.sql("delete from whim.work_items");
    await store.sql("delete from whim.wakeups");
    github = await startGitHub();
    github.addRepository(REPO, { "README.md": "hello\n", "SPEC.txt": "not ours\n" });
    github.setPower(REPO, "octocat", "write");
    temp = await mkdtemp(path.join(os.tmpdir(), "whim-runner-"));
    const kept = path.join(temp, "home/.cache/whim");
    lendKnownTools(kept);
    return async () => {
      keepKnownTools(kept);
      const { violations } = github;
      await github.close();
      await sample.endModel();
      await rm(temp, { recursive: true, force: true });
      expect(violations).toEqual([]);
    };
  });

  const sample = {
    get store() {
      return store;
    },
    get github() {
      return github;
    },
    get model() {
      return model;
    },
    /** The job's own folder. */
    get temp() {
      return temp;
    },
    async startModel(script: ModelScript): Promise<ScriptedModel> {
      await sample.endModel();
      model = await startModel(script);
      return model;
    },
    async endModel(): Promise<void> {
      await model?.close();
      model = undefined;
    },
    /** An issue with this body and the item that intake would have made of it. */
    async enqueue(spec: string, more: Partial<NewWork> & { title?: string } = {}): Promise<string> {
      const title = more.title ?? "Two files, please";
      const { number } = github.addIssue(REPO, { title, body: spec, labels: ["whim", "ai-processing"] });
      const newWork: NewWork = {
        repo: REPO,
        source: "issue",
        sourceId: String(number),
        title,
        spec,
        baseBranch: "main",
        requestedBy: "octocat",
        ...more,
      };
      return (await openStore({ url: store.url, key: store.secretKey }).enqueue(newWork)).item.id;
    },
    /** One job of the worker, as the runner runs it. The first script stays until `startModel` brings another. */
    async work(script: ModelScript, more: Partial<ActionOptions> & { run?: number } = {}) {
      model ??= await startModel(script);
      const { run = (runId += 1), ...options } = more;
      return runAction("worker", {
        ...options,
        inputs: {
          "store-url": store.url,
          "store-key": store.secretKey,
          "github-token": github.token,
          slot: "1",
          "anthropic-api-key": model.credential,
          "anthropic-base-url": model.url,
          "claude-command": CLAUDE,
          ...options.inputs,
        },
        env: {
          GITHUB_REPOSITORY: REPO,
          GITHUB_API_URL: github.apiUrl,
          GITHUB_SERVER_URL: github.serverUrl,
          GITHUB_RUN_ID: String(run),
          RUNNER_TEMP: temp,
          HOME: path.join(temp, "home"),
          RUNNER_TOOL_CACHE: path.join(temp, "tools"),
          TMPDIR: temp,
          ...options.env,
        },
      });
    },
    /** Waits until this query answers with a row. */
    async until(query: string): Promise<void> {
      for (let looks = 0; (await store.sql(query)).length === 0; looks += 1) {
        if (looks > 600) throw new Error(`Nothing came of: ${query}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    /** Another worker, somewhere else, that has claimed the next item and holds these files of it. */
    async elsewhere(paths: string[] = []): Promise<Lease> {
      const other = openStore({ url: store.url, key: store.secretKey });
      const claim = await other.claim({
        key: "elsewhere",
        repo: REPO,
        slot: 1,
        runner: "elsewhere",
        metered: false,
      });
      if (claim.kind === "none") throw new Error(`Nothing to claim: ${claim.reason}`);
      if (paths.length > 0) await other.acquireLocks(claim.lease, { paths });
      return claim.lease;
    },
    item: async () =>
      (await store.sql<Record<string, unknown>>("select * from whim.work_items order by created_at"))[0],
    repository() {
      const found = github.state.repositories.get(REPO);
      if (found === undefined) throw new Error("no repository");
      return found;
    },
    commitToBase: (files: Record<string, string>) => commitTo(sample.repository(), "main", files),
    issues: () => [...sample.repository().issues.values()],
    pulls: () => sample.issues().filter((entry) => entry.pull !== null),
    gitIn: (...args: string[]) =>
      execFileSync("git", ["-C", sample.repository().path, ...args], { encoding: "utf8" }),
  };
  return sample;
}
