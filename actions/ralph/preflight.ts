import { constants, existsSync } from "node:fs";
import { access } from "node:fs/promises";
import path from "node:path";
import type { Box } from "../_lib/box/box.ts";
import { ConfigurationError } from "../_lib/errors.ts";
import { boxScript, type Git } from "../_lib/git/git.ts";
import { ANOTHERS } from "../_lib/git/host-git.ts";
import type { RalphEvent } from "../_lib/ralph/events.ts";
import { CONFIG_FILE } from "../_lib/repository-config.ts";

/** The folder is a repository's own that we may write to, with a commit to start from. */
export async function requireWorktree(git: Git, folder: string): Promise<void> {
  const [inside, prefix, commit] = await Promise.all([
    git(["rev-parse", "--is-inside-work-tree"], { allowFailure: true }),
    git(["rev-parse", "--show-prefix"], { allowFailure: true }),
    git(["rev-parse", "--verify", "-q", "HEAD"], { allowFailure: true }),
  ]);
  if (prefix.code !== 0 && ANOTHERS.test(prefix.stderr))
    throw new ConfigurationError(
      `${folder} belongs to another user, and git takes such a repository for yours only where you say so: "git config --global --add safe.directory ${folder}".`,
    );
  if (prefix.code !== 0)
    throw new ConfigurationError(`${folder} is not in a git repository: check one out there first.`);
  if (inside.stdout.trim() !== "true")
    throw new ConfigurationError(
      `${folder} is git's own folder or a bare repository: name a folder that the files are checked out in.`,
    );
  if (prefix.stdout.trim() !== "") {
    throw new ConfigurationError(
      `${folder} is the folder ${prefix.stdout.trim()} of a repository: name the repository's own folder.`,
    );
  }
  if (commit.code !== 0)
    throw new ConfigurationError(`The repository in ${folder} has no commit: make a first one.`);
  await requireNothingUnfinished(git, folder);
  await access(folder, constants.W_OK).catch((cause: unknown) => {
    throw new ConfigurationError(`${folder} cannot be written to: work on a clone that you may change.`, {
      cause,
    });
  });
}

/** By the file that git keeps while it lasts. */
const UNFINISHED = {
  MERGE_HEAD: "merge",
  "rebase-merge": "rebase",
  "rebase-apply": "rebase",
  CHERRY_PICK_HEAD: "cherry-pick",
  REVERT_HEAD: "revert",
};

/** Its conflict marks would be committed with the first task, and git would then take it for resolved. */
async function requireNothingUnfinished(git: Git, folder: string): Promise<void> {
  const names = Object.entries(UNFINISHED);
  const { stdout } = await git(["rev-parse", ...names.flatMap(([name]) => ["--git-path", name])]);
  const places = stdout.split("\n");
  for (const [at, [, what]] of names.entries())
    if (existsSync(path.resolve(folder, places[at] ?? "")))
      throw new ConfigurationError(
        `In ${folder} a ${what} is not finished: end it ("git ${what} --continue") or give it up ("git ${what} --abort") first.`,
      );
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

/**
 * Pipes and devices in the place of files that git opens, which an agent that was killed may have left: git would wait
 * for them for ever. What the repository has in their place is put back.
 */
const CLEAR = `mapfile -d '' -t cleared < <(find . -xdev -path ./.git -prune -o \\
  \\( -type p -o -type l -xtype p -o -type l -xtype c \\) \\( -name '.git*' -o -path '*/.git/*' \\) \\
  -print0 -exec rm -f {} +)
if [ "\${#cleared[@]}" != 0 ]; then
  printf '%s\\0' "\${cleared[@]#./}"
  # Of those that it does not know git says so, and puts back the others.
  printf '%s\\0' "\${cleared[@]#./}" | git checkout-index -q -f -z --stdin || true
fi
printf '\\0'`;
// A submodule's own repository is not in the box.
const STATUS = `git status --porcelain -z -uall --ignore-submodules=all -- ':!/SPEC.md' ':!/.ai'`;

/** What somebody should know of the worktree that the work starts from: each a warning. */
export async function worktreeWarnings(
  box: Box,
): Promise<{ cleared: RalphEvent | null; changes: RalphEvent | null }> {
  const { stdout } = await boxScript(box)(`${CLEAR}\n${STATUS}`);
  const entries = stdout.split("\0");
  const end = entries.indexOf("");
  const files = entries.slice(end + 1).flatMap((entry) => (entry === "" ? [] : [entry.slice(3)]));
  return {
    cleared: clearedPipes(entries.slice(0, end)),
    changes: uncommittedChanges(files),
  };
}

function clearedPipes(files: string[]): RalphEvent | null {
  if (files.length === 0) return null;
  return {
    event: "warning",
    type: "pipes_removed",
    message:
      "Pipes or devices stood in the place of files that git reads, where it would wait for ever: they were removed, and what the repository has there was put back.",
    files: files.slice(0, 20),
  };
}

/** What lies around uncommitted and becomes a part of the work, or null. */
function uncommittedChanges(files: string[]): RalphEvent | null {
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
