import type { Box } from "../box/box.ts";
import type { Guard } from "../box/guard.ts";
import type { UsageLimit } from "../box/model-limit.ts";
import type { Clock } from "../clock.ts";
import type { RunAgent, Usage } from "./agent.ts";
import type { Credential } from "./credential.ts";
import type { ReadHarnessLine } from "./event-stream.ts";
import type { McpServer } from "./mcp-servers.ts";
import type { AtWork } from "./patience.ts";

/** A program that does tasks with a model: all that anybody outside its own folder may know of it. `_lib/harness.ts` names ours. */
export type Harness = {
  /** In events. */
  name: string;
  /** For people. */
  title: string;
  /** Where a repository tells it its conventions. */
  instructionFiles: string[];
  /** This machine's, with its version: asked before any work is taken. It must not lie in `writable`, where an agent may put another. */
  find(wanted: WantedProgram, writable: string | null): Promise<Program>;
  /** One version in a folder of this runner, put there where it is missing; its path. */
  install(store: ProgramStore): Promise<string>;
  /** How the model is reached and who pays, for every program that talks to it. */
  modelEnvironment(access: ModelAccess): Record<string, string>;
  /** Reads its protocol where another program passes it on. */
  openReader(): HarnessReader;
  openAgent(options: AgentOptions & { mayWait(): boolean }): HarnessAgent;
};

export type Program = { command: string; version: string };

export type WantedProgram = {
  /** Name or path, and where a name is looked for. */
  command: string;
  searchPath: string;
  /** Where it was asked already, before there was a worktree. */
  version?: string;
};

export type ProgramStore = {
  /** Kept on this runner between jobs; nothing an agent runs can write there. */
  folder: string;
  version: string;
  /** For runners that do not stay: what an earlier job left elsewhere. */
  cache: ProgramCache | null;
  searchPath: string;
  clock: Clock;
  say(line: string): void;
};

/** GitHub's cache, as far as it is needed. */
export type ProgramCache = {
  /** Brings what was kept by this name to `file`: whatever somebody put there who may write the cache. */
  restore(file: string, key: string): Promise<boolean>;
  save(file: string, key: string): Promise<void>;
};

export type ModelAccess = {
  credential: Credential;
  /** Where the model answers; the default is the program's own. */
  baseUrl?: string;
  /** Variables that mark the process and all it starts, for whoever cleans up after us. */
  marks?: Record<string, string>;
};

export type HarnessReader = { line: ReadHarnessLine; usage(): Usage; atWork(): AtWork };

export type HarnessAgent = {
  run: RunAgent;
  /** Starts the program of an agent that will be asked for soon, with this much to spend, where `mayWait` allows it. */
  awaitNext(budgetUsd: number | null): void;
};

export type AgentOptions = ModelAccess & {
  box: Pick<Box, "run">;
  /** The program's path. */
  command: string;
  model?: string;
  /** No output for so long means the process hangs, while nothing of its own runs. */
  idleTimeoutMs: number;
  /** The same while something of its own does; the default is longer than the program lets anything run. */
  quietCallMs?: number;
  /** The same after its result: programs were seen to hang there. */
  postResultTimeoutMs: number;
  /** The hook that asks before every edit. */
  guard: Guard;
  /** The program's own retries of an overloaded model. */
  maxRetries?: number;
  /** Servers the agent is given beside its own tools. */
  mcpServers?: McpServer[];
  /** The agent is asked for this form instead of work: it may read the worktree and hand the form in, and nothing else. */
  answer?: { schema: Record<string, unknown> };
  /** The usage limit as the model's proxy met it. Where there is one, the output's word for it is not asked for. */
  usageLimit?(): UsageLimit | null;
  clock: Clock;
};
