import { hasMoreValues } from "../box/json-values.ts";
import { lineSplitter } from "../lines.ts";
import { type AgentActivity, noUsage, type Usage } from "../ralph/agent.ts";
import { addUsage } from "../ralph/usage.ts";
import { openCalls } from "./open-calls.ts";
import type { AtWork } from "../ralph/patience.ts";

export type ClaudeResult = {
  isError: boolean;
  apiErrorStatus: number | null;
  text: string;
  stopReason: string | null;
  terminalReason: string | null;
  /** Ended by `--max-budget-usd`. */
  budgetReached: boolean;
  usd: number;
  models: Record<
    string,
    {
      inputTokens?: number;
      outputTokens?: number;
      cacheReadInputTokens?: number;
      cacheCreationInputTokens?: number;
    }
  >;
};

export type RateLimit = {
  status: string;
  resetsAt: number | null;
  kind: string | null;
  /** Share of the limit that is used, from 0 to 1, where the provider says so. */
  utilization: number | null;
  /** The limit is reached and paid extra usage goes on answering: "rejected" then stops nobody. */
  usingOverage: boolean;
};

export type ClaudeStream = {
  /** What one chunk of output meant; lines and characters may be split anywhere. */
  push(chunk: Buffer): AgentActivity[];
  /** The same for one line that somebody else has cut out. */
  line(text: string): AgentActivity[];
  end(): AgentActivity[];
  /** Of several results the last one counts: its figures are cumulative. */
  result(): ClaudeResult | null;
  rateLimit(): RateLimit | null;
  /** Who is at work since the last event. */
  atWork(): AtWork;
  /** What its answers used so far, for a process that ended without a result. Their price only a result knows. */
  counted(): Usage;
  /** Lines that were not JSON, for the message when nothing else explains the end. */
  noise(): string;
};

/** One line holds at most a whole file; what is longer is no event of ours. */
const MOST_LINE = 32 * 1024 * 1024;
/** A file is one value however long it is. What has more was made to keep us busy, by something in the box. */
const LONG_LINE = 1024 * 1024;
const MOST_VALUES = 500_000;
/** Edits, verdicts and answers that wait for what belongs to them: more than any agent with its subagents has at once. */
const MOST_WAITING = 1000;
const EDIT_TOOLS = new Set(["Write", "Edit", "MultiEdit", "NotebookEdit"]);

/** What the CLI begins a partial message with; one that begins otherwise is read like any other line. */
const PIECE = '{"type":"stream_event",';

type GuardActivity = Extract<AgentActivity, { kind: "guard" }>;

