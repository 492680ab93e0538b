import type { AgentActivity } from "../ralph/agent.ts";
import { filesAt } from "../ralph/base-files.ts";
import { openWorkbench, type Workbench, type WorkbenchOptions } from "../ralph/workbench.ts";
import { agentAuthor } from "./agent-author.ts";
import { DRAFT_SCHEMA } from "./spec-schema.ts";
import type { SpecInput, SpecOptions, SpecResult } from "./spec-result.ts";
import { writeSpec } from "./write-spec.ts";

export type BoxedSpec = {
  input: SpecInput;
  options: SpecOptions;
  /** As for the work itself; the agent is then asked for a form, and may only read. */
  bench: Omit<WorkbenchOptions, "ralphCommand">;
  repository: { name: string; branch: string };
  budgetUsd: number | null;
  say(line: string): void;
  onActivity?(activity: AgentActivity): void | Promise<void>;
};

/**
 * A spec by Claude Code, for who has only a subscription: the same text, rules, lint and repair as with the SDK, but the
 * author looks around in the worktree by itself. In a worker this is an item's iteration 0: on its clone, before its work.
 */
export async function writeSpecInTheBox(boxed: BoxedSpec): Promise<SpecResult> {
  const { bench: options, repository, budgetUsd, onActivity } = boxed;
  let bench: Workbench | null = null;
  // Opened by whoever needs it first, the author: a text that is a spec already needs no box.
  const open = async () => {
    bench ??= await openWorkbench({
      ...options,
      agent: { ...options.agent, answer: { schema: DRAFT_SCHEMA } },
    });
    return bench;
  };
  try {
    return await writeSpec(boxed.input, boxed.options, {
      say: boxed.say,
      author: async () => {
        const { runAgent, harness } = await open();
        return agentAuthor({
          runAgent,
          name: harness,
          budgetUsd,
          ...(onActivity === undefined ? {} : { onActivity }),
        });
      },
      repository: async () => {
        const { git } = await open();
        const commit = (await git(["rev-parse", options.base])).stdout.trim();
        return { ...repository, commit, files: filesAt(git, commit) };
      },
    });
  } finally {
    await (bench as Workbench | null)?.close();
  }
}
