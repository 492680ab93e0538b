import type { Branch } from "./branch.ts";
import type { Check } from "./check.ts";

/** Those whose paths the work has touched since its base commit, and those that name none. */
export async function dueChecks(
  branch: Branch,
  base: string,
  tree: string,
  checks: Check[],
): Promise<Check[]> {
  const due: Check[] = [];
  for (const check of checks)
    if (check.paths.length === 0 || (await branch.touches(base, tree, check.paths))) due.push(check);
  return due;
}
