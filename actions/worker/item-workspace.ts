import path from "node:path";
import { explain } from "../_lib/errors.ts";
import { hostGit, type Remote } from "../_lib/git/host-git.ts";
import type { Claim } from "../_lib/store/store.ts";
import { approvedStart } from "./approved-base.ts";
import { fetchLfs } from "./lfs/lfs.ts";
import { type Mirror, openMirror } from "./mirror.ts";
import { BOT } from "./publish/bot-identity.ts";
import { branchName } from "./publish/branch-name.ts";
import { remoteHeads } from "./remote-heads.ts";
import { fetchSubmodules } from "./submodules.ts";
import type { WorkItemRun } from "./work-item-run.ts";
import { type KeptElsewhere, openWorkspace, prepareSite, type Workspace } from "./workspace.ts";

/** Where this item's agents will work: its branch as far as it got, or a new one on the base. */
export async function itemWorkspace(
  run: WorkItemRun,
  remote: Remote,
  { merged }: { merged: boolean },
): Promise<Workspace> {
  const { claim, ports, sandbox, folder } = run;
  const { item } = claim;
  const wanted = branchName(item);
  const [heads, site] = await Promise.all([
    remoteHeads(hostGit(folder, remote), remote.url, item.baseBranch),
    prepareSite(folder, wanted),
  ]);
  const mirror = await mirrorOrNone(run, remote, heads.get(item.baseBranch) ?? null);
  const earlier = merged ? null : branchOf(claim);
  const opened = await openWorkspace({
    site,
    remote,
    baseBranch: item.baseBranch,
    heads,
    mirror,
    earlier,
    start: approvedStart(claim, merged),
    wanted,
    author: BOT,
    sandbox,
    fetchElsewhere: (commits) => keptElsewhere(run, remote, commits),
  });
  ports.log.info(
    `${opened.resumed ? "Continuing" : "Starting"} on ${opened.branch} at ${opened.published ?? opened.base}`,
  );
  return opened;
}

function branchOf({ item, checkpoint }: Claim): { branch: string; head: string } | null {
  return checkpoint === null || item.branch === null ? null : { branch: item.branch, head: checkpoint.head };
}

/** A mirror saves time and nothing else: without it the work goes on. */
async function mirrorOrNone(
  { claim, options, ports, signal }: WorkItemRun,
  remote: Remote,
  newest: string | null,
): Promise<Mirror | null> {
  if (options.mirrors === null) return null;
  const { clock, log } = ports;
  try {
    const branch = claim.item.baseBranch;
    return await openMirror({ folder: options.mirrors, remote, branch, newest, clock, signal });
  } catch (error) {
    if (signal.aborted) throw error;
    log.warn(`The runner's copy of the repository in ${options.mirrors} is not used: ${explain(error)}`);
    return null;
  }
}

/** Submodules are the base's; of LFS what is checked out, whoever pushed to the branch may have changed what is kept. */
async function keptElsewhere(
  { options, ports, folder, signal }: WorkItemRun,
  remote: Remote,
  { gitDir, base, head }: { gitDir: string; base: string; head: string },
): Promise<KeptElsewhere> {
  const { clock, log } = ports;
  const submodules =
    options.submodules === null
      ? []
      : await fetchSubmodules({
          git: hostGit(gitDir),
          commit: base,
          url: remote.url,
          token: options.submodules.token,
          folder: path.join(folder, "submodules"),
        });
  if (options.lfs === null) return { submodules, lfs: null };
  const lfs = await fetchLfs({ gitDir, commit: head, remote, folder: options.lfs, clock, signal });
  log.info(`Files that Git LFS keeps of this commit: ${lfs?.files.length ?? 0}`);
  return { submodules, lfs };
}
