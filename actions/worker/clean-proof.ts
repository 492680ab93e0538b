import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import path from "node:path";
import type { GitPlace } from "../_lib/box/worktree-mounts.ts";
import type { Egress } from "../_lib/box/egress.ts";
import { removeTree } from "../_lib/box/remove-tree.ts";
import type { Sandbox } from "../_lib/box/sandbox.ts";
import type { Clock } from "../_lib/clock.ts";
import { boxGit } from "../_lib/git/git.ts";
import { hostGit, type Remote } from "../_lib/git/host-git.ts";
import { openBranch } from "../_lib/ralph/branch.ts";
import { openCheckBox } from "../_lib/ralph/check-box.ts";
import { planChecks } from "../_lib/ralph/check-plan.ts";
import { allChecks, type CheckResult, describeFailure, runChecks } from "../_lib/ralph/checks.ts";
import { dueChecks } from "../_lib/ralph/due-checks.ts";
import type { RalphEvent } from "../_lib/ralph/events.ts";
import { parseSpec } from "../_lib/ralph/parse-spec.ts";
import { runSetup } from "../_lib/ralph/setup.ts";
import { BOT } from "./publish/bot-identity.ts";
import type { CleanProof } from "./publish/proof-tables.ts";
import { useFilter } from "./lfs/filter.ts";
import { type Lfs, withLfs } from "./lfs/lfs.ts";
import { type Submodule, writeSubmodules } from "./submodules.ts";

export type CleanProofOptions = {
  /** A place for the checkout, outside everything an agent could write. */
  folder: string;
  remote: Remote;
  baseBranch: string;
  base: string;
  branch: string;
  head: string;
  /** What was published: git objects that the publisher has checked. */
  bundle: string;
  /** Objects on this runner to borrow the base's from, when there are any. */
  borrowed: NonNullable<GitPlace["borrowed"]>;
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
  const worktree = path.join(folder, "tree");
  let results: CheckResult[] = [];
  const proof = (): CleanProof => ({
    head,
    results: results.map(({ output, ...result }) => ({ ...result, excerpt: output })),
  });
  try {
    const git = await checkOut(options, folder, worktree);
    // Before anything of the agent's is in the worktree: its links would lead us elsewhere.
    await writeSubmodules(worktree, options.submodules);
    const { sandbox, egress, read } = options;
    const onRefusal = (type: string, message: string) => void tell({ event: "warning", type, message });
    const box = await openCheckBox({ worktree, sandbox, git, base, egress, read, onRefusal });
    try {
      const inBox = boxGit(box);
      // The files of a tree that an agent made are written in the box, not by us.
      await inBox(["reset", "-q", "--hard"]);
      const { checks: asked, tasks } = parseSpec(spec);
      const plan = await planChecks({ box, git: inBox, base, spec: asked, asked: [], setup: options.setup });
      const failure = await runSetup({ box, clock, signal, commands: plan.setup, tell });
      if (failure !== null && !plan.guessed)
        return { red: `In a clean checkout the repository's setup failed.\n${failure}`, proof: proof() };
      const branch = await openBranch({ box, identity: BOT, excluded: [] });
      const all = allChecks(tasks, failure === null ? plan.checks : []);
      const checks = await dueChecks(branch, base, head, all);
      results = await runChecks({ box, clock, signal, task: tasks.length, checks, tell });
    } finally {
      await box.close();
    }
    const red = results.find((result) => !result.passed);
    if (red === undefined) return { red: null, proof: proof() };
    return {
      red: `In a clean checkout of your commits, without what is ignored by git or was left by earlier commands, this failed:\n${describeFailure(red)}`,
      proof: proof(),
    };
  } finally {
    await removeTree(folder);
  }
}

async function checkOut(options: CleanProofOptions, folder: string, worktree: string): Promise<GitPlace> {
  const { remote, baseBranch, branch, bundle, borrowed } = options;
  const dir = path.join(folder, "git");
  await mkdir(worktree);
  const git = hostGit(worktree, remote);
  await git(["init", "-q", "--separate-git-dir", dir]);
  await git(["symbolic-ref", "HEAD", `refs/heads/${branch}`]);
  if (borrowed.length === 0) {
    await git(["fetch", "-q", "--no-tags", "--no-write-fetch-head", remote.url, `refs/heads/${baseBranch}`]);
  } else {
    const alternates = borrowed.map(({ path: objects }) => `${objects}\n`).join("");
    await writeFile(path.join(dir, "objects", "info", "alternates"), alternates);
  }
  // A bundle goes into a repository whose history has what it builds on.
  await git(["update-ref", "refs/whim/base", options.base]);
  const ref = `refs/heads/${branch}`;
  await git([
    "fetch",
    "-q",
    "--no-tags",
    "--no-write-fetch-head",
    "--update-head-ok",
    bundle,
    `${ref}:${ref}`,
  ]);
  const { lfs } = options;
  // Not placed by us: its files are written in the box, by this filter.
  if (lfs !== null) await useFilter(dir, lfs.folder);
  return withLfs({ dir, at: { kind: "file", file: path.join(worktree, ".git") }, borrowed }, lfs);
}
