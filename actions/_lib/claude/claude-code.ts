import { explain } from "../errors.ts";
import { noUsage, type RunAgent } from "../ralph/agent.ts";
import { PROTOCOL, READING_PROTOCOL, READING_TOOLS, settings } from "./defaults.ts";
import type { AgentOptions, ModelAccess } from "../ralph/harness.ts";
import { mcpConfig } from "../ralph/mcp-servers.ts";
import { limitSaid, outcomeOf, usageOf } from "./outcome.ts";
import { LONGEST_CALL_MS, patience, QUIET_CALL_MS } from "../ralph/patience.ts";
import { runHeard } from "../ralph/run-heard.ts";
import type { Launch } from "./standby.ts";
import { claudeStream } from "./stream.ts";

/** Claude Code as the loop's agent: every call is a fresh process in a fresh home, with no memory. */
export function claudeCode(options: AgentOptions): RunAgent {
  return async ({ prompt, signal, budgetUsd, onActivity }) => {
    const stream = claudeStream();
    const started = options.clock.now();
    try {
      const run = await runHeard({
        box: options.box,
        command: { ...claudeLaunch(options, budgetUsd ?? null), stdin: inputOf(prompt) },
        signal,
        reader: stream,
        onActivity,
        patience: () =>
          patience(stream.atWork(), {
            idleMs: options.idleTimeoutMs,
            callMs: options.quietCallMs ?? QUIET_CALL_MS,
            resultMs: options.postResultTimeoutMs,
          }),
      });
      const result = stream.result();
      const limit = options.usageLimit === undefined ? limitSaid(stream.rateLimit()) : options.usageLimit();
      return {
        ...outcomeOf({ ...run, result, limit, stderr: run.stderr + stream.noise() }),
        usage: result === null ? stream.counted() : usageOf(result),
        durationMs: options.clock.now() - started,
      };
    } catch (error) {
      if (!cannotStart(error)) throw error;
      return { kind: "misconfigured", reason: explain(error), usage: noUsage, durationMs: 0 };
    }
  };
}

/** How a process is started that then waits for its prompt. */
export function claudeLaunch(options: Omit<AgentOptions, "box">, budgetUsd: number | null): Launch {
  return {
    file: options.command,
    args: argumentsFor(options, budgetUsd),
    env: environment(options),
    network: true,
  };
}

/** The one message of a conversation, in the protocol that lets the program load before it is there. */
function inputOf(prompt: string): string {
  return `${JSON.stringify({ type: "user", message: { role: "user", content: prompt } })}\n`;
}

/** What is written with six digits must not become nothing. */
const SMALLEST_BUDGET = 0.000_001;

function argumentsFor(
  { model, guard, mcpServers = [], answer }: Pick<AgentOptions, "model" | "guard" | "mcpServers" | "answer">,
  budgetUsd: number | null,
): string[] {
  return [
    "-p",
    "--input-format",
    "stream-json",
    "--output-format",
    "stream-json",
    "--verbose",
    "--include-hook-events",
    // Without it a long answer is minutes of silence.
    "--include-partial-messages",
    // The repository's own settings could switch our hook off or run a hook of theirs.
    "--setting-sources",
    "",
    "--strict-mcp-config",
    ...(mcpServers.length === 0 ? [] : ["--mcp-config", JSON.stringify(mcpConfig(mcpServers))]),
    "--settings",
    JSON.stringify(settings(guard.command)),
    "--append-system-prompt",
    answer === undefined ? PROTOCOL : READING_PROTOCOL,
    "--permission-mode",
    // Without anybody to ask, "default" allows reading the worktree and refuses every place outside it.
    answer === undefined ? "bypassPermissions" : "default",
    ...(answer === undefined
      ? []
      : ["--tools", READING_TOOLS.join(","), "--json-schema", JSON.stringify(answer.schema)]),
    "--no-session-persistence",
    ...(model === undefined ? [] : ["--model", model]),
    // It stops after the call that goes over: the caller's own count decides what happens then.
    ...(budgetUsd === null ? [] : ["--max-budget-usd", Math.max(budgetUsd, SMALLEST_BUDGET).toFixed(6)]),
  ];
}

/** The program went away between its version being asked and its work: a person must put it back. */
function cannotStart(error: unknown): boolean {
  const code = ((error as Error).cause as NodeJS.ErrnoException | undefined)?.code;
  return code === "ENOENT" || code === "EACCES" || code === "ENOEXEC";
}

/** How the model is reached and who pays, for every program that talks to it. */
export function modelEnvironment({ credential, baseUrl, marks }: ModelAccess): Record<string, string> {
  return {
    ...marks,
    [credential.kind === "api_key" ? "ANTHROPIC_API_KEY" : "CLAUDE_CODE_OAUTH_TOKEN"]: credential.value,
    ...(baseUrl === undefined ? {} : { ANTHROPIC_BASE_URL: baseUrl }),
  };
}

function environment(options: Omit<AgentOptions, "box">): Record<string, string> {
  const { maxRetries } = options;
  return {
    ...modelEnvironment(options),
    ...options.guard.env,
    // Bypass mode is refused for root without it.
    IS_SANDBOX: "1",
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
    CLAUDE_CODE_DISABLE_AUTO_MEMORY: "1",
    // Commits are made for it. The state of the repository it would be told is that of its start, in words of commits and
    // branches that anybody may have chosen, and costs six git processes.
    CLAUDE_CODE_DISABLE_GIT_INSTRUCTIONS: "1",
    // It ends with its task: there is no later.
    CLAUDE_CODE_DISABLE_CRON: "1",
    DISABLE_AUTOUPDATER: "1",
    BASH_MAX_TIMEOUT_MS: String(LONGEST_CALL_MS),
    MCP_TOOL_TIMEOUT: String(LONGEST_CALL_MS),
    ...(maxRetries === undefined ? {} : { CLAUDE_CODE_MAX_RETRIES: String(maxRetries) }),
  };
}
