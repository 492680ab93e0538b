import { type SpawnOptions, spawn } from "node:child_process";
import type { BoxCommand, BoxExit } from "./box.ts";
import { enterGroup, leaveGroup } from "./running-groups.ts";

export type Program = Pick<SpawnOptions, "cwd" | "env"> & {
  file: string;
  args: string[];
  /** Open files the program gets as 3, 4, …; of a `pipe` we hold the other end, by which it knows that we live. */
  files?: (number | "pipe")[];
  onStart(pid: number): void;
  /** Ends the program with everything in it, asked once. */
  stop(pid: number): void;
  /** Awaited before the exit is told: ends and awaits what the program left behind. */
  clear(pid: number): Promise<void>;
};

/** How long output may still arrive after a program has ended. */
const DRAIN_MS = 500;

/** Starts `program` in a process group of its own, feeds it `command`'s input and resolves when nothing of it is left. */
export function runToEnd(program: Program, command: BoxCommand): Promise<BoxExit> {
  return new Promise<BoxExit>((resolve, reject) => {
    command.signal?.throwIfAborted();
    const child = spawn(program.file, program.args, {
      ...(program.cwd === undefined ? {} : { cwd: program.cwd }),
      env: program.env ?? {},
      detached: true,
      stdio: ["pipe", "pipe", "pipe", ...(program.files ?? [])],
    });
    const { pid, stdin, stdout, stderr } = child;
    if (stdin === null || stdout === null || stderr === null) throw new Error("a pipe was not made");
    if (pid !== undefined) {
      enterGroup(pid);
      program.onStart(pid);
    }
    let ended: BoxExit["ended"] = "exit";
    const stop = (reason: BoxExit["ended"]) => {
      if (pid === undefined || ended !== "exit") return;
      ended = reason;
      program.stop(pid);
    };
    const onAbort = () => stop("aborted");
    const timer =
      command.timeoutMs === undefined ? undefined : setTimeout(() => stop("timeout"), command.timeoutMs);
    command.signal?.addEventListener("abort", onAbort, { once: true });
    const settle = () => {
      clearTimeout(timer);
      command.signal?.removeEventListener("abort", onAbort);
    };

    // A command that ends before reading its input breaks the pipe; its exit code says what happened.
    stdin.on("error", () => {});
    if (command.stdin instanceof Promise)
      command.stdin.then(
        (text) => stdin.end(text),
        () => stdin.destroy(),
      );
    else stdin.end(command.stdin ?? "");
    let gone = false;
    stdout.on("data", (chunk: Buffer) => {
      const heard = command.onStdout?.(chunk);
      // What a program that has ended still has in its pipe is little.
      if (!(heard instanceof Promise) || gone) return;
      stdout.pause();
      heard.finally(() => stdout.resume()).catch(() => {}); // told to whoever awaits it there
    });
    stderr.on("data", (chunk: Buffer) => command.onStderr?.(chunk));
    // Broken together with the program.
    for (const stream of child.stdio.slice(3)) stream?.on("error", () => {});

    child.on("error", (error) => {
      settle();
      reject(new Error(`${command.file} could not be started`, { cause: error }));
    });
    child.on("exit", (code, signal) => {
      settle();
      gone = true;
      stdout.resume();
      if (pid === undefined) return;
      const cleared = program.clear(pid).finally(() => leaveGroup(pid));
      // Awaited below; until then a failure must not be an unhandled rejection.
      cleared.catch(() => {});
      // What escaped even that may hold the pipes open: what is in them by now is read, then they are closed.
      const drained = setTimeout(() => {
        for (const stream of child.stdio.slice(1)) stream?.destroy();
      }, DRAIN_MS);
      child.on("close", () => {
        clearTimeout(drained);
        cleared.then(() => resolve({ code, signal, ended }), reject);
      });
    });
  });
}
