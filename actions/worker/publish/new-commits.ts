import { boundedGit } from "../../_lib/git/bounded-git.ts";
import { smallObjects } from "../../_lib/git/object-contents.ts";
import type { Identity } from "../../_lib/ralph/branch.ts";
import type { SecretScan } from "../../_lib/secrets/secret-scan.ts";
import { commitFaults, LONGEST_COMMIT } from "./commit-check.ts";
import type { Remark } from "./diff-policy.ts";

/** The commits of `head` that GitHub does not have: all of them leave, not only what is left at the end. */
export async function newCommits(
  bare: string,
  { head, known, most }: { head: string; known: readonly string[]; most: number },
): Promise<string[]> {
  const args = ["rev-list", "--reverse", "--topo-order", `--max-count=${most + 1}`, head];
  const printed = await boundedGit(bare, [...args, ...known.map((commit) => `^${commit}`)]);
  return printed
    .toString()
    .split("\n")
    .filter((line) => line !== "");
}

export async function judgeCommits(
  bare: string,
  {
    commits,
    identity,
    scan,
    most,
  }: { commits: string[]; identity: Identity; scan: SecretScan; most: number },
): Promise<Remark[]> {
  if (commits.length > most)
    return [{ path: "(all commits)", rule: "size", why: `there are more than ${most} commits` }];
  const contents = await smallObjects(bare, commits, LONGEST_COMMIT);
  return commits.flatMap((commit) => {
    const path = `commit ${commit.slice(0, 10)}`;
    const raw = contents.get(commit);
    if (raw === undefined)
      return [{ path, rule: "commit", why: `it has more than ${LONGEST_COMMIT} bytes of message` }];
    return [
      ...commitFaults(raw, identity).map((why) => ({ path, rule: "commit", why })),
      ...scan.find(raw).map(({ kind }) => ({ path, rule: "secret", why: `its message holds ${kind}` })),
    ];
  });
}
