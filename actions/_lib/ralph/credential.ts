import { ConfigurationError } from "../errors.ts";

/** Who pays for the model: a key by the token, or a subscription. */
export type Credential = { kind: "api_key" | "oauth_token"; value: string };

/** Exactly one of the two; the names are those that the user knows them by. */
export function oneCredential(
  apiKey: { name: string; value: string | null },
  oauthToken: { name: string; value: string | null },
): Credential {
  if (apiKey.value !== null && oauthToken.value !== null) {
    throw new ConfigurationError(
      `Both ${apiKey.name} and ${oauthToken.name} are set: keep the one that shall pay for the work.`,
    );
  }
  if (apiKey.value !== null) return { kind: "api_key", value: apiKey.value };
  if (oauthToken.value !== null) return { kind: "oauth_token", value: oauthToken.value };
  throw new ConfigurationError(
    `No credential for Claude Code: set ${apiKey.name} (pay per token) or ${oauthToken.name} (subscription, made by "claude setup-token").`,
  );
}
