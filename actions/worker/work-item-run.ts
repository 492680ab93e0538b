import type { Sandbox } from "../_lib/box/sandbox.ts";
import type { Embedder } from "../_lib/embed/embedder.ts";
import { openEmbedder } from "../_lib/embed/open-embedder.ts";
import { explain } from "../_lib/errors.ts";
import { givesToLfs } from "../_lib/git/lfs-paths.ts";
import { hostGit } from "../_lib/git/host-git.ts";
import type { Log } from "../_lib/log.ts";
import type { Usage } from "../_lib/ralph/agent.ts";
import { askedOnce, filesAt } from "../_lib/ralph/base-files.ts";
import type { RalphEvent } from "../_lib/ralph/events.ts";
import { formatEvent } from "../_lib/ralph/format-event.ts";
import { runRalph } from "../_lib/ralph/loop.ts";
import { openTask } from "../_lib/ralph/parse-spec.ts";
import type { IterationDone, RalphResult } from "../_lib/ralph/result.ts";
import { openWorkbench, type Workbench, type WorkbenchOptions } from "../_lib/ralph/workbench.ts";
import { CONFIG_FILE, parseRepositoryConfig } from "../_lib/repository-config.ts";
import { secretScan } from "../_lib/secrets/secret-scan.ts";
import type { Claim } from "../_lib/store/store.ts";
import { BOT } from "./publish/bot-identity.ts";
import { explainNoClaim } from "./claim.ts";
import { proveClean } from "./clean-proof.ts";
import { startedFirst } from "../_lib/ralph/started-first.ts";
import { openEventLog } from "./event-log.ts";
import { fullDisk } from "./full-disk.ts";
import { isSpent } from "./publish/existing-pull-request.ts";
import { openFence } from "./fence.ts";
import { fileGuard } from "./file-guard.ts";
import { type FileLocks, openFileLocks } from "./file-locks.ts";
import type { Heartbeat } from "./heartbeat.ts";
import { itemSpec } from "./item-spec.ts";
import { itemWorkspace } from "./item-workspace.ts";
import { iterationEnd } from "./iteration-end.ts";
import { type Memory, openMemory } from "./memory.ts";
import type { CleanProof } from "./publish/proof-tables.ts";
import { progressCard } from "./progress-card.ts";
import { DIFF_LIMITS } from "./publish/diff-policy.ts";
import { openPublishing, type Publishing } from "./publishing.ts";
import type { BaseConflict } from "./publish/base-conflict.ts";
import type { Published } from "./publish/publisher.ts";
import { sharedFiles } from "./shared-files.ts";
import type { Standing } from "./standing.ts";
import type { Steering } from "./steering.ts";
import { withLfs } from "./lfs/lfs.ts";
import { pathsOfLfs } from "./lfs/kept-files.ts";
import { FilesLocked, StopAsked } from "./stop-asked.ts";
import { workPlan } from "./work-plan.ts";
import type { WorkerOptions, WorkerPorts } from "./worker.ts";
import type { Workspace } from "./workspace.ts";

export type Work = {
  ralph: RalphResult;
  workspace: Workspace;
  /** Of the commits that the pull request will show, when every task passed. */
  proof: CleanProof | null;
  published: Published | null;
  /** Between what was published last and its base branch. */
  conflict: BaseConflict | null;
  iterations: IterationDone[];
  /** Of a spec that this run wrote first. */
  specUsage: Usage;
  /** Of this run. */
  minutes: number;
  memory: Memory;
};

export type WorkItemRun = {
  claim: Claim;
  options: WorkerOptions;
  ports: WorkerPorts;
  /** The store for what an agent waits for: an outage is an answer there. */
  hasty: WorkerPorts["store"];
  sandbox: Sandbox;
  program: WorkbenchOptions["program"];
  /** For this item alone, gone with it. */
  folder: string;
  /** Whether the issue still is what was asked for. */
  source: Promise<unknown>;
  heartbeat: Heartbeat;
  steer: Steering;
  /** Is brought up to date after every iteration. */
  standing: Standing;
  /** Gets every iteration that is over. */
  done: IterationDone[];
  signal: AbortSignal;
};

/** Workspace, Ralph, and after every iteration: the branch published, then the books and the checkpoint. */
export async function workItem(run: WorkItemRun): Promise<Work> {
  const opened: (() => Promise<void>)[] = [];
  try {
    return await workOn(run, (close) => void opened.push(close));
  } finally {
    for (const close of opened.toReversed()) await close();
  }
}

