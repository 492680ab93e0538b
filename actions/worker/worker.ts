import { mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Egress } from "../_lib/box/egress.ts";
import { removeTree } from "../_lib/box/remove-tree.ts";
import type { SandboxMode } from "../_lib/box/sandbox.ts";
import type { Credential } from "../_lib/ralph/credential.ts";
import type { ProgramCache } from "../_lib/ralph/harness.ts";
import type { Clock } from "../_lib/clock.ts";
import { explain } from "../_lib/errors.ts";
import type { Token } from "../_lib/github/token.ts";
import type { GitHub, Thread } from "../_lib/github/github.ts";
import type { Log } from "../_lib/log.ts";
import type { IterationDone } from "../_lib/ralph/result.ts";
import type { StoreOptions } from "../_lib/store/client.ts";
import { LeaseLost } from "../_lib/store/errors.ts";
import type { Claim, Store } from "../_lib/store/store.ts";
import { accountName } from "./account-name.ts";
import { claimOrWait, explainNoClaim } from "./claim.ts";
import { type Concluded, conclude } from "./conclude.ts";
import { fullDisk } from "./full-disk.ts";
import { giveBack, isFault } from "./give-back.ts";
import { startHeartbeat } from "./heartbeat.ts";
import { type JobDeadline, jobDeadline } from "./job-deadline.ts";
import { shortSummary } from "./job-summary.ts";
import { patientStore } from "./patient-store.ts";
import { preflight, type Ready } from "./preflight.ts";
import { checkSource } from "./source-check.ts";
import { standingOf } from "./standing.ts";
import { steering } from "./steering.ts";
import { StopAsked } from "./stop-asked.ts";
import { tellStarted } from "./tell.ts";
import { wakeNext } from "./wake-next.ts";
import { workItem } from "./work-item-run.ts";

export type WorkerOptions = {
  claimKey: string;
  slot: number;
  runner: string;
  runUrl: string | null;
  /** GitHub's address: repositories are below it. */
  serverUrl: string;
  /** Where this job may put files. */
  folder: string;
  /** Stays on this runner for the next job. */
  kept: string;
  /** Where copies of repositories stay on this runner for the next item, or null for none. */
  mirrors: string | null;
  /** Gets every event of the run, one JSON line each. */
  logFile: string;
  /** Minutes after which the runner ends this job. */
  jobMinutes: number;
  store: StoreOptions;
  workerWorkflow: string;
  /** Everything that must never leave this job. */
  secrets: readonly string[];
  /** Of the clone: may read and push. */
  token: Token;
  /** Without a command the version is used that stays in `folder` on this runner. */
  program: { command: string | null; version: string; folder: string; searchPath: string };
  /** Null: not fetched. */
  submodules: { token: string | null } | null;
  /** Where what Git LFS keeps stays on this runner; null: not fetched. */
  lfs: string | null;
  sandbox: { mode: SandboxMode; egress: Egress; read: string[]; setup: string | null };
  agent: { credential: Credential; model?: string; baseUrl?: string };
};

export type WorkerPorts = {
  store: Store;
  github: GitHub;
  clock: Clock;
  log: Log;
  onClaimed(): void;
  stop: AbortSignal;
  /** GitHub's cache, where this job has one. */
  cache(): Promise<ProgramCache | null>;
};

export type WorkerResult = {
  result: "none" | "completed" | "stuck" | "failed" | "retried" | "paused" | "cancelled" | "lost";
  reason: string;
  item: string | null;
  pullRequestUrl: string | null;
  iterations: number;
  usd: number;
  tokens: number;
  /** Markdown for the job's summary. */
  report: string;
};

type Repository = Pick<Thread["repository"], "defaultBranch" | "private">;

/** One job, one item: claim it, work it, publish it, say how it ended, wake the next. */
export async function worker(
  options: WorkerOptions,
  ports: WorkerPorts,
): Promise<WorkerResult & { log: string | null }> {
  const { store, github, log } = ports;
  const deadline = jobDeadline(ports.clock, options.jobMinutes);
  const { sandbox, program } = await preflight(options, ports);
  const { answer: claim, askedAt } = await claimOrWait(
    store,
    {
      key: options.claimKey,
      repo: github.repo,
      slot: options.slot,
      runner: options.runner,
      ...(options.runUrl === null ? {} : { runUrl: options.runUrl }),
      metered: options.agent.credential.kind === "api_key",
      credential: accountName(options.agent.credential),
    },
    ports,
  );
  if (claim.kind === "none") {
    const reason = explainNoClaim(claim);
    return {
      result: "none",
      reason,
      item: null,
      pullRequestUrl: null,
      iterations: 0,
      usd: 0,
      tokens: 0,
      report: shortSummary({ result: "none", reason }),
      log: null,
    };
  }
  ports.onClaimed();
  log.info(
    `Claimed "${claim.item.title}" (${claim.item.source} ${claim.item.sourceId}), attempt ${claim.item.attempts}`,
  );
  const folder = await mkdtemp(path.join(options.folder, "whim-"));
  // What is left in it is the runner's to clear; what became of the work is known by then.
  const clear = () => removeTree(folder).catch((error: unknown) => log.warn(explain(error)));
  const { result, told, ...known } = await hold(claim, options, ports, {
    sandbox,
    program,
    deadline,
    askedAt,
    folder,
  }).catch(async (error: unknown) => {
    await clear();
    throw error;
  });
  // Nobody waits for thousands of files to be gone.
  const cleared = clear();
  const repository = known.repository ?? (await repositoryOrNone(ports));
  const woken = wakeNext(ports, options.workerWorkflow, repository?.defaultBranch ?? null);
  await Promise.all([told, woken, cleared]);
  // Whoever uploads it shows it to everybody who may read the repository.
  return { ...result, log: repository?.private === true ? options.logFile : null };
}

