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
  return newForm(line) ?? oldForm(line);
}

/** `::name key=value::data`, after any blanks. */
function newForm(line: string): RunnerCommand | null {
  const text = line.trimStart();
  const end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
  return end < 0 ? null : command(text.slice(2, end), text.slice(end + 2));
}

/** `##[name key=value]data`, wherever it stands. */
function oldForm(line: string): RunnerCommand | null {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  return end < 0 ? null : command(line.slice(start + 3, end), line.slice(end + 1));
}

function command(head: string, data: string): RunnerCommand | null {
  const name = (head.split(" ")[0] ?? "").toLowerCase();
  return REGISTERED.has(name) ? { name, data } : null;
}
