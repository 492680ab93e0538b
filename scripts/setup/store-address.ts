import { isIP } from "node:net";
import { isPublicAddress } from "../../actions/_lib/box/public-address.ts";
import { ConfigurationError } from "../../actions/_lib/errors.ts";

/** What is wrong with it as the address of a store's API; null when nothing is. */
export function storeAddressFault(text: string): string | null {
  if (/^https?:\/\/[^/?#@\s]+\/?$/.test(text) && URL.canParse(text)) return null;
  const project = /^https:\/\/supabase\.com\/dashboard\/project\/([a-z0-9]+)/.exec(text)?.[1] ?? "<project>";
  return `WHIM_STORE_URL is "${text}": give the address of the API alone, as https://${project}.supabase.co`;
}

/** Without the slash at its end, so that the same store has one name. */
export function storeAddress(text: string): string {
  const fault = storeAddressFault(text);
  if (fault !== null) throw new ConfigurationError(`${fault}.`);
  return text.replace(/\/$/, "");
}

/** From one store to another, however the same one is spelled. */
export function movesFrom(was: string | null, wants: string | null): boolean {
  return was !== null && wants !== null && bare(was) !== bare(wants);
}

/** By what the address says itself; whether a name leads inside, only the doctor looks up. */
export function isOnThisSide(address: string): boolean {
  const host = URL.canParse(address) ? new URL(address).hostname.replaceAll(/^\[|\]$/g, "") : "";
  return host === "localhost" || (isIP(host) !== 0 && !isPublicAddress(host));
}

function bare(address: string): string {
  return address.replace(/\/+$/, "").toLowerCase();
}
