import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { StandInRepository } from "./state.ts";

/** Nothing of the machine's own git settings: a signing key or a hook there would change what is tested. */
const ENV = {
  PATH: process.env["PATH"] ?? "",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_AUTHOR_NAME: "Seed",
  GIT_AUTHOR_EMAIL: "seed@example.com",
  GIT_COMMITTER_NAME: "Seed",
  GIT_COMMITTER_EMAIL: "seed@example.com",
};

/** One bare repository for each set of files that a test process asked for: most of its tests ask for the same. */
const templates = new Map<string, string>();
process.once("exit", () => {
  for (const template of templates.values()) rmSync(template, { recursive: true, force: true });
});

/** A bare repository with these files in one commit on `main`: a copy, which costs a tenth of the git calls it takes to make. */
export function createBare(bare: string, files: Record<string, string>): void {
  const key = JSON.stringify(files);
  const template = templates.get(key) ?? makeTemplate(files);
  templates.set(key, template);
  cpSync(template, bare, { recursive: true });
}

function makeTemplate(files: Record<string, string>): string {
  const bare = mkdtempSync(path.join(os.tmpdir(), "whim-template-"));
  const seed = mkdtempSync(path.join(os.tmpdir(), "whim-seed-"));
  const git = (...args: string[]) => execFileSync("git", args, { cwd: seed, env: ENV, stdio: "pipe" });
  try {
    git("init", "-q", "-b", "main");
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(seed, name)), { recursive: true });
      writeFileSync(path.join(seed, name), text);
    }
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", "Start");
    git("clone", "-q", "--bare", "--template=", seed, bare);
    git("-C", bare, "config", "http.receivepack", "true");
  } finally {
    rmSync(seed, { recursive: true, force: true });
  }
  return bare;
}

/** As if the repository in `folder` had been pushed here: its commits are there, and its newest is `main`. */
export function pushedFrom(repo: StandInRepository, folder: string): void {
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", folder, ...args], { env: ENV, encoding: "utf8" }).trim();
  const objects = git("rev-parse", "--path-format=absolute", "--git-path", "objects");
  writeFileSync(path.join(repo.path, "objects/info/alternates"), `${objects}\n`);
  setRef(repo, "refs/heads/main", git("rev-parse", "HEAD"));
}

/** Somebody else's commit on a branch. */
export function commitTo(repo: StandInRepository, branch: string, files: Record<string, string>): void {
  const clone = mkdtempSync(path.join(os.tmpdir(), "whim-clone-"));
  const git = (...args: string[]) => execFileSync("git", args, { cwd: clone, env: ENV, stdio: "pipe" });
  try {
    git("clone", "-q", "-b", branch, repo.path, ".");
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(clone, name)), { recursive: true });
      writeFileSync(path.join(clone, name), text);
    }
    git("add", "-A");
    git("commit", "-q", "-m", "Somebody else's");
    git("push", "-q", "origin", branch);
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
}

/**
 * The commit a branch points at in the real repository, or null. Read from git's own files: every answer about a pull request
 * needs it, and a git process started by one as large as a test with a store costs ten times as much as what it does.
 */
export function headOf(repo: StandInRepository, branch: string): string | null {
  const ref = `refs/heads/${branch}`;
  const loose = contentOf(path.join(repo.path, ref))?.trim() ?? "";
  if (COMMIT.test(loose)) return loose;
  const packed = contentOf(path.join(repo.path, "packed-refs"))?.split("\n") ?? [];
  return packed.find((line) => line.endsWith(` ${ref}`))?.split(" ")[0] ?? null;
}

const COMMIT = /^[0-9a-f]{40}$/;

/** Null where there is no such file: a branch may also be the folder of another one. */
function contentOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/** What a push means for open pull requests: a new head, or the end when their branch is gone. */
export function syncPulls(repo: StandInRepository): void {
  for (const issue of repo.issues.values()) {
    if (issue.pull?.sha === undefined || issue.state !== "open") continue;
    const head = headOf(repo, issue.pull.head);
    if (head === null) issue.state = "closed";
    else issue.pull.sha = head;
  }
}

/** What a commit has under a path is so for good, and most tests of a process begin with the same commit. */
const filesOfCommits = new Map<string, string | null>();

/** A file of a branch, tag or commit; null when it is not there. */
export function fileOf(repo: StandInRepository, ref: string, file: string): string | null {
  const commit = headOf(repo, ref);
  const key = `${commit}:${file}`;
  const known = commit === null ? undefined : filesOfCommits.get(key);
  if (known !== undefined) return known;
  const text = shown(repo, ref, file);
  if (commit !== null) filesOfCommits.set(key, text);
  return text;
}

function shown(repo: StandInRepository, ref: string, file: string): string | null {
  try {
    return execFileSync("git", ["-C", repo.path, "show", `${ref}:${file}`], {
      env: ENV,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 64e6,
    });
  } catch {
    return null;
  }
}

/** What GitHub's git-data API does, with git itself. */
function plumbing(
  repo: StandInRepository,
  args: string[],
  input = "",
  env: Record<string, string> = {},
): string {
  return execFileSync("git", ["-C", repo.path, ...args], {
    env: { ...ENV, ...env },
    encoding: "utf8",
    input,
    stdio: ["pipe", "pipe", "pipe"],
  }).trim();
}

/** The files of a folder (not of folders in it), as paths; none when there is no such folder. */
export function filesIn(repo: StandInRepository, branch: string, folder: string): string[] {
  return plumbing(repo, ["ls-tree", "--name-only", branch, `${folder}/`])
    .split("\n")
    .filter((name) => name !== "");
}

export function treeOf(repo: StandInRepository, commit: string): string | null {
  try {
    return plumbing(repo, ["rev-parse", "--verify", `${commit}^{tree}`]);
  } catch {
    return null; // no such commit
  }
}

/** A tree like `base` with these files in it, or without those that are null. */
export function addTree(
  repo: StandInRepository,
  base: string,
  files: { path: string; text: string | null }[],
): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "whim-index-"));
  const env = { GIT_INDEX_FILE: path.join(folder, "index") };
  try {
    plumbing(repo, ["read-tree", base], "", env);
    const lines = files.map(({ path: name, text }) =>
      text === null
        ? `0 ${"0".repeat(40)}\t${name}\n`
        : `100644 ${plumbing(repo, ["hash-object", "-w", "--stdin"], text)}\t${name}\n`,
    );
    plumbing(repo, ["update-index", "--index-info"], lines.join(""), env);
    return plumbing(repo, ["write-tree"], "", env);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function commitTree(
  repo: StandInRepository,
  tree: string,
  parents: string[],
  message: string,
): string {
  return plumbing(repo, ["commit-tree", tree, ...parents.flatMap((parent) => ["-p", parent])], message);
}

export function setRef(repo: StandInRepository, ref: string, sha: string): void {
  plumbing(repo, ["update-ref", ref, sha]);
  syncPulls(repo);
}

export function removeRef(repo: StandInRepository, ref: string): void {
  plumbing(repo, ["update-ref", "-d", ref]);
  syncPulls(repo);
}
