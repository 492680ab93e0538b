import { lstat } from "node:fs/promises";
import path from "node:path";

const MOST = 20;
/** `src/a.ts`, `Makefile`-like names only with a folder; a version number is no file. */
const PATH = /(?:[\w@.-]+\/)*[\w@-][\w@.-]*\.[A-Za-z][A-Za-z0-9]{0,9}\b|(?:[\w@.-]+\/)+[\w@.-]+/g;

/** What a sentence may name of the repository's files; whether they are there is for `filesThere`. */
export function filesNamedIn(text: string): string[] {
  const named = (text.match(PATH) ?? [])
    // The store knows one spelling of a path.
    .map((name) =>
      name
        .replace(/[.]+$/, "")
        .split("/")
        .filter((part) => part !== ".")
        .join("/"),
    )
    .filter(
      (name) =>
        name !== "" &&
        name.length <= 300 &&
        !/^(?:e\.g|i\.e)$/.test(name) &&
        !name.split("/").some((part) => part === ".." || part === ".git"),
    );
  return [...new Set(named)].slice(0, MOST);
}

/**
 * Those that are in the worktree. Nothing behind a symbolic link is looked at: an agent may have made it, and the answer
 * would tell what the runner has.
 */
export async function filesThere(worktree: string, files: readonly string[]): Promise<string[]> {
  const there = await Promise.all(files.map((file) => isThere(worktree, file)));
  return files.filter((_, at) => there[at]);
}

async function isThere(worktree: string, file: string): Promise<boolean> {
  const parts = file.split("/");
  if (path.isAbsolute(file) || parts.includes("..")) return false;
  let at = worktree;
  for (const [index, part] of parts.entries()) {
    at = path.join(at, part);
    const found = await lstat(at).catch(() => null);
    if (found === null) return false;
    if (found.isSymbolicLink()) return true;
    if (index < parts.length - 1 && !found.isDirectory()) return false;
  }
  return true;
}
