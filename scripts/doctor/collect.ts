import { lookup } from "node:dns/promises";
import { isPublicAddress } from "../../actions/_lib/box/public-address.ts";
import { openMessages } from "../../actions/_lib/claude/messages.ts";
import { systemClock } from "../../actions/_lib/clock.ts";
import { explain } from "../../actions/_lib/errors.ts";
import { openStore } from "../../actions/_lib/store/client.ts";
import { account } from "../setup/account.ts";
import type { Clone } from "../setup/clone.ts";
import { seenBy } from "../setup/worker-token.ts";
import { VARIABLES } from "../setup/names.ts";
import { answered } from "../store/answered.ts";
import { EMBEDDED_URL } from "../store/embedded-address.ts";
import { openPostgres } from "../store/postgres.ts";
import { readSecrets } from "../store/secrets.ts";
import type { CredentialFacts, Facts, KeyFact, Known, RepositoryFacts, StoreFacts } from "./facts.ts";
import { valueOf } from "./facts.ts";
import { lookAtGrants } from "./look-at-grants.ts";
import { lookAtMachine } from "./look-at-machine.ts";
import { lookAtRepository } from "./look-at-repository.ts";
import type { DoctorOptions } from "./options.ts";

export type DoctorPorts = { env: NodeJS.ProcessEnv; clone: Clone; now(): Date };

/** Everything the checks look at. Nothing here decides, and nothing is changed. */
export async function collect(options: DoctorOptions, ports: DoctorPorts): Promise<Facts> {
  const { env, now } = ports;
  const [machine, repository, workerToken, grants, credential] = await Promise.all([
    options.machine
      ? tried(() => lookAtMachine(env))
      : { unknown: "this machine is no runner (--no-machine)" },
    repositoryOf(options, ports),
    workerTokenOf(options, env),
    grantsOf(env),
    credentialOf(options, env),
  ]);
  const embedded = await tried(() => readSecrets(options.data));
  const secrets = valueOf(embedded);
  const url = env["WHIM_STORE_URL"] || valueOf(repository)?.variables.get(VARIABLES.storeUrl) || null;
  const key = env["WHIM_STORE_KEY"] || (url === null || isLocal(url) ? secrets?.secretKey : null) || null;
  const roleKey = env["WHIM_STORE_ROLE_KEY"] || null;
  const address = url ?? (secrets === null ? null : EMBEDDED_URL);
  return {
    now: now(),
    machine,
    repository,
    workerToken,
    grants,
    credential,
    store: await storeOf(address, key, roleKey),
    storeUrlHere: env["WHIM_STORE_URL"] || null,
    storeAddress: await addressesOf(address),
    keys: keysOf(repository, roleKey),
  };
}

async function tried<T>(look: () => Promise<T>): Promise<Known<T>> {
  try {
    return { value: await look() };
  } catch (error) {
    return { failed: explain(error) };
  }
}

async function repositoryOf(
  { repo }: DoctorOptions,
  { env, clone }: DoctorPorts,
): Promise<Known<RepositoryFacts>> {
  if (repo === null) return { unknown: "no repository was named", fix: "npm run doctor -- OWNER/NAME" };
  return tried(async () => lookAtRepository(repo, await account(env), clone));
}

async function workerTokenOf({ repo }: DoctorOptions, env: NodeJS.ProcessEnv): Promise<Facts["workerToken"]> {
  const token = env["WHIM_GITHUB_TOKEN"] || null;
  if (token === null || repo === null) return { value: null };
  return tried(async () => seenBy(token, repo, await account(env)));
}

