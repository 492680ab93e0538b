import { realpath } from "node:fs/promises";
import path from "node:path";
import { isWithin, type Mount } from "./mount.ts";

export type GitPlace = {
  /** The git directory that commands work with. */
  dir: string;
  /** What is at the worktree's `.git`: a file that names `dir`, or a folder that `dir` is laid over. */
  at: { kind: "file"; file: string } | { kind: "folder" };
  /** Objects of another repository that `dir` borrows, read-only: where they are, and where the box sees them. */
  borrowed?: { from: string; path: string }[];
};

/** Git wants its files to be the caller's. */
export function gitPlaces(git: GitPlace | undefined): string[] {
  if (git === undefined) return [];
  return [git.dir, ...(git.at.kind === "file" ? [git.at.file] : [])];
}

export function gitMounts(worktree: string, git: GitPlace | undefined): Mount[] {
  if (git === undefined) return [];
  const dotGit = path.join(worktree, ".git");
  const at = git.at.kind === "folder" ? dotGit : git.dir;
  return [
    { kind: "writable", path: at, from: git.dir },
    // A filter, a monitor or a hook set here would run in every later git command.
    { kind: "read-only", path: path.join(at, "config"), from: path.join(git.dir, "config") },
    ...(git.at.kind === "folder" ? [] : [{ kind: "read-only" as const, path: dotGit, from: git.at.file }]),
    ...(git.borrowed ?? []).map((borrowed): Mount => ({ kind: "read-only", ...borrowed })),
  ];
}

/** A path that leads through a link would lay a file of the host over one of the box: those are left as they are. */
export async function lockedMounts(worktree: string, locked: string[]): Promise<Mount[]> {
  const mounts: Mount[] = [];
  for (const name of locked) {
    const file = path.resolve(worktree, name);
    const real = await realpath(file).catch(() => null); // not there: nothing to write over
    if (real === file && file !== worktree && isWithin(file, worktree))
      mounts.push({ kind: "read-only", path: file });
  }
  return mounts;
}
