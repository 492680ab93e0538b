import { ConfigurationError } from "../errors.ts";
import { askedToWait, complaintOf, describe, jsonOf, type Reply, saysJson } from "./reply.ts";
import { refusedKey } from "./refused-key.ts";

/** Another worker may have the item: stop, publish nothing. Never retried. */
export class LeaseLost extends Error {
  override name = "LeaseLost";
}

/** The store did not answer, also after retries. What was asked may or may not have happened: every call is safe to repeat. */
export class StoreUnavailable extends Error {
  override name = "StoreUnavailable";
  /** What the server asked for, where it did. */
  readonly retryAfterMs: number | null;

  constructor(message: string, { retryAfterMs = null, ...rest }: UnavailableOptions = {}) {
    super(message, rest);
    this.retryAfterMs = retryAfterMs;
  }
}
type UnavailableOptions = ErrorOptions & { retryAfterMs?: number | null };

/** The store refused these arguments: a mistake of the caller, with its hint. */
export class StoreRefused extends Error {
  override name = "StoreRefused";
}

/** Where the answer came from: the function that was called, and the address it was called at. */
export type Called = { name: string; url: string };

/** What a reply means when it is no result; null when it is one. The SQLSTATEs are listed in supabase/schemas/01_errors.sql. */
export function errorOf({ name, url }: Called, reply: Reply, now: number): Error | null {
  const { status } = reply;
  if (status >= 200 && status < 300) {
    if (jsonOf(reply) !== undefined) return null;
    if (saysJson(reply)) return new StoreUnavailable(`its answer was cut off: ${describe(reply)}`);
    return notTheStore({ name, url }, reply);
  }
  const complaint = complaintOf(reply);
  if (complaint?.code === "PT409") {
    return new LeaseLost(`${complaint.message}.${spaced(complaint.hint)}`);
  }
  if (complaint?.code === "PT426") {
    return new ConfigurationError(
      `The versions do not fit: ${complaint.message} (${url}).${spaced(complaint.hint)}`,
    );
  }
  if (status === 401 || status === 403) return refusedKey({ name, url }, reply);
  if (status === 429 || (status >= 500 && complaint?.code !== "SUP")) {
    return new StoreUnavailable(`it answered ${status}: ${describe(reply)}`, {
      retryAfterMs: askedToWait(reply, now),
    });
  }
  if (complaint === null) return notTheStore({ name, url }, reply);
  if (complaint.code === "PGRST202" || status === 404) {
    return new ConfigurationError(
      `The store at ${url} has no function ${name}: apply the migrations to it (\`npm run migrate\`), or check store-url.`,
    );
  }
  return new StoreRefused(
    `${name} was refused (${complaint.code || status}): ${complaint.message}.${spaced(complaint.hint)}`,
  );
}

function notTheStore({ name, url }: Called, reply: Reply): ConfigurationError {
  const { status } = reply;
  const target = reply.headers.get("location");
  const came =
    status >= 300 && status < 400 && target !== null
      ? `a redirect (${status}) to ${originOf(target, url)}`
      : `${describe(reply)} with status ${status}`;
  return new ConfigurationError(
    `What answers at ${url} is not the store's API: ${name} got ${came}. Check store-url (https://<project>.supabase.co, without a path), and whether a proxy or a login page stands before it.`,
  );
}

/** Without path and query: a login page's address carries tokens. */
function originOf(target: string, base: string): string {
  return URL.canParse(target, base) ? new URL(target, base).origin : "an address that is none";
}

function spaced(hint: string): string {
  return hint === "" ? "" : ` ${hint}`;
}
