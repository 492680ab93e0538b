import { appendFile, copyFile, lstat, mkdir, readFile, readdir, realpath, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Box } from "../box/box.ts";
import { removeTree } from "../box/remove-tree.ts";
import { isWithin } from "../box/mount.ts";
import type { GitPlace } from "../box/worktree-mounts.ts";
import { ConfigurationError } from "../errors.ts";
import type { Git } from "./git.ts";
import { hostGit } from "./host-git.ts";
import { ifMissing } from "./if-missing.ts";
import { keepCommits } from "./keep-commits.ts";
import { type KeptPlaces, keptPlaces } from "./kept-places.ts";
import { privateSettings } from "./private-settings.ts";
import { makeRunFolder } from "../box/run-folder.ts";

/** A git directory for the box beside somebody's own, which the box never sees. */
export type PrivateGit = {
  place: GitPlace;
  /**
   * Takes the commits that the box's branch has more into the repository's own branch. Which new files are pointers of Git LFS to
   * what nobody has here.
   */
  keep(box: Box, head: string): Promise<string[]>;
  close(): Promise<void>;
};

/** Beside refs and objects: where HEAD is, the index, and what a shallow or sparse checkout leaves out. */
const FILES = ["HEAD", "index", "shallow", "info/exclude", "info/sparse-checkout", "info/attributes"];

/**
 * Somebody's repository with its `.git` in the worktree: the box works on a git directory of its own that borrows the
 * objects. Whoever may write into `.git` has the owner's next `git status` run his program, and a checkout's config may
 * hold a token; so the real one is neither written nor shown, and what comes back is checked objects.
 */
export async function openPrivateGit(asked: string): Promise<PrivateGit | null> {
  const worktree = await realpath(asked);
  const found = await gitDirOf(worktree);
  if (found === null) return null;
  const folder = await makeRunFolder("git");
  let places: KeptPlaces | null = null;
  try {
    places = await keptPlaces(worktree, path.join(worktree, ".git"), folder);
    return await openIn({ worktree, folder, places, ...found });
  } catch (error) {
    await places?.close();
    await removeTree(folder);
    throw error;
  }
}

async function openIn({
  worktree,
  folder,
  places,
  gitDir,
  commonDir,
  isFolder,
}: Found & { worktree: string; folder: string; places: KeptPlaces }): Promise<PrivateGit> {
  const repository = inGitDir(worktree, gitDir);
  const dir = path.join(folder, "git");
  await mkdir(path.join(dir, "objects", "info"), { recursive: true });
  await mkdir(path.join(dir, "refs"));
  await mkdir(path.join(dir, "info"));

  const borrowed = (await objectFolders(path.join(commonDir, "objects"))).map((from, index) => ({
    from,
    // Those that the first one borrows itself it names by their places; in the worktree those are the agent's.
    path: index === 0 || isWithin(from, worktree) ? path.join(folder, `objects-${index}`) : from,
  }));
  const alternates = borrowed.map((objects) => `${objects.path}\n`).join("");
  await writeFile(path.join(dir, "objects", "info", "alternates"), alternates);
  for (const name of FILES) {
    // Most repositories lack some of them; HEAD and the index are the worktree's own, the rest is shared.
    for (const from of new Set([commonDir, gitDir]))
      await copyFile(path.join(from, name), path.join(dir, name)).catch(ifMissing);
  }
  for (const name of await readdir(gitDir))
    if (name.startsWith("sharedindex.")) await copyFile(path.join(gitDir, name), path.join(dir, name));
  await writeFile(path.join(dir, "packed-refs"), await wholeRefs(repository, worktree));
  const inside = isFolder ? path.join(worktree, ".git") : dir;
  const { mounts, lfs } = await privateSettings({ worktree, gitDir, commonDir, folder, dir, inside });
  // Neither committed nor swept away: what the box has in their place is gone with the command.
  const { hooks, submodules } = places;
  const unseen = [...hooks.kept, ...hooks.copied.map((copy) => copy.path)].map(
    (name) => `/${asPattern(name)}\n`,
  );
  await appendFile(path.join(dir, "info", "exclude"), `\n${unseen.join("")}`);

  const ref = (await repository(["symbolic-ref", "-q", "HEAD"], { allowFailure: true })).stdout.trim();
  let kept = (
    await repository(["rev-parse", "--verify", "-q", "HEAD"], { allowFailure: true })
  ).stdout.trim();
  const gitFile = path.join(folder, "gitfile");
  await writeFile(gitFile, `gitdir: ${dir}\n`);

  const objects = borrowed.map(({ from }) => from);
  const owner = { repository, worktree, commonDir, objects, ref, lfs, folder };
  return {
    place: {
      dir,
      at: isFolder ? { kind: "folder" } : { kind: "file", file: gitFile },
      borrowed: [...borrowed, ...mounts],
      submodules,
      hooks,
    },
    async keep(box, head) {
      if (head === kept) return [];
      const missing = await keepCommits(box, { kept, head }, owner);
      kept = head;
      return missing;
    },
    async close() {
      await places.close();
      await removeTree(folder);
    },
  };
}

/** Git takes no commit into a repository with a branch or tag whose commit it has not: better said before the work. */
async function wholeRefs(repository: Git, worktree: string): Promise<string> {
  const asked = ["for-each-ref", "--format=%(objectname) %(refname) %(objecttype)"];
  const { code, stdout, stderr } = await repository(asked, { allowFailure: true });
  // For the type git looks at the object itself.
  if (code === 0) return stdout.replaceAll(/ \w+$/gm, "");
  const [, name = "one"] = /missing object \S+ for (\S+)/.exec(stderr) ?? [];
  throw new ConfigurationError(
    `The branches and tags of ${worktree} are damaged (${stderr.trim()}), and git takes no commit into such a repository: fetch what is missing, or remove ${name} ("git update-ref -d ${name}").`,
  );
}

/** With the directory named, git asks neither the worktree's owner nor the worktree where its repository is. */
function inGitDir(worktree: string, gitDir: string): Git {
  const git = hostGit(worktree);
  return (args, options) => git(args, { ...options, env: { ...options?.env, GIT_DIR: gitDir } });
}

type Found = { gitDir: string; commonDir: string; isFolder: boolean };

async function gitDirOf(worktree: string): Promise<Found | null> {
  const { code, stdout } = await hostGit(worktree)(["rev-parse", "--absolute-git-dir", "--git-common-dir"], {
    allowFailure: true,
  });
  const there = await lstat(path.join(worktree, ".git")).catch(() => null);
  if (code !== 0 || there === null) return null;
  // A mount lies over what it leads to; the link itself could be taken away.
  if (there.isSymbolicLink())
    throw new ConfigurationError(
      `${path.join(worktree, ".git")} is a link, and an agent could put a repository of its own in its place: write "gitdir: " and the folder it leads to in a file of that name instead.`,
    );
  const [gitDir = "", commonDir = ""] = stdout.trim().split("\n");
  return { gitDir, commonDir: path.resolve(worktree, commonDir), isFolder: there.isDirectory() };
}

/** A path where git reads a pattern. */
function asPattern(name: string): string {
  return name.replaceAll(/[\\*?[\]!# ]/g, String.raw`\$&`);
}

/** A repository may borrow objects itself. */
async function objectFolders(objects: string): Promise<string[]> {
  const text = await readFile(path.join(objects, "info", "alternates"), "utf8").catch((error: unknown) => {
    ifMissing(error);
    return "";
  });
  const further = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const found = await Promise.all(further.map((line) => objectFolders(path.resolve(objects, line))));
  return [objects, ...found.flat()];
}
