import { realpath } from "node:fs/promises";
import path from "node:path";
import { ConfigurationError } from "../errors.ts";
import { isWithin, type Mount } from "./mount.ts";

export type GitPlace = {
  /** The git directory that commands work with. */
  dir: string;
  /** What is at the worktree's `.git`: a file that names `dir`, or a folder that `dir` is laid over. */
  at: { kind: "file"; file: string } | { kind: "folder" };
  /** Objects of another repository that `dir` borrows, read-only: where they are, and where the box sees them. */
  borrowed?: { from: string; path: string }[];
  /** Places of the worktree that say where another repository is, which the owner's git asks as well. */
  submodules?: string[];
  /** In the worktree, and run by the owner's git. */
  hooks?: {
    kept: string[];
    /** Folders that whoever installs hooks may write: each has a copy, which nobody but the box sees. */
    copied: { path: string; from: string }[];
  };
};

/** Git wants its files to be the caller's. */
export function gitPlaces(git: GitPlace | undefined): string[] {
  if (git === undefined) return [];
  const copies = (git.hooks?.copied ?? []).map(({ from }) => from);
  return [git.dir, ...(git.at.kind === "file" ? [git.at.file] : []), ...copies];
}

/**
 * Of the engine's own git: a file `commondir` in the git directory names another place for the settings, where the mount
 * over them is not.
 */
export function gitSettings(worktree: string, git: GitPlace | undefined): Record<string, string> {
  return git === undefined ? {} : { GIT_COMMON_DIR: gitDirInside(worktree, git) };
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

/** What commands find in the worktree and do not change there. */
export type Untouched = {
  git: GitPlace | undefined;
  /** Paths that others hold. */
  locked: string[];
  /** The engine's own git runs no program of the agent's, and writes what is in a commit: it needs no hooks. */
  engine: boolean;
  /** What commands do not find as it is: another file is in its place. */
  covered: Covered;
};

export type Covered = { places: string[]; from: string };

/**
 * What stays as it is. The folders above are mounts as well, or one could be moved away with what is in it, and another
 * made in its place.
 */
export async function untouchedMounts(
  worktree: string,
  { git, locked, engine, covered }: Untouched,
): Promise<Mount[]> {
  const hooks = engine ? undefined : git?.hooks;
  const kept = [...(git?.submodules ?? []), ...(hooks?.kept ?? [])];
  const copies = hooks?.copied ?? [];
  for (const name of [...kept, ...copies.map((copy) => copy.path)]) await requireThere(worktree, name);
  const files = new Set([
    ...kept.map((name) => path.join(worktree, name)),
    ...(await there(worktree, locked)),
  ]);
  const folders = copies.map((copy) => ({ path: path.join(worktree, copy.path), from: copy.from }));
  const shown = {
    ...covered,
    places: covered.places.filter((place) => !folders.some((folder) => isWithin(place, folder.path))),
  };
  const above = new Set(
    [...files, ...folders.map((folder) => folder.path), ...shown.places].flatMap((file) =>
      foldersBetween(worktree, file),
    ),
  );
  return [
    // From the top down: a mount above would cover those below it.
    ...[...above].toSorted().map((folder): Mount => ({ kind: "writable", path: folder })),
    ...[...files].toSorted().map((file): Mount => ({ kind: "read-only", path: file })),
    ...folders.map((folder): Mount => ({ kind: "writable", ...folder })),
    ...coverMounts(shown),
  ];
}

/** What was there when the work began can be changed by nobody in the box: without its mount the next command could. */
async function requireThere(worktree: string, name: string): Promise<void> {
  const file = path.join(worktree, name);
  if ((await realpath(file).catch(() => null)) === file) return;
  throw new ConfigurationError(
    `${name} was there when the work began, and now it is gone or a link: an agent could put there what your git runs. Put it back, then run again.`,
  );
}

/**
 * A path that leads through a link would lay a file of the host over one of the box: those are left as they are, and so is
 * what is not there yet, for there is nothing to lay over. The guard and the look at a commit's files know all locks; these
 * mounts, which also hold the agent's shell, know the first ones.
 */
async function there(worktree: string, locked: string[]): Promise<Set<string>> {
  const files = new Set<string>();
  for (const name of locked) {
    if (files.size === MOST_LOCKED) break;
    const file = path.resolve(worktree, name);
    const real = await realpath(file).catch(() => null);
    if (real === file && file !== worktree && isWithin(file, worktree)) files.add(file);
  }
  return files;
}

export function coverMounts({ places, from }: Covered): Mount[] {
  return places.map((place) => ({ kind: "read-only", path: place, from }));
}

function foldersBetween(worktree: string, file: string): string[] {
  const folder = path.dirname(file);
  return folder === worktree ? [] : [...foldersBetween(worktree, folder), folder];
}
