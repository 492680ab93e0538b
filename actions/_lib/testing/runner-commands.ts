/** The runner's own reading of a log line (its ActionCommand.cs): which command it would carry out, if any. */
const REGISTERED = new Set([
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "internal-set-repo-path",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
]);

export type RunnerCommand = { name: string; data: string };

export function runnerCommand(line: string): RunnerCommand | null {
  return commandIn(line, REGISTERED);
}

/**
 * What the runner carries out of a step's log, in order: between `stop-commands` and its token nothing at all, and a main
 * that ends in between leaves post a runner that listens.
 */
export function carriedOut(log: string): RunnerCommand[] {
  const done: RunnerCommand[] = [];
  let token: string | null = null;
  for (const line of log.split(/\r?\n/)) {
    const found: RunnerCommand | null =
      token === null ? runnerCommand(line) : commandIn(line, new Set([token.toLowerCase()]));
    if (found === null) continue;
    if (token !== null) token = null;
    else if (found.name === "stop-commands") token = found.data.trim();
    else done.push({ name: found.name, data: unescaped(found.data) });
  }
  return done;
}

/** The toolkit's own writing of line ends, which are the end of a command. */
function unescaped(data: string): string {
  return data.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function commandIn(line: string, known: ReadonlySet<string>): RunnerCommand | null {
  return newForm(line, known) ?? oldForm(line, known);
}

/** `::name key=value::data`, after any blanks. */
function newForm(line: string, known: ReadonlySet<string>): RunnerCommand | null {
  const text = line.trimStart();
  const end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
  return end < 0 ? null : command(text.slice(2, end), text.slice(end + 2), known);
}

/** `##[name key=value]data`, wherever it stands. */
function oldForm(line: string, known: ReadonlySet<string>): RunnerCommand | null {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  return end < 0 ? null : command(line.slice(start + 3, end), line.slice(end + 1), known);
}

function command(head: string, data: string, known: ReadonlySet<string>): RunnerCommand | null {
  const name = (head.split(" ")[0] ?? "").toLowerCase();
  return known.has(name) ? { name, data } : null;
}
