import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parse } from "yaml";
import type { Permissions } from "../../actions/_lib/testing/github/permissions.ts";
import { startGitHub, type StandInGitHub } from "../../actions/_lib/testing/github/server.ts";
import type { Dispatch, StandInRepository } from "../../actions/_lib/testing/github/state.ts";
import { writes } from "../../actions/_lib/testing/model/script.ts";
import { startModel } from "../../actions/_lib/testing/model/server.ts";
import { startTestStore, type TestStore } from "../../actions/_lib/testing/store.ts";
import { openStore } from "../../actions/_lib/store/client.ts";
import type { Store } from "../../actions/_lib/store/store.ts";
import { actionNames } from "../build.ts";
import { LABELLER, SAMPLE_FILES, SAMPLE_REPO, SAMPLE_WORK } from "../start/sample.ts";
import { jobsStarted } from "../templates/jobs-started.ts";
import { templateNames, templateText, workflowOf } from "../templates/workflow.ts";
import { type ActRun, runAct } from "./run-act.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** A repository with the templates in it, and everything that they meet. */
export type Factory = {
  github: StandInGitHub;
  repo: StandInRepository;
  store: Store;
  sql: TestStore["sql"];
  /** What Whim dispatched and nobody has run yet. */
  dispatches: Dispatch[];
  /** GitHub runs a workflow for an event: act does, with the token that its job would get. */
  run(workflow: string, eventName: string, event: object, moreVars?: Record<string, string>): Promise<ActRun>;
  /** Of the last run, for whoever wonders why. */
  log(): string;
  close(): Promise<void>;
};

export async function openFactory(act: string, signal: AbortSignal): Promise<Factory> {
  const closing: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (let step = closing.pop(); step !== undefined; step = closing.pop()) await step();
  };
  try {
    const folder = await mkdtemp(path.join(os.tmpdir(), "whim-act-"));
    closing.push(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
    const store = await startTestStore();
    closing.push(() => store.close());
    const dispatches: Dispatch[] = [];
    const github = await startGitHub({ onDispatch: (_, dispatch) => void dispatches.push(dispatch) });
    closing.push(() => github.close());
    const model = await startModel([
      { when: /Task 1 of/, turns: writes(SAMPLE_WORK.name) },
      { when: /Task 2 of/, turns: writes({ ...SAMPLE_WORK.shoutWrong, ...SAMPLE_WORK.shoutRight }) },
    ]);
    closing.push(() => model.close());
    signal.throwIfAborted();

    const workflows = Object.fromEntries(
      templateNames().map((name) => [`.github/workflows/${name}`, templateText(name)]),
    );
    const repo = github.addRepository(SAMPLE_REPO, { ...SAMPLE_FILES, ...workflows }, { private: true });
    github.setPower(SAMPLE_REPO, LABELLER, "write");
    const checkout = path.join(folder, "checkout");
    execFileSync("git", ["clone", "-q", repo.path, checkout], { stdio: "pipe" });
    const release = await releaseIn(folder);
    const home = await homeIn(folder);
    let runs = 0;
    let log = "";

    const run: Factory["run"] = async (name, eventName, event, moreVars = {}) => {
      const workflow = workflowOf(templateText(name));
      const vars = { WHIM_STORE_URL: store.url, ANTHROPIC_BASE_URL: model.url, ...moreVars };
      const due = jobsStarted(workflow, { name: eventName, event, vars, headRef: headOf(event) });
      const token = github.addToken(granted(due.map((job) => workflow.jobs[job]?.permissions)));
      const ended = await runAct(act, {
        checkout,
        home,
        folder,
        workflow: name,
        eventName,
        event,
        vars,
        signal,
        secrets: {
          GITHUB_TOKEN: token,
          WHIM_STORE_KEY: store.secretKey,
          ANTHROPIC_API_KEY: model.credential,
        },
        env: {
          GITHUB_API_URL: github.apiUrl,
          GITHUB_SERVER_URL: github.serverUrl,
          GITHUB_REPOSITORY: SAMPLE_REPO,
          GITHUB_RUN_ID: String((runs += 1)),
        },
        repositories: { "whim/whim@v1": release },
      });
      log = ended.log;
      return ended;
    };
    const opened = openStore({ url: store.url, key: store.secretKey });
    return { github, repo, store: opened, sql: store.sql, dispatches, run, log: () => log, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The working tree as a release has it: act takes the whole folder for each action, which had better be small. */
async function releaseIn(folder: string): Promise<string> {
  const release = path.join(folder, "release");
  for (const name of await actionNames())
    for (const part of ["action.yml", "dist"])
      await cp(path.join(ROOT, "actions", name, part), path.join(release, "actions", name, part), {
        recursive: true,
      });
  return release;
}

/** The runner has worked before: Claude Code of the version that the worker asks for is there, as npm installed it here. */
async function homeIn(folder: string): Promise<string> {
  const worker = parse(await readFile(path.join(ROOT, "actions/worker/action.yml"), "utf8")) as {
    inputs: Record<string, { default?: string }>;
  };
  const home = path.join(folder, "home");
  const version = worker.inputs["claude-version"]?.default;
  const kept = path.join(home, ".cache/whim/claude", `${version}-${process.platform}-${process.arch}`);
  await mkdir(kept, { recursive: true });
  await symlink(path.join(ROOT, "node_modules"), path.join(kept, "node_modules"));
  return home;
}

/** The permissions of the jobs that run, and none beyond: a template that names too few fails here. */
function granted(jobs: unknown[]): Partial<Permissions> {
  const named = Object.assign({}, ...jobs) as Record<string, "read" | "write">;
  return Object.fromEntries(
    Object.entries(named).map(([scope, access]) => [scope.replaceAll("-", "_"), access]),
  );
}

function headOf(event: object): string {
  return (event as { pull_request?: { head?: { ref?: string } } }).pull_request?.head?.ref ?? "";
}
