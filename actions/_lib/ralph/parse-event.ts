import { SOURCES } from "./check.ts";
import { asRecord, EventFields, MissingField } from "./event-fields.ts";
import {
  EVENTS_VERSION,
  type FailedCategory,
  type LimitName,
  type Phase,
  type RalphEvent,
} from "./events.ts";
import { plainLine } from "./plain-line.ts";
import { readTagged } from "./tagged-line.ts";

export type ParsedLine =
  | { kind: "event"; event: RalphEvent }
  /** A later version's event, or one that lacks a field: named for the log, otherwise ignored. */
  | { kind: "unknown"; name: string; reason: string }
  /** Anything else that a program prints. */
  | { kind: "text" };

type Named<E extends RalphEvent["event"]> = Extract<RalphEvent, { event: E }>;
type Readers = { [E in RalphEvent["event"]]: (fields: EventFields) => Named<E> };

/**
 * What each event needs is what the originals' events had; what ours have more gets a value that claims nothing, so
 * that an older program's events are read as well.
 */
const READERS: Readers = {
  started: (f) => ({
    event: "started",
    v: EVENTS_VERSION,
    spec: f.text("spec"),
    tasks: f.number("tasks"),
    plan: f.each("plan").map((task) => ({
      index: task.number("index"),
      text: task.textOr("text", ""),
      passed: task.flagOr("passed", false),
    })),
    model: f.textOr("model", null),
    harness: f.textOr("harness", "unknown"),
    setup: f.texts("setup"),
    checks: f.each("checks").map((check) => ({
      command: check.text("command"),
      source: oneOf(SOURCES, check.textOr("source", ""), "spec"),
    })),
    timestamp: f.textOr("timestamp", ""),
  }),
  setup: (f) => ({ event: "setup", ...ran(f) }),
  iteration: (f) => ({
    event: "iteration",
    n: f.number("n"),
    task: f.numberOr("task", null),
    phase: oneOf(PHASES, f.textOr("phase", ""), "agent"),
  }),
  tool: (f) => ({ event: "tool", type: f.text("type"), path: f.textOr("path", null) }),
  file_edit: (f) => ({ event: "file_edit", path: f.text("path") }),
  lock_denied: (f) => ({
    event: "lock_denied",
    path: f.text("path"),
    reason: f.textOr("reason", "no reason given"),
  }),
  rate_limit: (f) => ({
    event: "rate_limit",
    status: f.text("status"),
    kind: f.textOr("kind", null),
    resetsAt: f.textOr("resets_at", null),
    utilization: f.numberOr("utilization", null),
  }),
  verify: (f) => ({ event: "verify", task: f.number("task"), ...ran(f) }),
  commit: (f) => ({ event: "commit", hash: f.text("hash"), message: f.textOr("message", "") }),
  task_complete: (f) => ({ event: "task_complete", index: f.number("index"), text: f.textOr("text", "") }),
  evidence: (f) => ({
    event: "evidence",
    task: f.number("task"),
    command: f.text("command"),
    exitCode: f.number("exit_code"),
    durationMs: f.numberOr("duration_ms", 0),
    commit: f.text("commit"),
  }),
  usage: (f) => {
    const usage = f.inside("usage");
    return {
      event: "usage",
      n: f.number("n"),
      usage: {
        inputTokens: usage.number("input_tokens"),
        outputTokens: usage.number("output_tokens"),
        cacheReadTokens: usage.numberOr("cache_read_tokens", 0),
        cacheWriteTokens: usage.numberOr("cache_write_tokens", 0),
        usd: usage.numberOr("usd", 0),
        models: usage.texts("models"),
      },
    };
  },
  learning: (f) => ({ event: "learning", kind: f.textOr("kind", "note"), text: f.text("text") }),
  iteration_done: (f) => {
    const stats = f.inside("stats");
    return {
      event: "iteration_done",
      n: f.number("n"),
      durationMs: f.numberOr("duration_ms", 0),
      progress: f.flagOr("progress", false),
      stats: {
        filesChanged: stats.numberOr("files_changed", 0),
        checksRun: stats.numberOr("checks_run", 0),
        checksPassed: stats.numberOr("checks_passed", 0),
      },
    };
  },
  warning: (f) => ({
    event: "warning",
    type: f.textOr("type", "warning"),
    message: f.text("message"),
    ...(f.has("files") ? { files: f.texts("files") } : {}),
  }),
  stuck: (f) => ({
    event: "stuck",
    reason: f.text("reason"),
    iterationsWithoutProgress: f.numberOr("iterations_without_progress", 0),
  }),
  limit: (f) => ({
    event: "limit",
    which: oneOf(LIMITS, f.textOr("which", ""), "iterations"),
    reason: f.textOr("reason", ""),
  }),
  parked: (f) => ({ event: "parked", reason: f.textOr("reason", ""), resetsAt: f.textOr("resets_at", null) }),
  complete: (f) => ({
    event: "complete",
    tasksDone: f.numberOr("tasks_done", 0),
    totalDurationMs: f.numberOr("total_duration_ms", 0),
  }),
  failed: (f) => ({
    event: "failed",
    error: f.text("error"),
    category: oneOf(CATEGORIES, f.textOr("category", ""), "internal"),
  }),
};

