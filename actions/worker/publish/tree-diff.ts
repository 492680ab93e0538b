import { boundedGit, OutOfBounds } from "../../_lib/git/bounded-git.ts";
import { type Change, type Entry, readDifferences } from "./tree-changes.ts";

/** More than any work changes, counted over all its commits. */
const MOST_ENTRIES = 100_000;
const MOST_LEVELS = 200;
const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
const FOLDER = "040000";

/** The trees of two commits, and what their differences are called by: mostly the second one. */
export type Trees = { commit: string; before: string; after: string };
type Folders = Trees & { prefix: string; readable: boolean };

/**
 * The changed files, one level of folders at a time. `diff-tree -r` would collect all paths before it prints the first,
 * and a tree of ten small objects that hold each other ten times lists a billion: it ends when the memory does.
 */
export async function changedFiles(bare: string, trees: readonly Trees[]): Promise<Change[]> {
  let level: Folders[] = trees.map((pair) => ({ ...pair, prefix: "", readable: true }));
  const changes: Change[] = [];
  let entries = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) throw new OutOfBounds(`its folders are more than ${MOST_LEVELS} deep`);
    const next: Folders[] = [];
    for (const change of await entriesOf(bare, level)) {
      entries += 1;
      if (entries > MOST_ENTRIES) throw new OutOfBounds(`it changes more than ${MOST_ENTRIES} paths`);
      const { commit, path, readable } = change;
      const [before, after] = [fileOf(change.before), fileOf(change.after)];
      if (before !== null || after !== null) changes.push({ ...change, before, after });
      const [oldFolder, newFolder] = [folderOf(change.before), folderOf(change.after)];
      if (oldFolder !== newFolder)
        next.push({ commit, prefix: `${path}/`, readable, before: oldFolder, after: newFolder });
    }
    level = next;
  }
  return changes;
}

async function entriesOf(bare: string, level: Folders[]): Promise<Change[]> {
  const args = ["diff-tree", "--stdin", "-z", "--raw", "--no-renames", "--no-abbrev"];
  const stdin = level.map(({ before, after }) => `${before} ${after}\n`).join("");
  const printed = await boundedGit(bare, args, { stdin });
  const groups = readDifferences(printed);
  return level.flatMap(({ commit, prefix, readable }, n) =>
    (groups[n] ?? []).map((found) => ({
      ...found,
      commit,
      path: prefix + found.path,
      readable: readable && found.readable,
    })),
  );
}

function fileOf(entry: Entry | null): Entry | null {
  return entry === null || entry.mode === FOLDER ? null : entry;
}

function folderOf(entry: Entry | null): string {
  return entry?.mode === FOLDER ? entry.oid : EMPTY_TREE;
}
