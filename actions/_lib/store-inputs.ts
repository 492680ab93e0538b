import { optionalSecretInput, secretInput, urlInput } from "./inputs.ts";
import type { StoreOptions } from "./store/client.ts";

/** The inputs by which every action that needs the store finds it. */
export function storeInputs(): StoreOptions {
  const roleKey = optionalSecretInput("store-role-key");
  return {
    url: urlInput("store-url"),
    key: secretInput("store-key"),
    ...(roleKey === null ? {} : { roleKey }),
  };
}
