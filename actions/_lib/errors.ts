/** The user can fix this: say what is wrong, the value, and the next step. Never retried, never reported as a bug. */
export class ConfigurationError extends Error {
  override name = "ConfigurationError";
}

/** One line a person can act on: the message, then the chain of causes that led to it. */
export function explain(error: unknown): string {
  const parts: string[] = [];
  for (
    let at: unknown = error;
    at !== undefined && at !== null;
    at = at instanceof Error ? at.cause : undefined
  ) {
    const text = at instanceof Error ? at.message : JSON.stringify(at);
    if (text !== "" && !parts.includes(text)) parts.push(text);
  }
  return chained(parts) || "unknown error";
}

/** What is a whole sentence, with its next step, is not led on by a colon: what caused it stands behind it in brackets. */
function chained([text = "", ...causes]: string[]): string {
  if (causes.length === 0) return text;
  return text.endsWith(".") ? `${text} (${chained(causes)})` : `${text}: ${chained(causes)}`;
}
