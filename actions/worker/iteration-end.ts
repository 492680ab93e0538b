import type { Checkpoint } from "../_lib/ralph/checkpoint.ts";
import type { Workbench } from "../_lib/ralph/workbench.ts";
import type { IterationDone } from "../_lib/ralph/result.ts";
import type { SecretScan } from "../_lib/secrets/secret-scan.ts";
import { LeaseLost } from "../_lib/store/errors.ts";
import type { Iteration } from "../_lib/store/store.ts";
import type { Fence } from "./fence.ts";
import type { FileLocks } from "./file-locks.ts";
import type { Memory } from "./memory.ts";
import type { ProgressCard } from "./progress-card.ts";
import type { Publishing } from "./publishing.ts";
import { withEvidence } from "./standing.ts";
import { FilesLocked } from "./stop-asked.ts";
import { checkpointWithoutSecrets, evidenceWithoutSecrets } from "./stored-without-secrets.ts";
import type { WorkItemRun } from "./work-item-run.ts";

/** The branch published, then what was learned, the books and the checkpoint: nothing is stored of work that GitHub has not. */
export function iterationEnd(
  run: WorkItemRun,
  work: {
    bench: Workbench;
    base: string;
    branch: string;
    fence: Fence;
    publishing: Publishing;
    memory: Memory;
    locks: FileLocks;
    card: ProgressCard;
    scan: SecretScan;
  },
): (state: Checkpoint, done: IterationDone) => Promise<void> {
  const { claim, ports, heartbeat, steer, standing, signal, done: iterations } = run;
  const { bench, base, branch, fence, publishing, memory, locks, card, scan } = work;
  const { store } = ports;
  const { lease } = claim;
  return async (state, done) => {
    iterations.push(done);
    if (signal.reason instanceof LeaseLost) throw signal.reason;
    heartbeat.report({ phase: "committing" });
    // A worker that lost its item must not move the branch under its successor: the fence is asked while the commits
    // are looked at, and its answer is waited for before they are pushed.
    fence.ask();
    await publishing.publish(bench.box, state.head);
    await fence.answered();
    heartbeat.report({ notesSeen: Math.max(0, ...steer.notes.map(({ id }) => id)) });
    if (state.head !== base) standing.branch = branch;
    standing.spec = state.spec;
    standing.evidence = withEvidence(standing.evidence, done.evidence);
    await memory.iterated(done, state.head);
    // Before the checkpoint: after it nobody would say it again.
    await memory.store();
    const checkpoint = { ...checkpointWithoutSecrets(state, scan), branch };
    const evidence = evidenceWithoutSecrets(done.evidence, scan);
    await store.recordIteration(lease, { ...figures({ ...done, evidence }), checkpoint });
    await card.progress(state.spec, iterations);
    const denied = locks.denials();
    if (!done.passed && denied.length > 0) throw new FilesLocked(denied);
  };
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
