import path from "node:path";
import type { Box } from "../_lib/box/box.ts";
import { ConfigurationError } from "../_lib/errors.ts";
import type { Git } from "../_lib/git/git.ts";
import type { RalphEvent } from "../_lib/ralph/events.ts";
import { CONFIG_FILE } from "../_lib/repository-config.ts";

/** The folder is a repository's own, with a commit to start from. */
export async function requireWorktree(git: Git, folder: string): Promise<void> {
  const [prefix, commit] = await Promise.all([
    git(["rev-parse", "--show-prefix"], { allowFailure: true }),
    git(["rev-parse", "--verify", "-q", "HEAD"], { allowFailure: true }),
  ]);
  if (prefix.code !== 0)
    throw new ConfigurationError(`${folder} is not in a git repository: check one out there first.`);
  if (prefix.stdout.trim() !== "") {
    throw new ConfigurationError(
      `${folder} is the folder ${prefix.stdout.trim()} of a repository: name the repository's own folder.`,
    );
  }
  if (commit.code !== 0)
    throw new ConfigurationError(`The repository in ${folder} has no commit: make a first one.`);
}

/** The run keeps its plan in SPEC.md at the top: somebody's other plan there would be lost. */
export async function requirePlanFree(git: Git, folder: string, specFile: string): Promise<void> {
  const ours = path.join(folder, "SPEC.md");
  if (specFile === ours) return;
  const other = await git(["ls-files", "--others", "-z", "--", "SPEC.md"]);
  if (other.stdout !== "")
    throw new ConfigurationError(
      `${ours} exists, and the spec is ${specFile}: commit SPEC.md or move it away, its place is needed.`,
    );
}

/** What lies around uncommitted and becomes a part of the work, or null. */
export async function uncommittedChanges(git: Git): Promise<RalphEvent | null> {
  // A submodule's own repository is not in the box.
  const asked = ["status", "--porcelain", "-z", "-uall", "--ignore-submodules=all"];
  const { stdout } = await git([...asked, "--", ":!/SPEC.md", ":!/.ai"]);
  const files = stdout
    .split("\0")
    .filter((entry) => entry !== "")
    .map((entry) => entry.slice(3));
  if (files.length === 0) return null;
  const config = files.includes(CONFIG_FILE) ? ` ${CONFIG_FILE} counts as it is committed.` : "";
  return {
    event: "warning",
    type: "uncommitted_changes",
    message: `The worktree has uncommitted changes: they become part of the first task's commit.${config}`,
    files: files.slice(0, 20),
  };
}

export async function holdsCommit(git: Git, commit: string): Promise<boolean> {
  const { code } = await git(["merge-base", "--is-ancestor", commit, "HEAD"], { allowFailure: true });
  return code === 0;
}

/** A store of packages that projects share by links (pnpm's) is written through every one of them; a warning, or null. */
export async function sharedFiles(box: Box): Promise<RalphEvent | null> {
  let found = "";
  await box.run({
    file: "find",
    args: [".", "-xdev", "-path", "./.git", "-prune", "-o", "-type", "f", "-links", "+1", "-print", "-quit"],
    onStdout: (chunk) => (found += chunk.toString()),
  });
  if (found === "") return null;
  return {
    event: "warning",
    type: "shared_files",
    message:
      "Files of the worktree have a second name elsewhere, so writing to them writes there too: install packages as copies (pnpm: package-import-method=copy).",
    files: [found.trim().slice(2)],
  };
}
