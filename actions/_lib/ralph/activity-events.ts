import type { AgentActivity } from "./agent.ts";
import type { RalphEvent } from "./events.ts";

const EDITING_TOOLS = new Set(["Write", "Edit", "MultiEdit", "NotebookEdit"]);

/** What an agent does, as events: paths are the repository's own. */
export function activityEvents(activity: AgentActivity, worktree: string): RalphEvent[] {
  if (activity.kind === "text") return [];
  if (activity.kind === "rate_limit") {
    const { status, limit, utilization, resetsAt } = activity;
    const at = resetsAt === null ? null : new Date(resetsAt).toISOString();
    return [{ event: "rate_limit", status, kind: limit, resetsAt: at, utilization }];
  }
  const path =
    activity.path?.startsWith(`${worktree}/`) === true
      ? activity.path.slice(worktree.length + 1)
      : activity.path;
  if (activity.kind === "tool") {
    const tool: RalphEvent = { event: "tool", type: activity.tool, path };
    return path !== null && EDITING_TOOLS.has(activity.tool) ? [tool, { event: "file_edit", path }] : [tool];
  }
  if (activity.verdict === "denied")
    return [{ event: "lock_denied", path: path ?? "", reason: activity.reason ?? "no reason given" }];
  if (activity.verdict === "missing")
    return [
      {
        event: "warning",
        type: "guard_missing",
        message: `An edit was not answered by the guard: ${activity.reason ?? "no verdict"}.`,
        files: path === null ? [] : [path],
      },
    ];
  return [];
}
