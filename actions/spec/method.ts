import { ConfigurationError } from "../_lib/errors.ts";

export type Method = "sdk" | "ralph";
export type WantedMethod = "auto" | Method;

const METHODS: WantedMethod[] = ["auto", "sdk", "ralph"];

export function wantedMethod(text: string): WantedMethod {
  const method = METHODS.find((known) => known === text);
  if (method === undefined)
    throw new ConfigurationError(`Input "method" is "${text}": give ${METHODS.join(", ")}.`);
  return method;
}

/** The Messages API takes no subscription's token; Claude Code takes either, and needs a machine to run on. */
export function chooseMethod(
  wanted: WantedMethod,
  has: { apiKey: boolean; oauthToken: boolean },
): { method: Method; reason: string } {
  if (!has.apiKey && !has.oauthToken)
    throw new ConfigurationError(
      'No credential for the model: set the input "anthropic-api-key" (pay per token) or "claude-code-oauth-token" (subscription).',
    );
  if (wanted === "sdk" && !has.apiKey)
    throw new ConfigurationError(
      'Input "method" is "sdk", and a subscription does not answer the SDK: set "anthropic-api-key", or the method "ralph".',
    );
  if (wanted !== "auto") return { method: wanted, reason: `method is "${wanted}"` };
  return has.apiKey
    ? { method: "sdk", reason: "there is an API key" }
    : { method: "ralph", reason: "there is only a subscription" };
}
