import { lstat, realpath } from "node:fs/promises";
import path from "node:path";
import { isWithin, type Mount } from "./mount.ts";

export type GitPlace = {
  /** The git directory that commands work with. */
  dir: string;
  /** What is at the worktree's `.git`: a file that names `dir`, or a folder that `dir` is laid over. */
  at: { kind: "file"; file: string } | { kind: "folder" };
  /** Objects of another repository that `dir` borrows, read-only: where they are, and where the box sees them. */
  borrowed?: { from: string; path: string }[];
  /** Folders of the worktree that are another repository's, which its owner's git asks as well. */
  submodules?: string[];
};

/** Git wants its files to be the caller's. */
export function gitPlaces(git: GitPlace | undefined): string[] {
  if (git === undefined) return [];
  return [git.dir, ...(git.at.kind === "file" ? [git.at.file] : [])];
}

/**
 * Of the engine's own git: a file `commondir` in the git directory names another place for the settings, where the mount
 * over them is not.
 */
export function gitSettings(worktree: string, git: GitPlace | undefined): Record<string, string> {
  return git === undefined ? {} : { GIT_COMMON_DIR: gitDirInside(worktree, git) };
}

/** What says where a submodule's repository is; the folder for it where there is none. */
export async function submoduleSettings(worktree: string, git: GitPlace | undefined): Promise<string[]> {
  return Promise.all(
    (git?.submodules ?? []).map(async (folder) => {
      const file = path.join(folder, ".git");
      return (await lstat(path.join(worktree, file)).catch(() => null)) === null ? folder : file; // not checked out
    }),
  );
}

function gitDirInside(worktree: string, git: GitPlace): string {
  return git.at.kind === "folder" ? path.join(worktree, ".git") : git.dir;
}

export function gitMounts(
  worktree: string,
  git: GitPlace | undefined,
  own: "read-only" | "writable",
): Mount[] {
  if (git === undefined) return [];
  const dotGit = path.join(worktree, ".git");
  const at = gitDirInside(worktree, git);
  return [
    { kind: own, path: at, from: git.dir },
    // A filter, a monitor or a hook set here would run in every later git command.
    { kind: "read-only", path: path.join(at, "config"), from: path.join(git.dir, "config") },
    ...(git.at.kind === "folder" ? [] : [{ kind: "read-only" as const, path: dotGit, from: git.at.file }]),
    ...(git.borrowed ?? []).map((borrowed): Mount => ({ kind: "read-only", ...borrowed })),
  ];
}

/** Each further mount costs more than the one before: 200 of them 0.3 s a command, 1000 more than 4 s. */
const MOST_LOCKED = 200;

/**
 * A path that leads through a link would lay a file of the host over one of the box: those are left as they are, and so is
 * what is not there yet, for there is nothing to lay over. The folders above are mounts as well, or one could be moved
 * away with what is locked in it, and another made in its place. The guard and the look at a commit's files know all locks;
 * these mounts, which also hold the agent's shell, know the first ones. What is covered has `from` in its place.
 */
export async function lockedMounts(
  worktree: string,
  locked: string[],
  covered: { places: string[]; from: string } = { places: [], from: "" },
): Promise<Mount[]> {
  const files = new Set<string>();
  for (const name of locked) {
    if (files.size === MOST_LOCKED) break;
    const file = path.resolve(worktree, name);
    const real = await realpath(file).catch(() => null);
    if (real === file && file !== worktree && isWithin(file, worktree)) files.add(file);
  }
  const above = new Set([...files, ...covered.places].flatMap((file) => foldersBetween(worktree, file)));
  return [
    // From the top down: a mount above would cover those below it.
    ...[...above].toSorted().map((folder): Mount => ({ kind: "writable", path: folder })),
    ...[...files].toSorted().map((file): Mount => ({ kind: "read-only", path: file })),
    ...coverMounts(covered),
  ];
}

export function coverMounts({ places, from }: { places: string[]; from: string }): Mount[] {
  return places.map((place) => ({ kind: "read-only", path: place, from }));
}

function foldersBetween(worktree: string, file: string): string[] {
  const folder = path.dirname(file);
  return folder === worktree ? [] : [...foldersBetween(worktree, folder), folder];
}