async function storeOf(
  url: string | null,
  key: string | null,
  roleKey: string | null,
): Promise<Known<StoreFacts>> {
  if (url === null) return { unknown: "no store was named", fix: "set WHIM_STORE_URL and WHIM_STORE_KEY" };
  if (key === null)
    return {
      unknown: `GitHub shows no secret, and without its key ${url} answers nothing`,
      fix: "set WHIM_STORE_KEY",
    };
  return tried(async () => {
    // Whatever schema is there: which one it should be is a check's to say.
    const store = openStore({ url, key, schema: null, ...(roleKey === null ? {} : { roleKey }) });
    const status = await answered(url, store.status());
    const [queue, workers] = await Promise.all([
      store.list({ status: ["queued"], queueOrder: true, most: 1 }),
      store.workers({ active: true }),
    ]);
    return { status, next: queue.items[0] ?? null, workers };
  });
}

function isLocal(url: string): boolean {
  return URL.canParse(url) && ["127.0.0.1", "localhost"].includes(new URL(url).hostname);
}

async function addressesOf(url: string | null): Promise<Facts["storeAddress"]> {
  if (url === null || !URL.canParse(url)) return { unknown: "the store's address is not known" };
  const { hostname } = new URL(url);
  const addresses = await lookup(hostname.replaceAll(/^\[|\]$/g, ""), { all: true }).catch(() => []); // no such host
  return {
    value: {
      url,
      addresses: addresses.map(({ address }) => ({ address, isPublic: isPublicAddress(address) })),
    },
  };
}

async function grantsOf(env: NodeJS.ProcessEnv): Promise<Facts["grants"]> {
  const url = env["WHIM_DATABASE_URL"];
  if (!url) return { unknown: "only the database itself tells its grants", fix: "set WHIM_DATABASE_URL" };
  const looked = await tried(async () => {
    const database = await openPostgres(url);
    try {
      return await lookAtGrants(database);
    } finally {
      await database.close();
    }
  });
  // Nobody else reports this failure.
  return "failed" in looked ? { unknown: looked.failed } : looked;
}

async function credentialOf(
  { online }: DoctorOptions,
  env: NodeJS.ProcessEnv,
): Promise<Known<CredentialFacts>> {
  const subscription = env["CLAUDE_CODE_OAUTH_TOKEN"] || null;
  const apiKey = env["ANTHROPIC_API_KEY"] || null;
  if (subscription === null && apiKey === null)
    return {
      unknown: "GitHub shows no secret, and none is set here",
      fix: "set CLAUDE_CODE_OAUTH_TOKEN or ANTHROPIC_API_KEY",
    };
  return {
    value: { subscription, apiKey, asked: online && apiKey !== null ? await ask(apiKey, env) : null },
  };
}

/** The list of models costs nothing. */
async function ask(apiKey: string, env: NodeJS.ProcessEnv): Promise<CredentialFacts["asked"]> {
  try {
    const { model } = await openMessages({
      apiKey,
      baseUrl: env["ANTHROPIC_BASE_URL"] || null,
      model: env["WHIM_MODEL"] || "sonnet",
      maxTokens: 1,
      retries: 1,
      timeoutMs: 20_000,
      prices: null,
      clock: systemClock,
    });
    return { model };
  } catch (error) {
    return { refused: explain(error) };
  }
}

function keysOf(repository: Known<RepositoryFacts>, roleKey: string | null): Facts["keys"] {
  const found: KeyFact[] = [];
  const noted = valueOf(repository)?.variables.get(VARIABLES.keysExpire);
  if (noted !== undefined && !Number.isNaN(Date.parse(noted)))
    found.push({ what: "the role keys", expires: new Date(noted) });
  const ends = roleKey === null ? null : endOf(roleKey);
  if (ends !== null) found.push({ what: "the key in WHIM_STORE_ROLE_KEY", expires: ends });
  // Of role keys without a date the check of the secrets tells.
  if (found.length > 0 || "value" in repository) return { value: found };
  return { unknown: "neither a repository nor a role key was named" };
}

/** Null for what is no token with an end. */
function endOf(token: string): Date | null {
  try {
    const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as {
      exp?: unknown;
    };
    return typeof claims.exp === "number" ? new Date(claims.exp * 1000) : null;
  } catch {
    return null;
  }
}