async function repositoryOrNone({ github, log }: WorkerPorts): Promise<Repository | null> {
  try {
    return await github.repository();
  } catch (error) {
    log.warn(`What GitHub says of the repository is not known: ${explain(error)}`);
    return null;
  }
}

/** Works on an item for as long as it is ours. */
async function hold(
  claim: Claim,
  options: WorkerOptions,
  ports: WorkerPorts,
  {
    sandbox,
    program,
    deadline,
    askedAt,
    folder,
  }: Ready & { deadline: JobDeadline; askedAt: number; folder: string },
): Promise<Concluded & { repository: Repository | null }> {
  const { github, clock, log } = ports;
  const stopping = new AbortController();
  const lost = new AbortController();
  const done: IterationDone[] = [];
  const steer = steering(stopping, claim, { metered: options.agent.credential.kind === "api_key" });
  const heartbeat = startHeartbeat({
    store: options.store,
    claim,
    askedAt,
    log,
    onBeat: (beat) => steer.obey(beat),
    lose(error) {
      lost.abort(error);
      stopping.abort(error);
    },
  });
  const patience = { clock, log, signal: AbortSignal.any([lost.signal, ports.stop]) };
  const patient = { ...ports, store: patientStore(ports.store, patience) };
  let repository: Repository | null = null;
  const standing = standingOf(claim);
  const time = deadline.watch((reason) => stopping.abort(reason));
  // Beside the beats and the clone: GitHub may let us wait for minutes.
  const source = checkSource(claim, github);
  const showBegin = async () => {
    const thread = await source.catch(() => null); // the work waits for it, and ends by what it throws
    if (thread === null) return;
    ({ repository } = thread);
    await tellStarted(claim.item, { github, log, runUrl: options.runUrl, thread });
  };
  const begun = showBegin();
  const places = [folder, os.tmpdir()];
  try {
    const work = await workItem({
      claim,
      options,
      ports: patient,
      hasty: ports.store,
      sandbox,
      program,
      folder,
      source,
      heartbeat,
      steer,
      standing,
      done,
      signal: AbortSignal.any([stopping.signal, ports.stop]),
    });
    // What stopped the work decides what becomes of it, however the loop calls it.
    if (work.ralph.outcome !== "complete" && stopping.signal.aborted) throw stopping.signal.reason;
    if (work.ralph.outcome !== "complete" && ports.stop.aborted) throw ports.stop.reason;
    const full = work.ralph.outcome === "complete" ? null : await fullDisk(places, ports);
    if (full !== null) throw full;
    await begun;
    heartbeat.report({ phase: "publishing" });
    // The last look before people see anything: still ours, and still what was asked for?
    const [thread] = await Promise.all([
      work.ralph.outcome === "complete" ? checkSource(claim, github) : null,
      patient.store.heartbeat(claim.lease, heartbeat.progress),
    ]);
    const concluded = await conclude({ claim, options, ports: patient, work, spec: standing.spec, thread });
    return { ...concluded, repository };
  } catch (error) {
    // What stopped the work decides, whatever broke because of it.
    const stopped = whatStopped(error, { stopping: stopping.signal, runner: ports.stop });
    const full = isFault(stopped) ? await fullDisk(places, ports) : null;
    if (full !== null) log.warn(explain(stopped));
    const reason = full ?? stopped;
    const iterations = heartbeat.progress.iteration;
    const result = await giveBack(reason, {
      claim,
      options,
      ports: patient,
      done,
      iterations,
      standing,
      begun,
    });
    return { result, told: Promise.resolve(), repository };
  } finally {
    await time.stop();
    await heartbeat.stop();
  }
}

function whatStopped(error: unknown, by: { stopping: AbortSignal; runner: AbortSignal }): unknown {
  if (error instanceof LeaseLost) return error;
  if (by.stopping.aborted) return by.stopping.reason;
  return by.runner.aborted ? new StopAsked("runner", explain(by.runner.reason)) : error;
}
