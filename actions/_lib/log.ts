import { randomUUID } from "node:crypto";
import * as core from "@actions/core";

/** What a job says while it works. One line a decision, with its reason. */
export type Log = {
  info(line: string): void;
  warn(line: string): void;
  /** A stage of the job, folded in the log; what is printed inside cannot speak to the runner. */
  stage<T>(name: string, work: () => Promise<T>): Promise<T>;
};

/**
 * One line that the runner does not take for a command, whoever wrote a part of it. The runner trims more than JavaScript
 * calls blank (U+0085), and what is taken out must not leave a new command behind: ": ::error::", "###[error]".
 */
export function mute(line: string): string {
  return line
    .replaceAll(/\s*[\r\n]+\s*/g, " ⏎ ")
    .replaceAll(/#{2,}\[/g, "#[")
    .replace(/^[\s\u0085]*:[\s\u0085:]*/, "");
}

/** Warnings of a stage: the runner listens to none of its lines, so they are said again as such when it is over. */
let held: string[] | null = null;

/** Of the stage that is under way: until the runner reads it again, it carries out nothing. */
let deafTo: string | null = null;

/** Masked from here on, also within a stage, where the runner would not listen. */
export function maskNow(secret: string): void {
  const token = deafTo;
  if (token !== null) core.info(`::${token}::`);
  core.setSecret(secret);
  if (token !== null) core.info(`::stop-commands::${token}`);
}

export const jobLog: Log = {
  info: (line) => core.info(mute(line)),
  warn(line) {
    if (held === null) return core.warning(mute(line));
    core.info(mute(`warning: ${line}`));
    held.push(line);
  },
  stage: (name, work) =>
    core.group(name, async () => {
      const token = randomUUID();
      const outer = held;
      const before = deafTo;
      const warnings: string[] = [];
      held = warnings;
      // Lines of an agent or a check may look like `::set-output` or `##[error]`: the runner ignores them until the token.
      core.info(`::stop-commands::${token}`); // not muted: this one is meant
      deafTo = token;
      try {
        return await work();
      } finally {
        core.info(`::${token}::`);
        held = outer;
        deafTo = before;
        for (const line of warnings) jobLog.warn(line);
      }
    }),
};