async function workOn(run: WorkItemRun, atTheEnd: (close: () => Promise<void>) => void): Promise<Work> {
  const { claim, options, ports, sandbox, program, folder, heartbeat, steer, signal, standing } = run;
  const { done: iterations } = run;
  const { store, github, clock, log } = ports;
  const { item, lease } = claim;
  const remote = { url: `${options.serverUrl}/${item.repo}.git`, token: options.token };
  const startedAt = clock.now();
  const minutes = () => (clock.now() - startedAt) / 60_000;
  const card = progressCard(item, { github, log, clock, runUrl: options.runUrl });
  const scan = secretScan(options.secrets);
  const events = openEventLog(options.logFile, scan);
  const tell = async (event: RalphEvent) => {
    log.info(formatEvent(event));
    events.write(event);
    if (event.event === "learning") memory.found(event);
  };
  const { onEvent, end } = startedFirst(tell);
  atTheEnd(async () => {
    await end();
    await events.close();
  });

  const merged =
    item.branch !== null && item.pullRequestUrl !== null && isSpent(await github.pullRequestsOf(item.branch));
  const workspace = await log.stage("Workspace", () => itemWorkspace(run, remote, { merged }));
  // Until here nothing of the text was used.
  await run.source;
  const { worktree, branch, base, submodules, lfs } = workspace;
  if (workspace.published !== null && workspace.published !== base) standing.branch = branch;
  const memory = openMemory(store, lease, {
    repo: item.repo,
    title: item.title,
    log,
    embedder: embedderOrNone(run),
    scan,
    worktree,
    base: claim.checkpoint?.head ?? base,
    changes: async (from, to) => {
      const changed = await bench.git(["diff", "--name-only", "--no-renames", "-z", from, to]);
      const subject = await bench.git(["log", "-1", "--format=%s", to]);
      return {
        subject: subject.stdout.trim(),
        files: changed.stdout.split("\0").filter((file) => file !== ""),
      };
    },
  });
  const fence = openFence(run);
  const publishing = openPublishing({
    workspace,
    remote,
    baseBranch: item.baseBranch,
    folder,
    secrets: options.secrets,
    notOurs: async (files) => locks.notOurs(files),
    stillOurs: fence.stillOurs,
  });
  atTheEnd(publishing.close);
  const [configText, baseGivesToLfs] = await Promise.all([
    // No agent was there yet: the publisher's clone need not be ready for this.
    filesAt(hostGit(workspace.git.dir), base).text(CONFIG_FILE),
    givesToLfs(workspace.git.dir, base),
  ]);
  // Later, beside the agents, the rest is read where none of them ever is.
  const untouched = filesAt(async (args, how) => hostGit(await publishing.repository())(args, how), base);
  const baseFiles = askedOnce({
    ...untouched,
    text: async (file) => (file === CONFIG_FILE ? configText : untouched.text(file)),
  });
  const config = parseRepositoryConfig(configText ?? "");
  const isFree = sharedFiles(config.locks?.ignore);
  const locks = openFileLocks({ beforeEdit: run.hasty, afterwards: store }, lease, isFree);
  const usesLfs = lfs !== null || baseGivesToLfs;
  const guard = fileGuard(locks, config.publish?.allow ?? [], {
    submodules: submodules.map((submodule) => submodule.path),
    kept: lfs?.files.map((file) => file.path) ?? [],
    isKept: async (files) => (usesLfs ? pathsOfLfs(bench.git, files) : []),
  });
  const { egress, read, setup } = options.sandbox;
  const setting = {
    worktree,
    sandbox,
    git: withLfs(workspace.git, lfs),
    base,
    egress,
    read,
    kept: options.kept,
    program,
    agent: { ...options.agent, ...(item.model === null ? {} : { model: item.model }) },
    clock,
  };
  const {
    spec,
    usage: specUsage,
    item: withSpec,
  } = await itemSpec({
    claim,
    store,
    bench: setting,
    clock,
    budgetUsd: steer.limits.usd === null ? null : Math.max(0, steer.limits.usd - claim.spent.usd),
    signal,
    // What writes it may take its time, and ends before the run that its text is for.
    onEvent: tell,
    say: log.info,
  });
  Object.assign(item, withSpec); // tasks and estimate, for whoever shows the item from here on
  const plan = workPlan({ ...claim, spec }, { workspace, merged });
  standing.spec = plan.spec;
  const bench = await openWorkbench({ ...setting, locked: locks.locked, mayEdit: guard.mayEdit, onEvent });
  try {
    // The first agent's program loads beside all that comes before its prompt.
    if (openTask(plan.spec) !== null) bench.awaitAgent(steer.limits.usd);
    if (workspace.resumed) await takeBack(bench, workspace, locks);
    let isNamed = workspace.resumed;
    let proof: CleanProof | null = null;
    const ralph = await log.stage("Ralph", () =>
      runRalph({
        box: bench.box,
        git: bench.git,
        worktreeOnHost: worktree,
        runAgent: bench.runAgent,
        awaitAgent: bench.awaitAgent,
        harness: bench.harness,
        model: bench.model,
        instructionFiles: bench.instructionFiles,
        agentSees: bench.agentSees,
        base,
        baseFiles,
        ...(setup === null ? {} : { setup }),
        clock,
        limits: steer.limits,
        // Of this run, too: its spec may have cost as much as a task.
        spent: {
          ...claim.spent,
          minutes: claim.spent.minutes + minutes(),
          usd: claim.spent.usd + specUsage.usd,
        },
        identity: BOT,
        signal,
        ...plan,
        onEvent,
        recall: memory.recall,
        notes: () => steer.notes.filter(({ task }) => !task).map(({ author, note }) => `${author}: ${note}`),
        mostFiles: DIFF_LIMITS.files,
        notOurs: guard.notOurs,
        beforeIteration: async (n) => {
          // Nothing is charged for an agent that could not start.
          await bench.guarded;
          const full = await fullDisk([folder], ports);
          if (full !== null) throw full;
          if (steer.pause) throw new StopAsked("pause", "The work was paused");
          heartbeat.report({ phase: "running", iteration: n });
          await locks.takeFreed();
          // Where the work will be is known before anything is there: whoever goes on after us looks for it.
          const named = { iteration: 0, head: base, spec: plan.spec, ai: {}, lastFailure: null, branch };
          const grant = await store.recordIteration(lease, isNamed ? { n } : { n, checkpoint: named });
          isNamed ||= grant.granted;
          if (!grant.granted) throw new StopAsked("budget", explainNoClaim(grant), grant.notBefore);
        },
        onCheckpoint: iterationEnd(run, {
          bench,
          base,
          branch,
          fence,
          publishing,
          memory,
          locks,
          card,
          scan,
        }),
        prove: async (head, untilOver) => {
          if (head === base) return null;
          heartbeat.report({ phase: "publishing" });
          await publishing.publish(bench.box, head);
          // What people are asked to merge is compared with what they would merge it into, as it is by now.
          publishing.conflict().catch(() => {}); // told below
          const answer = await proveClean({
            folder,
            base,
            branch,
            head,
            repository: await publishing.repository(),
            borrowed: workspace.git.borrowed ?? [],
            baseFiles,
            submodules,
            lfs,
            spec: plan.spec,
            sandbox,
            egress,
            read,
            setup,
            clock,
            signal: untilOver,
            tell: onEvent,
          });
          // Cut off in the middle it shows nothing.
          if (!untilOver.aborted) ({ proof } = answer);
          return answer.red;
        },
      }),
    );
    const { latest: published } = publishing;
    // Of what was stopped nobody asks it.
    const conflict = signal.aborted ? null : await conflictAtTheEnd(ralph.outcome, publishing, log);
    return {
      ralph,
      workspace,
      proof,
      published,
      conflict,
      iterations,
      specUsage,
      minutes: minutes(),
      memory,
    };
  } finally {
    await bench.close();
  }
}

/** Finished work is shown as ready by it. How unfinished work ended does not hang on a look at the base: it is a remark there. */
async function conflictAtTheEnd(
  outcome: RalphResult["outcome"],
  publishing: Publishing,
  log: Log,
): Promise<BaseConflict | null> {
  try {
    return await publishing.conflict();
  } catch (error) {
    if (outcome === "complete") throw error;
    log.warn(`Whether the work still fits its base branch is not known: ${explain(error)}`);
    return null;
  }
}

/** A store that names a model of a later version, say: learnings are found by their words then. */
function embedderOrNone({ claim, options, ports }: WorkItemRun): Embedder | null {
  try {
    return openEmbedder(claim.embeddingModel, options.store);
  } catch (error) {
    ports.log.warn(`Learnings are found by their words only: ${explain(error)}`);
    return null;
  }
}

/** The files that this work has changed already are held again before anything else happens to them. */
async function takeBack(bench: Workbench, { base }: Workspace, locks: FileLocks): Promise<void> {
  const { stdout } = await bench.git(["diff", "--name-only", "--no-renames", "-z", base, "HEAD"]);
  const taken = await locks.notOurs(stdout.split("\0").filter((file) => file !== ""));
  if (taken.length > 0) throw new FilesLocked(taken);
}
