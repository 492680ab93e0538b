import { readable } from "../_lib/ralph/trim-output.ts";
import type { ProgressState } from "./progress-state.ts";

export type Style = "green" | "yellow" | "dim" | "bold";
export type Screen = {
  now: number;
  rows: number;
  columns: number;
  /** Counts up while anything is at work. */
  frame: number;
  style(style: Style, text: string): string;
};

const SPINNER = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const PHASES = {
  setup: "setting up",
  agent: "agent at work",
  verify: "running the checks",
  commit: "committing",
};
/** The lines that are no tasks: a gap, the latest activity, the sums. */
const OTHER_LINES = 8;

/** The part of the screen that moves, line by line. No text of an agent's making moves the cursor or breaks a line. */
export function renderProgress(state: ProgressState, screen: Screen): string[] {
  const { style } = screen;
  const spinner = SPINNER[screen.frame % SPINNER.length] ?? "";
  const { from, to } = visibleTasks(state, Math.max(3, screen.rows - OTHER_LINES));
  const lines = state.tasks.slice(from, to).map((task) => {
    const text = oneLine(`${task.index}. ${task.text}`, screen.columns - 4);
    if (task.index === state.task) return `  ${style("yellow", spinner)} ${style("bold", text)}`;
    return task.passed ? `  ${style("green", "✓")} ${text}` : `  ${style("dim", `· ${text}`)}`;
  });
  if (from > 0) lines.unshift(style("dim", `  … ${from} before`));
  if (to < state.tasks.length) lines.push(style("dim", `  … ${state.tasks.length - to} more`));
  const activity = state.activity.map((what) => style("dim", `      ${oneLine(what, screen.columns - 6)}`));
  return ["", ...lines, ...activity, "", `  ${sums(state, screen.now)}`];
}

function sums(state: ProgressState, now: number): string {
  const done = state.tasks.filter((task) => task.passed).length;
  return [
    `${done}/${state.tasks.length} tasks`,
    ...(state.iteration === 0 ? [] : [`iteration ${state.iteration}`]),
    ...(state.phase === null ? [] : [PHASES[state.phase]]),
    elapsed(now - state.startedAt),
    `${count(state.inputTokens)} tokens in, ${count(state.outputTokens)} out`,
    `≈ $${state.usd.toFixed(state.usd < 1 ? 4 : 2)}`,
  ].join(" · ");
}

/** A window around the task at work, where not all of them fit. */
function visibleTasks({ tasks, task }: ProgressState, most: number): { from: number; to: number } {
  if (tasks.length <= most) return { from: 0, to: tasks.length };
  const open = tasks.findIndex((one) => (task === null ? !one.passed : one.index === task));
  const at = open === -1 ? tasks.length - 1 : open;
  const from = Math.min(Math.max(0, at - Math.floor(most / 2)), tasks.length - most);
  return { from, to: from + most };
}

export function elapsed(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part) => String(part).padStart(2, "0")).join(":");
}

export function count(tokens: number): string {
  if (tokens < 1000) return String(tokens);
  return tokens < 1_000_000 ? `${(tokens / 1000).toFixed(1)}k` : `${(tokens / 1_000_000).toFixed(1)}M`;
}

/** A wide character counts as one here: what then is too long the terminal cuts itself. */
function oneLine(text: string, most: number): string {
  const characters = Array.from(readable(text).replaceAll(/\s+/g, " ").trim());
  return characters.length <= most
    ? characters.join("")
    : `${characters.slice(0, Math.max(0, most - 1)).join("")}…`;
}
