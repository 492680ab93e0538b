import type { Credential } from "../_lib/ralph/credential.ts";
import { ConfigurationError, explain } from "../_lib/errors.ts";

const USUAL_MODEL = "https://api.anthropic.com";
/** Longer than the list takes; whoever does not answer is not asked again. */
const PATIENCE_MS = 5_000;

const INPUTS: Record<Credential["kind"], string> = {
  api_key: "anthropic-api-key",
  oauth_token: "claude-code-oauth-token",
};

/** A token of a subscription may be good for Claude Code and for nothing else: only these words are about itself. */
const BAD_TOKEN = /invalid bearer token|token (?:has |is |was )?(?:expired|revoked|been revoked)/i;

/**
 * Asks for the list of models, which costs nothing: a credential that the model does not know would fail one item after
 * the other. Only a plain no stops the job. A gateway without that list, an overload, no network: the agent will see.
 */
export async function tryModelCredential(
  credential: Credential,
  baseUrl: string | undefined,
  info: (line: string) => void,
): Promise<void> {
  const url = `${(baseUrl ?? USUAL_MODEL).replace(/\/+$/, "")}/v1/models?limit=1`;
  let answer: { status: number; body: string };
  try {
    const response = await fetch(url, {
      headers: {
        "anthropic-version": "2023-06-01",
        ...(credential.kind === "api_key"
          ? { "x-api-key": credential.value }
          : { authorization: `Bearer ${credential.value}`, "anthropic-beta": "oauth-2025-04-20" }),
      },
      // A credential goes where it was meant to, and nowhere further.
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    answer = { status: response.status, body: await response.text() };
  } catch (error) {
    // Only a plain no counts, and this is none: fetch and its time limit throw nothing but that nobody answered.
    info(`The model's credential could not be tried at ${url}: ${explain(error)}`);
    return;
  }
  const said = credentialRefused(credential.kind, answer);
  if (said === null) return;
  throw new ConfigurationError(
    `The model at ${url} does not take the credential of the input "${INPUTS[credential.kind]}" (${said.replaceAll(credential.value, "***")}): ` +
      (credential.kind === "api_key"
        ? "put a key that is in use into the secret behind it."
        : 'make a new one by "claude setup-token" and put it into the secret behind it.'),
  );
}

/** What the provider says is wrong with the credential itself, or null when this answer does not say that. */
export function credentialRefused(
  kind: Credential["kind"],
  { status, body }: { status: number; body: string },
): string | null {
  if (status !== 401 && status !== 403) return null;
  const error = errorIn(body);
  if (error?.type !== "authentication_error") return null;
  if (kind === "oauth_token" && !BAD_TOKEN.test(error.message)) return null;
  return `${status}: ${error.message.slice(0, 300)}`;
}

function errorIn(body: string): { type: string; message: string } | null {
  try {
    const { error } = JSON.parse(body) as { error?: { type?: unknown; message?: unknown } | null };
    return { type: textOf(error?.type), message: textOf(error?.message) };
  } catch {
    return null; // a page of somebody's proxy
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
