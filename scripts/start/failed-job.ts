import type { ActionRun } from "../../actions/_lib/testing/run-action.ts";
import { carriedOut, runnerCommand } from "../../actions/_lib/testing/runner-commands.ts";

const LAST_LINES = 20;

/**
 * Why a job failed, for a terminal. A runner shows no command and hides what `add-mask` names; here nobody stands between
 * the log and the screen, so its commands are read and not shown: they hold the very secrets that they hide.
 */
export function failedJob({ log, masks }: Pick<ActionRun, "log" | "masks">): string {
  const errors = carriedOut(log).flatMap(({ name, data }) => (name === "error" ? [data] : []));
  const said =
    errors.length > 0
      ? errors
      : log
          .trimEnd()
          .split("\n")
          .filter((line) => runnerCommand(line) === null)
          .slice(-LAST_LINES);
  return masks.reduce((text, mask) => (mask === "" ? text : text.replaceAll(mask, "***")), said.join("\n"));
}
