import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { openStore } from "../../actions/_lib/store/client.ts";
import { issuesLabeledEvent } from "../../actions/_lib/testing/github/events.ts";
import { startGitHub, type StandInGitHub } from "../../actions/_lib/testing/github/server.ts";
import type { Dispatch } from "../../actions/_lib/testing/github/state.ts";
import { writes, type ModelScript } from "../../actions/_lib/testing/model/script.ts";
import { startModel } from "../../actions/_lib/testing/model/server.ts";
import { runAction } from "../../actions/_lib/testing/run-action.ts";
import { startEmbeddedStore, type EmbeddedStore } from "../store/embedded.ts";
import type { Display } from "./display.ts";
import { LABELLER, SAMPLE_FILES, SAMPLE_ISSUE, SAMPLE_REPO, SAMPLE_WORK } from "./sample.ts";

/** The second task goes wrong once: the failed check's output is what the third agent sees. */
const SCRIPT: ModelScript = [
  { when: /Task 1 of/, turns: writes(SAMPLE_WORK.name) },
  { when: /Task 2 of[^]*AssertionError/, turns: writes(SAMPLE_WORK.shoutRight) },
  { when: /Task 2 of/, turns: writes(SAMPLE_WORK.shoutWrong) },
];

export type Rehearsal = { store: EmbeddedStore; close(): Promise<void> };

type Parts = {
  store: EmbeddedStore;
  github: StandInGitHub;
  claude: string;
  temp: string;
  view: Display;
  signal: AbortSignal;
};

/**
 * The whole pipeline with its real parts: the bundles are started as a runner starts them, and only github.com and the
 * model are stood in for. Ends at the pull request; the store stays open until `close`.
 */
export async function rehearse(view: Display, claude: string, signal: AbortSignal): Promise<Rehearsal> {
  const closing: (() => Promise<void>)[] = [];
  const close = async () => {
    for (let step = closing.pop(); step !== undefined; step = closing.pop()) await step();
  };
  try {
    const temp = await mkdtemp(path.join(os.tmpdir(), "whim-start-"));
    closing.push(() => rm(temp, { recursive: true, force: true, maxRetries: 3 }));
    view.stage("store", "starting Postgres in this process (PGlite with pgvector) …");
    const store = await startEmbeddedStore({ data: null });
    closing.push(() => store.close());
    const dispatches: Dispatch[] = [];
    const github = await startGitHub({ onDispatch: (_, dispatch) => void dispatches.push(dispatch) });
    closing.push(() => github.close());
    const model = await startModel(SCRIPT);
    closing.push(() => model.close());
    signal.throwIfAborted();

    const parts = { store, github, claude, temp, view, signal };
    await label(parts);
    for (let dispatch = dispatches.shift(); dispatch !== undefined; dispatch = dispatches.shift()) {
      signal.throwIfAborted();
      await wake(parts, dispatch, model);
    }
    signal.throwIfAborted();
    await show(parts);
    return { store, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function job({ github, temp }: Parts, run: number): Record<string, string> {
  return {
    GITHUB_REPOSITORY: SAMPLE_REPO,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_RUN_ID: String(run),
    GITHUB_TOKEN: github.token,
    RUNNER_TEMP: temp,
    RUNNER_NAME: os.hostname(),
  };
}

async function label(parts: Parts): Promise<void> {
  const { github, store, view, signal } = parts;
  const repo = github.addRepository(SAMPLE_REPO, SAMPLE_FILES, { private: true });
  github.setPower(SAMPLE_REPO, LABELLER, "write");
  const issue = github.addIssue(SAMPLE_REPO, SAMPLE_ISSUE);
  view.stage("label", `${LABELLER} labels ${SAMPLE_REPO}#${issue.number} "${issue.title}" with "whim"`);
  const run = await runAction("intake", {
    inputs: { "store-url": store.url, "store-key": store.secretKey },
    env: job(parts, 1),
    event: issuesLabeledEvent(github.state, repo, issue, "whim", LABELLER),
    cancel: signal,
  });
  signal.throwIfAborted();
  if (run.outputs["result"] !== "queued") throw new Error(`Intake did not queue the issue:\n${run.log}`);
  view.stage("intake", run.outputs["reason"] ?? "");
}

let nextRun = 1;

async function wake(
  parts: Parts,
  dispatch: Dispatch,
  model: { url: string; credential: string },
): Promise<void> {
  const { store, claude, view, signal } = parts;
  view.stage("wake-up", `${dispatch.workflow} for slot ${dispatch.inputs["slot"] ?? "?"}`);
  const run = await runAction("worker", {
    inputs: {
      "store-url": store.url,
      "store-key": store.secretKey,
      slot: dispatch.inputs["slot"] ?? "",
      "anthropic-api-key": model.credential,
      "anthropic-base-url": model.url,
      "claude-command": claude,
      // A first look must not fail for want of a package.
      sandbox: "auto",
    },
    env: job(parts, (nextRun += 1)),
    cancel: signal,
    onLine: (line) => {
      if (!line.startsWith("::")) view.stage("worker", line);
    },
  });
  signal.throwIfAborted();
  if (run.exitCode !== 0) throw new Error(`The worker failed:\n${run.log}`);
}

async function show({ github, store, view }: Parts): Promise<void> {
  const pull = [...(github.state.repositories.get(SAMPLE_REPO)?.issues.values() ?? [])].find(
    (entry) => entry.pull !== null,
  );
  if (pull === undefined || github.violations.length > 0) {
    throw new Error(`No pull request came out of it. ${github.violations.join("\n")}`);
  }
  view.print();
  view.rule();
  view.title(`#${pull.number} ${pull.title}   (${pull.pull?.draft ? "draft" : "ready for review"})`);
  view.print(`${pull.pull?.head} → ${pull.pull?.base}, review asked of ${pull.pull?.reviewers.join(", ")}`);
  view.print();
  view.print(pull.body ?? "");
  view.rule();
  const status = await openStore({ url: store.url, key: store.secretKey }).status();
  view.print(
    `${status.items.completed} item completed, ${status.iterationsToday} iterations, ${github.calls.length} calls to GitHub.`,
  );
}
