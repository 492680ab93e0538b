/** Who asks for a command: a task of the spec, the spec as a whole, the caller, the repository, or nobody but us. */
export const SOURCES = ["task", "spec", "option", "config", "detected"] as const;
export type CheckSource = (typeof SOURCES)[number];

/** A command that shows whether the work is done, and when and where it is run. */
export type Check = {
  command: string;
  source: CheckSource;
  /** Repository-relative folder to run it in; null is the repository's own. */
  cwd: string | null;
  /** Run only when a file matching one of these globs has changed since the base commit; empty is always. */
  paths: string[];
};

export function check(command: string, source: CheckSource): Check {
  return { command, source, cwd: null, paths: [] };
}

/** How a check is told to people, models and the books: a command that can be copied and run as it is. */
export function label({ command, cwd }: Pick<Check, "command" | "cwd">): string {
  return cwd === null ? command : `cd ${quoted(cwd)} && ${command}`;
}

/** Of two that say the same, the first. */
export function distinct(checks: Check[]): Check[] {
  const seen = new Set<string>();
  return checks.filter((one) => {
    const name = label(one);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

function quoted(folder: string): string {
  return /^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", String.raw`'\''`)}'`;
}
