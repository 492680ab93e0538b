import type { AgentActivity } from "./agent.ts";
import type { RalphEvent } from "./events.ts";

/** The kernel takes no longer path, and nobody reads a longer word: a line of an agent's output may have 32 MB. */
const LONGEST = 4096;

/** What an agent does, as events: paths are the repository's own. An edit is one when the guard let it through. */
export function activityEvents(activity: AgentActivity, worktree: string): RalphEvent[] {
  switch (activity.kind) {
    case "text":
      return [];
    case "warning":
      return [{ event: "warning", type: short(activity.type), message: short(activity.message) }];
    case "edit":
      return [{ event: "file_edit", path: inRepository(activity.path, worktree) ?? "" }];
    case "rate_limit": {
      const { status, limit, utilization, resetsAt } = activity;
      const at = resetsAt === null ? null : new Date(resetsAt).toISOString();
      return [
        {
          event: "rate_limit",
          status: short(status),
          kind: limit === null ? null : short(limit),
          resetsAt: at,
          utilization,
        },
      ];
    }
    case "tool":
      return [{ event: "tool", type: short(activity.tool), path: inRepository(activity.path, worktree) }];
    case "guard":
      return guardEvents(activity, inRepository(activity.path, worktree));
  }
}

function guardEvents(
  { verdict, reason }: Extract<AgentActivity, { kind: "guard" }>,
  path: string | null,
): RalphEvent[] {
  if (verdict === "allowed") return path === null ? [] : [{ event: "file_edit", path }];
  if (verdict === "denied")
    return [{ event: "lock_denied", path: path ?? "", reason: short(reason ?? "no reason given") }];
  return [
    {
      event: "warning",
      type: "guard_missing",
      message: `An edit was not answered by the guard: ${short(reason ?? "no verdict")}.`,
      files: path === null ? [] : [path],
    },
  ];
}

function inRepository(path: string | null, worktree: string): string | null {
  const within = path?.startsWith(`${worktree}/`) === true ? path.slice(worktree.length + 1) : path;
  return within === null ? null : short(within);
}

function short(text: string): string {
  return text.slice(0, LONGEST);
}
