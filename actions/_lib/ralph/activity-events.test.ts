import { expect, test } from "vitest";
import { activityEvents } from "./activity-events.ts";
import type { AgentActivity } from "./agent.ts";

const long = `/w/${"x".repeat(1_000_000)}`;

test.each<AgentActivity>([
  { kind: "tool", tool: long, path: long },
  { kind: "edit", path: long },
  { kind: "guard", verdict: "allowed", path: long, reason: null },
  { kind: "guard", verdict: "denied", path: long, reason: long },
  { kind: "guard", verdict: "missing", path: long, reason: long },
  { kind: "warning", type: long, message: long },
  { kind: "rate_limit", status: long, limit: long, resetsAt: null, utilization: null },
])("of an agent's $kind with words of a megabyte the event is a few kilobytes", (activity) => {
  const events = activityEvents(activity, "/w");
  expect(events).toHaveLength(1);
  expect(JSON.stringify(events).length).toBeLessThan(10_000);
});

test("a path is the repository's own", () => {
  expect(activityEvents({ kind: "tool", tool: "Read", path: "/w/src/a.ts" }, "/w")).toEqual([
    { event: "tool", type: "Read", path: "src/a.ts" },
  ]);
});
