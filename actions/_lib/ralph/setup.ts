import type { Box } from "../box/box.ts";
import type { Clock } from "../clock.ts";
import { type Check, label } from "./check.ts";
import { type CheckResult, describeFailure, EVENT_OUTPUT_LIMIT } from "./checks.ts";
import type { RalphEvent } from "./events.ts";
import { runCommand } from "./run-command.ts";
import { trimMiddle } from "./trim-output.ts";

/** Runs what prepares a repository, in order, up to the first failure: that one's text, or null when all went well. */
export async function runSetup(options: {
  box: Box;
  clock: Clock;
  signal: AbortSignal;
  commands: Pick<Check, "command" | "cwd">[];
  tell(event: RalphEvent): Promise<void>;
}): Promise<string | null> {
  for (const one of options.commands) {
    const ran = await runCommand(options, one);
    if (ran === null) return null;
    const result: CheckResult = { command: label(one), ...ran };
    const output = trimMiddle(result.output, EVENT_OUTPUT_LIMIT);
    await options.tell({ event: "setup", ...result, output });
    if (!result.passed) return describeFailure(result);
  }
  return null;
}
