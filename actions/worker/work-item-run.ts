import { rm } from "node:fs/promises";
import path from "node:path";
import type { Sandbox } from "../_lib/box/sandbox.ts";
import { ConfigurationError } from "../_lib/errors.ts";
import { bundleFrom } from "../_lib/git/bundle.ts";
import type { RalphEvent } from "../_lib/ralph/events.ts";
import { formatEvent } from "../_lib/ralph/format-event.ts";
import { runRalph } from "../_lib/ralph/loop.ts";
import type { IterationDone, RalphResult } from "../_lib/ralph/result.ts";
import { openWorkbench } from "../_lib/ralph/workbench.ts";
import type { Claim, Iteration } from "../_lib/store/store.ts";
import { branchName } from "./branch-name.ts";
import { explainNoClaim } from "./claim.ts";
import type { Progress } from "./heartbeat.ts";
import { publishBranch } from "./publisher.ts";
import type { Steering } from "./steering.ts";
import { StopAsked } from "./stop-asked.ts";
import type { WorkerOptions, WorkerPorts } from "./worker.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";

export const IDENTITY = { name: "whim[bot]", email: "whim[bot]@users.noreply.github.com" };

export type Work = { ralph: RalphResult; workspace: Workspace };

export type WorkItemRun = {
  claim: Claim;
  options: WorkerOptions;
  ports: WorkerPorts;
  sandbox: Sandbox;
  folder: string;
  progress: Progress;
  steer: Steering;
  signal: AbortSignal;
};

/** Clone, Ralph, and after every iteration: the branch published, then the books and the checkpoint. */
export async function workItem(run: WorkItemRun): Promise<Work> {
  const { claim, options, ports, sandbox, folder, progress, steer, signal } = run;
  const { store, github, clock, log } = ports;
  const { item, checkpoint } = claim;
  const { cloneUrl } = await github.repository();
  const remote = { url: cloneUrl, token: options.token };

  const workspace = await log.stage("Workspace", async () => {
    const earlier =
      checkpoint === null || item.branch === null ? null : { branch: item.branch, head: checkpoint.head };
    const opened = await openWorkspace({
      folder,
      remote,
      baseBranch: item.baseBranch,
      earlier,
      wanted: branchName(item),
    });
    log.info(
      `${opened.resumed ? "Continuing" : "Starting"} on ${opened.branch} at ${opened.published ?? opened.base}`,
    );
    return opened;
  });
  const { worktree, branch } = workspace;
  const { egress, read, setup } = options.sandbox;
  const onEvent = (event: RalphEvent) => log.info(formatEvent(event));
  const bench = await openWorkbench({
    worktree,
    sandbox,
    git: { dir: workspace.gitDir, at: { kind: "file", file: path.join(worktree, ".git") } },
    base: workspace.base,
    egress,
    read,
    claude: options.claude,
    agent: options.agent,
    clock,
    onEvent,
  });
  try {
    const publish = async (head: string) => {
      if (head === (workspace.published ?? workspace.base)) return;
      const bundle = path.join(workspace.outbox, "branch.bundle");
      await rm(bundle, { force: true });
      await bundleFrom(bench.box, { ref: `refs/heads/${branch}`, base: workspace.base, to: bundle });
      const { base, published: expected } = workspace;
      await publishBranch({
        bundle,
        baseBranch: item.baseBranch,
        base,
        head,
        branch,
        expected,
        remote,
        folder,
      });
      workspace.published = head;
    };
    const ralph = await log.stage("Ralph", () =>
      runRalph({
        box: bench.box,
        git: bench.git,
        worktreeOnHost: worktree,
        spec: specOf(claim),
        runAgent: bench.runAgent,
        harness: bench.harness,
        model: bench.model,
        instructionFiles: bench.instructionFiles,
        agentSees: bench.agentSees,
        base: workspace.base,
        ...(setup === null ? {} : { setup }),
        clock,
        limits: {
          iterations: claim.limits.iterations,
          minutes: claim.limits.minutes,
          usd: options.agent.credential.kind === "api_key" ? claim.limits.usd : null,
          stuckAfter: 3,
        },
        identity: IDENTITY,
        signal,
        ...(checkpoint !== null && workspace.resumed ? { resume: checkpoint } : {}),
        onEvent,
        beforeIteration: async (n) => {
          if (steer.pause) throw new StopAsked("pause", "The work was paused");
          Object.assign(progress, { phase: "running", iteration: n });
          const grant = await store.recordIteration(claim.lease, { n });
          if (!grant.granted) throw new StopAsked("budget", explainNoClaim(grant), grant.notBefore);
        },
        onCheckpoint: async (state, done) => {
          progress.phase = "committing";
          // A worker that lost its item must not move the branch under its successor: the fence is asked first.
          steer.obey(await store.heartbeat(claim.lease, progress));
          await publish(state.head);
          await store.recordIteration(claim.lease, { ...figures(done), checkpoint: { ...state, branch } });
        },
      }),
    );
    return { ralph, workspace };
  } finally {
    await bench.close();
  }
}

function figures({ n, usage, evidence, ...result }: IterationDone): Iteration {
  const { inputTokens, outputTokens, usd } = usage;
  const { task, passed, durationMs, checksRun, checksPassed, filesChanged } = result;
  return {
    n,
    result: {
      task,
      passed,
      durationMs,
      inputTokens,
      outputTokens,
      usd,
      checksRun,
      checksPassed,
      filesChanged,
    },
    evidence,
  };
}

function specOf({ spec }: Claim): string {
  if (spec === null)
    throw new ConfigurationError(
      "This work has no spec yet, and this worker writes none: give intake an API key, or a spec in the issue.",
    );
  return spec;
}
