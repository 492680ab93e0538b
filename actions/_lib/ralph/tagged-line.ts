/** `[RALPH:NAME]`, the form of the first Ralph: the event's own name, and the field that bare text belongs to. */
const TAGS: Record<string, { event: string; text: string }> = {
  ITERATION: { event: "iteration", text: "n" },
  FILE_EDIT: { event: "file_edit", text: "path" },
  STUCK: { event: "stuck", text: "reason" },
  COMPLETE: { event: "complete", text: "tasks_done" },
  FAILED: { event: "failed", text: "error" },
};

/** What its programs called the same things. */
const ALIASES: Record<string, Record<string, string>> = {
  iteration: { iteration: "n", number: "n" },
  file_edit: { file: "path", file_path: "path" },
  stuck: { message: "reason", attempts: "iterations_without_progress" },
  complete: { tasks: "tasks_done", duration_ms: "total_duration_ms" },
  failed: { reason: "error", message: "error" },
};

/** The record of one such line, whatever follows the tag: JSON, `key=value` pairs, or words. Null for any other line. */
export function readTagged(line: string): Record<string, unknown> | null {
  const found = /^\[RALPH:([A-Z_]{1,40})\]\s*(.*)$/s.exec(line);
  if (found === null) return null;
  const [, name = "", rest = ""] = found;
  const tag = Object.hasOwn(TAGS, name) ? TAGS[name] : undefined;
  if (tag === undefined) return { event: name.toLowerCase() };
  const payload = jsonObject(rest) ?? pairs(rest) ?? words(rest, tag.text);
  const aliases = ALIASES[tag.event] ?? {};
  const named = Object.entries(payload)
    .filter(([key]) => key !== "event" && key !== "v")
    .map(([key, value]) => [Object.hasOwn(aliases, key) ? (aliases[key] ?? key) : key, value] as const);
  return { ...Object.fromEntries(named), event: tag.event };
}

function jsonObject(text: string): Record<string, unknown> | null {
  if (!text.startsWith("{")) return null;
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return null; // words that begin with a brace
  }
}

/** Only when the whole rest is pairs: a reason may well hold a "=". */
function pairs(text: string): Record<string, string> | null {
  const pair = /\s*([a-z_]{1,40})=("(?:[^"\\]|\\.)*"|\S*)(?=\s|$)/y;
  const found: Record<string, string> = {};
  let at = 0;
  while (at < text.trimEnd().length) {
    pair.lastIndex = at;
    const match = pair.exec(text);
    if (match === null) return null;
    const [, key = "", value = ""] = match;
    found[key] = value.startsWith('"') ? value.slice(1, -1).replaceAll(/\\(.)/g, "$1") : value;
    at = pair.lastIndex;
  }
  return at === 0 ? null : found;
}

function words(text: string, field: string): Record<string, unknown> {
  if (field === "n" || field === "tasks_done") {
    const number = /\d+/.exec(text)?.[0];
    return number === undefined ? {} : { [field]: Number(number) };
  }
  return text.trim() === "" ? {} : { [field]: text.trim() };
}
