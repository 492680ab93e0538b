import type { Box } from "../box/box.ts";
import { startBroker } from "../box/broker.ts";
import { openDirectBox } from "../box/direct-box.ts";
import { guardPath } from "../box/guard-path.ts";
import { worktreePolicy } from "../box/worktree-policy.ts";
import { type ClaudeOptions, claudeCode, modelEnvironment } from "../claude/claude-code.ts";
import { INSTRUCTION_FILES } from "../claude/defaults.ts";
import { findClaude } from "../claude/find-claude.ts";
import { harnessReader } from "../claude/harness-reader.ts";
import type { Clock } from "../clock.ts";
import { boxGit, type Git } from "../git/git.ts";
import type { RunAgent } from "./agent.ts";
import { ralphCommand } from "./ralph-command.ts";

/** What a run of Ralph works with, put together in one place for everybody who starts one. */
export type Workbench = {
  box: Box;
  git: Git;
  runAgent: RunAgent;
  /** The agent's name and version, for the events. */
  harness: string;
  model: string | null;
  /** Where a repository tells this agent its conventions. */
  instructionFiles: string[];
  /** What the plan's file holds while the agent works. */
  agentSees: "plan" | "task";
  close(): Promise<void>;
};

export type WorkbenchOptions = {
  worktree: string;
  /** Name or path of the Claude Code program, and where a name is looked for. */
  claude: { command: string; searchPath: string };
  agent: Pick<ClaudeOptions, "credential" | "model" | "baseUrl" | "maxRetries" | "mcpServers" | "marks">;
  /** No output for so long is a hang. */
  idleTimeoutMs?: number;
  /** A program with a loop of its own, in place of the agent. */
  ralphCommand?: string;
  clock: Clock;
};

/** No output for so long is a hang: the longest quiet thing an agent does is a command of ten minutes. */
const IDLE_MS = 12 * 60_000;
const POST_RESULT_MS = 30_000;
/** Claude Code's own ten take three minutes, also for a wrong key. A longer overload is waited out by the loop. */
const MAX_RETRIES = 2;

export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { worktree, claude, clock } = options;
  const { command, version } =
    options.ralphCommand === undefined
      ? await findClaude(claude.command, claude.searchPath)
      : { command: "", version: "" };
  const broker = await startBroker((question) => worktreePolicy(worktree, question));
  const box = await openDirectBox({ worktree });
  const close = async () => {
    await box.close();
    await broker.close();
  };
  try {
    const idleTimeoutMs = options.idleTimeoutMs ?? IDLE_MS;
    if (options.ralphCommand !== undefined) {
      return {
        box,
        git: boxGit(box),
        runAgent: ralphCommand({
          box,
          command: options.ralphCommand,
          env: modelEnvironment(options.agent),
          openReader: harnessReader,
          idleTimeoutMs,
          clock,
        }),
        harness: "ralph-command",
        model: options.agent.model ?? null,
        instructionFiles: [],
        agentSees: "task",
        close,
      };
    }
    const guard = { program: guardPath(), socketPath: broker.socketPath };
    await tryGuard(box, guard);
    const runAgent = claudeCode({
      maxRetries: MAX_RETRIES,
      ...options.agent,
      box,
      command,
      guard,
      clock,
      idleTimeoutMs,
      postResultTimeoutMs: POST_RESULT_MS,
    });
    return {
      box,
      git: boxGit(box),
      runAgent,
      harness: `claude-code ${version}`,
      model: options.agent.model ?? null,
      instructionFiles: INSTRUCTION_FILES,
      agentSees: "plan",
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A guard that does not start would let every edit through, so it has to say no once before any agent runs. */
async function tryGuard(box: Box, guard: ClaudeOptions["guard"]): Promise<void> {
  const err: Buffer[] = [];
  const ask = (path: string) =>
    box.run({
      file: process.execPath,
      args: [guard.program, guard.socketPath],
      stdin: JSON.stringify({ tool_name: "Write", tool_input: { file_path: path } }),
      timeoutMs: 20_000,
      onStderr: (chunk) => err.push(chunk),
    });
  const [inside, outside] = await Promise.all([ask(`${box.worktree}/canary`), ask("/canary")]);
  if (inside.code === 0 && outside.code === 2) return;
  const said = Buffer.concat(err).toString("utf8").trim().slice(-500);
  throw new Error(
    `The guard does not work in the box: it answered ${inside.code} and ${outside.code} instead of 0 and 2. ${said}`,
  );
}
