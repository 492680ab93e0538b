import { inspect } from "node:util";

type DatabaseError = Error & { code?: string; where?: string; query?: string };

/** What a caller got wrong: our own codes, values that do not fit, constraints, rights. The reply tells it to the caller. */
const REFUSAL = /^(PT4\d\d|22...|23...|42501)$/;

/**
 * The library prints every error of a call with console.error, and the database's errors carry the call's arguments:
 * specs, issue texts, lease tokens. The object stays as it is, since the reply is made from it; only its print changes.
 */
export function printWithoutArguments(error: unknown): unknown {
  if (error instanceof Error) {
    Object.defineProperty(error, inspect.custom, { value: () => printed(error), configurable: true });
    if (error.cause !== undefined) printWithoutArguments(error.cause);
  }
  return error;
}

function printed(error: DatabaseError): string {
  const name = /\bpublic\.(\w+)\(/.exec(error.query ?? "")?.[1] ?? "a call";
  const code = error.code ?? "no code";
  // Without its message, which may quote the value.
  if (REFUSAL.test(code)) return `refused: ${name} (${code})`;
  const where = error.where === undefined ? "" : `\n${error.where}`;
  const cause = error.cause === undefined ? "" : `\ncaused by ${inspect(error.cause)}`;
  return `failed: ${name} (${code}): ${error.stack ?? error.message}${where}${cause}`;
}
