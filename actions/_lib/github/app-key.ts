import { createPrivateKey, type KeyObject } from "node:crypto";
import { ConfigurationError } from "../errors.ts";

/** A GitHub App that signs for itself. */
export type App = { id: string; key: KeyObject };

/** `names`: of the two inputs, for whoever has to mend one. */
export function readApp(id: string, key: string, names: { id: string; key: string }): App {
  if (!/^(?:\d{1,15}|Iv[\w.]{5,60})$/.test(id))
    throw new ConfigurationError(
      `${names.id} is "${id.slice(0, 100)}": give the App's id, a number, or its client id (Iv…). Its settings page shows both.`,
    );
  return { id, key: readKey(key, names.key) };
}

/** Never says anything of the text itself: it may be a key all the same. */
function readKey(text: string, name: string): KeyObject {
  // Many a secret store keeps one line only.
  const pem = text
    .replaceAll(String.raw`\n`, "\n")
    .replaceAll("\r", "")
    .trim();
  const [, kind = null] = /^-----BEGIN ([A-Z ]+)-----\s/.exec(pem) ?? [];
  if (kind === null)
    throw new ConfigurationError(
      `${name} is no private key: give the whole .pem file that GitHub made for the App, from -----BEGIN to the end of its last line.`,
    );
  const key = parsed(pem);
  if (key === null)
    throw new ConfigurationError(
      `${name} begins as "${kind}" and cannot be read as a private key: give the whole .pem file, its line ends too (gh secret set … < app.pem), of a key without a passphrase.`,
    );
  if (key.asymmetricKeyType !== "rsa")
    throw new ConfigurationError(
      `${name} is a key of type "${key.asymmetricKeyType}", GitHub signs Apps in with RSA: give the .pem file that GitHub made for the App.`,
    );
  return key;
}

function parsed(pem: string): KeyObject | null {
  try {
    return createPrivateKey(pem);
  } catch {
    return null; // OpenSSL's reasons name its own functions, and nothing that helps
  }
}
