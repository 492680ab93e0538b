import { isDeepStrictEqual } from "node:util";
import type { Box, BoxCommand, BoxExit } from "../box/box.ts";

/** How a program is started; its input comes later. */
export type Launch = Pick<BoxCommand, "file" | "args" | "env" | "network">;

/**
 * The next agent's process, started beside what is done before it is needed: half a second of every iteration is the
 * program loading. It has no prompt, so it asks no model and touches nothing; it gets one only if it was started exactly
 * as one would be now.
 */
export type Standby = {
  /** Starts one, if that may be done here and now and none waits already. */
  start(launch: Launch): void;
  /** In the process that waits, if it was started as this command would be, or in a new one. The other is ended. */
  run(command: BoxCommand): Promise<BoxExit>;
};

/** Half a second saved is not worth a process's memory for as long as a slow check takes. */
const LONGEST_WAIT_MS = 60_000;

export function openStandby(options: {
  /** Its `close` ends the process that waits, as everything in it. */
  box: Pick<Box, "run">;
  /** Whether a process that is started now has in its box what one has that is started with its prompt. Asked at both times. */
  fits(): boolean;
  longestWaitMs?: number;
}): Standby {
  const { box, fits, longestWaitMs = LONGEST_WAIT_MS } = options;
  let waiting: { one: Waiting; timer: NodeJS.Timeout } | null = null;

  /** Whoever leaves has ended, is about to, or has its prompt. */
  function leave(): Waiting | null {
    const one = waiting?.one ?? null;
    clearTimeout(waiting?.timer);
    waiting = null;
    return one;
  }

  return {
    start(launch) {
      if (waiting !== null || !fits()) return;
      const one = startWaiting(box, launch);
      waiting = { one, timer: setTimeout(() => leave()?.end(), longestWaitMs) };
      const gone = () => {
        if (waiting?.one === one) leave();
      };
      // How it ended is told to whoever takes it; without anybody it is nobody's loss.
      one.exit.then(gone, gone);
    },
    async run(command) {
      const one = leave();
      if (one !== null && fits() && isDeepStrictEqual(one.launch, launchOf(command))) return one.run(command);
      one?.end();
      return box.run(command);
    },
  };
}

function launchOf({ file, args, env, network }: BoxCommand): Launch {
  return { file, args, ...(env === undefined ? {} : { env }), ...(network === undefined ? {} : { network }) };
}

type Waiting = {
  launch: Launch;
  /** Gives it its prompt and hears it; once. */
  run(command: BoxCommand): Promise<BoxExit>;
  exit: Promise<BoxExit>;
  end(): void;
};

function startWaiting(box: Pick<Box, "run">, launch: Launch): Waiting {
  const prompt = Promise.withResolvers<string>();
  const over = new AbortController();
  const end = () => over.abort();
  let listener: BoxCommand | null = null;
  let heard = false;
  const exit = box.run({
    ...launch,
    stdin: prompt.promise,
    signal: over.signal,
    onStdout(chunk) {
      // Who speaks before it was asked does not wait.
      if (listener === null) return end();
      heard = true;
      return listener.onStdout?.(chunk);
    },
    onStderr: (chunk) => listener?.onStderr?.(chunk),
  });

  async function run(command: BoxCommand): Promise<BoxExit> {
    if (over.signal.aborted) return box.run(command);
    command.signal?.addEventListener("abort", end, { once: true });
    if (command.signal?.aborted === true) end();
    listener = command;
    prompt.resolve((await command.stdin) ?? "");
    try {
      const ended = await exit.catch(() => null); // it could not be started: the new one says why
      if (ended !== null && (heard || over.signal.aborted)) return ended;
      // It says something as soon as it has its prompt: this one broke down before, and nothing of the work was begun.
      return await box.run(command);
    } finally {
      command.signal?.removeEventListener("abort", end);
    }
  }

  return { launch, run, exit, end };
}
