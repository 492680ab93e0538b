/**
 * Where everything runs that repository code or the agent can influence: the agent, the checks, and every git command
 * on files the agent touched. A command gets exactly the environment named here, the worktree and a home that is empty
 * and goes with it; nothing is inherited. Every path means the same inside as outside.
 */
export type Box = {
  /** The worktree's path as commands inside see it. */
  readonly worktree: string;
  run(command: BoxCommand): Promise<BoxExit>;
  /** Ends whatever still runs inside and removes what the box made. Safe to call twice. */
  close(): Promise<void>;
};

export type BoxCommand = {
  file: string;
  args: string[];
  /** Added to the box's own allow-list of variables. */
  env?: Record<string, string>;
  /** Written to standard input, which is then closed: an open one costs the agent 8–12 s. What is still to come is waited for. */
  stdin?: string | Promise<string>;
  /** May reach the model, and the package hosts where egress is allowed. Without it, and for git, there is no way out. */
  network?: boolean;
  /** The engine's own work on the worktree: it puts back what nobody else in the box may write now. */
  engine?: boolean;
  timeoutMs?: number;
  signal?: AbortSignal;
  /** Until a promise that it returns has resolved no more is read: whoever writes faster than he is heard has to wait. */
  onStdout?(chunk: Buffer): unknown;
  onStderr?(chunk: Buffer): void;
};

export type BoxExit = {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** Why it ended: by itself, because `timeoutMs` was over, or because `signal` was aborted. */
  ended: "exit" | "timeout" | "aborted";
};
