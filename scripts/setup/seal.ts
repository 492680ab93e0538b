import sodium, { ready } from "libsodium-wrappers";

/** What only GitHub can open: it takes secrets in no other form. */
export async function seal(secret: string, key: string): Promise<string> {
  await ready;
  const sealed = sodium.crypto_box_seal(secret, Buffer.from(key, "base64"));
  return Buffer.from(sealed).toString("base64");
}
