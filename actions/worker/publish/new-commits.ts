import { boundedGit } from "../../_lib/git/bounded-git.ts";
import { GitError } from "../../_lib/git/git.ts";
import type { Objects } from "../../_lib/git/object-contents.ts";
import type { Identity } from "../../_lib/ralph/branch.ts";
import type { SecretScan } from "../../_lib/secrets/secret-scan.ts";
import { commitFaults, LONGEST_COMMIT } from "./commit-check.ts";
import type { Remark } from "./diff-policy.ts";
import { PublishRefused } from "./publish-refused.ts";

export type NewCommit = {
  oid: string;
  tree: string;
  parent: string;
  /** Null where it is longer than any commit of ours; then nothing is known of it. */
  raw: Buffer | null;
};

/**
 * The commits of `head` that GitHub does not have, oldest first: all of them leave, not only what is left at the end. Ours
 * have one parent each, so they are a chain that ends where the work started; of another's history the first way is walked,
 * and what it is shows in the commit itself.
 */
export async function newCommits(
  objects: Objects,
  {
    bare,
    head,
    base,
    published,
    most,
  }: { bare: string; head: string; base: string; published: string | null; most: number },
): Promise<NewCommit[]> {
  const notFromBase = () => new PublishRefused(`${head} does not descend from ${base}`);
  const commits: NewCommit[] = [];
  for (let oid = head; oid !== base && oid !== published && commits.length <= most;) {
    const raw = await contentOf(objects, oid);
    const [, tree = "", parent = ""] = HEADERS.exec(raw?.toString("latin1", 0, 200) ?? "") ?? [];
    commits.push({ oid, tree, parent, raw });
    if (raw === null) break;
    if (parent === "") throw notFromBase();
    oid = parent;
  }
  // A walk that was given up may have missed its end, or gone where there is none: what to do next is not the same.
  if (commits.length > most && !(await descends(bare, { head, base }))) throw notFromBase();
  return commits.toReversed();
}

const HEADERS = /^tree ([0-9a-f]{40})\nparent ([0-9a-f]{40})\n/;

async function descends(bare: string, { head, base }: { head: string; base: string }): Promise<boolean> {
  try {
    await boundedGit(bare, ["merge-base", "--is-ancestor", base, head]);
    return true;
  } catch (error) {
    if (error instanceof GitError && error.result.code === 1) return false;
    throw error;
  }
}

async function contentOf(objects: Objects, oid: string): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let fits = false;
  await objects.read([oid], {
    sinkFor(_, size, type) {
      if (type !== "commit") throw new PublishRefused(`${oid} is a ${type} and no commit`);
      fits = size <= LONGEST_COMMIT;
      return { push: (chunk) => void (fits && chunks.push(chunk)), end: () => {} };
    },
  });
  return fits ? Buffer.concat(chunks) : null;
}

export function judgeCommits(
  commits: readonly NewCommit[],
  { identity, scan, most }: { identity: Identity; scan: SecretScan; most: number },
): Remark[] {
  if (commits.length > most)
    return [{ path: "(all commits)", rule: "size", why: `there are more than ${most} commits` }];
  return commits.flatMap(({ oid, raw }) => {
    const path = `commit ${oid.slice(0, 10)}`;
    if (raw === null)
      return [{ path, rule: "commit", why: `it has more than ${LONGEST_COMMIT} bytes of message` }];
    return [
      ...commitFaults(raw, identity).map((why) => ({ path, rule: "commit", why })),
      ...scan.find(raw).map(({ kind }) => ({ path, rule: "secret", why: `its message holds ${kind}` })),
    ];
  });
}
