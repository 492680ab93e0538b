import { EVENTS_VERSION, type RalphEvent } from "./events.ts";

export type ParsedLine =
  | { kind: "event"; event: RalphEvent }
  /** A later version's event, or one that lacks a field: named for the log, otherwise ignored. */
  | { kind: "unknown"; name: string; reason: string }
  /** Anything else that a program prints. */
  | { kind: "text" };

type Shape = Record<string, "string" | "number" | "boolean" | "object" | "string?">;

const SHAPES: { [E in RalphEvent["event"]]: Shape } = {
  started: {
    v: "number",
    spec: "string",
    tasks: "number",
    checks: "object",
    harness: "string",
    timestamp: "string",
  },
  iteration: { n: "number", task: "number", phase: "string" },
  tool: { type: "string", path: "string?" },
  file_edit: { path: "string" },
  lock_denied: { path: "string", reason: "string" },
  verify: {
    task: "number",
    command: "string",
    exitCode: "number",
    passed: "boolean",
    durationMs: "number",
    output: "string",
  },
  commit: { hash: "string", message: "string" },
  task_complete: { index: "number", text: "string" },
  usage: { n: "number", usage: "object" },
  iteration_done: { n: "number", durationMs: "number", progress: "boolean" },
  warning: { type: "string", message: "string" },
  stuck: { reason: "string", iterationsWithoutProgress: "number" },
  limit: { which: "string", reason: "string" },
  parked: { reason: "string", resetsAt: "string?" },
  complete: { tasksDone: "number", totalDurationMs: "number" },
  failed: { error: "string", category: "string" },
};

/** Longer than any event of ours: output is cut before it becomes one. */
const LINE_LIMIT = 1 << 20;

/** One line of version 1. Never throws: what another program prints between our lines is text, not a fault. */
export function parseEvent(line: string): ParsedLine {
  if (line.length > LINE_LIMIT) return { kind: "text" };
  const value = parseJson(line.trim());
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { kind: "text" };
  const record = value as Record<string, unknown>;
  const name = record["event"];
  if (typeof name !== "string") return { kind: "text" };
  if (!Object.hasOwn(SHAPES, name)) return { kind: "unknown", name, reason: "this version does not know it" };
  const version = record["v"] ?? EVENTS_VERSION;
  if (version !== EVENTS_VERSION)
    return {
      kind: "unknown",
      name,
      reason: `its version is ${JSON.stringify(version)}, not ${EVENTS_VERSION}`,
    };
  const wrong = Object.entries(SHAPES[name as RalphEvent["event"]]).find(
    ([field, type]) => !fits(record[field], type),
  );
  if (wrong !== undefined)
    return { kind: "unknown", name, reason: `its field "${wrong[0]}" is missing or not a ${wrong[1]}` };
  return { kind: "event", event: record as RalphEvent };
}

function fits(value: unknown, type: Shape[string]): boolean {
  if (type === "string?") return value === null || typeof value === "string";
  return typeof value === type && value !== null;
}

function parseJson(text: string): unknown {
  if (!text.startsWith("{")) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // half a line, or a program's own braces
  }
}
