import type { AgentActivity } from "./agent.ts";
import type { RalphEvent } from "./events.ts";

/** What an agent does, as events: paths are the repository's own. An edit is one when the guard let it through. */
export function activityEvents(activity: AgentActivity, worktree: string): RalphEvent[] {
  switch (activity.kind) {
    case "text":
      return [];
    case "warning":
      return [{ event: "warning", type: activity.type, message: activity.message }];
    case "edit":
      return [{ event: "file_edit", path: inRepository(activity.path, worktree) ?? "" }];
    case "rate_limit": {
      const { status, limit, utilization, resetsAt } = activity;
      const at = resetsAt === null ? null : new Date(resetsAt).toISOString();
      return [{ event: "rate_limit", status, kind: limit, resetsAt: at, utilization }];
    }
    case "tool":
      return [{ event: "tool", type: activity.tool, path: inRepository(activity.path, worktree) }];
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
    return [{ event: "lock_denied", path: path ?? "", reason: reason ?? "no reason given" }];
  return [
    {
      event: "warning",
      type: "guard_missing",
      message: `An edit was not answered by the guard: ${reason ?? "no verdict"}.`,
      files: path === null ? [] : [path],
    },
  ];
}

function inRepository(path: string | null, worktree: string): string | null {
  return path?.startsWith(`${worktree}/`) === true ? path.slice(worktree.length + 1) : path;
}
