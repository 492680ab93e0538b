import { chmod, copyFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { GitPlace } from "../box/worktree-mounts.ts";
import { hostGit } from "./host-git.ts";
import { requireNoFilters } from "./owner-filters.ts";
import { openOwnerLfs, type OwnerLfs } from "./owner-lfs.ts";
import { type OwnerSetting, ownersFile, settingsNow } from "./owner-settings.ts";

/**
 * What decides how files and objects are read. Nothing that names a program, an address or a token. Not that a checkout is
 * sparse: what the index leaves out stays out, and what an agent makes there can be committed.
 */
export const FILE_SETTINGS =
  /^(core\.(repositoryformatversion|filemode|ignorecase|symlinks|autocrlf|eol|safecrlf|precomposeunicode)|extensions\.(objectformat|partialclone|noop))$/;

/**
 * The settings of the box's git directory: of the owner's, those for all repositories included, what makes git in the box see
 * the same files as git outside. What he ignores everywhere would be committed otherwise, or with other line ends.
 */
export async function privateSettings(options: {
  worktree: string;
  gitDir: string;
  commonDir: string;
  /** A place for what the box reads. */
  folder: string;
  /** The box's git directory: where we find it, and where the box does. */
  dir: string;
  inside: string;
}): Promise<{ mounts: NonNullable<GitPlace["borrowed"]>; lfs: OwnerLfs | null }> {
  const { worktree, gitDir, commonDir, folder, dir, inside } = options;
  const repository = { top: worktree, gitDir };
  const owners = await settingsNow(repository);
  // A submodule's own repository is not in the box, and without this "git status" ends where it is to look at one.
  const config = ["[core]\n\tbare = false\n[diff]\n\tignoreSubmodules = all\n", ...owners.flatMap(line)];
  const mounts: NonNullable<GitPlace["borrowed"]> = [];
  for (const kind of ["excludes", "attributes"] as const) {
    const from = await ownersFile(repository, owners, kind);
    if (from === null) continue;
    const copy = path.join(folder, kind);
    await copyFile(from, copy);
    // Of root's nobody in the box could read it.
    await chmod(copy, 0o644);
    mounts.push({ from: copy, path: copy });
    config.push(`[core]\n\t${kind}File = ${JSON.stringify(copy)}\n`);
  }
  await writeFile(path.join(dir, "config"), config.join(""));
  const lfs = await openOwnerLfs({ owners, commonDir, folder, dir, inside });
  for (const [name, value] of lfs?.settings ?? []) await hostGit(dir)(["config", name, value]);
  // With nothing of the worktree to be found: attributes are those in the index.
  const env = { GIT_DIR: gitDir, GIT_WORK_TREE: gitDir };
  const git = hostGit(worktree);
  await requireNoFilters((args, how) => git(args, { ...how, env }), { worktree, settings: owners });
  return { mounts: [...mounts, ...(lfs?.mounts ?? [])], lfs };
}

function line({ name, value }: OwnerSetting): string[] {
  if (!FILE_SETTINGS.test(name) || !/^[\w.-]*$/.test(value ?? "true")) return [];
  const at = name.indexOf(".");
  return [`[${name.slice(0, at)}]\n\t${name.slice(at + 1)} = ${value ?? "true"}\n`];
}
