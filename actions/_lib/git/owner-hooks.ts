import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { isWithin } from "../box/mount.ts";
import { realPathOf } from "../box/real-path-of.ts";
import { ConfigurationError } from "../errors.ts";
import { hostGit } from "./host-git.ts";
import { expanded, type OwnRepository, ownerSettings } from "./owner-settings.ts";

/** Where the owner's git finds hooks in the worktree, by their paths there. */
export type OwnerHooks = {
  /** Hooks that git knows: no command writes them. */
  kept: string[];
  /** Folders of hooks that git does not know, which what installs them may write: each command's are a copy. */
  copied: string[];
  missing: string[];
};

/**
 * A hook in the worktree is run by the owner's next git command, `git status` included, and one that git ignores shows in no
 * difference. `settled` are places that no command writes anyway.
 */
export async function ownerHooks(
  worktree: string,
  repositories: OwnRepository[],
  settled: string[],
): Promise<OwnerHooks> {
  const hooks: OwnerHooks = { kept: [], copied: [], missing: [] };
  const isOpen = (place: string) =>
    isWithin(place, worktree) && !settled.some((kept) => isWithin(place, path.join(worktree, kept)));
  const inTree = (place: string) => path.relative(worktree, place);

  const keep = async (repository: OwnRepository, folder: string): Promise<void> => {
    if (folder === repository.top || isWithin(worktree, folder))
      throw refusal(repository, folder, "is no folder for hooks alone");
    // Husky's: its hooks in `_` run the files of their names in the folder above.
    if (path.basename(folder) === "_") {
      const above = path.dirname(folder);
      if (above === repository.top) throw refusal(repository, folder, "runs files beside all others");
      hooks.kept.push(inTree(above));
      await addLinked(above);
    }
    const found = await stat(folder).catch(() => null);
    if (found === null) hooks.missing.push(inTree(folder));
    const { known, unknown } = await whatGitKnows(repository, folder);
    if (known || found?.isDirectory() === false) {
      hooks.kept.push(inTree(folder));
      for (const below of unknown) hooks.copied.push(inTree(below));
    } else hooks.copied.push(inTree(folder));
    await addLinked(folder);
  };

  /** A hook that is a link is where it leads. */
  const addLinked = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []); // no folder, no hooks
    for (const entry of entries.filter((one) => one.isSymbolicLink())) {
      const place = await realPathOf(path.join(folder, entry.name));
      if (!isOpen(place)) continue;
      const end = await realpath(path.join(folder, entry.name)).catch(() => null);
      if (end === null)
        throw new ConfigurationError(
          `The hook ${path.join(folder, entry.name)} is a link to ${place}, where nothing is: an agent could put its own there, and your next git command would run it. Remove the link, or put there what it leads to ("npm install" may do that).`,
        );
      hooks.kept.push(inTree(end));
    }
  };

  for (const repository of repositories) {
    for (const folder of await hookFolders(repository)) {
      const place = await realPathOf(folder);
      // Whoever can replace a link on the way decides where it leads.
      if (isOpen(folder) && place !== folder) throw refusal(repository, folder, "leads through a link");
      if (isOpen(place)) await keep(repository, place);
      else await addLinked(folder);
    }
  }
  return unique(hooks);
}

/** Of every setting, also of one that another overrides now, and git's own. */
async function hookFolders(repository: OwnRepository): Promise<string[]> {
  const { settings } = await ownerSettings(repository);
  const folders = new Set<string>();
  for (const { name, value } of settings)
    if (name === "core.hookspath" && value !== null && value !== "")
      folders.add(path.resolve(repository.top, await expanded(repository, value)));
  const { stdout } = await hostGit(repository.top)(["rev-parse", "--git-common-dir"], {
    env: { GIT_DIR: repository.gitDir },
  });
  folders.add(path.join(path.resolve(repository.top, stdout.trim()), "hooks"));
  return [...folders];
}

/** Whether git has files of the folder, and which folders below hold none of them. */
async function whatGitKnows(
  repository: OwnRepository,
  folder: string,
): Promise<{ known: boolean; unknown: string[] }> {
  const git = hostGit(repository.top);
  const name = path.relative(repository.top, folder);
  const how = { env: { GIT_DIR: repository.gitDir, GIT_LITERAL_PATHSPECS: "1" }, allowFailure: true };
  const known = (await git(["ls-files", "-z", "--", name], how)).stdout.split("\0");
  const holds = (place: string) =>
    known.some((file) => isWithin(path.join(repository.top, file), place) && file !== "");
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []); // not there yet
  const below = entries.filter((entry) => entry.isDirectory()).map(({ name: own }) => path.join(folder, own));
  return { known: holds(folder), unknown: below.filter((place) => !holds(place)) };
}

function refusal({ top }: OwnRepository, place: string, why: string): ConfigurationError {
  return new ConfigurationError(
    `Git runs hooks from ${place}, which ${why}: an agent could put its own there, and your next git command would run them. Keep the hooks in a folder of their own ("git -C ${top} config core.hooksPath .githooks"), or outside the worktree.`,
  );
}

function unique({ kept, copied, missing }: OwnerHooks): OwnerHooks {
  const [keeps, copies] = [new Set(kept), new Set(copied)];
  return {
    kept: [...keeps].filter((name) => !copies.has(name)),
    copied: [...copies],
    missing: [...new Set(missing)],
  };
}
