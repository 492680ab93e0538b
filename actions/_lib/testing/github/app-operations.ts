/** What an App asks in its own name, with a signature in the place of a token. */
export const APP_OPERATIONS = [
  "GET /app",
  "GET /repos/{owner}/{repo}/installation",
  "POST /app/installations/{installation_id}/access_tokens",
] as const;

export type AppOperation = (typeof APP_OPERATIONS)[number];