export function claudeStream(): ClaudeStream {
  const splitter = lineSplitter(MOST_LINE);
  const edits = new Map<string, string | null>();
  // A hook's event does not name its edit. Edits of subagents run beside each other, so several may wait here.
  let verdicts: GuardActivity[] = [];
  // An answer comes in several events that share its id and repeat its usage.
  const answers = new Map<string, Usage>();
  let earlier = noUsage;
  const calls = openCalls();
  let finished = false;
  let compacting = false;
  let pauseMs = 0;
  let result: ClaudeResult | null = null;
  let rateLimit: RateLimit | null = null;
  let noise = "";

  function readAll(lines: string[]): AgentActivity[] {
    const activities: AgentActivity[] = [];
    for (const line of lines) for (const activity of read(line)) activities.push(activity);
    return activities;
  }

  function read(line: string): AgentActivity[] {
    // Most lines are pieces of an answer that comes whole as well. They say that it goes on, which is mostly known.
    if (!finished && !compacting && pauseMs === 0 && line.startsWith(PIECE)) return [];
    const event = parse(line);
    if (event === null) return [];
    follow(event);
    if (event["type"] === "assistant") {
      count(object(event["message"]));
      return content(event).flatMap(toolOrText);
    }
    if (event["type"] === "user") return content(event).flatMap(finishedEdit);
    // Without its verdict an edit does not count: the oldest may go.
    if (event["type"] === "system" && isVerdict(event) && verdicts.push(verdictOf(event)) > MOST_WAITING)
      verdicts.shift();
    if (event["type"] === "rate_limit_event") {
      rateLimit = readRateLimit(object(event["rate_limit_info"]));
      const { status, kind: limit, resetsAt, utilization } = rateLimit;
      return [{ kind: "rate_limit", status, limit, resetsAt, utilization }];
    }
    if (event["type"] === "result") result = readResult(event);
    return [];
  }

  function parse(line: string): Json | null {
    if (line.trim() === "") return null;
    try {
      if (line.length > LONG_LINE && hasMoreValues(Buffer.from(line), MOST_VALUES))
        throw new Error("no event has so many values");
      return object(JSON.parse(line));
    } catch {
      noise = `${noise}${line}\n`.slice(-4000); // a stray line of the CLI, not of its protocol
      return null;
    }
  }

  /** Keeps up with who is at work. */
  function follow(event: Json): void {
    const thread = text(event["parent_tool_use_id"]);
    const id = text(object(event["message"])["id"]);
    pauseMs = 0;
    switch (event["type"]) {
      case "assistant":
        calls.answered({ thread, id });
        for (const block of content(event)) {
          const call = text(block["id"]);
          if (block["type"] !== "tool_use" || call === null) continue;
          const tool = text(block["name"]) ?? "unknown";
          calls.opened({ id: call, tool, input: object(block["input"]) }, { thread, id });
        }
        if (thread === null) begun();
        break;
      case "user":
        for (const block of content(event))
          if (block["type"] === "tool_result") calls.closed(text(block["tool_use_id"]) ?? "");
        break;
      case "stream_event":
        if (thread === null) begun();
        break;
      case "result":
        begun();
        finished = true;
        calls.turnOver();
        break;
      case "system":
        if (event["subtype"] === "status") compacting = event["status"] === "compacting";
        if (event["subtype"] === "api_retry") pauseMs = number(event["retry_delay_ms"]) ?? 0;
        if (event["subtype"] === "background_tasks_changed") calls.inBackground(subagents(event));
        // It goes on after its result when what it started in the background has ended.
        if (event["subtype"] === "init") begun();
    }
  }

  function begun(): void {
    finished = false;
    compacting = false;
  }

  function count(message: Json): void {
    const id = text(message["id"]);
    const usage = object(message["usage"]);
    if (id === null || message["usage"] === undefined) return;
    answers.set(id, {
      inputTokens: number(usage["input_tokens"]) ?? 0,
      outputTokens: number(usage["output_tokens"]) ?? 0,
      cacheReadTokens: number(usage["cache_read_input_tokens"]) ?? 0,
      cacheWriteTokens: number(usage["cache_creation_input_tokens"]) ?? 0,
      usd: 0,
      models: [text(message["model"]) ?? "unknown"],
    });
    // Of an old one nothing more comes.
    const [oldest] = answers;
    if (answers.size <= MOST_WAITING || oldest === undefined) return;
    answers.delete(oldest[0]);
    earlier = addUsage(earlier, oldest[1]);
  }

  function toolOrText(block: Json): AgentActivity[] {
    if (block["type"] === "text") return [{ kind: "text", text: text(block["text"]) ?? "" }];
    if (block["type"] !== "tool_use") return [];
    const tool = text(block["name"]) ?? "unknown";
    const input = object(block["input"]);
    const path = text(input["file_path"]) ?? text(input["notebook_path"]) ?? text(input["path"]);
    const call: AgentActivity = { kind: "tool", tool, path };
    if (!EDIT_TOOLS.has(tool)) return [call];
    edits.set(text(block["id"]) ?? "", path);
    const [oldest] = edits;
    if (edits.size <= MOST_WAITING || oldest === undefined) return [call];
    edits.delete(oldest[0]);
    return [call, unanswered(oldest[1])];
  }

  /** An edit that went through without a yes was not guarded: hooks can be switched off, and they fail open. */
  function finishedEdit(block: Json): AgentActivity[] {
    const id = text(block["tool_use_id"]) ?? "";
    if (block["type"] !== "tool_result" || !edits.has(id)) return [];
    const path = edits.get(id) ?? null;
    edits.delete(id);
    const failed = block["is_error"] === true;
    const fitting = verdicts.find(({ verdict }) => (verdict === "denied") === failed);
    const verdict = fitting ?? (failed ? verdicts[0] : undefined);
    if (verdict === undefined) {
      // An edit refused before any hook ran (bad arguments) changed nothing.
      return failed ? [] : [unanswered(path)];
    }
    verdicts = verdicts.filter((other) => other !== verdict);
    return [{ ...verdict, path }];
  }

  /** Verdicts whose edit was cut off are reported without it. */
  function end(): AgentActivity[] {
    const activities = readAll(splitter.end());
    const left = verdicts;
    verdicts = [];
    return [...activities, ...left];
  }

  return {
    push: (chunk) => readAll(splitter.push(chunk)),
    line: read,
    end,
    result: () => result,
    rateLimit: () => rateLimit,
    atWork: () => ({
      finished,
      call: calls.waitsFor() ?? (compacting ? "summary of its own conversation" : null),
      pauseMs,
    }),
    counted: () => [...answers.values()].reduce(addUsage, earlier),
    noise: () => noise,
  };
}

