import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { ConfigurationError } from "../../actions/_lib/errors.ts";

export type StoreSecrets = { secretKey: string; publishableKey: string; jwtSecret: string };

function newSecrets(): StoreSecrets {
  return {
    secretKey: `sb_secret_${randomBytes(24).toString("base64url")}`,
    publishableKey: `sb_publishable_${randomBytes(24).toString("base64url")}`,
    // Lite's default lets anybody sign a token for any role; this store has never had another than its own.
    jwtSecret: randomBytes(48).toString("base64url"),
  };
}

/** What the folder's first start made, or null before it. */
export async function readSecrets(folder: string): Promise<StoreSecrets | null> {
  const file = path.join(folder, "keys.json");
  let content: string;
  try {
    content = await readFile(file, "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new ConfigurationError(`${file} cannot be read: give it to the user who starts the store.`, {
      cause,
    });
  }
  const secrets = parsed(content);
  if (secrets !== null) return secrets;
  throw new ConfigurationError(
    `${file} does not hold the store's keys any more: put a copy of it back, or delete it, and the next start makes new keys.`,
  );
}

/** Null when it is not what we wrote. The parser's own error would quote the keys. */
function parsed(content: string): StoreSecrets | null {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return null;
  }
  const { secretKey, publishableKey, jwtSecret } = (json ?? {}) as Record<string, unknown>;
  return isKey(secretKey) && isKey(publishableKey) && isKey(jwtSecret)
    ? { secretKey, publishableKey, jwtSecret }
    : null;
}

/** With an empty one the library would fall back to a secret that everybody knows. */
function isKey(value: unknown): value is string {
  return typeof value === "string" && value.length >= 32;
}

/** The keys of this data folder: made at its first start, readable by its owner only. Ephemeral stores keep none. */
export async function storeSecrets(folder: string | null): Promise<StoreSecrets> {
  if (folder === null) return newSecrets();
  const file = path.join(folder, "keys.json");
  const kept = await readSecrets(folder);
  if (kept !== null) return kept;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const secrets = newSecrets();
  // Renamed into place: half a file, after a crash, would lock everybody out of this folder.
  await writeFile(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return secrets;
}
