import { createHash } from "node:crypto";
import { mkdir, statfs } from "node:fs/promises";
import path from "node:path";
import type { GitPlace } from "../../_lib/box/worktree-mounts.ts";
import type { Clock } from "../../_lib/clock.ts";
import { ConfigurationError } from "../../_lib/errors.ts";
import { withFileLock } from "../../_lib/file-lock.ts";
import { hostGit, type Remote } from "../../_lib/git/host-git.ts";
import { lfsAddress } from "./address.ts";
import { downloadKept } from "./download.ts";
import { writeFilter } from "../../_lib/git/lfs-filter.ts";
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
  /** It has the commit. */
  gitDir: string;
  commit: string;
  remote: Remote;
  /** Where contents stay: a folder for every repository is made in it. */
  folder: string;
  clock: Clock;
  signal: AbortSignal;
}): Promise<Lfs | null> {
  const { gitDir, commit, remote, clock, signal } = options;
  const git = hostGit(gitDir);
  const files = await keptFiles(git, gitDir, commit);
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

/** The same git directory, from whose box the contents can be read. */
export function withLfs(place: GitPlace, lfs: Lfs | null): GitPlace {
  if (lfs === null) return place;
  const contents = { from: lfs.folder, path: lfs.folder };
  return { ...place, borrowed: [...(place.borrowed ?? []), contents] };
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
