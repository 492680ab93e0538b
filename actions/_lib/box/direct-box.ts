import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Box, BoxCommand, BoxExit } from "./box.ts";
import { endStrays } from "./strays.ts";

export type DirectBoxOptions = {
  worktree: string;
  /** How long a stopped command may take to end by itself. */
  graceMs?: number;
};

/** Marks every process of one command, so that what left its process group is found again. */
const MARK = "WHIM_COMMAND_ID";

/** How long output may still arrive after a command has ended. */
const DRAIN_MS = 500;

/**
 * Runs commands as ordinary processes with a clean environment and a home of their own, and ends with each command its
 * process group and what still carries its mark. It does NOT confine: a command reads what this user can read, reaches
 * what this machine can reach, and by clearing its environment in a session of its own it outlives us.
 */
export async function openDirectBox({ worktree, graceMs = 2000 }: DirectBoxOptions): Promise<Box> {
  const home = await mkdtemp(path.join(os.tmpdir(), "whim-box-"));
  const groups = new Set<number>();
  const running = new Set<Promise<BoxExit>>();

  const environment: Record<string, string> = {
    PATH: process.env["PATH"] ?? "/usr/local/bin:/usr/bin:/bin",
    HOME: home,
    TMPDIR: home,
    LANG: "C.UTF-8",
    TERM: "dumb",
    CI: "true",
    // By this the runner finds what a job left running, and ends it with the job.
    ...(process.env["RUNNER_TRACKING_ID"] === undefined
      ? {}
      : { RUNNER_TRACKING_ID: process.env["RUNNER_TRACKING_ID"] }),
  };

  function start(command: BoxCommand): Promise<BoxExit> {
    return new Promise<BoxExit>((resolve, reject) => {
      command.signal?.throwIfAborted();
      const mark = randomUUID();
      const child = spawn(command.file, command.args, {
        cwd: worktree,
        env: { ...environment, ...command.env, [MARK]: mark },
        detached: true,
        stdio: ["pipe", "pipe", "pipe"],
      });
      const { pid } = child;
      let ended: BoxExit["ended"] = "exit";
      let killer: NodeJS.Timeout | undefined;
      const stop = (reason: BoxExit["ended"]) => {
        if (pid === undefined || ended !== "exit") return;
        ended = reason;
        signalGroup(pid, "SIGTERM");
        killer = setTimeout(() => signalGroup(pid, "SIGKILL"), graceMs);
      };
      const onAbort = () => stop("aborted");
      const timer =
        command.timeoutMs === undefined ? undefined : setTimeout(() => stop("timeout"), command.timeoutMs);
      command.signal?.addEventListener("abort", onAbort, { once: true });
      if (pid !== undefined) groups.add(pid);

      // A command that ends before reading its input breaks the pipe; its exit code says what happened.
      child.stdin.on("error", () => {});
      child.stdin.end(command.stdin ?? "");
      child.stdout.on("data", (chunk: Buffer) => command.onStdout?.(chunk));
      child.stderr.on("data", (chunk: Buffer) => command.onStderr?.(chunk));
      const settle = () => {
        clearTimeout(timer);
        clearTimeout(killer);
        command.signal?.removeEventListener("abort", onAbort);
        if (pid !== undefined) {
          // What the command left running must not outlive it, and must not hold its pipes open for ever.
          signalGroup(pid, "SIGKILL");
          groups.delete(pid);
        }
      };
      child.on("error", (error) => {
        settle();
        reject(new Error(`${command.file} could not be started`, { cause: error }));
      });
      child.on("exit", (code, signal) => {
        settle();
        const swept = endStrays(`${MARK}=${mark}`);
        // Awaited below; until then a failure must not be an unhandled rejection.
        swept.catch(() => {});
        // What escaped even that may hold the pipes open: what is in them by now is read, then they are closed.
        const drained = setTimeout(() => {
          child.stdout.destroy();
          child.stderr.destroy();
        }, DRAIN_MS);
        child.on("close", () => {
          clearTimeout(drained);
          swept.then(() => resolve({ code, signal, ended }), reject);
        });
      });
    });
  }

  return {
    worktree,
    async run(command) {
      const exit = start(command);
      running.add(exit);
      try {
        return await exit;
      } finally {
        running.delete(exit);
      }
    },
    async close() {
      for (const pid of groups) signalGroup(pid, "SIGKILL");
      await Promise.allSettled(running);
      await rm(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error; // already gone: what we wanted
  }
}
