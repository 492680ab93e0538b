import type { Box } from "../box/box.ts";
import type { Clock } from "../clock.ts";
import { outputWindow, trimMiddle } from "./trim-output.ts";

export type Ran = { exitCode: number; passed: boolean; durationMs: number; output: string };

/** What the store keeps of one output; it refuses more than 64 kB. */
export const OUTPUT_LIMIT = 60_000;
const TIMEOUT_MS = 15 * 60_000;

/**
 * Runs a piece of shell in the box, with both streams kept in the order they came. Several lines end at the first one
 * that fails. Null when it was stopped.
 */
export async function runCommand(
  { box, clock, signal }: { box: Box; clock: Clock; signal: AbortSignal },
  { command, cwd }: { command: string; cwd: string | null },
): Promise<Ran | null> {
  if (signal.aborted) return null;
  const window = outputWindow(OUTPUT_LIMIT);
  const startedAt = clock.now();
  // The folder is an argument: nothing in its name is read as shell.
  const script = cwd === null ? command : `cd -- "$1" && shift || exit 1\n${command}`;
  const exit = await box.run({
    file: "bash",
    args: [
      ...(command.includes("\n") ? ["-e", "-o", "pipefail"] : []),
      "-c",
      script,
      "bash",
      ...(cwd === null ? [] : [cwd]),
    ],
    // Test runners that would watch for changes run once and end.
    env: { CI: "true" },
    stdin: "",
    network: true,
    timeoutMs: TIMEOUT_MS,
    signal,
    onStdout: window.push,
    onStderr: window.push,
  });
  if (exit.ended === "aborted") return null;
  // As `timeout(1)` and the shell number them.
  const exitCode = exit.ended === "timeout" ? 124 : (exit.code ?? 137);
  const note =
    exit.ended === "timeout" ? `\nStopped: it ran longer than ${TIMEOUT_MS / 60_000} minutes.` : "";
  return {
    exitCode,
    passed: exitCode === 0,
    durationMs: clock.now() - startedAt,
    output: trimMiddle(`${window.text()}${note}`, OUTPUT_LIMIT),
  };
}
