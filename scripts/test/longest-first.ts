import path from "node:path";

/**
 * The fourteenth of the suite's files that takes half of its processor time, the longest first (November 2026). A long one
 * that starts last is waited for by an idle machine, and vitest, which knows no times in a clean clone, goes by size.
 */
export const LONGEST = [
  "actions/worker/worker.test.ts",
  "actions/worker/worker-endings.test.ts",
  "scripts/store.test.ts",
  "actions/worker/worker-faults.test.ts",
  "actions/command/command.test.ts",
  "scripts/studio.test.ts",
  "actions/ralph/cli.test.ts",
  "scripts/start-local.test.ts",
  "actions/worker/worker-steering.test.ts",
  "actions/_lib/box/lifetime.test.ts",
  "actions/ralph/spec-command.test.ts",
  "actions/ralph/resume.test.ts",
  "supabase/tests/hostile-arguments.test.ts",
  "actions/worker/worker-learnings.test.ts",
  "actions/worker/worker-proof.test.ts",
  "actions/worker/worker-spec.test.ts",
  "actions/_lib/box/honest-work.test.ts",
  "actions/_lib/ralph/failure-table.test.ts",
  "actions/worker/worker-lfs.test.ts",
  "actions/intake/poll.test.ts",
  "scripts/setup/setup.test.ts",
  "scripts/store/embedded.test.ts",
];

const root = path.join(import.meta.dirname, "..", "..");

/** The long ones in front; the others stay in the order they came in. */
export function longestFirst<File extends { moduleId: string }>(
  files: readonly File[],
  longest: readonly string[] = LONGEST,
): File[] {
  const rank = ({ moduleId }: File) => {
    const found = longest.indexOf(path.relative(root, moduleId));
    return found === -1 ? longest.length : found;
  };
  return files.toSorted((one, other) => rank(one) - rank(other));
}
