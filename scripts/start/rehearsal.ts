import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { openStore } from "../../actions/_lib/store/client.ts";
import { issuesLabeledEvent } from "../../actions/_lib/testing/github/events.ts";
import { startGitHub, type StandInGitHub } from "../../actions/_lib/testing/github/server.ts";
import type { Dispatch } from "../../actions/_lib/testing/github/state.ts";
import { writes, type ModelScript } from "../../actions/_lib/testing/model/script.ts";
import { startModel } from "../../actions/_lib/testing/model/server.ts";
import { startEmbeddedStore, type EmbeddedStore } from "../store/embedded.ts";
import type { Display } from "./display.ts";
import { failedJob } from "./failed-job.ts";
import { type Jobs, jobs } from "./jobs.ts";
import { onATerminal } from "./on-a-terminal.ts";
import { LABELLER, SAMPLE_FILES, SAMPLE_ISSUE, SAMPLE_REPO, SAMPLE_WORK } from "./sample.ts";
import { proofOf } from "./show-proof.ts";

/** The second task goes wrong once: the failed check's output is what the third agent sees. */
const SCRIPT: ModelScript = [
  { when: /Task 1 of/, turns: writes(SAMPLE_WORK.name) },
  { when: /Task 2 of[^]*AssertionError/, turns: writes(SAMPLE_WORK.shoutRight) },
  { when: /Task 2 of/, turns: writes(SAMPLE_WORK.shoutWrong) },
];

export type Rehearsal = { store: EmbeddedStore; close(): Promise<void> };

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

    const place = { ...github, repo: SAMPLE_REPO, store, temp, home: null };
    const run = jobs(place, view, signal);
    const credential = { "anthropic-api-key": model.credential, "anthropic-base-url": model.url };
    // A first look must not fail for want of a package.
    const agent = { credential, claude, model: null, sandbox: "auto" };
    await label(github, run, view);
    for (let dispatch = dispatches.shift(); dispatch !== undefined; dispatch = dispatches.shift()) {
      const { workflow, inputs } = dispatch;
      view.stage("wake-up", `${workflow} for slot ${inputs["slot"] ?? "?"}`);
      const ended = await run.work(inputs["slot"] ?? "", agent);
      if (ended.exitCode !== 0) throw new Error(`The worker failed:\n${failedJob(ended)}`);
    }
    signal.throwIfAborted();
    await show(github, store, view);
    return { store, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function label(github: StandInGitHub, { intake }: Jobs, view: Display): Promise<void> {
  const repo = github.addRepository(SAMPLE_REPO, SAMPLE_FILES, { private: true });
  github.setPower(SAMPLE_REPO, LABELLER, "write");
  const issue = github.addIssue(SAMPLE_REPO, SAMPLE_ISSUE);
  view.stage("label", `${LABELLER} labels ${SAMPLE_REPO}#${issue.number} "${issue.title}" with "whim"`);
  const taken = await intake(issuesLabeledEvent(github.state, repo, issue, "whim", LABELLER));
  if (taken.outputs["result"] !== "queued")
    throw new Error(`Intake did not queue the issue:\n${failedJob(taken)}`);
  view.stage("intake", taken.outputs["reason"] ?? "");
}

async function show(github: StandInGitHub, store: EmbeddedStore, view: Display): Promise<void> {
  const repository = github.state.repositories.get(SAMPLE_REPO);
  const pull = [...(repository?.issues.values() ?? [])].find((entry) => entry.pull !== null);
  if (repository === undefined || pull?.pull == null || github.violations.length > 0) {
    throw new Error(`No pull request came out of it. ${github.violations.join("\n")}`);
  }
  view.print();
  view.rule();
  view.title(`#${pull.number} ${pull.title}   (${pull.pull.draft ? "draft" : "ready for review"})`);
  view.print(`${pull.pull.head} → ${pull.pull.base}, review asked of ${pull.pull.reviewers.join(", ")}`);
  view.print();
  view.print(onATerminal(proofOf(pull.body ?? "")));
  view.print();
  view.print(await diffstat(repository.path, pull.pull));
  view.print();
  view.rule();
  const status = await openStore({ url: store.url, key: store.secretKey }).status();
  view.print(
    `${status.items.completed} item completed, ${status.iterationsToday} iterations, ${github.calls.length} calls to GitHub.`,
  );
}

async function diffstat(repository: string, { base, head }: { base: string; head: string }): Promise<string> {
  const range = `refs/heads/${base}...refs/heads/${head}`;
  const { stdout } = await promisify(execFile)("git", ["-C", repository, "diff", "--stat", range]);
  return stdout.trimEnd();
}
