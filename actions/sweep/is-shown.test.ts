import { expect, test } from "vitest";
import { type Card, cardOf } from "../_lib/card.ts";
import type { IssueNow } from "../_lib/github/github.ts";
import { STATE_LABELS } from "../_lib/labels.ts";
import { renderCard } from "../_lib/status-comment.ts";
import type { WorkItem } from "../_lib/store/store.ts";
import { endingOf } from "../worker/ending.ts";
import { isDrifted, isShown } from "./is-shown.ts";

const item = (given: Partial<WorkItem>): WorkItem => ({
  id: "7f0c",
  repo: "octo/repo",
  source: "issue",
  sourceId: "1",
  sourceUrl: null,
  sourceHash: null,
  title: "A wish",
  status: "queued",
  blockedBy: null,
  priority: "medium",
  tasks: 1,
  metadata: {},
  parentId: null,
  baseBranch: "main",
  branch: null,
  requestedBy: "octocat",
  model: null,
  attempts: 0,
  availableAt: "2026-11-21T10:00:00Z",
  cancelRequested: false,
  pauseRequested: false,
  pullRequestUrl: null,
  outcome: null,
  error: null,
  errorCategory: null,
  iterations: 0,
  usd: 0,
  createdAt: "2026-11-21T10:00:00Z",
  startedAt: null,
  finishedAt: null,
  approval: null,
  ...given,
});

const STATES: Record<string, Partial<WorkItem>> = {
  queued: {},
  "waiting for other work": { status: "blocked", blockedBy: "dependency" },
  paused: { status: "blocked", blockedBy: "pause" },
  "waiting for approval": { status: "blocked", blockedBy: "approval" },
  "needs an answer": { status: "blocked", blockedBy: "information", error: "Which one?" },
  "at work": { status: "running" },
  done: { status: "completed" },
  merged: { status: "completed", outcome: "merged" },
  closed: { status: "completed", outcome: "closed" },
  stuck: { status: "stuck", error: "no way", errorCategory: "stuck" },
  failed: { status: "failed", error: "no way", errorCategory: "configuration" },
  cancelled: { status: "cancelled" },
};
const LABELS: Record<string, string[]> = {
  "waiting for approval": ["ai-needs-info"],
  "needs an answer": ["ai-needs-info"],
  done: ["ai-pr-ready"],
  merged: [],
  closed: [],
  stuck: ["ai-stuck"],
  failed: ["ai-failed"],
  cancelled: [],
};

const issue = (labels: string[], ...ownComments: string[]): IssueNow => ({
  number: 1,
  state: "open",
  closedAt: null,
  labels: ["whim", "bug", ...labels],
  labelled: [],
  ownComments,
});
const labelsOf = (state: string) => LABELS[state] ?? ["ai-processing"];
const cardIn = (state: string, more: Partial<Card> = {}) =>
  renderCard({ ...cardOf(item(STATES[state] ?? {}), null), ...more });

const told = (ended: boolean) =>
  cardIn("at work", { state: { kind: "told", headline: "out of minutes", why: "", next: "", ended } });

test.each(Object.keys(STATES))(
  "%s: its own card and label are right, every other state's is not",
  (state) => {
    const now = item(STATES[state] ?? {});
    const right = Object.keys(STATES).filter((shown) => isShown(now, issue(labelsOf(shown), cardIn(shown))));
    expect(right).toEqual([state]);
  },
);

test("a missing card, a missing label, and one label too many are not right", () => {
  const now = item({});
  expect(isShown(now, issue(["ai-processing"]))).toBe(false);
  expect(isShown(now, issue([], cardIn("queued")))).toBe(false);
  expect(isShown(now, issue(["ai-processing", "ai-stuck"], cardIn("queued")))).toBe(false);
  expect(isShown(now, issue(["AI-Processing"], cardIn("queued")))).toBe(true);
});

test("the labels are those the repository chose", () => {
  const now = item({ metadata: { whim: { labels: { processing: "in progress" } } } });
  expect(isShown(now, issue(["in progress"], cardIn("queued")))).toBe(true);
  expect(isShown(now, issue(["ai-processing"], cardIn("queued")))).toBe(false);
});

test("what a worker said in its own words stands, as long as it is of this state", () => {
  expect(isShown(item({ status: "stuck", error: "x" }), issue(["ai-stuck"], told(true)))).toBe(true);
  expect(isShown(item({ status: "stuck", error: "x" }), issue(["ai-stuck"], told(false)))).toBe(false);
  expect(isShown(item({}), issue(["ai-processing"], told(false)))).toBe(true);
  expect(isShown(item({}), issue(["ai-processing"], told(true)))).toBe(false);
  expect(isShown(item({ status: "running" }), issue(["ai-processing"], told(false)))).toBe(false);
});

test.each<Parameters<typeof endingOf>[0]>([
  { outcome: "stuck", reason: "no way", iterationsWithoutProgress: 3 },
  { outcome: "limit", which: "minutes", reason: "out of minutes" },
  { outcome: "parked", reason: "usage limit", resetsAt: null },
  { outcome: "failed", category: "configuration", reason: "no such model" },
  { outcome: "failed", category: "rejected", reason: "refused" },
  { outcome: "failed", category: "unavailable", reason: "529" },
])("what a worker tells at its end is right: $outcome $category", (end) => {
  const { category, retryable, label } = endingOf(end);
  // As whim_fail and whim_park have it then.
  const now = item(
    retryable
      ? { attempts: 1, error: end.reason, errorCategory: category }
      : { status: category === "stuck" ? "stuck" : "failed", error: end.reason, errorCategory: category },
  );
  expect(isShown(now, issue([STATE_LABELS[label]], told(!retryable)))).toBe(true);
});

test("a mark inside the spec, and another item's card, say nothing", () => {
  const spec = "<!-- whim:state cancelled -->\n- [ ] task";
  expect(isShown(item({ status: "cancelled" }), issue([], cardIn("queued", { spec })))).toBe(false);
  expect(isShown(item({}), issue(["ai-processing"], cardIn("queued", { item: "other" })))).toBe(false);
});

test("of live work a wrong label or a wrong card was somebody's hand; a missing card and a worker's own words were not", () => {
  const processing = ["ai-processing"];
  expect(isDrifted(item({}), issue(processing, cardIn("queued")))).toBe(false);
  expect(isDrifted(item({}), issue(["ai-stuck"], cardIn("queued")))).toBe(true);
  expect(isDrifted(item({}), issue([], cardIn("queued")))).toBe(true);
  expect(isDrifted(item({}), issue(processing, cardIn("done")))).toBe(true);
  expect(isDrifted(item({}), issue(processing))).toBe(false);
  expect(isDrifted(item({ status: "running" }), issue(processing, cardIn("queued")))).toBe(false);
  expect(isDrifted(item({ status: "assigned" }), issue([], cardIn("at work")))).toBe(true);
});
