import type { Box, BoxCommand } from "../box/box.ts";
import type { AgentActivity, AgentRequest } from "./agent.ts";
import type { Patience } from "./patience.ts";
import { silenceWatch } from "./silence-watch.ts";

export type HeardRun = {
  exitCode: number | null;
  /** Set when we ended it ourselves: because we were asked to, or for what it was too quiet. */
  stoppedBy: "signal" | Patience | null;
  /** The end of it. */
  stderr: string;
};

/** So much of what it said may wait to be told; whoever prints without end waits for us, and not in our memory. */
const MOST_WAITING = 1000;

/** Runs a program that says what it does: it is told in its order, and ended with all it started when it is silent for too long. */
export async function runHeard(options: {
  box: Pick<Box, "run">;
  command: Omit<BoxCommand, "signal" | "onStdout" | "onStderr">;
  signal: AbortSignal;
  reader: { push(chunk: Buffer): AgentActivity[]; end(): AgentActivity[] };
  onActivity: AgentRequest["onActivity"];
  patience(): Patience;
  /** How long ago something of the model's answers came, where that is seen. */
  modelQuietMs?: (() => number) | undefined;
}): Promise<HeardRun> {
  const { box, command, signal, reader, onActivity } = options;
  const stopping = new AbortController();
  let stoppedBy: HeardRun["stoppedBy"] = null;
  let stderr = "";
  let listening: Promise<void> = Promise.resolve();
  let waiting = 0;

  const stop = (why: HeardRun["stoppedBy"]) => {
    stoppedBy ??= why;
    stopping.abort();
  };
  const onAbort = () => stop("signal");
  const watch = silenceWatch({ now: options.patience, modelQuietMs: options.modelQuietMs, giveUp: stop });
  const report = (activities: AgentActivity[]) => {
    waiting += activities.length;
    for (const activity of activities)
      listening = listening.then(() => onActivity(activity)).then(() => void (waiting -= 1));
    // Awaited below; until then a failing listener must not be an unhandled rejection.
    listening.catch(() => stop("signal"));
  };

  try {
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    watch.heard();
    const exit = stopping.signal.aborted
      ? { code: null }
      : await box.run({
          ...command,
          signal: stopping.signal,
          onStdout: (chunk) => {
            report(reader.push(chunk));
            watch.heard();
            return waiting > MOST_WAITING ? listening : undefined;
          },
          onStderr: (chunk) => {
            stderr = `${stderr}${chunk.toString("utf8")}`.slice(-4000);
            watch.heard();
          },
        });
    report(reader.end());
    await listening;
    return { exitCode: exit.code, stoppedBy, stderr };
  } finally {
    watch.stop();
    signal.removeEventListener("abort", onAbort);
  }
}
