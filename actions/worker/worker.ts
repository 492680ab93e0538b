import { mkdtemp } from "node:fs/promises";
import path from "node:path";
import type { Egress } from "../_lib/box/egress.ts";
import { removeTree } from "../_lib/box/remove-tree.ts";
import { chooseSandbox, type Sandbox, type SandboxMode } from "../_lib/box/sandbox.ts";
import type { Credential } from "../_lib/claude/claude-code.ts";
import { findClaude } from "../_lib/claude/find-claude.ts";
import type { Clock } from "../_lib/clock.ts";
import { ConfigurationError, explain } from "../_lib/errors.ts";
import { findGit } from "../_lib/git/git-version.ts";
import type { GitHub } from "../_lib/github/github.ts";
import type { Log } from "../_lib/log.ts";
import { harmlessInline, harmlessText } from "../_lib/outbound-text.ts";
import { parseSpec } from "../_lib/ralph/parse-spec.ts";
import { LeaseLost } from "../_lib/store/errors.ts";
import type { Claim, Store } from "../_lib/store/store.ts";
import { wakeWorker } from "../_lib/wake.ts";
import { accountName } from "./account-name.ts";
import { claimOrWait, explainNoClaim } from "./claim.ts";
import { conclude } from "./conclude.ts";
import { type Progress, startHeartbeat } from "./heartbeat.ts";
import { PublishRefused } from "./publisher.ts";
import { steering } from "./steering.ts";
import { StopAsked } from "./stop-asked.ts";
import { tell } from "./tell.ts";
import { workItem } from "./work-item-run.ts";

export type WorkerOptions = {
  claimKey: string;
  slot: number;
  runner: string;
  runUrl: string;
  /** Where this job may put files. */
  folder: string;
  workerWorkflow: string;
  /** Of the clone: GitHub's address for this repository and the token that may read and push. */
  token: string;
  claude: { command: string; searchPath: string };
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
};

export type WorkerResult = {
  result: "none" | "completed" | "stuck" | "failed" | "retried" | "paused" | "cancelled" | "lost";
  reason: string;
  item: string | null;
  pullRequestUrl: string | null;
  iterations: number;
  usd: number;
  /** Markdown for the job's summary. */
  report: string;
};

/** One job, one item: claim it, work it, publish it, say how it ended, wake the next. */
export async function worker(options: WorkerOptions, ports: WorkerPorts): Promise<WorkerResult> {
  const { store, github, log } = ports;
  // A runner that cannot work takes no item.
  const git = await findGit(options.folder);
  const { version } = await findClaude(options.claude.command, options.claude.searchPath);
  log.info(`git ${git}`);
  log.info(`Claude Code ${version}`);
  const sandbox = await chooseSandbox(options.sandbox.mode, {
    isPublic: async () => !(await github.repository()).private,
  });
  log.info(sandbox.kind === "bubblewrap" ? "The agent runs in a box" : `No box: ${sandbox.reason}`);

  const claim = await claimOrWait(
    store,
    {
      key: options.claimKey,
      repo: github.repo,
      slot: options.slot,
      runner: options.runner,
      runUrl: options.runUrl,
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
      report: reason,
    };
  }
  ports.onClaimed();
  log.info(
    `Claimed "${claim.item.title}" (${claim.item.source} ${claim.item.sourceId}), attempt ${claim.item.attempts}`,
  );
  const result = await hold(claim, options, ports, sandbox);
  await wakeNext(claim, options, ports);
  return result;
}

/** Works on an item for as long as it is ours. */
async function hold(
  claim: Claim,
  options: WorkerOptions,
  ports: WorkerPorts,
  sandbox: Sandbox,
): Promise<WorkerResult> {
  const { store, clock, log } = ports;
  const folder = await mkdtemp(path.join(options.folder, "whim-"));
  const stopping = new AbortController();
  const progress: Progress = { phase: "setup", iteration: 0 };
  const steer = steering(stopping);
  const heartbeat = startHeartbeat({
    store,
    lease: claim.lease,
    seconds: claim.heartbeatSeconds,
    clock,
    log,
    progress,
    onBeat: (beat) => steer.obey(beat),
    lose: (error) => stopping.abort(error),
  });
  try {
    const work = await workItem({
      claim,
      options,
      ports,
      sandbox,
      folder,
      progress,
      steer,
      signal: AbortSignal.any([stopping.signal, ports.stop]),
    });
    return await conclude({ claim, options, ports, work, progress });
  } catch (error) {
    return await giveBack(error, claim, { options, ports, iterations: progress.iteration });
  } finally {
    await heartbeat.stop();
    await removeTree(folder);
  }
}

/** Something broke that is not an outcome of the work: the item goes back, or waits for a person. */
async function giveBack(
  error: unknown,
  claim: Claim,
  { options, ports, iterations }: { options: WorkerOptions; ports: WorkerPorts; iterations: number },
): Promise<WorkerResult> {
  const { store, github, log } = ports;
  const reason = explain(error);
  const report = harmlessText(reason, 10_000);
  const base = { reason, item: claim.item.id, pullRequestUrl: null, iterations, usd: 0, report };
  if (error instanceof LeaseLost) return { ...base, result: "lost" };
  if (error instanceof StopAsked) {
    const { status } = await store.giveBack(claim.lease, {
      reason,
      ...(error.notBefore === null ? {} : { notBefore: error.notBefore }),
    });
    return {
      ...base,
      result: status === "cancelled" ? "cancelled" : status === "blocked" ? "paused" : "retried",
    };
  }
  const category =
    error instanceof ConfigurationError
      ? "configuration"
      : error instanceof PublishRefused
        ? "publish"
        : "internal";
  const { status } = await store.fail(claim.lease, {
    category,
    error: reason,
    retryable: category === "internal",
  });
  if (status === "queued") return { ...base, result: "retried" };
  if (status === "blocked") return { ...base, result: "paused" };
  if (status === "cancelled") return { ...base, result: "cancelled" };
  const { tasks } = parseSpec(claim.checkpoint?.spec ?? claim.spec ?? "");
  const headline = `failed — ${harmlessInline(reason, 500)}`;
  const next = "A person must look at it. Apply the label again to start over.";
  await tell(
    claim.item,
    { label: "failed", headline, next, tasks, pull: null },
    { github, log, runUrl: options.runUrl },
  );
  return { ...base, result: "failed" };
}

async function wakeNext(
  claim: Claim,
  options: WorkerOptions,
  { store, github, log }: WorkerPorts,
): Promise<void> {
  try {
    log.info(
      await wakeWorker(store, github, { workflow: options.workerWorkflow, ref: claim.item.baseBranch }),
    );
  } catch (error) {
    // The item is done with; a lost wake-up is the schedule's to repeat.
    log.warn(`The next worker could not be woken: ${explain(error)}`);
  }
}
