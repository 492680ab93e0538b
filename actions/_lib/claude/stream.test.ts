import { expect, test } from "vitest";
import { activityEvents } from "../ralph/activity-events.ts";
import type { AgentActivity } from "../ralph/agent.ts";
import { claudeStream } from "./stream.ts";

const toolUse = (id: string, name: string, file_path: string) => ({
  type: "assistant",
  message: { content: [{ type: "tool_use", id, name, input: { file_path } }] },
});
const toolResult = (id: string, is_error = false) => ({
  message: { content: [{ tool_use_id: id, type: "tool_result", is_error }] },
  type: "user",
});
const hook = (exit_code: number | undefined, stderr = "") => ({
  type: "system",
  subtype: "hook_response",
  hook_event: "PreToolUse",
  exit_code,
  stderr,
});
const said = (text: string) => ({ type: "assistant", message: { content: [{ type: "text", text }] } });
const result = (more: object) => ({ type: "result", subtype: "success", is_error: false, ...more });

function read(events: (object | string)[]) {
  const stream = claudeStream();
  const text = events.map((event) => (typeof event === "string" ? event : JSON.stringify(event))).join("\n");
  const activities = [...stream.push(Buffer.from(text)), ...stream.end()];
  return { stream, activities, guard: activities.filter(({ kind }) => kind === "guard") };
}

