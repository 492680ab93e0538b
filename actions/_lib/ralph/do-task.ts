import { activityEvents } from "./activity-events.ts";
import type { AgentOutcome, RunAgent } from "./agent.ts";
import type { Branch } from "./branch.ts";
import type { Check } from "./check.ts";
import { type CheckResult, describeFailure, runChecks } from "./checks.ts";
import type { Box } from "../box/box.ts";
import type { Clock } from "../clock.ts";
import { commitMessage } from "./commit-message.ts";
import { dueChecks } from "./due-checks.ts";
import type { RalphEvent } from "./events.ts";
import type { Task } from "./spec.ts";
import { readable } from "./trim-output.ts";

export type TaskPorts = {
  box: Box;
  branch: Branch;
  clock: Clock;
  runAgent: RunAgent;
  signal: AbortSignal;
  tell(event: RalphEvent): Promise<void>;
  /** So many files may change at once. */
  mostFiles: number;
  /** Which of the changed files are another's to change now. */
  notOurs(files: string[]): Promise<NotOurs[]>;
  /** What the agent wrote to say that it needs a person, if it did. */
  gaveUp(): Promise<string | null>;
};

export type NotOurs = { path: string; reason: string };

export type TaskResult = {
  agent: AgentOutcome;
  passed: boolean;
  /** For the next prompt; null when the task passed or the agent did not get to work. */
  failure: string | null;
  gaveUp: string | null;
  head: string;
  /** What the agent left, committed or not. */
  tree: string;
  files: string[];
  checks: CheckResult[];
};

export type TaskOrder = {
  n: number;
  task: Task;
  /** How many tasks the spec has. */
  tasks: number;
  checks: Check[];
  prompt: string;
  specPath: string;
  budgetUsd: number | null;
  /** What the branch started from, and where it stands now. */
  base: string;
  start: string;
};

/** One fresh agent for one task, then the engine's own checks, then one commit or none. */
export async function doTask(ports: TaskPorts, order: TaskOrder): Promise<TaskResult> {
  const { n, task, prompt, specPath, budgetUsd, base, start } = order;
  const { branch, box, clock, signal, tell } = ports;
  await tell({ event: "iteration", n, task: task.index, phase: "agent" });
  let unguarded = false;
  const agent = await ports.runAgent({
    prompt,
    specPath,
    signal,
    budgetUsd,
    onActivity: async (activity) => {
      unguarded ||= activity.kind === "guard" && activity.verdict === "missing";
      for (const event of activityEvents(activity, box.worktree)) await tell(event);
    },
  });

  const left = await branch.snapshot(start);
  let { tree, files } = left.kind === "tree" ? left : { tree: start, files: [] as string[] };
  const gaveUp = agent.kind === "done" ? (agent.gaveUp ?? (await ports.gaveUp())) : null;
  const ended = (failure: string | null, checks: CheckResult[] = []): TaskResult => ({
    agent,
    passed: false,
    failure,
    gaveUp,
    head: start,
    tree,
    files,
    checks,
  });
  if (agent.kind !== "done" || gaveUp !== null || signal.aborted) {
    await branch.settle(start);
    return ended(null);
  }
  if (left.kind === "unusable") return ended(left.reason);
  if (unguarded) {
    await branch.settle(start);
    return ended("An edit was made without asking the guard, so this iteration does not count. Try again.");
  }

  // Before anybody is asked about each of them.
  if (files.length > ports.mostFiles) {
    await branch.settle(start);
    return ended(tooMany(files, ports.mostFiles));
  }

  const notOurs = await ports.notOurs(files);
  if (notOurs.length > 0) {
    for (const { path, reason } of notOurs) await tell({ event: "lock_denied", path, reason });
    const taken = new Set(notOurs.map(({ path }) => path));
    files = files.filter((path) => !taken.has(path));
    tree = await branch.without(tree, start, [...taken]);
    await branch.restore(tree, start);
  }

  await tell({ event: "iteration", n, task: task.index, phase: "verify" });
  const due = await dueChecks(branch, base, tree, order.checks);
  const checks = await runChecks({ box, clock, signal, task: task.index, checks: due, tell });

  const red = checks.find((check) => !check.passed);
  const nothingDone = task.verify.length === 0 && files.length === 0 && !task.passed;
  if (red !== undefined || nothingDone || checks.length < due.length) {
    await branch.restore(tree, start);
    const why =
      red === undefined
        ? nothingDone
          ? "No file was changed, and no command shows that the task is done."
          : null
        : describeFailure(red);
    return ended(why === null ? null : [...notOurs.map(undone), why].join("\n"), checks);
  }

  await tell({ event: "iteration", n, task: task.index, phase: "commit" });
  let head = start;
  if (files.length === 0) {
    await branch.restore(tree, start);
  } else {
    const message = commitMessage(task, order.tasks);
    head = await branch.commit(tree, start, message);
    await tell({ event: "commit", hash: head, message: message.split("\n")[0] ?? "" });
  }
  return { agent, passed: true, failure: null, gaveUp, head, tree, files, checks };
}

function tooMany(files: string[], most: number): string {
  const some = files.slice(0, 5).map((path) => readable(path.slice(0, 200)));
  return `${files.length} files are changed or new (${some.join(", ")}, …), ${most} are possible. What was installed or built goes into .gitignore or is removed; the rest is done in smaller steps.`;
}

function undone({ path, reason }: NotOurs): string {
  return `Your change of ${path} was undone: ${reason}`;
}
