import { expect, test } from "vitest";
import type { NeedsAPerson, Report } from "../_lib/store/store.ts";
import { sweepReport } from "./report.ts";
import type { SweepResult } from "./sweep.ts";

const SERVER = "https://github.com";

const needs = (given: Partial<NeedsAPerson> = {}): NeedsAPerson => ({
  id: "7f0c",
  title: "Export invoices",
  repo: "octo/repo",
  status: "stuck",
  whatToDo: "Say more in the issue, or retry with a hint",
  error: "The same check failed five times",
  since: "2026-11-20T10:00:00.123+00:00",
  sourceUrl: "https://github.com/octo/repo/issues/1",
  ...given,
});

const report = (given: Partial<Report> = {}): Report => ({
  status: {
    schemaVersion: "1",
    paused: false,
    pausedRepositories: [],
    maxWorkers: 2,
    activeWorkers: 1,
    canStart: true,
    iterationsToday: 34,
    dailyIterations: 200,
    usdToday: 1.5,
    dailyUsd: 20,
    items: {
      queued: 3,
      blocked: 1,
      assigned: 0,
      running: 1,
      completed: 5,
      stuck: 1,
      failed: 0,
      cancelled: 0,
    },
  },
  days: [
    { day: "2026-11-20", completed: 3, unfinished: 1, merged: 2, iterations: 40, tokens: 900_000, usd: 4.25 },
    { day: "2026-11-21", completed: 0, unfinished: 0, merged: 0, iterations: 34, tokens: 1, usd: 1.5 },
  ],
  queue: {
    critical: 0,
    high: 1,
    medium: 2,
    low: 0,
    readyMinutes: 12,
    later: 1,
    nextAt: "2026-11-21T15:30:00Z",
    blocked: 1,
    atWork: 1,
  },
  attention: { total: 1, items: [needs()] },
  reviews: {
    total: 1,
    items: [
      {
        id: "8a",
        title: "Round totals",
        repo: "octo/repo",
        pullRequestUrl: "https://github.com/octo/repo/pull/5",
        since: "2026-11-19T08:00:00Z",
      },
    ],
  },
  parked: [{ credential: "account", until: "2026-11-21T18:00:00Z", reason: "usage limit" }],
  learningsToReview: 4,
  ...given,
});

const result = (given: Partial<SweepResult> = {}): SweepResult => ({
  cancelled: 0,
  settled: 0,
  mended: 0,
  woken: 0,
  swept: { reaped: 0, unblocked: 0, unlocked: 0, forgotten: 0, unembedded: false, due: [] },
  report: report(),
  failures: [],
  ...given,
});

test("what needs a person comes first, then what waits, the figures, and the charts", () => {
  expect(sweepReport(result({ mended: 2, woken: 1 }), ["octo/repo"], SERVER)).toMatchInlineSnapshot(`
    "### Whim: 1 item needs a person

    Made up for:

    - 2 shown again as they are, on their issue
    - 1 slots woken

    #### Needs a person (1)

    - **Export invoices** (stuck since 2026-11-20 10:00 UTC) [issue](https://github.com/octo/repo/issues/1). Say more in the issue, or retry with a hint. The same check failed five times

    #### Waits for a review (1)

    - Round totals (since 2026-11-19 08:00 UTC) [pull request](https://github.com/octo/repo/pull/5)

    4 learnings wait for a review: a merge of the pull request is one, or edit \`trust\` in \`whim.learnings\`.

    | Now | |
    | --- | --- |
    | Workers, over all repositories | 1 of 2 |
    | Queue | 3 ready, 1 later (from 2026-11-21 15:30 UTC), 1 wait for something else |
    | Today | 34 of 200 iterations, $1.50 of $20.00 |
    | Parked | account until 2026-11-21 18:00 UTC: usage limit |
    | 2 days | 3 completed, 2 merged, 75 % success, $5.75 at list price |

    \`\`\`mermaid
    pie showData
      title What is under way, and the queue by priority
      "at work" : 1
      "high" : 1
      "medium" : 2
      "due later" : 1
      "waits for others" : 1
    \`\`\`

    \`\`\`mermaid
    xychart-beta
      title "Completed a day (bars), stuck or failed (line)"
      x-axis ["11-20", "11-21"]
      y-axis "items" 0 --> 3
      bar [3, 0]
      line [1, 0]
    \`\`\`

    \`\`\`mermaid
    xychart-beta
      title "Dollars a day, at list price"
      x-axis ["11-20", "11-21"]
      y-axis "$" 0 --> 5
      bar [4.25, 1.5]
    \`\`\`

    \`\`\`mermaid
    xychart-beta
      title "Iterations a day"
      x-axis ["11-20", "11-21"]
      y-axis "iterations" 0 --> 40
      bar [40, 34]
    \`\`\`
    "
  `);
});

test("with nothing under way it says so, and draws nothing", () => {
  const queue = {
    critical: 0,
    high: 0,
    medium: 0,
    low: 0,
    readyMinutes: null,
    later: 0,
    nextAt: null,
    blocked: 0,
    atWork: 0,
  };
  const days = report().days.map((day) => ({ ...day, completed: 0, unfinished: 0, iterations: 0, usd: 0 }));
  const idle = report({
    queue,
    days,
    attention: { total: 0, items: [] },
    reviews: { total: 0, items: [] },
    parked: [],
    learningsToReview: 0,
  });
  const text = sweepReport(result({ report: idle }), ["octo/repo"], SERVER);
  expect(text).toContain("### Whim: nothing needs a person\n\nNothing was missed since the last sweep.");
  expect(text).not.toContain("mermaid");
  expect(text).toContain("none ended");
});

