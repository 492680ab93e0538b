import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { afterEach, expect, test } from "vitest";
import { ConfigurationError, explain } from "../errors.ts";
import { openStore } from "./client.ts";
import { LeaseLost, StoreRefused, StoreUnavailable } from "./errors.ts";

const NOW = Date.parse("2026-11-21T12:00:00Z");
const KEY = "sb_secret_not-for-messages";
let ending: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ending) await end();
  ending = [];
});

type Handler = (outgoing: ServerResponse, incoming: IncomingMessage) => void;

/** Answers the calls in turn, the last answer for ever; counts them and what was waited between them. */
async function served(...answers: Handler[]) {
  const waits: number[] = [];
  const seen: IncomingMessage[] = [];
  const server = createServer((incoming, outgoing) => {
    seen.push(incoming);
    incoming.resume();
    (answers[seen.length - 1] ?? answers.at(-1))?.(outgoing, incoming);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ending.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clock = { now: () => NOW, sleep: async (ms: number) => void waits.push(ms) };
  return { url, waits, seen, clock, store: openStore({ url, key: KEY, clock }) };
}

const answer =
  (status: number, body: string, headers: Record<string, string> = {}): Handler =>
  (outgoing) =>
    outgoing.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
const page = (status: number, title: string, headers: Record<string, string> = {}) =>
  answer(status, `<!DOCTYPE html>\n<html><head><title>${title}</title>${"<p>x</p>\n".repeat(5000)}</html>`, {
    "content-type": "text/html",
    ...headers,
  });
const complaint = (status: number, code: string, message: string, hint: string | null = null) =>
  answer(status, JSON.stringify({ code, message, hint, details: null }));
const OK = answer(200, '{"slot":2}');

async function failure(calling: Promise<unknown>): Promise<Error> {
  return calling.then(
    (value) => {
      throw new Error(`it succeeded: ${JSON.stringify(value)}`);
    },
    (error: unknown) => error as Error,
  );
}

test("a login page with status 200 says that this is not the store, and is not asked again", async () => {
  const { store, seen, url } = await served(page(200, "Sign in\n to Corp"));
  const error = await failure(store.status());
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error.message).toBe(
    `What answers at ${url} is not the store's API: whim_status got a web page ("Sign in to Corp") with status 200. Check store-url (https://<project>.supabase.co, without a path), and whether a proxy or a login page stands before it.`,
  );
  expect(seen).toHaveLength(1);
});

test.each([
  [200, "OK", "text/plain", '"OK" with status 200'],
  [200, "", "text/plain", "an empty answer with status 200"],
  [404, "", "text/plain", "an empty answer with status 404"],
  [404, "<h1>nginx</h1>", "text/html", "a web page with status 404"],
  [413, "Request Entity Too Large", "text/plain", '"Request Entity Too Large" with status 413'],
])("an answer %i %j that no store gives is a ConfigurationError", async (status, body, type, came) => {
  const { store, seen } = await served(answer(status, body, { "content-type": type }));
  const error = await failure(store.get("x"));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error.message).toContain(`got ${came}.`);
  expect(seen).toHaveLength(1);
});

test("a redirect is not followed: the key would go along", async () => {
  const elsewhere = await served(OK);
  const { store } = await served(
    answer(302, "", { location: `${elsewhere.url}/login?state=secret-token`, "content-type": "text/html" }),
  );
  const error = await failure(store.wake("octo/repo"));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error.message).toContain(`got a redirect (302) to ${elsewhere.url}.`);
  expect(elsewhere.seen).toHaveLength(0);
});

test("a fault of the server is asked again, with growing waits of which a part is chance", async () => {
  const { store, seen, waits } = await served(
    page(502, "Bad gateway"),
    complaint(500, "57014", "slow"),
    complaint(503, "PGRST002", "no database"),
    OK,
  );
  expect(await store.wake("octo/repo")).toEqual({ slot: 2 });
  expect(seen).toHaveLength(4);
  const bounds = [400, 800, 1600];
  expect(waits).toHaveLength(3);
  for (const [n, bound] of bounds.entries()) {
    expect(waits[n]).toBeGreaterThanOrEqual(bound * 0.5);
    expect(waits[n]).toBeLessThanOrEqual(bound * 1.5);
  }
  expect(new Set(waits.map((wait) => wait % 1)).size).toBeGreaterThan(1);
});

test("a server that stays broken is StoreUnavailable: how often it was tried, and one line of what it said", async () => {
  const { store, seen, url } = await served(page(502, "502 Bad gateway | Cloudflare"));
  const error = await failure(store.status());
  expect(error).toBeInstanceOf(StoreUnavailable);
  expect(error.message).toBe(
    `whim_status at ${url} failed, tried 5 times: it answered 502: a web page ("502 Bad gateway | Cloudflare")`,
  );
  expect(seen).toHaveLength(5);
});

test("a long message of the server is cut, and has no line breaks or control characters", async () => {
  const { store } = await served(complaint(500, "XX000", `a\r\n::error::b\u001b[31m ${"x".repeat(100_000)}`));
  const { message } = await failure(store.status());
  expect(message.length).toBeLessThan(400);
  expect(message).toContain("it answered 500: a ::error::b [31m xxx");
  expect(message).not.toMatch(/[\r\n\u001b]/);
});