type Json = Record<string, unknown>;

function isVerdict(event: Json): boolean {
  return event["subtype"] === "hook_response" && event["hook_event"] === "PreToolUse";
}

/** A command in the background may be a server that never ends: after the agent's last word nobody waits for it. */
function subagents(event: Json): string[] {
  const tasks = Array.isArray(event["tasks"]) ? event["tasks"].map(object) : [];
  return tasks.flatMap((task) =>
    task["task_type"] === "local_bash" ? [] : [text(task["description"]) ?? ""],
  );
}

function unanswered(path: string | null): GuardActivity {
  return { kind: "guard", verdict: "missing", path, reason: "no verdict was given" };
}

function verdictOf(event: Json): GuardActivity {
  const code = event["exit_code"];
  const reason = text(event["stderr"])?.trim() ?? null;
  if (code === 0) return { kind: "guard", verdict: "allowed", path: null, reason: null };
  // Any other code than 2 lets the edit through: the guard said nothing.
  return { kind: "guard", verdict: code === 2 ? "denied" : "missing", path: null, reason };
}

function object(value: unknown): Json {
  return typeof value === "object" && value !== null ? (value as Json) : {};
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function number(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function content(event: Json): Json[] {
  const blocks = object(event["message"])["content"];
  return Array.isArray(blocks) ? blocks.map(object) : [];
}

function readRateLimit(info: Json): RateLimit {
  const resets = number(info["resetsAt"]);
  return {
    status: text(info["status"]) ?? "unknown",
    // Of a number that is no time nobody can make a date.
    resetsAt: resets === null || Number.isNaN(new Date(resets * 1000).getTime()) ? null : resets * 1000,
    kind: text(info["rateLimitType"]),
    utilization: number(info["utilization"]),
    usingOverage: info["isUsingOverage"] === true,
  };
}

function readResult(event: Json): ClaudeResult {
  return {
    isError: event["is_error"] === true,
    apiErrorStatus: number(event["api_error_status"]),
    // A form that was asked for and handed in; a model that answers in prose hands in none.
    text:
      event["structured_output"] === undefined
        ? (text(event["result"]) ?? "")
        : JSON.stringify(event["structured_output"]),
    stopReason: text(event["stop_reason"]),
    terminalReason: text(event["terminal_reason"]),
    budgetReached:
      event["terminal_reason"] === "budget_exhausted" || event["subtype"] === "error_max_budget_usd",
    usd: number(event["total_cost_usd"]) ?? 0,
    models: object(event["modelUsage"]) as ClaudeResult["models"],
  };
}
