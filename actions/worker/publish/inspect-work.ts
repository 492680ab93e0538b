import { givenToLfs } from "../../_lib/git/lfs-paths.ts";
import type { Objects } from "../../_lib/git/object-contents.ts";
import type { Identity } from "../../_lib/ralph/branch.ts";
import type { NotOurs } from "../../_lib/ralph/do-task.ts";
import type { SecretScan } from "../../_lib/secrets/secret-scan.ts";
import { addedSecrets, lfsPointersIn, sizesOf } from "./changed-contents.ts";
import { type DiffLimits, judgeChanges, judgeSize, type Remark, type Verdict } from "./diff-policy.ts";
import { inlinePath } from "./inline-path.ts";
import { judgeCommits, type NewCommit, newCommits } from "./new-commits.ts";
import { reviewFlags } from "./review-flags.ts";
import type { Change } from "./tree-changes.ts";
import { changedFiles, type Trees } from "./tree-diff.ts";
import { strayLinksOf } from "./tree-links.ts";

export type Inspection = {
  bare: string;
  /** Of the same repository. */
  objects: Objects;
  base: string;
  head: string;
  /** What GitHub has of the branch already: a person's own pushes to it are not judged. */
  published: string | null;
  identity: Identity;
  limits: DiffLimits;
  /** Paths that the base branch lets this kind of work change. */
  allowed: readonly string[];
  /** Whether the base branch gives any path to Git LFS. */
  usesLfs: boolean;
  scan: SecretScan;
  /** Which of these files others hold. Asked of what was let in: what git says in the box an agent can make it say. */
  notOurs(files: string[]): Promise<NotOurs[]>;
};

/** The whole work as if it were one commit. */
const WHOLE = "";

/** Reads the work in a bare repository, where nothing of it can act, and says what may not leave and what to look at. */
export async function inspectWork(inspection: Inspection): Promise<Verdict> {
  const { bare, objects, base, head, published, identity, limits, allowed, usesLfs, scan } = inspection;
  const most = limits.commits;
  const commits = await newCommits(objects, { bare, head, base, published, most });
  const ofCommits = judgeCommits(commits, { identity, scan, most });
  // Another history than ours is not looked at any further: it may have been made to keep somebody busy.
  if (ofCommits.some(({ rule }) => rule !== "secret")) return finished(scan, ofCommits, []);
  const all = await changedFiles(bare, await treesOf(objects, { commits, base, head }));
  const changes = all.filter(({ commit }) => commit !== WHOLE);
  const whole = all.filter(({ commit }) => commit === WHOLE);
  const sizes = await sizesOf(objects, all);
  const ofSize = judgeSize(whole, { sizes, limits });
  const [lfsPointers, toLfs, strayLinks, toReview] = await Promise.all([
    lfsPointersIn(objects, sizes),
    givenToLfs(bare, {
      commit: base,
      paths: usesLfs
        ? [...new Set(changes.filter(({ after }) => after !== null).map(({ path }) => path))]
        : [],
      index: `${bare}/lfs-index`,
    }),
    strayLinksOf(bare, { objects, changes, sizes }),
    reviewFlags(objects, { changes: whole, sizes }),
  ]);
  const facts = { sizes, lfsPointers, givenToLfs: toLfs, strayLinks };
  const { blocked, flags } = judgeChanges(changes, { facts, limits, allowed });
  const tooLarge = [...blocked, ...ofSize].some(({ rule }) => rule === "size");
  const secrets = tooLarge ? [] : await addedSecrets(objects, { changes, scan, bytes: bytesOf(sizes) });
  const refused = [...ofCommits, ...ofSize, ...blocked, ...secrets];
  const held =
    refused.length > 0 ? [] : await inspection.notOurs([...new Set(changes.map(({ path }) => path))]);
  return finished(
    scan,
    [...refused, ...held.map(({ path, reason }) => ({ path, rule: "lock", why: reason }))],
    [...flags, ...flagsOfAllowed(whole, { inspection, sizes }), ...toReview],
  );
}

/** Each commit beside the one before it, and the whole work beside its base. */
async function treesOf(
  objects: Objects,
  { commits, base, head }: { commits: readonly NewCommit[]; base: string; head: string },
): Promise<Trees[]> {
  const start = commits[0]?.parent ?? head;
  const contents = await objects.small([base, head, start]);
  const treeOf = (commit: string) =>
    /^tree ([0-9a-f]{40})\n/.exec(contents.get(commit)?.toString() ?? "")?.[1] ?? "";
  return [
    ...commits.map(({ oid, tree }, n) => ({
      commit: oid,
      before: commits[n - 1]?.tree ?? treeOf(start),
      after: tree,
    })),
    { commit: WHOLE, before: treeOf(base), after: treeOf(head) },
  ];
}

/** What was allowed in an earlier push of the same work is still in the pull request. */
function flagsOfAllowed(
  whole: readonly Change[],
  { inspection, sizes }: { inspection: Inspection; sizes: ReadonlyMap<string, number> },
): Remark[] {
  const facts = {
    sizes,
    lfsPointers: new Set<string>(),
    givenToLfs: new Set<string>(),
    strayLinks: new Map<string, string>(),
  };
  return judgeChanges(whole, { facts, limits: inspection.limits, allowed: inspection.allowed }).flags;
}

function bytesOf(sizes: ReadonlyMap<string, number>): number {
  const headers = sizes.size * 200;
  return [...sizes.values()].reduce((sum, size) => sum + size, headers);
}

/** Names are shown to people: they must hold no secret either, and each thing is said once. */
function finished(scan: SecretScan, blocked: Remark[], flags: Remark[]): Verdict {
  const tidy = (remarks: Remark[]) => {
    const once = new Map<string, Remark>();
    for (const { path, rule, why } of remarks) {
      const shown = inlinePath(scan.redact(path).text);
      once.set(`${shown}\0${rule}\0${why}`, { path: shown, rule, why });
    }
    return [...once.values()].toSorted((one, other) => (one.path < other.path ? -1 : 1));
  };
  return { blocked: tidy(blocked), flags: tidy(flags) };
}