const BY_NAME = new Map<string, (fields: EventFields) => RalphEvent>(Object.entries(READERS));
const TEXT = { kind: "text" } as const;
const PHASES: readonly Phase[] = ["agent", "verify", "commit"];
const LIMITS: readonly LimitName[] = ["iterations", "minutes", "usd"];
const CATEGORIES: readonly FailedCategory[] = [
  "configuration",
  "unavailable",
  "rejected",
  "stopped",
  "internal",
];

/** A harness's partial message has an `event` as well: an object. */
const NAMED = /"event"\s*:\s*"/;

/** Longer than any event of ours: output is cut before it becomes one. */
export const LINE_LIMIT = 1 << 20;

/**
 * One line of version 1, in either form: a JSON object with a string `event`, or `[RALPH:NAME]` and what belongs to it.
 * Never throws: what another program prints between our lines is text, not a fault. A line that only quotes an event,
 * inside a tool's result or a file's contents, is text as well.
 */
export function parseEvent(raw: string): ParsedLine {
  if (raw.length > LINE_LIMIT) return TEXT;
  const record = recordOf(raw);
  if (record === null) return TEXT;
  const name = record["event"];
  if (typeof name !== "string") return TEXT;
  const read = BY_NAME.get(name);
  if (read === undefined) return { kind: "unknown", name, reason: "this version does not know it" };
  const version = record["v"] ?? EVENTS_VERSION;
  if (version !== EVENTS_VERSION) {
    const reason = `its version is ${JSON.stringify(version)}, not ${EVENTS_VERSION}`;
    return { kind: "unknown", name, reason };
  }
  try {
    return { kind: "event", event: read(new EventFields(record)) };
  } catch (error) {
    if (!(error instanceof MissingField)) throw error;
    return { kind: "unknown", name, reason: error.message };
  }
}

function recordOf(raw: string): Record<string, unknown> | null {
  // Most lines of a harness are no event of ours: they are not read as JSON. Ours begin with it.
  if (raw.startsWith('{"event"') || (raw.includes('"event"') && NAMED.test(raw))) {
    const record = asRecord(parseJson(raw)) ?? asRecord(parseJson(plainLine(raw)));
    if (record !== null) return record;
  }
  return !raw.startsWith("{") && raw.includes("[RALPH:") ? readTagged(plainLine(raw)) : null;
}

function ran(f: EventFields) {
  return {
    command: f.text("command"),
    exitCode: f.number("exit_code"),
    passed: f.flag("passed"),
    durationMs: f.numberOr("duration_ms", 0),
    output: f.textOr("output", ""),
  };
}

function oneOf<T extends string>(known: readonly T[], value: string, other: T): T {
  return known.find((one) => one === value) ?? other;
}

function parseJson(text: string): unknown {
  if (!text.startsWith("{")) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // half a line, or a program's own braces
  }
}
