import { ConfigurationError } from "../errors.ts";

/** Another worker may have the item: stop, publish nothing. Never retried. */
export class LeaseLost extends Error {
  override name = "LeaseLost";
}

/** The store did not answer, also after retries. What was asked may or may not have happened: every call is safe to repeat. */
export class StoreUnavailable extends Error {
  override name = "StoreUnavailable";
}

/** The store refused these arguments: a mistake of the caller, with its hint. */
export class StoreRefused extends Error {
  override name = "StoreRefused";
}

type Reply = { status: number; error: { code: string; message: string; hint: string | null } };

/** What a failed call means. The SQLSTATEs are listed in supabase/schemas/01_errors.sql. */
export function storeError(name: string, url: string, { status, error }: Reply): Error {
  const hint = error.hint === null || error.hint === "" ? "" : ` ${error.hint}`;
  if (error.code === "PT409") return new LeaseLost(`${error.message}.${hint}`);
  if (status === 401 || status === 403) {
    return new ConfigurationError(
      `The store at ${url} does not accept this key for ${name} (${status}): use a secret key (sb_secret_…) of that project, or a key whose role may call it.`,
    );
  }
  if (error.code === "PGRST202" || status === 404) {
    return new ConfigurationError(
      `The store at ${url} has no function ${name}: apply supabase/migrations to it (\`supabase db push\`), or check store-url.`,
    );
  }
  if (status === 0 || status === 429 || (status >= 500 && error.code !== "SUP")) {
    return new StoreUnavailable(`The store at ${url} failed in ${name} (${status}): ${error.message}`);
  }
  return new StoreRefused(`${name} was refused (${error.code}): ${error.message}.${hint}`);
}
