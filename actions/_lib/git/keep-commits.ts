import { copyFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Box } from "../box/box.ts";
import { systemClock } from "../clock.ts";
import { ConfigurationError } from "../errors.ts";
import { bundleFrom } from "./bundle.ts";
import { type Git, GitError } from "./git.ts";
import { hostGit } from "./host-git.ts";
import { ifMissing } from "./if-missing.ts";
import type { OwnerLfs } from "./owner-lfs.ts";

/** Whose branch gets the commits. */
export type Owner = {
  repository: Git;
  worktree: string;
  commonDir: string;
  /** Where the repository's objects are, its own and those it borrows. */
  objects: string[];
  /** The branch that is checked out; empty where none is. */
  ref: string;
  lfs: OwnerLfs | null;
  /** Ours, for what is in between. */
  folder: string;
};

/**
 * Takes the commits between two into the owner's repository. Nothing that the box wrote is read by the owner's git: a bundle
 * goes into an empty repository, and what is fetched from there is looked at object by object. Which new files are pointers
 * of Git LFS to what nobody has here.
 */
export async function keepCommits(
  box: Box,
  { kept, head }: { kept: string; head: string },
  { repository, worktree, commonDir, objects, ref, lfs, folder }: Owner,
): Promise<string[]> {
  const bundle = path.join(folder, "commits.bundle");
  const clean = path.join(folder, "clean.git");
  try {
    await bundleFrom(box, { ref: "HEAD", base: kept, to: bundle });
    // A commit's name says by its length how git names objects here.
    const format = head.length === 64 ? "sha256" : "sha1";
    await hostGit(folder)(["init", "-q", "--bare", `--object-format=${format}`, clean]);
    await writeFile(
      path.join(clean, "objects", "info", "alternates"),
      objects.map((place) => `${place}\n`).join(""),
    );
    // Where the owner's history ends: a commit above it is whole.
    await copyFile(path.join(commonDir, "shallow"), path.join(clean, "shallow")).catch(ifMissing);
    const quarantine = hostGit(clean);
    if (kept !== "") await quarantine(["update-ref", "refs/heads/base", kept]);
    await quarantine(["fetch", "-q", "--no-tags", bundle, "HEAD:refs/heads/head"]);
    await repository([
      "-c",
      "fetch.fsckObjects=true",
      "fetch",
      "-q",
      "--no-tags",
      "--no-recurse-submodules",
      "--no-write-fetch-head",
      "--no-auto-maintenance",
      clean,
      "refs/heads/head",
    ]);
    await repository(["merge-base", "--is-ancestor", kept, head]);
    // In the owner's index it has the owner's next `git status` ask a repository that the agent made.
    const { stdout: changes } = await repository(["diff-tree", "-r", "--raw", "--no-renames", kept, head]);
    if (/^:\d+ 160000 /m.test(changes)) throw new Error("The commits move a submodule or add one.");
    const files = [...changes.matchAll(/^:\d+ 100\d{3} (\S+) (\S+) \S+\t(.+)$/gm)];
    const missing = new Set(await lfs?.keep(clean, [...new Set(files.map(([, , blob = ""]) => blob))]));
    // What was only moved may never have been fetched: whoever pushed it has it.
    for (const [, before = ""] of changes.matchAll(/^:\d+ \d+ (\S+)/gm)) missing.delete(before);
    await repository([
      "update-ref",
      "-m",
      "whim",
      ...(ref === "" ? ["--no-deref", "HEAD"] : [ref]),
      head,
      kept,
    ]);
    await withoutLock(() => repository(["read-tree", "--reset", head]), worktree);
    return files.flatMap(([, , blob = "", name = ""]) => (missing.has(blob) ? [name] : []));
  } finally {
    await rm(bundle, { force: true });
    await rm(clean, { recursive: true, force: true });
  }
}

const LOCK_TRIES = 40;
const BETWEEN_TRIES_MS = 250;

/** An editor that shows what has changed holds the index for a moment, again and again. */
async function withoutLock(work: () => Promise<unknown>, worktree: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (!(error instanceof GitError) || !error.result.stderr.includes("index.lock")) throw error;
      if (tries === LOCK_TRIES)
        throw new ConfigurationError(
          `Another git works in ${worktree}, or one that was killed left its lock there: end it or remove .git/index.lock, then run again. What is proven is on the branch.`,
          { cause: error },
        );
      await systemClock.sleep(BETWEEN_TRIES_MS);
    }
  }
}
