import { boundedGit } from "../../_lib/git/bounded-git.ts";
import type { Objects } from "../../_lib/git/object-contents.ts";
import { linkKey } from "./diff-policy.ts";
import { strayLink } from "./link-target.ts";
import { type Change, LINK, readTree } from "./tree-changes.ts";

/** A target longer than this fits no file system. */
const LONGEST_TARGET = 4096;

/** Links that lead astray, by commit and path: each judged in the tree it was committed to. */
export async function strayLinksOf(
  bare: string,
  {
    objects,
    changes,
    sizes,
  }: { objects: Objects; changes: readonly Change[]; sizes: ReadonlyMap<string, number> },
): Promise<Map<string, string>> {
  const stray = new Map<string, string>();
  const changed = changes.filter(({ after }) => after?.mode === LINK);
  for (const commit of new Set(changed.map((change) => change.commit))) {
    const entries = readTree(await boundedGit(bare, ["ls-tree", "-r", "-z", "--full-tree", commit])).filter(
      ({ mode }) => mode === LINK,
    );
    const short = entries.filter(({ oid }) => (sizes.get(oid) ?? 0) <= LONGEST_TARGET);
    const targets = await objects.small(short.map(({ oid }) => oid));
    const links = new Map(short.map(({ path, oid }) => [path, targets.get(oid)?.toString() ?? ""]));
    for (const { path } of changed.filter((change) => change.commit === commit)) {
      const why = links.has(path) ? strayLink(path, links) : "it is a link that no file system takes";
      if (why !== null) stray.set(linkKey(commit, path), why);
    }
  }
  return stray;
}
