import type { Box } from "../box/box.ts";
import type { UsageLimit } from "../box/model-limit.ts";
import type { Clock } from "../clock.ts";
import { type AgentActivity, type AgentEnd, noUsage, type RunAgent, type Usage } from "./agent.ts";
import { eventStream, type Incoming } from "./event-stream.ts";
import type { RalphEvent } from "./events.ts";
import type { HarnessReader } from "./harness.ts";
import { patience, QUIET_CALL_MS, silenceReason } from "./patience.ts";
import { type HeardRun, runHeard } from "./run-heard.ts";
import { readable } from "./trim-output.ts";
import { addUsage } from "./usage.ts";

export type RalphCommandOptions = {
  box: Box;
  /** A line of shell. It finds the plan, with one task open, in the file that RALPH_SPEC names. */
  command: string;
  /** How the model is reached. */
  env: Record<string, string>;
  /** For programs that print the protocol of the harness they run. */
  openReader(): HarnessReader;
  /** No output for so long is a hang, while nothing of its own runs. */
  idleTimeoutMs: number;
  /** The same while something of its own does. */
  quietCallMs?: number;
  /** The usage limit as the model's proxy met it. Where there is one, the program's word for it is not asked for. */
  usageLimit?(): UsageLimit | null;
  /** How long ago something of the model's answers came, where its proxy sees them: the contract has no event for it. */
  modelQuietMs?: (() => number) | undefined;
  clock: Clock;
};

/**
 * Another Ralph as the loop's agent: it is given one task, and what it says becomes the same events. It decides nothing:
 * the engine runs the checks, makes the commit and sets the tick, whatever the program claims to have done.
 */
export function ralphCommand(options: RalphCommandOptions): RunAgent {
  return async ({ specPath, signal, onActivity }) => {
    const { box, clock } = options;
    const started = clock.now();
    const reader = options.openReader();
    const stream = eventStream(reader.line, CLAIMS);
    const seen: Seen = { usage: noUsage, last: null, limit: null, began: null };
    const activities = (incoming: Incoming[]) => incoming.flatMap((one) => activitiesOf(one, seen));
    const run = await runHeard({
      box,
      command: {
        file: "bash",
        args: ["-c", options.command],
        env: { ...options.env, RALPH_SPEC: specPath },
        stdin: "",
        // The way to the model.
        network: true,
      },
      signal,
      reader: { push: (chunk) => activities(stream.push(chunk)), end: () => activities(stream.end()) },
      onActivity,
      patience() {
        const atWork = reader.atWork();
        return patience(
          { ...atWork, call: atWork.call ?? seen.began },
          {
            idleMs: options.idleTimeoutMs,
            callMs: options.quietCallMs ?? QUIET_CALL_MS,
            // What its harness ends with is not its own end.
            resultMs: options.idleTimeoutMs,
          },
        );
      },
      modelQuietMs: options.modelQuietMs,
    });
    const usage = seen.usage === noUsage ? reader.usage() : seen.usage;
    return { ...outcomeOf(run, seen, options.usageLimit), usage, durationMs: clock.now() - started };
  };
}

type Seen = {
  usage: Usage;
  /** The last event that says how it ended; the exit code decides whether it is believed. */
  last: Extract<RalphEvent, { event: "stuck" | "failed" | "parked" | "limit" | "complete" }> | null;
  limit: Extract<AgentActivity, { kind: "rate_limit" }> | null;
  /** What it said last that it began: events of this contract do not say when that ends. */
  began: string | null;
};

/** Commits, checks, ticks and all that is counted are the engine's to tell: a program's words for them are not read. */
export const CLAIMS: ReadonlySet<string> = new Set<RalphEvent["event"]>([
  "started",
  "setup",
  "iteration_done",
  "verify",
  "evidence",
  "commit",
  "task_complete",
  "learning",
]);

