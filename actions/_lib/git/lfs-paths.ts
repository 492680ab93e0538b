import { GitError } from "./git.ts";
import { boundedGit } from "./bounded-git.ts";
import { hostGit } from "./host-git.ts";

/** Whether a commit gives any path to Git LFS: most give none, and need not be asked about each. */
export async function givesToLfs(gitDir: string, commit: string): Promise<boolean> {
  try {
    await boundedGit(gitDir, ["grep", "-q", "-F", "filter=lfs", commit, "--", ":(glob)**/.gitattributes"]);
    return true;
  } catch (error) {
    if (error instanceof GitError && error.result.code === 1) return false;
    throw error;
  }
}

/** Those of the paths that the `.gitattributes` of such a commit give to Git LFS. In a git directory, with an index of its own. */
export async function givenToLfs(
  gitDir: string,
  { commit, paths, index }: { commit: string; paths: readonly string[]; index: string },
): Promise<Set<string>> {
  if (paths.length === 0) return new Set();
  const git = hostGit(gitDir);
  // Git asks for a worktree, and of this one it opens nothing: the attributes are the commit's.
  const env = { GIT_INDEX_FILE: index, GIT_DIR: gitDir, GIT_WORK_TREE: gitDir };
  await git(["read-tree", commit], { env });
  const stdin = paths.map((path) => `${path}\0`).join("");
  const { stdout } = await git(["check-attr", "--cached", "-z", "--stdin", "filter"], { env, stdin });
  return new Set(lfsAmong(stdout));
}

/** Of what `check-attr -z` prints: path, attribute, value, and so on. */
export function lfsAmong(printed: string): string[] {
  const fields = printed.split("\0");
  return fields.flatMap((path, n) => (n % 3 === 0 && fields[n + 2] === "lfs" ? [path] : []));
}
