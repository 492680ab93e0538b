import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { isWithin } from "../_lib/box/mount.ts";
import { realPathOf } from "../_lib/box/real-path-of.ts";
import { ConfigurationError } from "../_lib/errors.ts";
import { type OwnRepository, type OwnerSetting, ownerSettings } from "../_lib/git/owner-settings.ts";
import { startedWords } from "../_lib/git/started-programs.ts";
import { repositoryPlaces } from "../_lib/git/further-repositories.ts";

/**
 * Git outside the box reads the owner's settings, and those name programs. `.git` is not the agent's; a file of the worktree
 * that the settings include is, also one that is not there yet, and so is a program there that they name. Hooks are not
 * asked for here: the box keeps them as they are.
 */
export async function requireOwnSettings(folder: string): Promise<void> {
  const worktree = await realpath(folder);
  const gitDir = path.join(worktree, ".git");
  const { kept, repositories } = await repositoryPlaces(worktree, gitDir);
  const settled = [gitDir, ...kept.map((name) => path.join(worktree, name))];
  const isOpen = async (place: string) =>
    // What is closed to us is to the agent as well, unless it is in the worktree by its name.
    [place, await realPathOf(place).catch(() => place)].some(
      (way) => isWithin(way, worktree) && way !== worktree && !settled.some((own) => isWithin(way, own)),
    );
  for (const repository of [{ top: worktree, gitDir }, ...repositories]) await requireOwn(repository, isOpen);
}

async function requireOwn(
  repository: OwnRepository,
  isOpen: (place: string) => Promise<boolean>,
): Promise<void> {
  const { settings, files } = await ownerSettings(repository);
  for (const file of files) {
    if (!(await isOpen(file))) continue;
    throw new ConfigurationError(
      `Git reads settings for ${repository.top} from ${file}, which the agent can write, and git runs what they name. Where a line includes it, copy what is in it to .git/config and take out the line ("git config --show-origin --get-regexp ^include" shows where it is); where your own settings are in this worktree, let the work be done in a clone elsewhere.`,
    );
  }
  for (const setting of settings)
    for (const { word, place, isProgram } of startedWords(setting, repository.top)) {
      if (!(await isOpen(place))) continue;
      if (!isProgram && (await stat(place).catch(() => null))?.isFile() !== true) continue;
      throw new ConfigurationError(
        `${shown(setting)} starts ${word}, which is the worktree's: the agent can write it, and your next git command would run it. ${insteadOf(word)}, or ${wayOut(setting)}.`,
      );
    }
}

function shown({ name, value, file }: OwnerSetting): string {
  const variable = variableOf(name);
  if (variable !== null) return `The variable ${variable} (${value})`;
  return `Git's setting ${name} (${value}, in ${file ?? "the environment"})`;
}

function insteadOf(word: string): string {
  return word.startsWith("-m ")
    ? `Write -P before it ("python3 -P ${word}", before Python 3.11 -I), and Python does not look for it in the worktree`
    : "Name a program outside the worktree there, by its full path";
}

function wayOut({ name, file }: OwnerSetting): string {
  const variable = variableOf(name);
  if (variable !== null) return `unset it ("unset ${variable}")`;
  // Git's own --unset looks in the repository's settings alone.
  return file === null
    ? "take it out of the environment"
    : `take the setting out ("git config --file ${file} --unset-all ${name}")`;
}

function variableOf(name: string): string | null {
  return /^environment\.(.+)\.command$/.exec(name)?.[1] ?? null;
}
