import { ConfigurationError } from "../../actions/_lib/errors.ts";

/** The worker's inputs for the credential of whoever starts this; the rehearsal needs none. */
export function credentialInputs(env: NodeJS.ProcessEnv): Record<string, string> {
  const given = {
    "anthropic-api-key": env["ANTHROPIC_API_KEY"] ?? "",
    "claude-code-oauth-token": env["CLAUDE_CODE_OAUTH_TOKEN"] ?? "",
  };
  const names = Object.entries(given).filter(([, value]) => value !== "");
  if (names.length === 0)
    throw new ConfigurationError(
      "Real work needs a Claude credential: set CLAUDE_CODE_OAUTH_TOKEN (`npx claude setup-token` in this folder prints one for a subscription) or ANTHROPIC_API_KEY. `npm start` alone rehearses without one.",
    );
  if (names.length > 1)
    throw new ConfigurationError(
      "ANTHROPIC_API_KEY and CLAUDE_CODE_OAUTH_TOKEN are both set: unset the one that shall not pay for this.",
    );
  const baseUrl = env["ANTHROPIC_BASE_URL"] ?? "";
  return { ...Object.fromEntries(names), ...(baseUrl === "" ? {} : { "anthropic-base-url": baseUrl }) };
}
