import { execFile, execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parse } from "yaml";
import { ConfigurationError } from "../../actions/_lib/errors.ts";
import type { Permissions } from "../../actions/_lib/testing/github/permissions.ts";
import { startGitHub, type StandInGitHub } from "../../actions/_lib/testing/github/server.ts";
import type { Dispatch, StandInRepository } from "../../actions/_lib/testing/github/state.ts";
import { writes } from "../../actions/_lib/testing/model/script.ts";
import { type ScriptedModel, startModel } from "../../actions/_lib/testing/model/server.ts";
import { startTestStore, type TestStore } from "../../actions/_lib/testing/store.ts";
import { openStore } from "../../actions/_lib/store/client.ts";
import type { Store } from "../../actions/_lib/store/store.ts";
import { actionNames } from "../build.ts";
import { usesOf } from "../setup/templates.ts";
import { LABELLER, SAMPLE_FILES, SAMPLE_REPO, SAMPLE_WORK } from "../start/sample.ts";
import { type Role, roleKey, signerOfSecret } from "../store/role-key.ts";
import { jobsStarted } from "../templates/jobs-started.ts";
import { templateNames, templateText, workflowOf } from "../templates/workflow.ts";
import { type ActRun, runAct } from "./run-act.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const WORKFLOWS = ".github/workflows";
const PATH = process.env["PATH"] ?? "";

/** Repositories with the templates in them, and everything that they meet. */
export type Factory = {
  github: StandInGitHub;
  /** Where the templates were installed by hand, as they are, with role keys. */
  repo: StandInRepository;
  store: Store;
  sql: TestStore["sql"];
  /** What Whim dispatched and nobody has run yet. */
  dispatches: Dispatch[];
  /** GitHub runs a workflow of a repository for an event: act does, with the token that its job would get. */
  run(workflow: string, eventName: string, event: object, at?: StandInRepository): Promise<ActRun>;
  /** `npm run setup` or `npm run doctor`, as the owner of the new repository calls it, with what they have set. */
  command(script: "setup" | "doctor", args: string[]): Promise<{ code: number; output: string }>;
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
    const model = await startModel(
      [
        { when: /Task 1 of/, turns: writes(SAMPLE_WORK.name) },
        { when: /Task 2 of/, turns: writes({ ...SAMPLE_WORK.shoutWrong, ...SAMPLE_WORK.shoutRight }) },
      ],
      "sk-ant-api03-scripted-and-as-long-as-a-key-is",
    );
    closing.push(() => model.close());
    signal.throwIfAborted();

    const repo = installedByHand(github, { store, model });
    const release = await releaseIn(folder);
    const home = await homeIn(folder);
    let runs = 0;
    let log = "";

    const run: Factory["run"] = async (name, eventName, event, at = repo) => {
      const checkout = path.join(folder, "checkouts", at.name);
      if (!existsSync(checkout))
        execFileSync("git", ["clone", "-q", at.path, checkout], { stdio: "pipe", env: { PATH } });
      const text = await readFile(path.join(checkout, WORKFLOWS, name), "utf8");
      const workflow = workflowOf(text);
      const vars = Object.fromEntries(at.administered.variables);
      const due = jobsStarted(workflow, { name: eventName, event, vars, headRef: headOf(event) });
      const token = github.addToken(granted(due.map((job) => workflow.jobs[job]?.permissions)));
      const uses = usesOf(text);
      const kept = [...at.administered.secrets].map(([secret, { value }]) => [secret, value]);
      const ended = await runAct(act, {
        checkout,
        home,
        folder,
        workflow: name,
        eventName,
        event,
        vars,
        signal,
        secrets: { ...Object.fromEntries(kept), GITHUB_TOKEN: token },
        env: {
          GITHUB_API_URL: github.apiUrl,
          GITHUB_SERVER_URL: github.serverUrl,
          GITHUB_REPOSITORY: at.name,
          GITHUB_RUN_ID: String((runs += 1)),
        },
        repositories: { [`${uses?.repo}@${uses?.ref}`]: release },
      });
      log = ended.log;
      return ended;
    };
    const owner = {
      PATH,
      HOME: home,
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_TOKEN: github.addPerson(LABELLER, ["repo", "workflow"]),
      WHIM_STORE_URL: store.url,
      WHIM_STORE_KEY: store.secretKey,
      ANTHROPIC_API_KEY: model.credential,
      ANTHROPIC_BASE_URL: model.url,
    };
    const command: Factory["command"] = (script, args) =>
      new Promise((resolve, reject) => {
        const line = [path.join(ROOT, `scripts/${script}.ts`), ...args];
        execFile(process.execPath, line, { signal, env: owner }, (error, stdout, stderr) => {
          const code = error === null ? 0 : error.code;
          if (typeof code === "number") resolve({ code, output: `${stdout}${stderr}` });
          else reject(error ?? new Error(`${script} was killed`)); // it did not start, or was stopped with us
        });
      });
    const { sql } = store;
    const opened = openStore({ url: store.url, key: store.secretKey });
    return { github, repo, store: opened, sql, dispatches, run, command, log: () => log, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** As the templates' README says, with the templates unmodified: their placeholder is where the release is. */
function installedByHand(
  github: StandInGitHub,
  { store, model }: { store: TestStore; model: ScriptedModel },
): StandInRepository {
  const workflows = Object.fromEntries(
    templateNames().map((name) => [`${WORKFLOWS}/${name}`, templateText(name)]),
  );
  const repo = github.addRepository(SAMPLE_REPO, { ...SAMPLE_FILES, ...workflows }, { private: true });
  github.setPower(SAMPLE_REPO, LABELLER, "write");
  const signer = signerOfSecret(store.jwtSecret, "the store");
  const key = (role: Role) => roleKey(role, 1, signer, new Date()).token;
  const { secrets, variables } = repo.administered;
  for (const [name, value] of Object.entries({
    WHIM_STORE_KEY: store.publishableKey,
    WHIM_INTAKE_KEY: key("intake"),
    WHIM_WORKER_KEY: key("worker"),
    ANTHROPIC_API_KEY: model.credential,
  }))
    secrets.set(name, { value, updatedAt: new Date().toISOString() });
  variables.set("WHIM_STORE_URL", store.url);
  variables.set("ANTHROPIC_BASE_URL", model.url);
  return repo;
}

/** The working tree as a release has it: act takes the whole folder for each action, which had better be small. */
async function releaseIn(folder: string): Promise<string> {
  const release = path.join(folder, "release");
  for (const name of await actionNames()) {
    const [action, copy] = [path.join(ROOT, "actions", name), path.join(release, "actions", name)];
    if (!existsSync(path.join(action, "dist")))
      throw new ConfigurationError(`actions/${name}/dist is missing: run npm run build`);
    for (const part of ["action.yml", "dist"])
      await cp(path.join(action, part), path.join(copy, part), { recursive: true });
  }
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
