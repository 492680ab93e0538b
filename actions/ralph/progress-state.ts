import type { Phase, RalphEvent } from "../_lib/ralph/events.ts";

/** What a person watching wants to know, as the events so far tell it. */
export type ProgressState = {
  spec: string;
  harness: string;
  startedAt: number;
  tasks: { index: number; text: string; passed: boolean }[];
  iteration: number;
  task: number | null;
  phase: Phase | "setup" | null;
  /** The latest of what the agent or a check did, the newest last. */
  activity: string[];
  /** Of finished iterations. */
  inputTokens: number;
  outputTokens: number;
  usd: number;
};

/** More than these few lines nobody reads while they move. */
const ACTIVITY_LINES = 3;

export function atStart(now: number): ProgressState {
  return {
    spec: "",
    harness: "",
    startedAt: now,
    tasks: [],
    iteration: 0,
    task: null,
    phase: null,
    activity: [],
    inputTokens: 0,
    outputTokens: 0,
    usd: 0,
  };
}

type Steps = {
  [E in RalphEvent["event"]]?: (
    state: ProgressState,
    event: Extract<RalphEvent, { event: E }>,
  ) => ProgressState;
};

const STEPS: Steps = {
  started: (state, { spec, harness, plan }) => ({ ...state, spec, harness, tasks: plan }),
  setup: (state, { command }) => doing({ ...state, phase: "setup" }, command),
  iteration: (state, { n, task, phase }) => ({
    ...state,
    iteration: n,
    task,
    phase,
    activity: n === state.iteration ? state.activity : [],
  }),
  tool: (state, { type, path }) => doing(state, path === null ? type : `${type} ${path}`),
  verify: (state, { passed, command }) => doing(state, `${passed ? "✓" : "✗"} ${command}`),
  task_complete: (state, { index }) => ({
    ...state,
    tasks: state.tasks.map((task) => (task.index === index ? { ...task, passed: true } : task)),
  }),
  usage: (state, { usage }) => ({
    ...state,
    inputTokens: state.inputTokens + usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens,
    outputTokens: state.outputTokens + usage.outputTokens,
    usd: state.usd + usage.usd,
  }),
  iteration_done: (state) => ({ ...state, task: null, phase: null }),
};

export function advance(state: ProgressState, event: RalphEvent): ProgressState {
  const step = STEPS[event.event] as ((state: ProgressState, event: RalphEvent) => ProgressState) | undefined;
  return step === undefined ? state : step(state, event);
}

function doing(state: ProgressState, what: string): ProgressState {
  return { ...state, activity: [...state.activity, what].slice(-ACTIVITY_LINES) };
}

const LASTING = new Set<RalphEvent["event"]>([
  "started",
  "commit",
  "learning",
  "lock_denied",
  "warning",
  "stuck",
  "limit",
  "parked",
  "complete",
  "failed",
]);

/** Events that stay on the screen above what moves; the others only move it. */
export function staysVisible(event: RalphEvent): boolean {
  if (event.event === "verify" || event.event === "setup") return !event.passed;
  if (event.event === "rate_limit") return event.status !== "allowed";
  return LASTING.has(event.event);
}
