import { readlink, realpath } from "node:fs/promises";
import path from "node:path";
import type { Question, Verdict } from "./broker.ts";

/** Edits stay inside the worktree, also by way of links, and never touch git's own files. */
export async function worktreePolicy(
  worktree: string,
  { path: asked }: Question,
): Promise<(Verdict & { allow: false }) | (Verdict & { allow: true; file: string })> {
  if (asked.includes("\0")) return { allow: false, reason: "This path holds a NUL byte." };
  let file = "";
  // A file system may know the two spellings of one name apart: both have to be inside.
  for (const spelling of new Set([asked, asked.normalize("NFC")])) {
    const place = await placeOf(worktree, spelling);
    if ("refusal" in place) return { allow: false, reason: place.refusal };
    file = place.file;
  }
  return { allow: true, reason: "inside the repository", file };
}

/** Where an edit of this path would land, below the worktree. */
async function placeOf(worktree: string, asked: string): Promise<{ file: string } | { refusal: string }> {
  const root = await realpath(worktree);
  const target = await resolved(path.resolve(root, asked));
  const relative = path.relative(root, target);
  if (relative === "" || relative.split(path.sep)[0] === ".." || path.isAbsolute(relative)) {
    return { refusal: `${asked} lies outside the repository: change files of the repository only.` };
  }
  if (relative.split(path.sep).some((part) => part.toLowerCase() === ".git")) {
    return { refusal: `${asked} belongs to git: it is not yours to change.` };
  }
  return { file: relative };
}

/** The real path of a file that may not exist yet: its nearest existing folder decides where it would land. */
async function resolved(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
    const parent = path.dirname(file);
    if (parent === file) return file;
    const inFolder = path.join(await resolved(parent), path.basename(file));
    // A link to nothing yet: writing to it makes its target.
    const target = await readlink(inFolder).catch(() => null);
    return target === null ? inFolder : resolved(path.resolve(path.dirname(inFolder), target));
  }
}
