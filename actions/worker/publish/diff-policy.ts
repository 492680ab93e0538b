import { isAllowed, protectedPath } from "./protected-paths.ts";
import { unreadableName } from "./path-disguise.ts";
import { type Change, EXECUTABLE, LINK, SUBMODULE } from "./tree-changes.ts";

/** One thing that is wrong, or worth a look, with the file it is about. */
export type Remark = { path: string; rule: string; why: string };

export type Verdict = { blocked: Remark[]; flags: Remark[] };

/** What was read of the changed contents; the judgement itself reads nothing. */
export type Facts = {
  sizes: ReadonlyMap<string, number>;
  /** Contents that only point to a file kept elsewhere by Git LFS. */
  lfsPointers: ReadonlySet<string>;
  /** Paths that the base gives to Git LFS. */
  givenToLfs: ReadonlySet<string>;
  /** What is wrong with a link, by commit and path. */
  strayLinks: ReadonlyMap<string, string>;
};

export type DiffLimits = {
  /** Changed paths. */
  files: number;
  /** The contents of all changed files together, in bytes. */
  bytes: number;
  /** One content, in bytes; GitHub itself refuses 100 MB. */
  blobBytes: number;
  commits: number;
};

export const DIFF_LIMITS: DiffLimits = { files: 2000, bytes: 50 << 20, blobBytes: 10 << 20, commits: 1000 };

/**
 * What may leave. Every commit that is pushed counts, since what one adds and the next removes is published all the
 * same. `allowed` comes from the base branch: it turns a refusal of the lighter kind into a flag, which keeps the pull
 * request a draft, so that a person has looked before anything obeys the file.
 */
export function judgeChanges(
  changes: readonly Change[],
  { facts, limits, allowed }: { facts: Facts; limits: DiffLimits; allowed: readonly string[] },
): Verdict {
  const verdict: Verdict = { blocked: [], flags: [] };
  const said = new Set<string>();
  const say = (list: Remark[], change: Change, rule: string, why: string) => {
    const { path } = change;
    if (said.has(`${rule} ${path}`)) return;
    said.add(`${rule} ${path}`);
    list.push({ path, rule, why });
  };
  for (const change of changes) {
    const { path, before, after } = change;
    const block = (rule: string, why: string) => say(verdict.blocked, change, rule, why);
    // A removed file with an odd name is a good thing.
    const badName = after === null ? null : change.readable ? unreadableName(path) : "its name is no UTF-8";
    if (badName !== null) block("name", badName);
    const rule = protectedPath(path);
    if (rule !== null) {
      if (rule.mayBeAllowed && isAllowed(path, allowed))
        say(verdict.flags, change, rule.rule, `${rule.why}; the base branch allows it`);
      else block(rule.rule, rule.why);
    }
    if (before?.mode === SUBMODULE || after?.mode === SUBMODULE)
      block("submodule", "submodules are not moved by Whim: what they point to is outside of this review");
    if ([before, after].some((side) => side !== null && facts.lfsPointers.has(side.oid)))
      block("lfs", "its content is kept by Git LFS, where Whim can put nothing and check nothing");
    else if (after !== null && facts.givenToLfs.has(path) && facts.sizes.get(after.oid) !== 0)
      block(
        "lfs",
        "the base branch gives it to Git LFS, where Whim can put nothing: it must not lie in git itself",
      );
    const stray = after?.mode === LINK ? facts.strayLinks.get(linkKey(change.commit, path)) : undefined;
    if (stray !== undefined) block("link", stray);
    const size = after === null ? 0 : (facts.sizes.get(after.oid) ?? 0);
    if (size > limits.blobBytes) block("size", `it has ${size} bytes, ${limits.blobBytes} are possible`);
  }
  return verdict;
}

/** What the whole work changes, from the base to its head. */
export function judgeSize(
  changes: readonly Change[],
  { sizes, limits }: { sizes: ReadonlyMap<string, number>; limits: DiffLimits },
): Remark[] {
  const bytes = changes.reduce((sum, { after }) => sum + (sizes.get(after?.oid ?? "") ?? 0), 0);
  const remarks: Remark[] = [];
  if (changes.length > limits.files)
    remarks.push({
      path: "(all files)",
      rule: "size",
      why: `${changes.length} files are changed, ${limits.files} are possible`,
    });
  if (bytes > limits.bytes)
    remarks.push({
      path: "(all files)",
      rule: "size",
      why: `the changed files have ${bytes} bytes together, ${limits.bytes} are possible`,
    });
  return remarks;
}

export function isNewExecutable({ before, after }: Change): boolean {
  return after?.mode === EXECUTABLE && before?.mode !== EXECUTABLE;
}

export function linkKey(commit: string, path: string): string {
  return `${commit} ${path}`;
}
