import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import SCHEMA from "./events.schema.json" with { type: "json" };
import { noUsage } from "./agent.ts";
import type { RalphEvent } from "./events.ts";
import { eventLine, formatEvent } from "./format-event.ts";
import { parseEvent } from "./parse-event.ts";

const EVENTS: [line: string, event: RalphEvent][] = [
  [
    "started: 2 tasks, 1 check, claude-code 2, opus",
    {
      event: "started",
      v: 1,
      spec: "SPEC.md",
      tasks: 2,
      plan: [
        { index: 1, text: "a", passed: true },
        { index: 2, text: "b", passed: false },
      ],
      model: "opus",
      harness: "claude-code 2",
      setup: ["npm ci"],
      checks: [{ command: "x", source: "task" }],
      timestamp: "2030",
    },
  ],
  ["iteration 1, task 2: running the checks", { event: "iteration", n: 1, task: 2, phase: "verify" }],
  ["tool Bash", { event: "tool", type: "Bash", path: null }],
  ["tool Write a.ts", { event: "tool", type: "Write", path: "a.ts" }],
  ["edit a.ts", { event: "file_edit", path: "a.ts" }],
  ["denied a.ts: held by #7", { event: "lock_denied", path: "a.ts", reason: "held by #7" }],
  [
    "✗ npm test (exit 1, 2.5 s): last",
    {
      event: "verify",
      task: 1,
      command: "npm test",
      exitCode: 1,
      passed: false,
      durationMs: 2500,
      output: "first\nlast\n",
    },
  ],
  [
    "setup ✓ npm ci (exit 0, 1.0 s)",
    { event: "setup", command: "npm ci", exitCode: 0, passed: true, durationMs: 1000, output: "" },
  ],
  [
    "usage limit five_hour: allowed_warning, 91 % used, resets 2030",
    {
      event: "rate_limit",
      status: "allowed_warning",
      kind: "five_hour",
      resetsAt: "2030",
      utilization: 0.91,
    },
  ],
  [
    "evidence for task 1: npm test gave 0 on 0123456789",
    {
      event: "evidence",
      task: 1,
      command: "npm test",
      exitCode: 0,
      durationMs: 5,
      commit: "0123456789abcdef",
    },
  ],
  ["learned (gotcha): tests are slow", { event: "learning", kind: "gotcha", text: "tests are slow" }],
  ["commit 0123456789 feat: a", { event: "commit", hash: "0123456789abcdef", message: "feat: a" }],
  ["task 1 done: a", { event: "task_complete", index: 1, text: "a" }],
  ["usage: 0 in, 0 out, ≈ $0.0000", { event: "usage", n: 1, usage: noUsage }],
  [
    "iteration 1 ended after 1.0 s, without progress",
    {
      event: "iteration_done",
      n: 1,
      durationMs: 1000,
      progress: false,
      stats: { filesChanged: 1, checksRun: 2, checksPassed: 1 },
    },
  ],
  [
    "warning (head_moved): it moved",
    { event: "warning", type: "head_moved", message: "it moved", files: ["a"] },
  ],
  [
    "stuck after 3 iterations without progress: why",
    { event: "stuck", reason: "why", iterationsWithoutProgress: 3 },
  ],
  ["limit (usd): spent", { event: "limit", which: "usd", reason: "spent" }],
  ["parked until 2030: 5 hours", { event: "parked", reason: "5 hours", resetsAt: "2030" }],
  ["parked: 5 hours", { event: "parked", reason: "5 hours", resetsAt: null }],
  ["complete: 2 tasks in 3.0 s", { event: "complete", tasksDone: 2, totalDurationMs: 3000 }],
  ["failed (configuration): bad key", { event: "failed", error: "bad key", category: "configuration" }],
];

test.each(EVENTS)("%s", (line, event) => {
  expect(parseEvent(eventLine(event))).toEqual({ kind: "event", event });
  expect(formatEvent(event)).toBe(line);
});

const ajv = new Ajv2020({ strict: false, allErrors: true });
const isEvent = ajv.compile(SCHEMA);

test("the schema describes every event, and each as it is written", () => {
  const described = SCHEMA.oneOf.map((one) => one.properties.event.const);
  expect(new Set(EVENTS.map(([, event]) => event.event))).toEqual(new Set(described));
  for (const [, event] of EVENTS) {
    const written = JSON.parse(eventLine(event)) as object;
    expect({ written, valid: isEvent(written), errors: isEvent.errors }).toMatchObject({ valid: true });
  }
});

