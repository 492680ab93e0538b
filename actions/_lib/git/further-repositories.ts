import { lstat, readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { isWithin } from "../box/mount.ts";
import { realPathOf } from "../box/real-path-of.ts";
import { ConfigurationError } from "../errors.ts";
import { hostGit } from "./host-git.ts";
import type { OwnRepository } from "./owner-settings.ts";

export type RepositoryPlaces = {
  /** Of the worktree: what says where a further repository is, or the submodule's folder where nothing does. */
  kept: string[];
  /** Folders for submodules which are not there. */
  missing: string[];
  /** Those that are checked out. */
  repositories: OwnRepository[];
};

/** Each is a mount of every command, with one for its folder: three hundred take half a second. */
const MOST = 300;

/**
 * Every place in the worktree where the owner's git looks for a further repository: submodules, those within them, and other
 * worktrees of the same repository. What stands there decides what git runs: a `.git` of the agent's would be the owner's
 * next `git status`'s.
 */
export async function repositoryPlaces(worktree: string, gitDir: string): Promise<RepositoryPlaces> {
  const places: RepositoryPlaces = { kept: [], missing: [], repositories: [] };
  await addBelow(worktree, { top: worktree, gitDir }, places);
  for (const dotGit of await linkedWorktrees(worktree, gitDir)) {
    const linked = { top: path.dirname(dotGit), gitDir: dotGit };
    places.kept.push(path.relative(worktree, dotGit));
    places.repositories.push(linked);
    await addBelow(worktree, linked, places);
  }
  return places;
}

/** By their `.git`: those that are there and lie in this one. */
async function linkedWorktrees(worktree: string, gitDir: string): Promise<string[]> {
  const { stdout } = await hostGit(worktree)(["rev-parse", "--git-common-dir"], { env: { GIT_DIR: gitDir } });
  const folder = path.join(path.resolve(worktree, stdout.trim()), "worktrees");
  const names = await readdir(folder).catch(() => []); // most repositories have none
  const found = await Promise.all(
    names.map(async (name) => {
      const written = await readFile(path.join(folder, name, "gitdir"), "utf8").catch(() => "");
      const dotGit = path.resolve(folder, name, written.trim());
      const isThere = (await lstat(dotGit).catch(() => null))?.isFile() === true;
      return isThere && isWithin(dotGit, worktree) && path.dirname(dotGit) !== worktree ? [dotGit] : [];
    }),
  );
  return found.flat();
}

async function addBelow(worktree: string, above: OwnRepository, places: RepositoryPlaces): Promise<void> {
  for (const link of await gitlinks(above)) {
    const folder = path.join(above.top, link);
    const name = path.relative(worktree, folder);
    if (places.kept.length === MOST)
      throw new ConfigurationError(
        `There are more than ${MOST} submodules, those of submodules included, and no box can hold so many as they are: apply the label to an issue instead (a worker has submodules as plain files), or take out the ones that are not needed ("git rm --cached ${name}").`,
      );
    const { folderIs, gitIs } = await standsThere(worktree, folder);
    if (folderIs === "else" || gitIs === "else")
      throw new ConfigurationError(
        `The submodule ${name} has a link or a file on the way to its repository, and an agent could replace it by a repository that your git believes: put its folder back ("git submodule update --init ${name}"), or take the submodule out.`,
      );
    if (folderIs === "nothing") places.missing.push(name);
    places.kept.push(gitIs === "there" ? path.join(name, ".git") : name);
    if (gitIs !== "there") continue;
    const repository = await repositoryOf(worktree, folder);
    if (repository === null) continue;
    places.repositories.push(repository);
    await addBelow(worktree, repository, places);
  }
}

async function gitlinks({ top, gitDir }: OwnRepository): Promise<string[]> {
  const { stdout } = await hostGit(top)(["ls-files", "-z", "--stage"], { env: { GIT_DIR: gitDir } });
  const found = stdout.split("\0").flatMap((entry) => /^160000 [^\t]*\t(.+)$/s.exec(entry)?.[1] ?? []);
  // Of a merge that is not over an entry has several stages.
  return [...new Set(found)];
}

type Standing = "there" | "nothing" | "else";

async function standsThere(
  worktree: string,
  folder: string,
): Promise<{ folderIs: Standing; gitIs: Standing }> {
  let at = worktree;
  for (const part of path.relative(worktree, folder).split(path.sep)) {
    at = path.join(at, part);
    const found = await lstat(at).catch(() => null);
    if (found === null) return { folderIs: "nothing", gitIs: "nothing" };
    if (!found.isDirectory()) return { folderIs: "else", gitIs: "nothing" };
  }
  const git = await lstat(path.join(folder, ".git")).catch(() => null);
  if (git === null) return { folderIs: "there", gitIs: "nothing" };
  return { folderIs: "there", gitIs: git.isFile() || git.isDirectory() ? "there" : "else" };
}

async function repositoryOf(worktree: string, folder: string): Promise<OwnRepository | null> {
  const dotGit = path.join(folder, ".git");
  const asked = ["rev-parse", "--absolute-git-dir", "--git-common-dir"];
  const { code, stdout } = await hostGit(folder)(asked, { env: { GIT_DIR: dotGit }, allowFailure: true });
  // One that is not there yet has its place already, and whoever may write there can make it.
  const named = code === 0 ? stdout.trim().split("\n") : await namedBy(dotGit);
  const dirs = await Promise.all(named.map((dir) => realPathOf(path.resolve(folder, dir))));
  const own = [path.join(worktree, ".git"), dotGit];
  for (const dir of dirs)
    if (isWithin(dir, worktree) && !own.some((kept) => isWithin(dir, kept)))
      throw new ConfigurationError(
        `The repository of the submodule ${path.relative(worktree, folder)} lies at ${dir}, where an agent can write and your git runs what it names: move it to .git/modules ("git submodule absorbgitdirs").`,
      );
  return code === 0 ? { top: folder, gitDir: dotGit } : null;
}

async function namedBy(dotGit: string): Promise<string[]> {
  if (!(await lstat(dotGit)).isFile()) return [];
  return /^gitdir: (.+?)\n*$/s.exec(await readFile(dotGit, "utf8"))?.slice(1) ?? [];
}
