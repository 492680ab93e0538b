import { expect, test } from "vitest";
import { noUsage } from "../_lib/ralph/agent.ts";
import type { RalphEvent } from "../_lib/ralph/events.ts";
import { advance, atStart, staysVisible } from "./progress-state.ts";
import { count, elapsed, renderProgress } from "./progress-view.ts";

function view(events: RalphEvent[], screen: { rows?: number; columns?: number; now?: number } = {}) {
  const state = events.reduce(advance, atStart(0));
  const shown = { rows: 40, columns: 60, now: 61_000, frame: 0, ...screen };
  return renderProgress(state, { ...shown, style: (_, text) => text });
}

const started = (tasks: number, passed = 0): RalphEvent => ({
  event: "started",
  v: 1,
  spec: "SPEC.md",
  tasks,
  plan: Array.from({ length: tasks }, (_, at) => ({
    index: at + 1,
    text: `Task ${at + 1}`,
    passed: at < passed,
  })),
  model: null,
  harness: "scripted",
  setup: [],
  checks: [],
  timestamp: "",
});
const working = (task: number, phase: "agent" | "verify" = "agent"): RalphEvent => ({
  event: "iteration",
  n: task,
  task,
  phase,
});

const tasks = (lines: string[]) => lines.filter((line) => /Task|…/.test(line)).map((line) => line.trim());

test("a task at work has its activity below, and the sums come last", () => {
  const usage = { ...noUsage, inputTokens: 1000, cacheReadTokens: 500, outputTokens: 20, usd: 0.5 };
  expect(
    view([
      started(3),
      working(1),
      { event: "task_complete", index: 1, text: "Task 1" },
      { event: "usage", n: 1, usage },
      working(2),
      { event: "tool", type: "Bash", path: null },
      { event: "tool", type: "Write", path: "a.ts" },
    ]),
  ).toEqual([
    "",
    "  ✓ 1. Task 1",
    "  ⠋ 2. Task 2",
    "  · 3. Task 3",
    "      Bash",
    "      Write a.ts",
    "",
    "  1/3 tasks · iteration 2 · agent at work · 01:01 · 1.5k tokens in, 20 out · ≈ $0.5000",
  ]);
});

test("as many tasks as fit are shown, and of more those around the one at work", () => {
  expect(tasks(view([started(10), working(5)], { rows: 18 }))).toHaveLength(10);
  expect(tasks(view([started(11, 4), working(5)], { rows: 13 }))).toEqual([
    "… 2 before",
    "✓ 3. Task 3",
    "✓ 4. Task 4",
    "⠋ 5. Task 5",
    "· 6. Task 6",
    "· 7. Task 7",
    "… 4 more",
  ]);
  expect(tasks(view([started(11, 11)], { rows: 13 })).at(0)).toBe("… 6 before");
});

test("what an agent names cannot move the cursor, break a line or overflow it", () => {
  const path = "\u001B[2J\u001B]0;title\u0007a\r\n::b".padEnd(500, "x");
  const lines = view([started(1), working(1), { event: "tool", type: "Write", path }], { columns: 40 });
  expect(lines.join("\n")).not.toMatch(/[\u001B\u0007\r]/);
  expect(Math.max(...lines.slice(0, -1).map((line) => line.length))).toBe(40);
});

test.each([
  [0, "00:00"],
  [59_999, "00:59"],
  [60_000, "01:00"],
  [3_599_000, "59:59"],
  [3_600_000, "01:00:00"],
  [-5, "00:00"],
])("%i ms are %s", (ms, text) => {
  expect(elapsed(ms)).toBe(text);
});

test.each([
  [999, "999"],
  [1000, "1.0k"],
  [999_949, "999.9k"],
  [1_000_000, "1.0M"],
])("%i tokens are %s", (tokens, text) => {
  expect(count(tokens)).toBe(text);
});

test("red checks, warnings and commits stay, what moves on does not", () => {
  const ran = { command: "x", exitCode: 1, durationMs: 1, output: "" };
  expect(staysVisible({ event: "verify", task: 1, ...ran, passed: false })).toBe(true);
  expect(staysVisible({ event: "verify", task: 1, ...ran, passed: true })).toBe(false);
  expect(staysVisible({ event: "commit", hash: "1", message: "" })).toBe(true);
  expect(staysVisible({ event: "tool", type: "Bash", path: null })).toBe(false);
});
