import { givenToLfs } from "../../_lib/git/lfs-paths.ts";
import type { Identity } from "../../_lib/ralph/branch.ts";
import type { SecretScan } from "../../_lib/secrets/secret-scan.ts";
import { addedSecrets, lfsPointersIn, sizesOf } from "./changed-contents.ts";
import { type DiffLimits, judgeChanges, judgeSize, type Remark, type Verdict } from "./diff-policy.ts";
import { inlinePath } from "./inline-path.ts";
import { judgeCommits, newCommits } from "./new-commits.ts";
import { reviewFlags } from "./review-flags.ts";
import type { Change } from "./tree-changes.ts";
import { changedFiles, treesOf } from "./tree-diff.ts";
import { strayLinksOf } from "./tree-links.ts";

export type Inspection = {
  bare: string;
  base: string;
  head: string;
  /** Commits that GitHub has already: a person's own pushes to the branch are not judged. */
  known: readonly string[];
  identity: Identity;
  limits: DiffLimits;
  /** Paths that the base branch lets this kind of work change. */
  allowed: readonly string[];
  scan: SecretScan;
};

/** The whole work as if it were one commit. */
const WHOLE = "";

/** Reads the work in a bare repository, where nothing of it can act, and says what may not leave and what to look at. */
export async function inspectWork(inspection: Inspection): Promise<Verdict> {
  const { bare, base, head, known, identity, limits, allowed, scan } = inspection;
  const most = limits.commits;
  const commits = await newCommits(bare, { head, known: [base, ...known], most });
  const pairs = [
    ...commits.map((to) => ({ from: `${to}^`, to, as: to })),
    { from: base, to: head, as: WHOLE },
  ];
  const [ofCommits, trees] = await Promise.all([
    judgeCommits(bare, { commits, identity, scan, most }),
    treesOf(bare, pairs),
  ]);
  // Another history than ours is not looked at any further: it may have been made to keep somebody busy.
  if (ofCommits.some(({ rule }) => rule !== "secret")) return finished(scan, ofCommits, []);
  const all = await changedFiles(bare, trees);
  const changes = all.filter(({ commit }) => commit !== WHOLE);
  const whole = all.filter(({ commit }) => commit === WHOLE);
  const sizes = await sizesOf(bare, all);
  const ofSize = judgeSize(whole, { sizes, limits });
  const [lfsPointers, given, strayLinks, toReview] = await Promise.all([
    lfsPointersIn(bare, sizes),
    givenToLfs(bare, {
      commit: base,
      paths: [...new Set(changes.filter(({ after }) => after !== null).map(({ path }) => path))],
      index: `${bare}/lfs-index`,
    }),
    strayLinksOf(bare, { changes, sizes }),
    reviewFlags(bare, { changes: whole, sizes }),
  ]);
  const facts = { sizes, lfsPointers, givenToLfs: given, strayLinks };
  const { blocked, flags } = judgeChanges(changes, { facts, limits, allowed });
  const tooLarge = [...blocked, ...ofSize].some(({ rule }) => rule === "size");
  const secrets = tooLarge ? [] : await addedSecrets(bare, { changes, scan, bytes: bytesOf(sizes) });
  return finished(
    scan,
    [...ofCommits, ...ofSize, ...blocked, ...secrets],
    [...flags, ...flagsOfAllowed(whole, { inspection, sizes }), ...toReview],
  );
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
