import { createHash } from "node:crypto";
import { chmod, copyFile, mkdir, realpath, statfs } from "node:fs/promises";
import path from "node:path";
import { isWithin } from "../../_lib/box/mount.ts";
import type { GitPlace } from "../../_lib/box/worktree-mounts.ts";
import type { Clock } from "../../_lib/clock.ts";
import { ConfigurationError } from "../../_lib/errors.ts";
import { withFileLock } from "../../_lib/file-lock.ts";
import { hostGit, type Remote } from "../../_lib/git/host-git.ts";
import { lfsAddress } from "./address.ts";
import { downloadKept } from "./download.ts";
import { useFilter, writeFilter } from "./filter.ts";
import { type KeptFile, keptFiles } from "./kept-files.ts";

export type Lfs = {
  files: KeptFile[];
  /** Contents and the filter, as a place that a box reads and cannot write. */
  folder: string;
};

/** A disk that is full breaks everything half-way. */
const LEAST_FREE_BYTES = 1e9;

/** The contents of a commit's LFS files on this runner; null for a commit that has none. */
export async function fetchLfs(options: {
  /** A worktree with the commit's files, and its git directory; no agent was at them. */
  worktree: string;
  gitDir: string;
  commit: string;
  remote: Remote;
  /** Where contents stay: a folder for every repository is made in it. */
  folder: string;
  clock: Clock;
  signal: AbortSignal;
}): Promise<Lfs | null> {
  const { worktree, gitDir, commit, remote, clock, signal } = options;
  const git = hostGit(worktree);
  const files = await keptFiles({ git, gitDir, commit });
  if (files.length === 0) return null;
  const name = createHash("sha256").update(remote.url).digest("hex").slice(0, 20);
  const folder = path.join(options.folder, name);
  await mkdir(folder, { recursive: true });
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const { bavail, bsize } = await statfs(folder);
  // Each is kept once, lies in the worktree, and in that of the proof.
  if (bavail * bsize < 3 * bytes + LEAST_FREE_BYTES)
    throw new ConfigurationError(
      `The files that Git LFS keeps have ${gigabytes(bytes)}, and ${folder} has ${gigabytes(bavail * bsize)} free for three copies: make room on this runner, or set lfs to false.`,
    );
  const address = await lfsAddress(git, commit, remote.url);
  await withFileLock(path.join(options.folder, `${name}.lock`), { clock, signal }, async () => {
    await writeFilter(folder);
    const { token } = remote;
    await downloadKept(files, { address, token, folder: path.join(folder, "objects"), clock, signal });
  });
  return { files, folder };
}

/** The contents in the place of their pointers, in a worktree where no agent was yet, and git told how to read them. */
export async function placeLfs({ files, folder }: Lfs, worktree: string, gitDir: string): Promise<void> {
  const top = await realpath(worktree);
  for (const { path: name, oid, executable } of files) {
    const target = path.join(top, name);
    const above = path.dirname(target);
    // A link on the way would lead us out of the worktree.
    if ((await realpath(above)) !== above || !isWithin(target, top))
      throw new Error(`${name} is no file of the worktree`);
    await copyFile(path.join(folder, "objects", oid), target);
    await chmod(target, executable ? 0o755 : 0o644);
  }
  await useFilter(gitDir, folder);
  // Git takes another size for another content without a look. No program but our filter runs for this.
  const stdin = files.map((file) => `${file.path}\0`).join("");
  await hostGit(worktree)(["update-index", "-z", "--stdin"], { stdin });
}

/** The same git directory, from whose box the contents can be read. */
export function withLfs(place: GitPlace, lfs: Lfs | null): GitPlace {
  if (lfs === null) return place;
  const contents = { from: lfs.folder, path: lfs.folder };
  return { ...place, borrowed: [...(place.borrowed ?? []), contents] };
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
