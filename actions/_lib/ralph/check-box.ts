import type { Box } from "../box/box.ts";
import { openConfined } from "../box/confined.ts";
import { openDirectBox } from "../box/direct-box.ts";
import type { Egress } from "../box/egress.ts";
import type { GitPlace } from "../box/worktree-mounts.ts";
import type { Sandbox } from "../box/sandbox.ts";

/** A box for checks alone: no agent, no model, no guard. */
export async function openCheckBox(options: {
  worktree: string;
  sandbox: Sandbox;
  git: GitPlace;
  /** The commit whose package settings count. */
  base: string;
  egress: Egress;
  read: string[];
  onRefusal(type: string, message: string): void;
}): Promise<Box> {
  const { worktree, sandbox, ...confined } = options;
  if (sandbox.kind === "direct") return openDirectBox({ worktree });
  return (await openConfined({ worktree, programs: [process.execPath], ...confined })).box;
}
