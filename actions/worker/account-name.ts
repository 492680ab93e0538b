import { createHash } from "node:crypto";
import type { Credential } from "../_lib/ralph/credential.ts";

/** Workers with the same credential share one name, and with it the usage limit that one of them meets. Says nothing of the credential. */
export function accountName({ kind, value }: Credential): string {
  return `${kind}-${createHash("sha256").update(`whim account ${value}`).digest("hex").slice(0, 12)}`;
}
