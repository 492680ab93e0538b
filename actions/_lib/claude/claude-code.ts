import type { Box } from "../box/box.ts";
import type { Clock } from "../clock.ts";
import type { AgentActivity, RunAgent } from "../ralph/agent.ts";
import { type Ending, outcomeOf, usageOf } from "./outcome.ts";
import { claudeStream } from "./stream.ts";

export type Credential = { kind: "api_key" | "oauth_token"; value: string };

export type ClaudeOptions = {
  box: Box;
  /** The CLI's path. */
  command: string;
  credential: Credential;
  model?: string;
  /** Where the model answers; the default is the CLI's own. */
  baseUrl?: string;
  /** No output for so long means the process hangs. */
  idleTimeoutMs: number;
  /** The CLI was seen to hang after its result. */
  postResultTimeoutMs: number;
  /** The hook that asks before every edit. */
  guard: { program: string; socketPath: string };
  /** The CLI's own retries of an overloaded model: its default goes on for about three minutes. */
  maxRetries?: number;
  clock: Clock;
};

/** Claude Code as the loop's agent: every call is a fresh process in a fresh home, with no memory. */
export function claudeCode(options: ClaudeOptions): RunAgent {
  return async ({ prompt, signal, onActivity }) => {
    const stream = claudeStream();
    const started = options.clock.now();
    const stopping = new AbortController();
    let stoppedBy: Ending["stoppedBy"] = null;
    let stderr = "";
    let timer: NodeJS.Timeout | undefined;
    let listening: Promise<void> = Promise.resolve();

    const stop = (why: Ending["stoppedBy"]) => {
      stoppedBy ??= why;
      stopping.abort();
    };
    const onAbort = () => stop("signal");
    const watch = () => {
      clearTimeout(timer);
      const done = stream.result() !== null;
      timer = setTimeout(
        () => stop(done ? "post-result" : "idle"),
        done ? options.postResultTimeoutMs : options.idleTimeoutMs,
      );
    };
    const report = (activities: AgentActivity[]) => {
      for (const activity of activities) listening = listening.then(() => onActivity(activity));
      // Awaited below; until then a failing listener must not be an unhandled rejection.
      listening.catch(() => stop("signal"));
    };

    try {
      if (signal.aborted) onAbort();
      signal.addEventListener("abort", onAbort, { once: true });
      watch();
      const exit = stopping.signal.aborted
        ? { code: null }
        : await options.box.run({
            file: options.command,
            args: argumentsFor(options),
            env: environment(options),
            stdin: prompt,
            network: true,
            signal: stopping.signal,
            onStdout: (chunk) => {
              report(stream.push(chunk));
              watch();
            },
            onStderr: (chunk) => {
              stderr = `${stderr}${chunk.toString("utf8")}`.slice(-4000);
              watch();
            },
          });
      report(stream.end());
      await listening;
      const ending = {
        exitCode: exit.code,
        stoppedBy,
        result: stream.result(),
        rateLimit: stream.rateLimit(),
        stderr: stderr + stream.noise(),
      };
      return {
        ...outcomeOf(ending),
        usage: usageOf(ending.result),
        durationMs: options.clock.now() - started,
      };
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
    }
  };
}

function argumentsFor({ model, guard }: ClaudeOptions): string[] {
  const hook = {
    type: "command",
    command: [process.execPath, guard.program, guard.socketPath].map(quoted).join(" "),
    timeout: 10,
  };
  const settings = {
    hooks: { PreToolUse: [{ matcher: "Write|Edit|MultiEdit|NotebookEdit", hooks: [hook] }] },
  };
  return [
    "-p",
    "--output-format",
    "stream-json",
    "--verbose",
    "--include-hook-events",
    // The repository's own settings could switch our hook off or run a hook of theirs.
    "--setting-sources",
    "",
    "--strict-mcp-config",
    "--settings",
    JSON.stringify(settings),
    "--permission-mode",
    "bypassPermissions",
    "--no-session-persistence",
    ...(model === undefined ? [] : ["--model", model]),
  ];
}

function environment({ credential, baseUrl, maxRetries }: ClaudeOptions): Record<string, string> {
  return {
    [credential.kind === "api_key" ? "ANTHROPIC_API_KEY" : "CLAUDE_CODE_OAUTH_TOKEN"]: credential.value,
    ...(baseUrl === undefined ? {} : { ANTHROPIC_BASE_URL: baseUrl }),
    // Bypass mode is refused for root without it.
    IS_SANDBOX: "1",
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
    CLAUDE_CODE_DISABLE_AUTO_MEMORY: "1",
    DISABLE_AUTOUPDATER: "1",
    ...(maxRetries === undefined ? {} : { CLAUDE_CODE_MAX_RETRIES: String(maxRetries) }),
  };
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