const paused = (because: string | null) => {
  const status = { ...report().status, pausedRepositories: [{ repo: "octo/repo", because }] };
  const attention = { total: 0, items: [] };
  return sweepReport(result({ report: report({ status, attention }) }), ["octo/repo"], SERVER);
};

test("a repository that Whim paused by itself is the first thing to read", () => {
  expect(paused("5 items in a row failed or got stuck")).toContain(
    "### Whim: a paused repository needs a person",
  );
  expect(paused("5 items in a row failed or got stuck")).toContain(
    "- **octo/repo** is paused: 5 items in a row failed or got stuck. Look at why, then dispatch the command `resume all`.",
  );
  expect(paused(null)).toContain("**octo/repo** is paused by a person");
});

test.each<[string, number, Partial<Report["status"]>, Report["parked"], boolean]>([
  ["for an hour and a minute", 61, {}, [], true],
  ["for an hour", 60, {}, [], false],
  ["while somebody works", 61, { activeWorkers: 1 }, [], false],
  ["while nobody may start", 61, { canStart: false }, [], false],
  [
    "while its repository is paused",
    61,
    { pausedRepositories: [{ repo: "octo/repo", because: null }] },
    [],
    false,
  ],
  ["while the account is parked", 61, {}, report().parked, false],
])("ready work that nobody takes %s", (_, readyMinutes, more, parked, shown) => {
  const queue = { ...report().queue, readyMinutes };
  const status = { ...report().status, activeWorkers: 0, ...more };
  const text = sweepReport(result({ report: report({ queue, status, parked }) }), ["octo/repo"], SERVER);
  expect(text.includes("**no worker takes it**")).toBe(shown);
});

test("a repository is named where there are several", () => {
  expect(sweepReport(result(), ["octo/repo", "octo/b"], SERVER)).toContain(
    "- octo/repo: **Export invoices**",
  );
});

test("of many, it shows the first and counts the rest", () => {
  const attention = { total: 53, items: Array.from({ length: 50 }, (_, n) => needs({ id: `${n}` })) };
  const text = sweepReport(result({ report: report({ attention }) }), ["octo/repo"], SERVER);
  expect(text).toContain("### Whim: 53 items need a person");
  expect(text).toContain("- … and 3 more");
});

test("failed steps head the report, and the rest of it still stands there", () => {
  const failures = ["Could not wake workers of octo/repo: GitHub refused a call"];
  const text = sweepReport(result({ failures }), ["octo/repo"], SERVER);
  expect(text).toMatch(/^### Whim: 1 step of the sweep failed\n\n- ❌ Could not wake workers/);
  expect(text).toContain("#### Needs a person (1)");
  expect(sweepReport(result({ failures, report: null, swept: null }), ["octo/repo"], SERVER)).toContain(
    "1 step",
  );
});

test.each([
  "https://evil.example/octo/repo/issues/1",
  "https://github.com.evil.example/x",
  "javascript:alert(1)",
  "https://github.com@evil.example/x",
  "no address",
])("an address that leads elsewhere (%s) is not linked", (sourceUrl) => {
  const attention = { total: 1, items: [needs({ sourceUrl })] };
  const text = sweepReport(result({ report: report({ attention }) }), ["octo/repo"], SERVER);
  expect(text).toContain("item `7f0c`");
  expect(text).not.toContain("evil");
});

test("an address cannot end its own link", () => {
  const attention = {
    total: 1,
    items: [needs({ sourceUrl: "https://github.com/a) ![x](https://evil.example/y" })],
  };
  const text = sweepReport(result({ report: report({ attention }) }), ["octo/repo"], SERVER);
  expect(text).not.toMatch(/!\[x\]|\]\(https:\/\/evil/);
});

test("titles, errors and reasons are shown and obeyed by nobody", () => {
  const evil = "``` @octocat <img src=x> | ![a](http://evil.example) fixes #1 </details>";
  const text = sweepReport(
    result({
      failures: [evil],
      report: report({
        attention: { total: 1, items: [needs({ title: evil, error: evil })] },
        reviews: {
          total: 1,
          items: [
            {
              id: "1",
              title: evil,
              repo: "octo/repo",
              pullRequestUrl: "https://github.com/x",
              since: "2026-11-19T08:00:00Z",
            },
          ],
        },
        parked: [{ credential: evil, until: "2026-11-21T18:00:00Z", reason: evil }],
      }),
    }),
    ["octo/repo"],
    SERVER,
  );
  expect(text).not.toMatch(/@octocat|<img|!\[a\]|\]\(http:\/\/evil|fixes #1|<\/details>/);
  const rows = text.split("\n").filter((line) => line.startsWith("| Parked"));
  expect(rows.map((row) => row.replaceAll("\\|", "").split("|").length)).toEqual([4]);
});

test("a full report stays far below what GitHub takes", () => {
  const long = "x".repeat(8000);
  const items = Array.from({ length: 50 }, () => needs({ title: long, error: long }));
  const text = sweepReport(
    result({ report: report({ attention: { total: 50, items } }) }),
    ["octo/repo"],
    SERVER,
  );
  expect(text.length).toBeLessThan(100_000);
});
