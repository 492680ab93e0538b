import { rm } from "node:fs/promises";
import path from "node:path";
import type { NotOurs } from "../_lib/ralph/do-task.ts";
import type { Box } from "../_lib/box/box.ts";
import { bundleFrom } from "../_lib/git/bundle.ts";
import type { Remote } from "../_lib/git/host-git.ts";
import type { BaseConflict } from "./publish/base-conflict.ts";
import { openPublisher, type Published } from "./publish/publisher.ts";
import type { Workspace } from "./workspace.ts";

export type Publishing = {
  /** Brings the branch on GitHub to this commit of the box's branch. */
  publish(box: Box, head: string): Promise<void>;
  /** What keeps what was published last from the base branch as it stands by now: GitHub is asked once for each head. */
  conflict(): Promise<BaseConflict | null>;
  /** A bare repository with what was published and with the base, which no agent ever wrote into. */
  repository(): Promise<string>;
  readonly latest: Published | null;
  close(): Promise<void>;
};

/** From the box's branch to GitHub, by nothing but git objects. */
export function openPublishing(options: {
  workspace: Workspace;
  remote: Remote;
  baseBranch: string;
  folder: string;
  secrets: readonly string[];
  /** Which of these files others hold. */
  notOurs(files: string[]): Promise<NotOurs[]>;
  /** Throws when the item is another's by now. */
  stillOurs(): Promise<void>;
}): Publishing {
  const { workspace, ...rest } = options;
  const { branch, base, outbox, mirror, tip } = workspace;
  const bundle = path.join(outbox, "branch.bundle");
  const isThere = workspace.published !== null;
  const lender = mirror === null ? null : { dir: mirror, tip };
  const publisher = openPublisher({ ...rest, base, branch, isThere, mirror: lender });
  let latest: Published | null = null;
  let compared: { head: string; conflict: Promise<BaseConflict | null> } | null = null;
  return {
    get latest() {
      return latest;
    },
    async publish(box, head) {
      const expected = workspace.published;
      if (head === (expected ?? base) && (latest !== null || head === base)) return;
      await rm(bundle, { force: true });
      // There is no bundle of nothing: what is on GitHub already is looked at once more from the base.
      const from = head === expected ? base : await publisher.buildsOn(expected);
      await bundleFrom(box, { ref: `refs/heads/${branch}`, base: from, to: bundle });
      latest = await publisher.publish({ bundle, head, expected });
      workspace.published = head;
    },
    async conflict() {
      if (latest === null) return null;
      const { head } = latest;
      if (compared?.head === head) return compared.conflict;
      const asked = { head, conflict: publisher.conflictOf(head) };
      compared = asked;
      // No answer is none to keep: whoever needs it asks again.
      asked.conflict.catch(() => {
        if (compared === asked) compared = null;
      });
      return asked.conflict;
    },
    repository: publisher.repository,
    close: publisher.close,
  };
}
