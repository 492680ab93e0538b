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

  const stop = (why: HeardRun["stoppedBy"]) => {
    stoppedBy ??= why;
    stopping.abort();
  };
  const onAbort = () => stop("signal");
  const watch = silenceWatch({ now: options.patience, modelQuietMs: options.modelQuietMs, giveUp: stop });
  const report = (activities: AgentActivity[]) => {
    for (const activity of activities) listening = listening.then(() => onActivity(activity));
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
