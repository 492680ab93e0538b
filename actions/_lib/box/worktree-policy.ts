import { realpath } from "node:fs/promises";
import path from "node:path";
import type { Question, Verdict } from "./broker.ts";
import { isWithin } from "./mount.ts";
import { realPathOf } from "./real-path-of.ts";

/** Edits stay inside the worktree, also by way of links, and never touch git's own files, nor `hooks` that it runs. */
export async function worktreePolicy(
  worktree: string,
  { path: asked }: Question,
  hooks: readonly string[] = [],
): Promise<(Verdict & { allow: false }) | (Verdict & { allow: true; file: string })> {
  if (asked.includes("\0")) return { allow: false, reason: "This path holds a NUL byte." };
  let file = "";
  // A file system may know the two spellings of one name apart: both have to be inside.
  for (const spelling of new Set([asked, asked.normalize("NFC")])) {
    const place = await placeInside(worktree, spelling);
    if ("refusal" in place) return { allow: false, reason: place.refusal };
    file = place.file;
    if (hooks.some((kept) => isWithin(place.file, kept)))
      return {
        allow: false,
        reason: `${asked} is a hook that the repository's owner runs outside the box: leave it as it is, and say in your notes what should change.`,
      };
  }
  return { allow: true, reason: "inside the repository", file };
}

/** Where an edit of this path would land, below the worktree. */
async function placeInside(worktree: string, asked: string): Promise<{ file: string } | { refusal: string }> {
  const root = await realpath(worktree);
  const target = await realPathOf(path.resolve(root, asked));
  const relative = path.relative(root, target);
  if (relative === "" || relative.split(path.sep)[0] === ".." || path.isAbsolute(relative)) {
    return { refusal: `${asked} lies outside the repository: change files of the repository only.` };
  }
  if (relative.split(path.sep).some((part) => part.toLowerCase() === ".git")) {
    return { refusal: `${asked} belongs to git: it is not yours to change.` };
  }
  return { file: relative };
}