test("the schema names every field that is written, and no event passes without one that it requires", () => {
  for (const [, event] of EVENTS) {
    const written = JSON.parse(eventLine(event)) as Record<string, unknown>;
    const { properties, required } = SCHEMA.oneOf.find(
      (one) => one.properties.event.const === written["event"],
    ) ?? { properties: {}, required: [] };
    expect(Object.keys(written).filter((field) => !(field in properties))).toEqual([]);
    for (const field of required) {
      const { [field]: _, ...rest } = written;
      expect({ field, valid: isEvent(rest) }).toEqual({ field, valid: false });
    }
  }
});

// As the original programs wrote them, before this contract had a version.
test.each<[line: string, event: Partial<RalphEvent>]>([
  [
    '{"event":"started","spec":"SPEC.md","tasks":2,"model":"m","harness":"h","timestamp":"t"}',
    { event: "started", tasks: 2, checks: [] },
  ],
  ['{"event":"iteration","n":3,"phase":"working"}', { event: "iteration", n: 3, task: null }],
  ['{"event":"tool","type":"Edit","path":"a.ts"}', { event: "tool", type: "Edit", path: "a.ts" }],
  ['{"event":"commit","hash":"abc","message":"feat: a"}', { event: "commit", hash: "abc" }],
  ['{"event":"iteration_done","n":3,"duration_ms":5,"stats":{}}', { event: "iteration_done", durationMs: 5 }],
  [
    '{"event":"stuck","reason":"r","iterations_without_progress":3}',
    { event: "stuck", iterationsWithoutProgress: 3 },
  ],
  [
    '{"event":"complete","tasks_done":2,"total_duration_ms":9}',
    { event: "complete", tasksDone: 2, totalDurationMs: 9 },
  ],
  ['{"event":"failed","error":"e"}', { event: "failed", error: "e", category: "internal" }],
  ['{"event":"warning","type":"w","message":"m","files":["a"]}', { event: "warning", files: ["a"] }],
])("the originals' %s is read", (line, event) => {
  expect(parseEvent(line)).toMatchObject({ kind: "event", event });
});

test("an addition to an event keeps it readable", () => {
  expect(parseEvent('{"event":"file_edit","path":"a","later":1}')).toMatchObject({ kind: "event" });
});

test.each([
  ['{"event":"teleported"}', "teleported"],
  ['{"event":"toString"}', "toString"],
  ['{"event":"commit","hash":1,"message":"a"}', "commit"],
  ['{"event":"usage","n":1,"usage":null}', "usage"],
  ['{"event":"file_edit"}', "file_edit"],
  ['{"event":"file_edit","path":"a","v":2}', "file_edit"],
])("%s is unknown, by name and reason", (line, name) => {
  expect(parseEvent(line)).toMatchObject({
    kind: "unknown",
    name,
    reason: expect.stringMatching(/./) as string,
  });
});

test.each([
  "",
  "hello",
  "{",
  '{"event":',
  "null",
  "[1]",
  '"event"',
  '{"event":7}',
  "{}",
  '["event"]',
  '{"a":1} {"b":2}',
])("%j is text", (line) => {
  expect(parseEvent(line)).toMatchObject({ kind: "text" });
});

test("a huge line is text, at once", () => {
  expect(parseEvent(`{"event":"file_edit","path":"${"x".repeat(5_000_000)}"}`)).toEqual({ kind: "text" });
});

test("what an agent prints cannot command the runner, break the line or colour it", () => {
  const text = "::error::x\n##[error]y\r\n\u001B[31mred\u001B[0m\u0000";
  const events: RalphEvent[] = [
    { event: "tool", type: text, path: text },
    { event: "task_complete", index: 1, text },
    { event: "verify", task: 1, command: text, exitCode: 1, passed: false, durationMs: 1, output: text },
    { event: "failed", error: text, category: "internal" },
  ];
  for (const event of events) {
    for (const line of [formatEvent(event), eventLine(event)]) {
      expect(line).not.toMatch(/^\s*::|##\[|[\n\r\u0000\u001B]/);
    }
    expect(parseEvent(eventLine(event))).toEqual({ kind: "event", event });
  }
});
