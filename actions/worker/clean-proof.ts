import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import path from "node:path";
import type { GitPlace } from "../_lib/box/worktree-mounts.ts";
import type { Box } from "../_lib/box/box.ts";
import type { Egress } from "../_lib/box/egress.ts";
import { removeTree } from "../_lib/box/remove-tree.ts";
import type { Sandbox } from "../_lib/box/sandbox.ts";
import type { Clock } from "../_lib/clock.ts";
import { boxGit } from "../_lib/git/git.ts";
import { hostGit } from "../_lib/git/host-git.ts";
import type { BaseFiles } from "../_lib/ralph/base-files.ts";
import { openBranch } from "../_lib/ralph/branch.ts";
import { openCheckBox } from "../_lib/ralph/check-box.ts";
import { type CheckPlan, planChecks } from "../_lib/ralph/check-plan.ts";
import { allChecks, type CheckResult, describeFailure, runChecks } from "../_lib/ralph/checks.ts";
import { dueChecks } from "../_lib/ralph/due-checks.ts";
import type { RalphEvent } from "../_lib/ralph/events.ts";
import { parseSpec } from "../_lib/ralph/parse-spec.ts";
import { runSetup } from "../_lib/ralph/setup.ts";
import { BOT } from "./publish/bot-identity.ts";
import type { CleanProof } from "./publish/proof-tables.ts";
import { useFilter } from "../_lib/git/lfs-filter.ts";
import { type Lfs, withLfs } from "./lfs/lfs.ts";
import { type Submodule, writeSubmodules } from "./submodules.ts";

export type CleanProofOptions = {
  /** A place for the checkout, outside everything an agent could write; it is gone when the work has ended. */
  folder: string;
  base: string;
  branch: string;
  head: string;
  /** A bare repository that has `head` and all before it, as the publisher has let them in. */
  repository: string;
  /** Objects on this runner that `repository` borrows, when there are any. */
  borrowed: NonNullable<GitPlace["borrowed"]>;
  /** The repository at `base`. */
  baseFiles: BaseFiles;
  /** Of the base commit. */
  submodules: readonly Submodule[];
  lfs: Lfs | null;
  spec: string;
  sandbox: Sandbox;
  egress: Egress;
  read: string[];
  setup: string | null;
  clock: Clock;
  signal: AbortSignal;
  tell(event: RalphEvent): Promise<void>;
};

/**
 * A fresh checkout of `head` in a box of its own, where no agent ever was: what only passed because of a file that is
 * ignored, cached or forgotten is red here. Answers with what the next agent is to be told, or null when all is green.
 */
export async function proveClean(
  options: CleanProofOptions,
): Promise<{ red: string | null; proof: CleanProof }> {
  const { base, head, spec, clock, signal, tell } = options;
  const folder = await mkdtemp(path.join(options.folder, "proof-"));
  let results: CheckResult[] = [];
  let isGreen = false;
  const proof = (): CleanProof => ({
    head,
    results: results.map(({ output, ...result }) => ({ ...result, excerpt: output })),
  });
  try {
    const box = await openCheckout(options, { at: head, folder: path.join(folder, "head") });
    try {
      const { checks: asked, tasks } = parseSpec(spec);
      const [plan] = await Promise.all([
        planChecks({ box, files: options.baseFiles, spec: asked, asked: [], setup: options.setup }),
        writeFiles(box),
      ]);
      const all = allChecks(tasks, plan.checks);
      // Only a check that names paths asks what was changed. Before the setup: what that runs of the agent's may write objects here.
      const due = all.some(({ paths }) => paths.length > 0)
        ? await dueChecks(await openBranch({ box, identity: BOT, excluded: [] }), base, head, all)
        : all;
      const failure = await runSetup({ box, clock, signal, commands: plan.setup, tell });
      if (failure !== null && !plan.guessed)
        return { red: `In a clean checkout the repository's setup failed.\n${failure}`, proof: proof() };
      if (failure !== null && (await isSetUpAtBase(options, { folder, commands: plan.setup })))
        return {
          red: `In a clean checkout of your commits the usual setup of such a repository fails, which does not at the commit that the work started from: mend it, or no check of the repository can run.\n${failure}`,
          proof: proof(),
        };
      // As before the first agent: the checks are asked of what is committed.
      if (plan.setup.length > 0) await writeFiles(box);
      const checks = failure === null ? due : due.filter(({ source }) => source !== "detected");
      results = await runChecks({ box, clock, signal, task: tasks.length, checks, tell });
    } finally {
      await box.close();
    }
    const red = results.find((result) => !result.passed);
    isGreen = red === undefined;
    if (red === undefined) return { red: null, proof: proof() };
    return {
      red: `In a clean checkout of your commits, without what is ignored by git or was left by earlier commands, this failed:\n${describeFailure(red)}`,
      proof: proof(),
    };
  } finally {
    // After a green one no other comes: its files go with all the item's, while the next worker is woken.
    if (!isGreen) await removeTree(folder);
  }
}

/** Nobody asked for the setup: where it never worked it is no fault of the work, and where it did, it is. */
async function isSetUpAtBase(
  options: CleanProofOptions,
  { folder, commands }: { folder: string; commands: CheckPlan["setup"] },
): Promise<boolean> {
  const { base, clock, signal } = options;
  const box = await openCheckout(options, { at: base, folder: path.join(folder, "base") });
  try {
    await writeFiles(box);
    // A question of ours: in the log it would look like the work's own setup.
    return (await runSetup({ box, clock, signal, commands, tell: async () => {} })) === null;
  } finally {
    await box.close();
  }
}

/** The files of a tree that an agent made are written in the box, not by us. */
async function writeFiles(box: Box): Promise<void> {
  await boxGit(box)(["reset", "-q", "--hard"]);
}

/** A box on a checkout of this commit; its files are still to be written. */
async function openCheckout(
  options: CleanProofOptions,
  { at, folder }: { at: string; folder: string },
): Promise<Box> {
  const worktree = path.join(folder, "tree");
  const git = await checkOut(options, { at, folder, worktree });
  // Before anything of the agent's is in the worktree: its links would lead us elsewhere.
  await writeSubmodules(worktree, options.submodules);
  const { sandbox, base, egress, read, tell } = options;
  const onRefusal = (type: string, message: string) => void tell({ event: "warning", type, message });
  return openCheckBox({ worktree, sandbox, git, base, egress, read, onRefusal });
}

/** The objects are borrowed and not copied: no agent wrote into where they are, and the box may only read them. */
async function checkOut(
  { repository, borrowed, branch, lfs }: CleanProofOptions,
  { at, folder, worktree }: { at: string; folder: string; worktree: string },
): Promise<GitPlace> {
  const dir = path.join(folder, "git");
  await mkdir(worktree, { recursive: true });
  const git = hostGit(worktree);
  await git(["init", "-q", "--template=", `--initial-branch=${branch}`, "--separate-git-dir", dir]);
  const objects = path.join(repository, "objects");
  const lenders = [...borrowed, { from: objects, path: objects }];
  await mkdir(path.join(dir, "objects", "info"), { recursive: true });
  const alternates = lenders.map((lender) => `${lender.path}\n`).join("");
  await writeFile(path.join(dir, "objects", "info", "alternates"), alternates);
  await git(["update-ref", `refs/heads/${branch}`, at]);
  // Not placed by us: its files are written in the box, by this filter.
  if (lfs !== null) await useFilter(dir, lfs.folder);
  return withLfs({ dir, at: { kind: "file", file: path.join(worktree, ".git") }, borrowed: lenders }, lfs);
}