function activitiesOf(incoming: Incoming, seen: Seen): AgentActivity[] {
  if (incoming.kind === "unknown") return [];
  if (incoming.kind === "activity") return remember(incoming.activity, seen);
  const { event } = incoming;
  seen.began = beginning(event);
  switch (event.event) {
    case "tool":
      return [{ kind: "tool", tool: event.type, path: event.path }];
    case "file_edit":
      return [{ kind: "edit", path: event.path }];
    case "lock_denied":
      return [{ kind: "guard", verdict: "denied", path: event.path, reason: event.reason }];
    case "warning":
      return [{ kind: "warning", type: event.type, message: event.message }];
    case "rate_limit": {
      const { status, kind: limit, utilization } = event;
      return remember(
        { kind: "rate_limit", status, limit, utilization, resetsAt: time(event.resetsAt) },
        seen,
      );
    }
    case "usage":
      seen.usage = addUsage(seen.usage, event.usage);
      return [];
    case "stuck":
    case "failed":
    case "parked":
    case "limit":
    case "complete":
      seen.last = event;
      return [];
    case "started":
    case "setup":
    case "iteration":
    case "iteration_done":
    case "verify":
    case "evidence":
    case "commit":
    case "task_complete":
    case "learning":
      return [];
  }
}

function beginning(event: RalphEvent): string | null {
  if (event.event === "tool") return `tool ${readable(event.type)}`;
  return event.event === "iteration" && event.phase === "verify" ? "run of the checks" : null;
}

function remember(activity: AgentActivity, seen: Seen): AgentActivity[] {
  if (activity.kind === "rate_limit") seen.limit = activity;
  // Nobody guards this program's edits, so none is missing a verdict.
  return activity.kind === "guard" ? [] : [activity];
}

/** By the exit codes of the contract: 0 complete, 1 stuck, 2 limit, 3 error, 4 parked. */
function outcomeOf(
  { exitCode: code, stoppedBy, stderr }: HeardRun,
  { last, limit }: Seen,
  usageLimit: RalphCommandOptions["usageLimit"],
): AgentEnd {
  if (stoppedBy === "signal") return { kind: "stopped", reason: "The run was stopped" };
  if (stoppedBy !== null)
    return { kind: "unavailable", reason: silenceReason("The Ralph command", stoppedBy) };
  const words = stderr.trim().split("\n").at(-1) ?? "";
  const because = words === "" ? "" : `: ${words}`;
  if (usageLimit !== undefined) {
    const met = code === 0 ? null : usageLimit();
    const reason = "The provider's usage limit is reached";
    if (met !== null) return { kind: "usage_limit", resetsAt: met.resetsAt, reason };
    if (code === 4)
      return {
        kind: "unavailable",
        reason: `The Ralph command says that the usage limit is reached, and no answer of the model said so${because}`,
      };
  }
  const limited = usageLimit === undefined && code !== 0 && limit?.status === "rejected";
  if (code === 4 || limited) {
    const resetsAt = last?.event === "parked" ? time(last.resetsAt) : (limit?.resetsAt ?? null);
    const reason = last?.event === "parked" ? last.reason : "The provider's usage limit is reached";
    return { kind: "usage_limit", resetsAt, reason };
  }
  // Its own limit or not: the checks say whether the task is done.
  if (code === 0 || code === 2) return { kind: "done", text: "" };
  if (code === 1) {
    const gaveUp = last?.event === "stuck" ? last.reason : `The Ralph command gave up${because}`;
    return { kind: "done", text: "", gaveUp };
  }
  if (code === 126 || code === 127)
    return { kind: "misconfigured", reason: `The Ralph command cannot be started${because}` };
  if (last?.event !== "failed")
    return {
      kind: "unavailable",
      reason: `The Ralph command ended with code ${code ?? "none"}${because}`,
    };
  const reason = last.error;
  if (last.category === "configuration") return { kind: "misconfigured", reason };
  return { kind: last.category === "rejected" ? "rejected" : "unavailable", reason };
}

function time(text: string | null): number | null {
  const at = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(at) ? null : at;
}
