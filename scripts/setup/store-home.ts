import { ConfigurationError } from "../../actions/_lib/errors.ts";
import { openStore } from "../../actions/_lib/store/client.ts";
import { startEmbeddedStore } from "../store/embedded.ts";
import { answered } from "../store/answered.ts";
import { EMBEDDED_URL } from "../store/embedded-address.ts";
import { migrate, missingMigrations } from "../store/migrate.ts";
import { openPostgres } from "../store/postgres.ts";
import { type Signer, signerOfJwk, signerOfSecret } from "../store/role-key.ts";
import { readSecrets } from "../store/secrets.ts";
import type { Answers } from "./answers.ts";
import type { SetupOptions } from "./options.ts";

/** Where the store is, as the workflows will reach it. What is null stays as GitHub has it. */
export type StoreHome = {
  url: string | null;
  key: string | null;
  /** The migrations it lacks; null when nobody could look. */
  missing: string[] | null;
  migrate(): Promise<string[]>;
  /** Null when no role key can be signed. */
  signer(): Promise<Signer | null>;
};

export async function storeHome(
  options: SetupOptions,
  given: Answers,
  env: NodeJS.ProcessEnv,
): Promise<StoreHome> {
  return options.trial ? trial(options, given) : project(options, given, env);
}

async function project(options: SetupOptions, given: Answers, env: NodeJS.ProcessEnv): Promise<StoreHome> {
  const { storeUrl: url, storeKey: key, databaseUrl } = given;
  checkKey(key, options.roleKeys);
  const onDatabase = async <T>(work: (database: Awaited<ReturnType<typeof openPostgres>>) => Promise<T>) => {
    const database = await openPostgres(databaseUrl ?? "");
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  };
  return {
    url,
    key,
    missing:
      databaseUrl === null
        ? null
        : (await onDatabase((database) => missingMigrations(database))).map(({ file }) => file),
    migrate: () => onDatabase((database) => migrate(database)),
    signer: () => projectSigner(options.jwk, env["WHIM_JWT_SECRET"]),
  };
}

async function projectSigner(jwk: string | null, secret: string | undefined): Promise<Signer | null> {
  if (jwk !== null) return signerOfJwk(jwk);
  return secret ? signerOfSecret(secret, "WHIM_JWT_SECRET") : null;
}

/** The embedded store. Its keys come with its first start, which also migrates. */
async function trial(options: SetupOptions, given: Answers): Promise<StoreHome> {
  const { data } = options;
  const secrets = await readSecrets(data);
  const keyOf = (of: { secretKey: string; publishableKey: string }) =>
    options.roleKeys ? of.publishableKey : of.secretKey;
  const home: StoreHome = {
    url: given.storeUrl ?? EMBEDDED_URL,
    key: secrets === null ? null : keyOf(secrets),
    missing: secrets === null ? ["a new store"] : [],
    async migrate() {
      const store = await startEmbeddedStore({ data });
      await store.close();
      home.key = keyOf(store);
      return [`a new store in ${data}`];
    },
    async signer() {
      const kept = await readSecrets(data);
      return kept === null ? null : signerOfSecret(kept.jwtSecret, data);
    },
  };
  return home;
}

/** A key in the wrong place is found here and not in a workflow's log. */
function checkKey(key: string | null, roleKeys: boolean): void {
  if (key === null) return;
  if (roleKeys && key.startsWith("sb_secret_"))
    throw new ConfigurationError(
      "WHIM_STORE_KEY is a secret key (sb_secret_…): with --role-keys give the publishable one (sb_publishable_…), which lets calls in and may do nothing by itself.",
    );
  if (!roleKeys && key.startsWith("sb_publishable_"))
    throw new ConfigurationError(
      "WHIM_STORE_KEY is the publishable key (sb_publishable_…), which may do nothing by itself: give the secret key (sb_secret_…), or add --role-keys.",
    );
}

/** Asks the store what a workflow would ask first: reachable, the key accepted, the schema this version's. */
export async function proveStore(url: string, key: string, roleKey: string | null): Promise<void> {
  await answered(url, openStore({ url, key, ...(roleKey === null ? {} : { roleKey }) }).status());
}
