import { ConfigurationError } from "../../actions/_lib/errors.ts";
import type { SetupOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** What only the person knows: from the environment, or typed. Null is not given, which is fine for what is there already. */
export type Answers = {
  storeUrl: string | null;
  storeKey: string | null;
  databaseUrl: string | null;
  credential: { kind: "subscription" | "apiKey"; value: string } | null;
  githubToken: string | null;
  model: string | null;
  baseUrl: string | null;
};

/** What need not be asked for, because GitHub has it. */
export type Known = { storeUrl: boolean; storeKey: boolean; credential: boolean };

export async function answers(
  env: NodeJS.ProcessEnv,
  options: Pick<SetupOptions, "trial" | "roleKeys">,
  known: Known,
  terminal: Terminal,
): Promise<Answers> {
  const given = (name: string) => env[name]?.trim() || null;
  const storeUrl = given("WHIM_STORE_URL");
  const storeKey = given("WHIM_STORE_KEY");
  const databaseUrl = given("WHIM_DATABASE_URL");
  const fresh = !options.trial && terminal.interactive && !known.storeUrl;
  const key = options.roleKeys ? "publishable key (sb_publishable_…)" : "secret key (sb_secret_…)";
  return {
    storeUrl:
      storeUrl ??
      (fresh && projectAddress(databaseUrl) === null
        ? typed(await terminal.ask("Address of the Supabase project (https://….supabase.co): "))
        : projectAddress(databaseUrl)),
    storeKey:
      storeKey ??
      (!options.trial && terminal.interactive && !known.storeKey
        ? typed(await terminal.askSecret(`Its ${key}, from Settings → API keys: `))
        : null),
    databaseUrl:
      databaseUrl ??
      (fresh
        ? typed(
            await terminal.askSecret(
              "Its database (Connect → Session pooler, postgres://…), empty when the schema is there: ",
            ),
          )
        : null),
    credential:
      credentialOf(given("CLAUDE_CODE_OAUTH_TOKEN"), given("ANTHROPIC_API_KEY")) ??
      (terminal.interactive && !known.credential
        ? typedCredential(
            await terminal.askSecret("Claude's token (claude setup-token) or an Anthropic API key: "),
          )
        : null),
    githubToken: given("WHIM_GITHUB_TOKEN"),
    model: given("WHIM_MODEL"),
    baseUrl: given("ANTHROPIC_BASE_URL"),
  };
}

function typed(text: string): string | null {
  return text === "" ? null : text;
}

function typedCredential(text: string): Answers["credential"] {
  if (text === "") return null;
  return text.startsWith("sk-ant-oat") ? credentialOf(text, null) : credentialOf(null, text);
}

/** One of the two, and in its own place: Claude Code and the API refuse each other's. */
export function credentialOf(subscription: string | null, apiKey: string | null): Answers["credential"] {
  if (subscription !== null && apiKey !== null)
    throw new ConfigurationError(
      "CLAUDE_CODE_OAUTH_TOKEN and ANTHROPIC_API_KEY are both set: a worker takes one. Unset the other for this command.",
    );
  if (subscription?.startsWith("sk-ant-api"))
    throw new ConfigurationError(
      "CLAUDE_CODE_OAUTH_TOKEN holds an API key (sk-ant-api…): set it as ANTHROPIC_API_KEY.",
    );
  if (apiKey?.startsWith("sk-ant-oat"))
    throw new ConfigurationError(
      "ANTHROPIC_API_KEY holds a subscription's token (sk-ant-oat…): set it as CLAUDE_CODE_OAUTH_TOKEN.",
    );
  if (subscription !== null) return { kind: "subscription", value: subscription };
  return apiKey === null ? null : { kind: "apiKey", value: apiKey };
}

/** The API of a hosted project, out of the address of its database. */
export function projectAddress(databaseUrl: string | null): string | null {
  if (databaseUrl === null || !URL.canParse(databaseUrl)) return null;
  const { hostname, username } = new URL(databaseUrl);
  const project = /^db\.([a-z0-9]+)\.supabase\.co$/.exec(hostname)?.[1];
  const pooled = hostname.endsWith(".pooler.supabase.com")
    ? /^\w+\.([a-z0-9]+)$/.exec(decodeURIComponent(username))?.[1]
    : undefined;
  const name = project ?? pooled;
  return name === undefined ? null : `https://${name}.supabase.co`;
}
