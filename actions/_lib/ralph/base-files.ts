import type { Git } from "../git/git.ts";

/** The repository as one commit has it, whatever lies in the worktree. */
export type BaseFiles = {
  paths(): Promise<ReadonlySet<string>>;
  /** A small text file, or null where there is none. */
  text(path: string): Promise<string | null>;
};

const LENGTH_LIMIT = 1_000_000;

export function filesAt(git: Git, commit: string): BaseFiles {
  return {
    async paths() {
      const { stdout } = await git(["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit]);
      return new Set(stdout.split("\0").filter((path) => path !== ""));
    },
    async text(path) {
      const { code, stdout } = await git(["cat-file", "blob", `${commit}:${path}`], { allowFailure: true });
      return code === 0 && stdout.length <= LENGTH_LIMIT && !stdout.includes("\0") ? stdout : null;
    },
  };
}
