import type { Git } from "../git/git.ts";

/** The repository as one commit has it, whatever lies in the worktree. */
export type BaseFiles = {
  paths(): Promise<ReadonlySet<string>>;
  /** A small text file, or null where there is none. */
  text(path: string): Promise<string | null>;
};

const LENGTH_LIMIT = 1_000_000;

/** Each question is asked once: what a commit holds does not change. */
export function askedOnce(files: BaseFiles): BaseFiles {
  const texts = new Map<string, Promise<string | null>>();
  let paths: Promise<ReadonlySet<string>> | undefined;
  return {
    paths: () => (paths ??= files.paths()),
    text(path) {
      const known = texts.get(path) ?? files.text(path);
      texts.set(path, known);
      return known;
    },
  };
}

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
