import dns from "node:dns";
import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "./public-address.ts";

const PATIENCE_MS = 15_000;
const MOST_BYTES = 4 << 20;
const MOST_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * A page of a package index, read outside the box, or null. `own` are the addresses that this machine's own settings name:
 * those may be on its network. Whatever else is named, by the repository or by an answer, must be on the public internet,
 * or a settings file would have us ask the cloud's metadata, a neighbour, or ourselves.
 */
export async function readPage(url: string, own: string[]): Promise<string | null> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const origins = new Set(own.flatMap(originOf));
  let at = URL.canParse(url) ? new URL(url) : null;
  try {
    for (let hops = 0; at !== null && hops <= MOST_REDIRECTS; hops += 1) {
      const reply: IncomingMessage = await ask(at, origins.has(at.origin), signal);
      const { statusCode = 0, headers } = reply;
      if (!REDIRECTS.includes(statusCode)) {
        if (statusCode === 200) return await beginningOf(reply);
        reply.destroy();
        return null;
      }
      reply.destroy();
      at = next(at, headers.location);
    }
    return null;
  } catch {
    return null; // not answering, or not to be asked: its hosts stay closed, and a refusal says so
  }
}

function originOf(address: string): string[] {
  return URL.canParse(address) ? [new URL(address).origin] : [];
}

/** A name and a password are for who was asked with them. */
function next(from: URL, location: string | undefined): URL | null {
  if (location === undefined || !URL.canParse(location, from.href)) return null;
  const to = new URL(location, from.href);
  const stays = to.origin === from.origin;
  to.username = stays ? from.username : "";
  to.password = stays ? from.password : "";
  return to;
}

function ask(url: URL, own: boolean, signal: AbortSignal): Promise<IncomingMessage> {
  const client = { "http:": http, "https:": https }[url.protocol];
  if (client === undefined) throw new Error(`${url.protocol} is no way to a package index`);
  const host = url.hostname.replaceAll(/[[\]]/g, "");
  // An address is not looked up, so the look-up cannot refuse it.
  if (!own && isIP(host) !== 0 && !isPublicAddress(host)) throw new Error(`${host} is not public`);
  return new Promise((resolve, reject) => {
    // What is compressed could be small and become large.
    const headers = { "accept-encoding": "identity", "user-agent": "whim" };
    const direct = { lookup: publicLookup, agent: new client.Agent({ keepAlive: false }) };
    client.get(url, { headers, signal, ...(own ? {} : direct) }, resolve).on("error", reject);
  });
}

/** What it finds is connected to: a name that has another address at the next question gains nothing. */
const publicLookup: LookupFunction = (host, options, done) => {
  dns.lookup(host, { ...options, all: true }, (error, found) => {
    const [first] = found ?? [];
    const bad = found?.find(({ address }) => !isPublicAddress(address));
    if (error !== null) return done(error, "", 0);
    if (first === undefined || bad !== undefined)
      return done(new Error(`${host} is at ${bad?.address ?? "no address"}, which is not public`), "", 0);
    if (options.all === true) done(null, found);
    else done(null, first.address, first.family);
  });
};

/** A page without an end would fill our memory. */
async function beginningOf(reply: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of reply as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= MOST_BYTES) break;
  }
  return Buffer.concat(chunks).toString("utf8", 0, MOST_BYTES);
}
