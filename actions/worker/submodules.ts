import { lstat, mkdir, realpath } from "node:fs/promises";
import path from "node:path";
import { isWithin } from "../_lib/box/mount.ts";
import { ConfigurationError } from "../_lib/errors.ts";
import type { Git } from "../_lib/git/git.ts";
import { gitBeforeAgents, hostGit } from "../_lib/git/host-git.ts";
import { submoduleAddress } from "./submodule-address.ts";

/** The files of one submodule: from the worktree's top where they belong, and the repository on this machine that has them. */
export type Submodule = { path: string; git: string; commit: string };

/** A repository that names itself as its submodule has no last one. */
const MOST = 100;

/**
 * The submodules of a commit, and theirs, fetched by nothing but their addresses: git's own `submodule` runs what
 * `.gitmodules` and settings say. They come as plain files, without a repository of their own in the worktree, so that
 * no git in the box looks for one, and nothing of them can be committed.
 */
export async function fetchSubmodules(options: {
  /** Of the repository that holds the commit. */
  git: Git;
  commit: string;
  url: string;
  /** May read them; null asks without one. */
  token: string | null;
  /** A place for the repositories, which no agent can write. */
  folder: string;
}): Promise<Submodule[]> {
  const found: Submodule[] = [];
  await fetchBelow({ ...options, above: "", found });
  return found;
}

type Level = Parameters<typeof fetchSubmodules>[0] & { above: string; found: Submodule[] };

async function fetchBelow(level: Level): Promise<void> {
  const { git, commit, url, token, folder, above, found } = level;
  const links = await gitlinksOf(git, commit);
  if (links.length === 0) return;
  const addresses = await addressesOf(git, commit);
  for (const link of links) {
    const place = path.posix.join(above, link.path);
    const written = addresses.get(link.path);
    if (written === undefined)
      throw new ConfigurationError(
        `The submodule ${place} has no address in .gitmodules: add it there, or set submodules to false.`,
      );
    if (found.length === MOST)
      throw new ConfigurationError(`There are more than ${MOST} submodules: set submodules to false.`);
    const address = submoduleAddress(place, written, url);
    const dir = path.join(folder, `submodule-${found.length}`);
    await mkdir(dir, { recursive: true });
    const own = hostGit(dir, { url: address, token });
    await own(["init", "-q", "--bare"]);
    await own(["config", "fetch.fsckObjects", "true"]);
    await own(["fetch", "-q", "--no-tags", "--depth=1", address, link.commit]);
    found.push({ path: place, git: dir, commit: link.commit });
    await fetchBelow({ ...level, git: own, commit: link.commit, url: address, above: place });
  }
}

async function gitlinksOf(git: Git, commit: string): Promise<{ path: string; commit: string }[]> {
  const { stdout } = await git(["ls-tree", "-r", "-z", "--full-tree", commit]);
  return stdout.split("\0").flatMap((entry) => {
    const [, oid = "", file = ""] = /^160000 commit ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
    return oid === "" ? [] : [{ path: file, commit: oid }];
  });
}

/** By path: the last one counts, as for git. */
async function addressesOf(git: Git, commit: string): Promise<Map<string, string>> {
  const blob = [
    "config",
    "--blob",
    `${commit}:.gitmodules`,
    "-z",
    "--get-regexp",
    "^submodule\\..*\\.(path|url)$",
  ];
  const { stdout } = await git(blob, { allowFailure: true });
  const known = new Map<string, { path?: string; url?: string }>();
  for (const entry of stdout.split("\0").filter((text) => text !== "")) {
    const end = entry.indexOf("\n");
    const [, name = "", key = ""] = /^submodule\.(.*)\.(path|url)$/s.exec(entry.slice(0, end)) ?? [];
    known.set(name, { ...known.get(name), [key]: entry.slice(end + 1) });
  }
  return new Map(
    [...known.values()].flatMap(({ path: place, url }) =>
      place === undefined || url === undefined ? [] : [[place, url]],
    ),
  );
}

/** Their files into a worktree whose own are not there yet. */
export async function writeSubmodules(worktree: string, submodules: readonly Submodule[]): Promise<void> {
  const top = await realpath(worktree);
  for (const submodule of submodules) {
    const target = path.join(top, submodule.path);
    await mkdir(target, { recursive: true });
    // A link on the way, out of a submodule above, would lead our own git out of the worktree.
    if ((await realpath(target)) !== target || !isWithin(target, top) || !(await lstat(target)).isDirectory())
      throw new Error(`${submodule.path} is no folder of the worktree`);
    const env = {
      GIT_DIR: submodule.git,
      GIT_WORK_TREE: target,
      GIT_INDEX_FILE: path.join(submodule.git, "index"),
    };
    const git = gitBeforeAgents(target);
    await git(["read-tree", submodule.commit], { env });
    await git(["checkout-index", "-f", "-a"], { env });
  }
}
