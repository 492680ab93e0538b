import { rm } from "node:fs/promises";
import path from "node:path";
import type { Box } from "../_lib/box/box.ts";
import { bundleFrom } from "../_lib/git/bundle.ts";
import type { Remote } from "../_lib/git/host-git.ts";
import { BOT } from "./publish/bot-identity.ts";
import { type Published, publishBranch } from "./publish/publisher.ts";
import type { Workspace } from "./workspace.ts";

export type Publishing = {
  /** Brings the branch on GitHub to this commit of the box's branch. */
  publish(head: string): Promise<void>;
  /** What was published last, as git objects. */
  readonly bundle: string;
  readonly latest: Published | null;
};

/** From the box's branch to GitHub, by nothing but git objects. */
export function openPublishing(options: {
  box: Box;
  workspace: Workspace;
  remote: Remote;
  baseBranch: string;
  folder: string;
  secrets: readonly string[];
  mirror: string | null;
  /** Throws when the item is another's by now. */
  stillOurs(): void;
}): Publishing {
  const { box, workspace, ...rest } = options;
  const { branch, base, outbox } = workspace;
  const bundle = path.join(outbox, "branch.bundle");
  let latest: Published | null = null;
  return {
    bundle,
    get latest() {
      return latest;
    },
    async publish(head) {
      if (head === (workspace.published ?? base) && (latest !== null || head === base)) return;
      await rm(bundle, { force: true });
      await bundleFrom(box, { ref: `refs/heads/${branch}`, base, to: bundle });
      const expected = workspace.published;
      latest = await publishBranch({ ...rest, bundle, base, head, branch, expected, identity: BOT });
      workspace.published = head;
    },
  };
}
