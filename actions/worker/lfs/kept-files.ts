import { rm } from "node:fs/promises";
import type { Git } from "../../_lib/git/git.ts";
import { givenToLfs, lfsAmong } from "../../_lib/git/lfs-paths.ts";
import { smallObjects } from "../../_lib/git/object-contents.ts";
import { type Pointer, POINTER_BYTES, readPointer } from "../../_lib/git/lfs-pointer.ts";

export type KeptFile = Pointer & { path: string; executable: boolean };

/**
 * The files of a commit that Git LFS keeps elsewhere: a pointer, at a path that `.gitattributes` gives to LFS. A text that
 * only looks like a pointer stays what it is.
 */
export async function keptFiles(git: Git, gitDir: string, commit: string): Promise<KeptFile[]> {
  const { stdout } = await git(["ls-tree", "-r", "-z", "-l", "--full-tree", commit]);
  const small = stdout.split("\0").flatMap((entry) => {
    const [, mode = "", oid = "", size = "", path = ""] =
      /^(100\d{3}) blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(entry) ?? [];
    const fits = Number(size) >= POINTER_BYTES.least && Number(size) <= POINTER_BYTES.most;
    return path !== "" && fits ? [{ path, oid, executable: mode === "100755" }] : [];
  });
  const contents = await smallObjects(
    gitDir,
    small.map(({ oid }) => oid),
  );
  const pointers = small.flatMap(({ path, oid, executable }) => {
    const pointer = readPointer(contents.get(oid)?.toString("latin1") ?? "");
    return pointer === null ? [] : [{ path, executable, ...pointer }];
  });
  const index = `${gitDir}/lfs-index`;
  const paths = pointers.map(({ path }) => path);
  const ofLfs = await givenToLfs(gitDir, { commit, paths, index });
  await rm(index, { force: true });
  return pointers.filter(({ path }) => ofLfs.has(path));
}

/** Those of the paths that `.gitattributes` in the worktree gives to Git LFS. */
export async function pathsOfLfs(git: Git, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return [];
  const stdin = paths.map((path) => `${path}\0`).join("");
  const { stdout } = await git(["check-attr", "-z", "--stdin", "filter"], { stdin });
  return lfsAmong(stdout);
}
