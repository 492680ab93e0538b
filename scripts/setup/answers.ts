import { ConfigurationError } from "../../actions/_lib/errors.ts";
import { storeAddress } from "./store-address.ts";
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
export type Known = { storeUrl: string | null; storeKey: boolean; credential: boolean };

export async function answers(
  env: NodeJS.ProcessEnv,
  options: Pick<SetupOptions, "trial" | "roleKeys">,
  known: Known,
  terminal: Terminal,
): Promise<Answers> {
  const given = (name: string) => env[name]?.trim() || null;
  const named = given("WHIM_STORE_URL");
  const storeUrl = named === null ? null : storeAddress(named);
  const storeKey = given("WHIM_STORE_KEY");
  const databaseUrl = given("WHIM_DATABASE_URL");
  const fresh = !options.trial && terminal.interactive && known.storeUrl === null;
  // The key that is there opens the store that is there.
  const hasKey = known.storeKey && (storeUrl === null || storeUrl === known.storeUrl);
  const key = options.roleKeys ? "publishable key (sb_publishable_…)" : "secret key (sb_secret_…)";
  return {
    storeUrl:
      storeUrl ??
      (fresh && projectAddress(databaseUrl) === null
        ? typedAddress(await terminal.ask("Address of the Supabase project (https://….supabase.co): "))
        : projectAddress(databaseUrl)),
    storeKey:
      storeKey ??
      (!options.trial && terminal.interactive && !hasKey
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

function typedAddress(text: string): string | null {
  return text === "" ? null : storeAddress(text);
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
  for (const [name, value] of Object.entries({
    CLAUDE_CODE_OAUTH_TOKEN: subscription,
    ANTHROPIC_API_KEY: apiKey,
  })) {
    const fault = value === null ? null : credentialFault(value);
    if (fault !== null)
      throw new ConfigurationError(`${name} ${fault}: copy it again, whole and as one line.`);
  }
  if (subscription !== null) return { kind: "subscription", value: subscription };
  return apiKey === null ? null : { kind: "apiKey", value: apiKey };
}

/** What is wrong with a key as it was copied; null when nothing is. */
export function credentialFault(value: string): string | null {
  if (/\s/.test(value)) return "has a space or a line break in it";
  return value.length < 20 ? `has ${value.length} characters: it was cut` : null;
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
