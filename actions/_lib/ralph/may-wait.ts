import type { WorkbenchOptions } from "./workbench.ts";

/**
 * Whether an agent's process may be started before its prompt is there: only where what it has in its box does not depend on
 * when it starts. A locked file is a mount, which is gone once git puts another file in its place; and without a box the
 * checks, which the agent before wrote, could reach the process that waits.
 */
export function mayWait({
  sandbox,
  locked,
  git,
}: Pick<WorkbenchOptions, "sandbox" | "locked" | "git">): boolean {
  if (sandbox.kind === "direct") return false;
  const { submodules = [], hooks = { kept: [], copied: [] } } = git ?? {};
  const laidOver = [...(locked?.() ?? []), ...submodules, ...hooks.kept, ...hooks.copied];
  return laidOver.length === 0;
}
