import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";

export type StoreSecrets = { secretKey: string; publishableKey: string; jwtSecret: string };

function newSecrets(): StoreSecrets {
  return {
    secretKey: `sb_secret_${randomBytes(24).toString("base64url")}`,
    publishableKey: `sb_publishable_${randomBytes(24).toString("base64url")}`,
    // Lite's default lets anybody sign a token for any role; this store has never had another than its own.
    jwtSecret: randomBytes(48).toString("base64url"),
  };
}

/** The keys of this data folder: made at its first start, readable by its owner only. Ephemeral stores keep none. */
export async function storeSecrets(folder: string | null): Promise<StoreSecrets> {
  if (folder === null) return newSecrets();
  const file = path.join(folder, "keys.json");
  try {
    return JSON.parse(await readFile(file, "utf8")) as StoreSecrets;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT")
      throw new Error(`${file} cannot be read`, { cause: error });
  }
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const secrets = newSecrets();
  // Renamed into place: half a file, after a crash, would lock everybody out of this folder.
  await writeFile(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return secrets;
}
