import { randomUUID } from "node:crypto";
import * as core from "@actions/core";

/** What a job says while it works. One line a decision, with its reason. */
export type Log = {
  info(line: string): void;
  warn(line: string): void;
  /** A stage of the job, folded in the log; what is printed inside cannot speak to the runner. */
  stage<T>(name: string, work: () => Promise<T>): Promise<T>;
};

/** One line that the runner does not take for a command, whoever wrote a part of it. */
export function mute(line: string): string {
  return line
    .replaceAll(/\s*[\r\n]+\s*/g, " ⏎ ")
    .replaceAll("##[", "#[")
    .replace(/^(\s*):+/, "$1");
}

export const jobLog: Log = {
  info: (line) => core.info(mute(line)),
  warn: (line) => core.warning(mute(line)),
  stage: (name, work) =>
    core.group(name, async () => {
      const token = randomUUID();
      // Lines of an agent or a check may look like `::set-output` or `##[error]`: the runner ignores them until the token.
      core.info(`::stop-commands::${token}`); // not muted: this one is meant
      try {
        return await work();
      } finally {
        core.info(`::${token}::`);
      }
    }),
};
