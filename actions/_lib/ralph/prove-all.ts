import { allChecks, type CheckResult, describeFailure, evidenceOf, runChecks } from "./checks.ts";
import { dueChecks } from "./due-checks.ts";
import type { Loop } from "./iteration.ts";
import { parseSpec } from "./parse-spec.ts";

/** For a spec that comes with every task ticked: all its commands, on the worktree as it is. Null when all pass. */
export async function proveAll({ options, run, branch, signal }: Loop): Promise<string | null> {
  const { tasks } = parseSpec(run.spec);
  const task = tasks.length;
  const all = allChecks(tasks, run.plan.checks);
  const left = await branch.snapshot(run.head);
  const results: CheckResult[] = await runChecks({
    box: options.box,
    clock: options.clock,
    signal,
    task,
    checks: left.kind === "tree" ? await dueChecks(branch, run.base, left.tree, all) : all,
    tell: async (event) => options.onEvent(event),
  });
  if (left.kind === "tree") await branch.restore(left.tree, run.head);
  else await branch.settle(run.head);
  for (const proof of evidenceOf(results, task, run.head))
    run.evidence.set(`${task} ${proof.command}`, proof);
  const red = results.find((result) => !result.passed);
  return red === undefined ? null : describeFailure(red);
}