/** A small generator with a seed, so that a failure can be run again. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

test("a line with a file in it is an event, one of countless values is not", () => {
  const long = "a,[{".repeat(1 << 19);
  const countless = JSON.stringify({ ...said("never"), more: Array.from({ length: 600_000 }, () => []) });
  const { activities } = read([countless, said(long)]);
  expect(activities).toEqual([{ kind: "text", text: long }]);
});

test.each([1, 2, 3, 5, 8])("bytes may be split anywhere, also inside a character (seed %i)", (seed) => {
  const events = [
    said("grüße 🎉 漢字"),
    toolUse("1", "Write", "/w/é🎉.txt"),
    hook(0),
    toolResult("1"),
    "not JSON 🎉",
    result({ result: "fertig ✓", total_cost_usd: 0.5 }),
  ];
  const whole = read(events);
  const bytes = Buffer.from(events.map((e) => (typeof e === "string" ? e : JSON.stringify(e))).join("\r\n"));
  const stream = claudeStream();
  const random = numbers(seed);
  const activities: AgentActivity[] = [];
  for (let at = 0; at < bytes.length;) {
    const next = at + 1 + Math.floor(random() * 9);
    activities.push(...stream.push(bytes.subarray(at, next)));
    at = next;
  }
  activities.push(...stream.end());
  expect(activities).toEqual(whole.activities);
  expect(stream.result()).toMatchObject({ text: "fertig ✓", usd: 0.5 });
  expect(stream.noise()).toContain("not JSON 🎉");
});

test("a tool's path is its path, not its whole input", () => {
  expect(read([toolUse("1", "Read", "/w/a")]).activities).toEqual([
    { kind: "tool", tool: "Read", path: "/w/a" },
  ]);
});

test("of several results the last one counts", () => {
  const { stream } = read([
    result({ result: "first", total_cost_usd: 1 }),
    result({ result: "last", total_cost_usd: 3 }),
  ]);
  expect(stream.result()).toMatchObject({ text: "last", usd: 3 });
});

const answer = (id: string, output_tokens: number) => ({
  type: "assistant",
  message: {
    id,
    model: "m",
    content: [],
    usage: { input_tokens: 100, output_tokens, cache_read_input_tokens: 5 },
  },
});

test("without a result an answer's usage counts once, however many events it comes in", () => {
  const { stream } = read([answer("a", 1), answer("a", 7), answer("b", 2), said("no usage")]);
  expect(stream.counted()).toMatchObject({
    inputTokens: 200,
    outputTokens: 9,
    cacheReadTokens: 10,
    usd: 0,
    models: ["m"],
  });
});

test("JSON of other shapes is passed over", () => {
  const odd = ["null", "7", "[]", '"x"', "{}", '{"type":"assistant","message":{"content":"text"}}'];
  expect(read(odd).activities).toEqual([]);
});

test("a line longer than any event is dropped, and the next one is read", () => {
  const stream = claudeStream();
  const chunk = Buffer.alloc(8 * 1024 * 1024, "x");
  for (let n = 0; n < 5; n += 1) expect(stream.push(chunk)).toEqual([]);
  expect(stream.push(Buffer.from(`tail\n${JSON.stringify(said("after"))}\n`))).toEqual([
    { kind: "text", text: "after" },
  ]);
  expect(stream.noise()).toBe("");
});

test("a verdict is reported with the path it was given on", () => {
  const { guard } = read([
    toolUse("1", "Write", "/etc/x"),
    toolUse("2", "Edit", "/w/b"),
    hook(2, "outside\n"),
    toolResult("1", true),
    hook(0),
    toolResult("2"),
  ]);
  expect(guard).toEqual([
    { kind: "guard", verdict: "denied", path: "/etc/x", reason: "outside" },
    { kind: "guard", verdict: "allowed", path: "/w/b", reason: null },
  ]);
});

test("verdicts on edits that ran beside each other find their edits", () => {
  const { guard } = read([
    toolUse("1", "Write", "/etc/x"),
    toolUse("2", "Write", "/w/b"),
    hook(2, "outside"),
    hook(0),
    toolResult("2"),
    toolResult("1", true),
  ]);
  expect(guard).toEqual([
    { kind: "guard", verdict: "allowed", path: "/w/b", reason: null },
    { kind: "guard", verdict: "denied", path: "/etc/x", reason: "outside" },
  ]);
});

test.each([
  ["no hook at all", []],
  ["a hook that crashed", [hook(1, "Cannot find module")]],
  ["a hook that ran out of time", [hook(undefined)]],
  ["a no to another edit", [hook(2, "outside")]],
])("an edit that went through after %s was not guarded", (_, hooks) => {
  const { guard } = read([toolUse("1", "Write", "/w/a"), ...hooks, toolResult("1")]);
  expect(guard[0]).toMatchObject({ verdict: "missing", path: "/w/a" });
});

test("an edit refused for its arguments needs no verdict", () => {
  expect(read([toolUse("1", "Edit", "/w/a"), toolResult("1", true)]).guard).toEqual([]);
});

test("a verdict whose edit was cut off is reported at the end", () => {
  expect(read([toolUse("1", "Write", "/w/a"), hook(2, "outside")]).guard).toEqual([
    { kind: "guard", verdict: "denied", path: null, reason: "outside" },
  ]);
});

const call = (id: string, name: string, input: object, more: { id?: string; parent?: string } = {}) => ({
  type: "assistant",
  parent_tool_use_id: more.parent ?? null,
  message: { id: more.id ?? "m1", content: [{ type: "tool_use", id, name, input }] },
});
const background = (...tasks: object[]) => ({ type: "system", subtype: "background_tasks_changed", tasks });
const status = (now: string | null) => ({ type: "system", subtype: "status", status: now });
const retry = { type: "system", subtype: "api_retry", attempt: 1, retry_delay_ms: 8251, error_status: 529 };
const look = call("a", "Agent", { description: "look around", prompt: "…" });
const inside = call("b", "Bash", { command: "npm  test\n-- --all" }, { id: "m2", parent: "a" });

test.each<[name: string, events: object[], atWork: object]>([
  ["nobody but the model at first", [], { finished: false, call: null, pauseMs: 0 }],
  ["a command until its result", [call("b", "Bash", { command: "make" })], { call: 'command "make"' }],
  ["nobody after it", [call("b", "Bash", { command: "make" }), toolResult("b")], { call: null }],
  [
    "the other of two commands",
    [call("b", "Bash", {}), call("c", "Grep", {}), toolResult("b")],
    { call: "tool Grep" },
  ],
  ["a subagent", [look], { call: 'subagent "look around"' }],
  ["the subagent's command, on one line", [look, inside], { call: 'command "npm test -- --all"' }],
  ["the subagent between its commands", [look, inside, toolResult("b")], { call: 'subagent "look around"' }],
  ["nobody after the subagent, whatever it left open", [look, inside, toolResult("a")], { call: null }],
  [
    "nobody when the next answer comes, though no result did",
    [inside, look, { ...said("so"), message: { id: "m3" } }, toolResult("a")],
    { call: null },
  ],
  [
    "a subagent in the background",
    [look, background({ task_type: "local_agent", description: "look around" }), toolResult("a"), result({})],
    { finished: true, call: 'subagent "look around"' },
  ],
  [
    "a background command that nobody waits for",
    [background({ task_type: "local_bash", description: "npm start" }), result({})],
    { finished: true, call: null },
  ],
  [
    "the summary of a long conversation",
    [status("requesting"), status("compacting")],
    { call: "summary of its own conversation" },
  ],
  ["nobody when it is written", [status("compacting"), status(null)], { call: null }],
  ["the model's service that is overloaded", [retry], { call: null, pauseMs: 8251 }],
  [
    "nobody when it answers",
    [retry, { type: "stream_event", event: { type: "message_start" } }],
    { pauseMs: 0 },
  ],
  [
    "nobody when the summary is followed by an answer",
    [status("compacting"), { type: "stream_event", event: { type: "message_start" } }],
    { call: null },
  ],
  [
    "the model again when an answer begins after a result",
    [result({}), { type: "stream_event", event: { type: "message_start" } }],
    { finished: false },
  ],
  [
    "its subagent alone when only that answers after the result",
    [result({}), { type: "stream_event", event: { type: "message_start" }, parent_tool_use_id: "a" }],
    { finished: true },
  ],
  [
    "nobody after the result",
    [call("b", "Bash", { command: "make" }), result({})],
    { finished: true, call: null },
  ],
  [
    "the model again when it goes on after a result",
    [result({}), { type: "system", subtype: "init" }],
    { finished: false },
  ],
])("at work is %s", (_, events, atWork) => {
  expect(read(events).stream.atWork()).toMatchObject(atWork);
});

test("a long command is named by its beginning", () => {
  const { call: named } = read([call("b", "Bash", { command: `echo ${"🎉".repeat(500)}` })]).stream.atWork();
  expect(named).toBe(`command "echo ${"🎉".repeat(74)}…"`);
});

test("of edits without an end, verdicts without an edit and answers without number only the newest are kept, and none counts unseen", () => {
  const many = Array.from({ length: 1001 }, (_, n) => n);
  const open = read(many.map((n) => toolUse(`${n}`, "Write", `/w/${n}.txt`)));
  expect(open.guard).toEqual([
    { kind: "guard", verdict: "missing", path: "/w/0.txt", reason: "no verdict was given" },
  ]);

  const unanswered = read([
    hook(0),
    ...many.map(() => hook(2, "no")),
    toolUse("1", "Write", "/w/a"),
    toolResult("1"),
  ]);
  expect(unanswered.guard[0]).toMatchObject({ verdict: "missing", path: "/w/a" });

  const usage = { input_tokens: 2, output_tokens: 1 };
  const counted = (n: number) => ({ type: "assistant", message: { id: `m${n}`, model: "m", usage } });
  expect(read([...many, ...many.slice(-3)].map(counted)).stream.counted()).toMatchObject({
    inputTokens: 2002,
    outputTokens: 1001,
  });
});

test.each([1e300, -1e300, 8.7e12])(
  "a limit that resets at %d is said without a time: there is no such date",
  (resetsAt) => {
    const { activities } = read([
      { type: "rate_limit_event", rate_limit_info: { status: "allowed", resetsAt } },
    ]);
    expect(activities.flatMap((one) => activityEvents(one, "/w"))).toEqual([
      { event: "rate_limit", status: "allowed", kind: null, resetsAt: null, utilization: null },
    ]);
  },
);
