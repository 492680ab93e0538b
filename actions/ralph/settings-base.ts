import { changesHosts, PACKAGE_SETTINGS } from "../_lib/box/package-hosts.ts";
import type { Git } from "../_lib/git/git.ts";
import type { RunRecord } from "./run-record.ts";

/** Who commits for agents: on the command line, and where a worker did. */
const FOR_AGENTS = ["ralph@whim.invalid", "whim[bot]@users.noreply.github.com"];

export type SettingsBase = {
  /** The settings of package managers count as they are here. */
  commit: string;
  /** For the next run: what no agent of this worktree had a hand in. */
  untouched: string;
  /** What a person should know of what does not count. */
  warning: string | null;
};

/**
 * Settings of package managers decide which hosts an agent reaches, so those that an agent committed do not count for the
 * next one. What counts: the branch as it was before the first agent worked in this worktree, by the record of runs there;
 * without a record, as it was before the first commit that Whim made on it; and in any case what is on the remote's default
 * branch, for somebody put it there.
 */
export async function settingsBase(git: Git, known: RunRecord | null): Promise<SettingsBase> {
  const head = (await git(["rev-parse", "HEAD"])).stdout.trim();
  const accepted = await onDefaultBranch(git);
  let untouched = (await recorded(git, known)) ?? (await beforeWhim(git, { head, accepted }));
  if (accepted !== null && (await isAncestor(git, untouched, accepted))) untouched = accepted;
  // Another branch may be checked out than the one the agent worked on.
  const shared = await said(git, ["merge-base", untouched, "HEAD"]);
  const commit = shared ?? untouched;
  return { commit, untouched, warning: warningOf(commit, await differences(git, commit)) };
}

/** A record of a repository that was here before, under the same name, says nothing of this one. */
async function recorded(git: Git, known: RunRecord | null): Promise<string | null> {
  const commit = known === null ? null : (known.untouched ?? known.base);
  return commit === null || (await said(git, ["merge-base", commit, "HEAD"])) === null ? null : commit;
}

/** What HEAD shares with the remote's default branch; null where no remote says which that is. */
async function onDefaultBranch(git: Git): Promise<string | null> {
  const listed = await said(git, ["for-each-ref", "--format=%(refname)", "refs/remotes/*/HEAD"]);
  const refs = (listed ?? "").split("\n").filter((ref) => ref !== "");
  const ref = refs.find((each) => each === "refs/remotes/origin/HEAD") ?? refs[0];
  return ref === undefined ? null : said(git, ["merge-base", "HEAD", ref]);
}

async function beforeWhim(
  git: Git,
  { head, accepted }: { head: string; accepted: string | null },
): Promise<string> {
  const found = await said(git, [
    "rev-list",
    "--first-parent",
    "--fixed-strings",
    ...FOR_AGENTS.map((email) => `--committer=<${email}>`),
    "HEAD",
    ...(accepted === null ? [] : [`^${accepted}`]),
  ]);
  const first = (found ?? "").split("\n").findLast((commit) => commit !== "");
  if (first === undefined) return head;
  // A shallow clone may end at it: then nothing is known that is not an agent's.
  const parent = await said(git, ["rev-parse", "--verify", "--quiet", `${first}^`]);
  return parent ?? (await git(["hash-object", "-t", "tree", "/dev/null"])).stdout.trim();
}

async function differences(git: Git, commit: string): Promise<string[]> {
  const [changed, before, now] = await Promise.all([
    git(["diff-tree", "-r", "-z", "--name-only", commit, "HEAD", "--", ...PACKAGE_SETTINGS]),
    ...[commit, "HEAD"].map((at) => git(["ls-tree", "-z", "--name-only", at])),
  ]);
  const names = [changed, before, now].map(
    (one) => one?.stdout.split("\0").filter((name) => name !== "") ?? [],
  );
  const [settings = [], there = [], here = []] = names;
  return [...settings, ...changesHosts(there, here)];
}

function warningOf(commit: string, names: string[]): string | null {
  if (names.length === 0) return null;
  return `Which package hosts may be reached is read at ${commit.slice(0, 12)}, before agents worked here: what is in ${names.join(", ")} since then does not count. If it is yours, have it on the remote's default branch (git remote set-head origin -a says which that is), or name the hosts with --egress.`;
}

async function isAncestor(git: Git, commit: string, of: string): Promise<boolean> {
  return (await git(["merge-base", "--is-ancestor", commit, of], { allowFailure: true })).code === 0;
}

async function said(git: Git, args: string[]): Promise<string | null> {
  const { code, stdout } = await git(args, { allowFailure: true });
  return code === 0 && stdout.trim() !== "" ? stdout.trim() : null;
}