test("a store that is not there is StoreUnavailable with its cause, after all attempts", async () => {
  const probe = createTcpServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  const waits: number[] = [];
  const clock = { now: () => NOW, sleep: async (ms: number) => void waits.push(ms) };
  const error = await failure(openStore({ url: `http://127.0.0.1:${port}`, key: KEY, clock }).status());
  expect(error).toBeInstanceOf(StoreUnavailable);
  expect(explain(error)).toBe(
    `whim_status at http://127.0.0.1:${port} failed, tried 5 times: no complete answer came (ECONNREFUSED): fetch failed: connect ECONNREFUSED 127.0.0.1:${port}`,
  );
  expect(waits).toHaveLength(4);
});

test("a reply that hangs half-way is ended and asked for again", async () => {
  const ended: Promise<unknown>[] = [];
  const hang: Handler = (outgoing) => {
    ended.push(new Promise((resolve) => outgoing.once("close", resolve)));
    outgoing.writeHead(200, { "content-type": "application/json" }).write('{"slot":');
  };
  const { url, clock, seen } = await served(hang, OK);
  const store = openStore({ url, key: KEY, clock, timeoutMs: 1000 });
  expect(await store.wake("octo/repo")).toEqual({ slot: 2 });
  await Promise.all(ended);
  expect(seen).toHaveLength(2);
});

test("a reply that never begins is StoreUnavailable by time-out", async () => {
  const { url, clock } = await served(() => {});
  const error = await failure(openStore({ url, key: KEY, clock, timeoutMs: 200 }).status());
  expect(error).toBeInstanceOf(StoreUnavailable);
  expect(error.message).toContain("tried 5 times: no complete answer within 0.2 s");
  expect((error.cause as Error).name).toBe("TimeoutError");
});

test.each<[string, Handler]>([
  [
    "shorter than it says",
    (outgoing) => {
      outgoing.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      outgoing.write('{"slot":1}', () => outgoing.destroy());
    },
  ],
  [
    "ended in the middle of a chunk",
    (outgoing) => {
      outgoing.writeHead(200, { "content-type": "application/json" });
      outgoing.write('{"slot":1', () => outgoing.destroy());
    },
  ],
  ["valid HTTP around half a JSON", answer(200, '{"slot":1,"repo":"oct')],
  ["valid HTTP around nothing", answer(200, "")],
])("a reply that is cut off (%s) is no success: it is asked for again", async (_, cut) => {
  const { store, seen } = await served(cut, OK);
  expect(await store.wake("octo/repo")).toEqual({ slot: 2 });
  expect(seen).toHaveLength(2);
});

test("a reply that is cut off every time is StoreUnavailable", async () => {
  const { store } = await served(answer(200, '{"slot":1,"repo":"oct'));
  const error = await failure(store.wake("octo/repo"));
  expect(error).toBeInstanceOf(StoreUnavailable);
  expect(error.message).toContain("its answer was cut off");
});

test("a limit is waited for as long as the server says, by seconds and by date", async () => {
  const { store, waits } = await served(
    answer(429, "{}", { "retry-after": "7" }),
    answer(429, "{}", { "retry-after": new Date(NOW + 20_000).toUTCString() }),
    page(503, "Maintenance", { "retry-after": "3" }),
    OK,
  );
  expect(await store.wake("octo/repo")).toEqual({ slot: 2 });
  expect(waits.map((wait, n) => wait >= [7000, 20_000, 3000][n]!)).toEqual([true, true, true]);
  expect(waits.map((wait, n) => wait <= [7600, 21_200, 5400][n]!)).toEqual([true, true, true]);
});

test("no call waits longer than a minute altogether", async () => {
  const once = await served(answer(429, "{}", { "retry-after": "61" }));
  const error = await failure(once.store.status());
  expect(error).toBeInstanceOf(StoreUnavailable);
  expect(error.message).toMatch(/failed, tried once: it answered 429: .*\(it asks to wait 61 s\)$/);
  expect(once.waits).toEqual([]);

  const often = await served(answer(429, "{}", { "retry-after": "25" }));
  expect((await failure(often.store.status())).message).toContain("tried 3 times");
  expect(often.waits).toHaveLength(2);
});

test.each([
  [400, "22P02", "invalid input syntax for type uuid", StoreRefused],
  [409, "23505", "duplicate key value", StoreRefused],
  [409, "PT409", "This lease is over", LeaseLost],
  [461, "PT461", "The spec is empty", StoreRefused],
  [500, "SUP", "Error: no such thing here", StoreRefused],
  [404, "PGRST202", "Could not find the function public.whim_status", ConfigurationError],
  [401, "PGRST303", "JWT expired", ConfigurationError],
  [403, "42501", "permission denied for function whim_status", ConfigurationError],
])("%i %s is final: asked once", async (status, code, message, kind) => {
  const { store, seen, waits } = await served(complaint(status, code, message, "Do this."));
  const error = await failure(store.status());
  expect(error).toBeInstanceOf(kind);
  expect(seen).toHaveLength(1);
  expect(waits).toEqual([]);
});

test("an address and a key that cannot be right are said before any call", () => {
  expect(() => openStore({ url: "project.supabase.co", key: KEY })).toThrow(
    'store-url is "project.supabase.co"',
  );
  expect(() => openStore({ url: "", key: KEY })).toThrow(ConfigurationError);
  expect(() => openStore({ url: "http://127.0.0.1:1", key: "sb_secret_a\nb" })).toThrow(
    new ConfigurationError(
      "The store's key is empty or has a space, a line break or a foreign letter in it: copy it again, as one line.",
    ),
  );
});

test("a role key goes beside the project's key", async () => {
  const { url, seen } = await served(OK);
  await openStore({ url, key: "sb_publishable_a", roleKey: "a.b.c" }).wake("octo/repo");
  expect(seen[0]?.headers).toMatchObject({ apikey: "sb_publishable_a", authorization: "Bearer a.b.c" });
});
