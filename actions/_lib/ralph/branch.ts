import type { Box } from "../box/box.ts";
import { type Git, GitError } from "../git/git.ts";

export type Identity = { name: string; email: string };

/** The branch as the engine keeps it: whatever the agent did to HEAD, the index or the history, this puts it back. */
export type Branch = {
  head(): Promise<string>;
  /** What the agent left, as a tree on top of `start`, with its own commits undone and our files left out. */
  snapshot(start: string): Promise<Snapshot>;
  /** The worktree exactly as `tree` says: what the checks wrote is gone, ignored files stay. */
  restore(tree: string): Promise<void>;
  /** HEAD on our branch at `commit`, the index with it, and the files as they are. */
  settle(commit: string): Promise<void>;
  commit(tree: string, parent: string, message: string): Promise<string>;
  /** The difference of two trees as text that any store can hold, or null when it is larger than `limit`. */
  pack(from: string, to: string, limit: number): Promise<string | null>;
  unpack(packed: string): Promise<boolean>;
  /** Files and folders that git does not know and does not ignore. */
  untracked(): Promise<string[]>;
  /** From now on these paths never enter a commit and are never swept away. */
  exclude(paths: string[]): void;
  /** Whether anything that matches one of the globs differs between two trees. */
  touches(from: string, to: string, globs: string[]): Promise<boolean>;
};

export type Snapshot = { kind: "tree"; tree: string; files: string[] } | { kind: "unusable"; reason: string };

export async function openBranch(options: {
  box: Box;
  git: Git;
  identity: Identity;
  /** Paths that never enter a commit. */
  excluded: string[];
}): Promise<Branch> {
  const { box, git, identity } = options;
  const excluded = [...options.excluded];
  const ref = (await git(["symbolic-ref", "-q", "HEAD"], { allowFailure: true })).stdout.trim();

  async function settle(commit: string): Promise<void> {
    // An agent that was stopped inside a git command leaves its lock behind.
    await shell(box, 'rm -f "$(git rev-parse --git-path index.lock)"', "");
    if (ref === "") await git(["update-ref", "--no-deref", "HEAD", commit]);
    else await git(["symbolic-ref", "HEAD", ref]);
    await git(["reset", "-q", "--mixed", commit]);
  }

  return {
    settle,
    head: async () => (await git(["rev-parse", "HEAD"])).stdout.trim(),
    async snapshot(start) {
      await settle(start);
      try {
        await git(["add", "-A", "--", ".", ...excluded.map((path) => `:(exclude,top,literal)${path}`)]);
      } catch (error) {
        if (!(error instanceof GitError)) throw error;
        return { kind: "unusable", reason: `Your changes cannot be committed: ${error.message}` };
      }
      const tree = (await git(["write-tree"])).stdout.trim();
      const { stdout } = await git(["diff-tree", "-r", "-z", "--name-only", "--no-renames", start, tree]);
      return { kind: "tree", tree, files: stdout.split("\0").filter((path) => path !== "") };
    },
    async restore(tree) {
      await git(["read-tree", "-m", tree]);
      await git(["checkout-index", "-f", "-a"]);
      await git(["clean", "-fdq", ...excluded.flatMap((path) => ["-e", `/${asPattern(path)}`])]);
    },
    async commit(tree, parent, message) {
      const by = { NAME: identity.name, EMAIL: identity.email };
      const env = Object.fromEntries(
        ["AUTHOR", "COMMITTER"].flatMap((role) =>
          Object.entries(by).map(([part, value]) => [`GIT_${role}_${part}`, value]),
        ),
      );
      const { stdout } = await git(["commit-tree", tree, "-p", parent, "-F", "-"], { stdin: message, env });
      await settle(stdout.trim());
      return stdout.trim();
    },
    async pack(from, to, limit) {
      const script =
        'git -c core.fsmonitor=false diff --binary --full-index --no-renames --no-ext-diff --no-textconv "$0" "$1" | gzip -c | base64 | head -c "$2"';
      const { stdout } = await shell(box, script, "", [from, to, String(limit + 1)]);
      return stdout.length > limit ? null : stdout;
    },
    async unpack(packed) {
      const { code } = await shell(
        box,
        "base64 -d | gzip -dc | git -c core.fsmonitor=false apply --whitespace=nowarn",
        packed,
      );
      return code === 0;
    },
    async untracked() {
      const { stdout } = await git(["ls-files", "--others", "--exclude-standard", "--directory", "-z"]);
      return stdout
        .split("\0")
        .filter((path) => path !== "")
        .map((path) => path.replace(/\/$/, ""));
    },
    exclude: (paths) => void excluded.push(...paths),
    async touches(from, to, globs) {
      const specs = globs.map((glob) => `:(top,glob)${glob}`);
      const { stdout } = await git(["diff-tree", "-r", "-z", "--name-only", from, to, "--", ...specs]);
      return stdout !== "";
    },
  };
}

/** A path where git reads a pattern. */
function asPattern(path: string): string {
  return path.replaceAll(/[\\*?[\]!# ]/g, String.raw`\$&`);
}

async function shell(box: Box, script: string, stdin: string, args: string[] = []) {
  const out: Buffer[] = [];
  const exit = await box.run({
    file: "bash",
    args: ["-c", `set -o pipefail; ${script}`, ...args],
    stdin,
    onStdout: (chunk) => out.push(chunk),
  });
  return { code: exit.code, stdout: Buffer.concat(out).toString("utf8") };
}
