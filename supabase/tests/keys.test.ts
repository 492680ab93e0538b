/**
 * Which key may do what, over HTTP: every role, every way a token can be wrong, every way a key can be sent.
 *
 * A role key is a token (JWT) with `role`, `iat`, `exp` and `jti`, signed HS256 with the JWT secret of the store, or ES256
 * with a key that was imported into the project: `npm run --silent store:key -- --role worker --days 90`. It is sent as
 * `Authorization: Bearer <token>`, beside the project's publishable key in `apikey`. In `apikey` itself it is refused.
 */
import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openStore } from "../../actions/_lib/store/client.ts";
import { type TestStore, startTestStore } from "../../actions/_lib/testing/store.ts";
import { roleKey, signerOfSecret } from "../../scripts/store/role-key.ts";

// What hosted Supabase does to each new function and table in public, before any of ours is there.
const HOSTED = `
  create role anon nologin noinherit;
  create role authenticated nologin noinherit;
  create role service_role nologin noinherit bypassrls;
  alter default privileges in schema public grant all on functions to anon, authenticated, service_role;
  alter default privileges in schema public grant all on tables to anon, authenticated, service_role;
  create function public.unguarded() returns json language sql as $$ select '{}'::json $$;
  revoke all on function public.unguarded() from public;`;

let store: TestStore;
beforeAll(async () => {
  // Each refusal is one line there.
  vi.spyOn(console, "error").mockImplementation(() => {});
  store = await startTestStore(HOSTED);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await store.close();
});

const ROLES = ["whim_intake", "whim_worker", "whim_reader", "service_role", "anon", "authenticated"] as const;

/** One function of each kind, with arguments that fit it. */
const CALLS: Record<string, object> = {
  whim_enqueue: { repo: "o/r", source: "issue", source_id: "1", title: "T", spec: "s", base_branch: "main" },
  whim_wake: { repo: "o/r" },
  whim_claim: { key: "k", slot: 1, runner: "r", repo: "o/empty", metered: true },
  whim_heartbeat: {
    item: "6f1f7c5e-0000-4000-8000-000000000000",
    token: "6f1f7c5e-0000-4000-8000-000000000000",
    fence: 1,
    phase: "running",
    iteration: 1,
  },
  whim_get: { id: "6f1f7c5e-0000-4000-8000-000000000000" },
  whim_status: {},
};

const seconds = () => Math.floor(Date.now() / 1000);
const encoded = (part: unknown) => Buffer.from(JSON.stringify(part)).toString("base64url");

type Forgery = { head?: object; secret?: string; signature?: string };

function token(claims: object, { head = {}, secret = store.jwtSecret, signature }: Forgery = {}): string {
  const input = `${encoded({ alg: "HS256", typ: "JWT", ...head })}.${encoded(claims)}`;
  return `${input}.${signature ?? createHmac("sha256", secret).update(input).digest("base64url")}`;
}

const beside = (value: string) => ({ apikey: store.secretKey, authorization: `Bearer ${value}` });
/** Everybody who has a key. */
const keys = () => [
  { apikey: store.secretKey },
  ...[...ROLES, "postgres"].map((role) => bearer(valid(role))),
];

const live = () => ({ iat: seconds() - 1, exp: seconds() + 600 });
const valid = (role: unknown) => token({ role, ...live() });
/** As an action sends it. */
const bearer = (value: string) => ({ apikey: store.publishableKey, authorization: `Bearer ${value}` });

/** "200", or the status with the code of the error (or its message, where a gateway sends no code). */
async function answer(
  path: string,
  headers: Record<string, string>,
  body?: object,
  method = "POST",
): Promise<string> {
  const reply = await fetch(`${store.url}/rest/v1/${path}`, {
    method,
    headers: { "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await reply.text();
  if (reply.ok) return `${reply.status}`;
  const { code, message } = JSON.parse(text) as { code?: string; message: string };
  return `${reply.status} ${code ?? message}`;
}

async function answers(headers: Record<string, string>): Promise<string[]> {
  const all: string[] = [];
  for (const [name, args] of Object.entries(CALLS)) all.push(await answer(`rpc/${name}`, headers, args));
  return all;
}

const enqueue = (headers: Record<string, string>) =>
  answer("rpc/whim_enqueue", headers, CALLS["whim_enqueue"]);

const everywhere = (expected: string) => Object.keys(CALLS).map(() => expected);

const SIGNED_OUT = "401 42501";
const NOT_YOURS = "403 42501";
const LOST = "409 PT409";

test("here too, what is not revoked by name is open to everybody", async () => {
  expect(await answer("rpc/unguarded", bearer(valid("anon")), {})).toBe("200");
  expect(await answer("rpc/unguarded", bearer(valid("whim_worker")), {})).toBe(NOT_YOURS);
});

describe("a valid token may do what its role may", () => {
  test.each<[(typeof ROLES)[number], string[]]>([
    //               enqueue    wake       claim      heartbeat  get    status
    ["whim_intake", ["200", "200", NOT_YOURS, NOT_YOURS, "200", "200"]],
    ["whim_worker", [NOT_YOURS, "200", "200", LOST, "200", "200"]],
    ["whim_reader", [NOT_YOURS, NOT_YOURS, NOT_YOURS, NOT_YOURS, "200", "200"]],
    ["service_role", ["200", "200", "200", LOST, "200", "200"]],
    ["anon", everywhere(SIGNED_OUT)],
    ["authenticated", everywhere(NOT_YOURS)],
  ])("%s", async (role, expected) => {
    expect(await answers(bearer(valid(role)))).toEqual(expected);
  });
});

/** Only the roles of a project's API are served: the embedded database would obey any other, postgres included. */
describe("a valid token for any other role is refused", () => {
  test.each([
    ["postgres"],
    ["supabase_admin"],
    ["authenticator"],
    ["pg_read_all_data"],
    ["whim"],
    ["WHIM_WORKER"],
    ["whim_worker "],
    ['whim_worker"; set role postgres; --'],
    [""],
    [null],
    [5],
    [true],
    [["whim_worker"]],
    [{ name: "whim_worker" }],
  ])("%j", async (role) => {
    expect(await answers(bearer(valid(role)))).toEqual(everywhere(NOT_YOURS));
  });
});

describe("a token that is wrong gives nothing, whatever role it names", () => {
  const WRONG: [string, string, (role: string) => string][] = [
    ["expired", "401 PGRST303", (role) => token({ role, iat: seconds() - 600, exp: seconds() - 1 })],
    ["not yet valid", "401 PGRST301", (role) => token({ role, ...live(), nbf: seconds() + 300 })],
    [
      "issued in the future",
      "401 PGRST303",
      (role) => token({ role, iat: seconds() + 300, exp: seconds() + 600 }),
    ],
    [
      "signed with another secret",
      "401 PGRST301",
      (role) => token({ role, ...live() }, { secret: "x".repeat(64) }),
    ],
    [
      "signed with the library's default secret",
      "401 PGRST301",
      (role) => token({ role, ...live() }, { secret: "unsafe-secret-change-me" }),
    ],
    ["signed with nothing", "401 PGRST301", (role) => token({ role, ...live() }, { secret: "" })],
    // Here no signature makes it no token, and the caller is anon; PostgREST says PGRST301. Both let nobody in.
    [
      "alg none, unsigned",
      SIGNED_OUT,
      (role) => token({ role, ...live() }, { head: { alg: "none" }, signature: "" }),
    ],
    [
      "alg none, signed all the same",
      "401 PGRST301",
      (role) => token({ role, ...live() }, { head: { alg: "none" } }),
    ],
    ["alg nOnE", "401 PGRST301", (role) => token({ role, ...live() }, { head: { alg: "nOnE" } })],
    [
      "alg HS512 over an HS256 signature",
      "401 PGRST301",
      (role) => token({ role, ...live() }, { head: { alg: "HS512" } }),
    ],
    [
      "alg RS256 with the secret for a public key",
      "401 PGRST301",
      (role) => token({ role, ...live() }, { head: { alg: "RS256" } }),
    ],
    [
      "alg ES256 with the secret for a public key",
      "401 PGRST301",
      (role) => token({ role, ...live() }, { head: { alg: "ES256" } }),
    ],
    ["no alg at all", "401 PGRST301", (role) => token({ role, ...live() }, { head: { alg: undefined } })],
    [
      "a key of its own in the head",
      "401 PGRST301",
      (role) =>
        token(
          { role, ...live() },
          { secret: "mine", head: { jwk: { kty: "oct", k: Buffer.from("mine").toString("base64url") } } },
        ),
    ],
    [
      "another body under a valid signature",
      "401 PGRST301",
      (role) => token({ role, ...live() }, { signature: valid("somebody").split(".")[2] ?? "" }),
    ],
    ["a signature that is cut", "401 PGRST301", (role) => valid(role).slice(0, -4)],
  ];

  test.each(WRONG)("%s: %s", async (_, expected, make) => {
    for (const role of ROLES) {
      expect([role, await answers(bearer(make(role)))]).toEqual([role, everywhere(expected)]);
    }
    // Refused for its role, before its signature is looked at.
    expect(await answers(bearer(make("postgres")))).toEqual(everywhere(NOT_YOURS));
  });

  test("every function there is refuses an expired token before it looks at the arguments", async () => {
    const names = await store.sql<{ name: string }>(
      "select distinct proname as name from pg_proc where pronamespace = 'public'::regnamespace and proname like 'whim\\_%'",
    );
    expect(names.length).toBeGreaterThanOrEqual(9);
    const expired = bearer(token({ role: "service_role", iat: seconds() - 600, exp: seconds() - 1 }));
    for (const { name } of names) {
      expect([name, await answer(`rpc/${name}`, expired, {})]).toEqual([name, "401 PGRST303"]);
    }
  });

  test.each([
    ["garbage", SIGNED_OUT],
    ["a.b.c", "401 PGRST301"],
    ["..", "401 PGRST301"],
    ["null", SIGNED_OUT],
    ["\u00e9.\u00e9.\u00e9", "401 PGRST301"],
  ])("garbage: %s", async (value, expected) => {
    expect(await answer("rpc/whim_status", bearer(value), {})).toBe(expected);
  });

  test("a token without a role is anon", async () => {
    expect(await answers(bearer(token(live())))).toEqual(everywhere(SIGNED_OUT));
  });

  test("nothing of all this left a trace", async () => {
    const [{ count } = { count: -1 }] = await store.sql<{ count: number }>(
      "select count(*)::int as count from whim.work_items",
    );
    // The one item that whim_intake and service_role were allowed to add.
    expect(count).toBe(1);
  });
});

describe("the ways to send a key", () => {
  const NO_KEY = "401 No API key found in request";
  const INVALID_KEY = "401 Invalid API key";

  test("the secret key alone may do everything", async () => {
    expect(await answers({ apikey: store.secretKey })).toEqual(["200", "200", "200", LOST, "200", "200"]);
    expect(await enqueue({ apikey: store.secretKey, authorization: `Bearer ${store.secretKey}` })).toBe(
      "200",
    );
  });

  test("the publishable key alone may do nothing", async () => {
    expect(await answers({ apikey: store.publishableKey })).toEqual(everywhere(SIGNED_OUT));
    expect(await answers(bearer(store.publishableKey))).toEqual(everywhere(SIGNED_OUT));
  });

  test("no key, a key that is none, and a key in the wrong header", async () => {
    expect(await enqueue({})).toBe(NO_KEY);
    expect(await enqueue({ apikey: "" })).toBe(NO_KEY);
    expect(await enqueue({ authorization: `Bearer ${store.secretKey}` })).toBe(NO_KEY);
    expect(await enqueue({ authorization: `Bearer ${valid("whim_intake")}` })).toBe(NO_KEY);
    expect(await enqueue({ apikey: "sb_secret_wrong" })).toBe(INVALID_KEY);
    expect(await enqueue({ apikey: `${store.secretKey}x` })).toBe(INVALID_KEY);
    expect(await enqueue({ apikey: store.jwtSecret })).toBe(INVALID_KEY);
    expect(await enqueue({ apikey: valid("service_role") })).toBe(INVALID_KEY);
    expect(await enqueue(bearer(store.secretKey))).toBe(SIGNED_OUT);
  });

  test("a token beside the secret key acts as its own role, and is looked at like any other", async () => {
    expect(await enqueue(beside(valid("whim_reader")))).toBe(NOT_YOURS);
    expect(await enqueue(beside(valid("whim_intake")))).toBe("200");
    expect(await enqueue(beside(token({ role: "whim_intake", exp: seconds() - 1 })))).toBe("401 PGRST303");
    expect(await enqueue(beside(valid("postgres")))).toBe(NOT_YOURS);
  });
});

describe("nobody reaches what lies behind the functions", () => {
  const CLOSED = /^(404 PGRST(202|205)|406 PGRST106|403 42501)$/;

  async function reached(
    paths: string[],
    methods: string[],
    profiles: string[],
  ): Promise<{ asked: number; open: string[] }> {
    let asked = 0;
    const open: string[] = [];
    for (const key of keys())
      for (const path of paths)
        for (const method of methods)
          for (const profile of profiles) {
            const names = profile === "" ? {} : { "accept-profile": profile, "content-profile": profile };
            const body = method === "GET" ? undefined : {};
            const got = await answer(path, { ...key, ...names }, body, method);
            asked += 1;
            if (!CLOSED.test(got)) open.push(`${method} ${path} (${profile}): ${got}`);
          }
    return { asked, open };
  }

  test("no table or view, by any method, of any schema", async () => {
    const relations = await store.sql<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'whim'::regnamespace and relkind in ('r', 'v', 'm', 'p')",
    );
    const names = relations.map(({ name }) => name);
    expect(names).toContain("work_items");
    const methods = ["GET", "POST", "PATCH", "DELETE"];
    const { asked, open } = await reached(names, methods, ["", "whim"]);
    expect(asked).toBe(8 * names.length * methods.length * 2);
    expect(open).toEqual([]);
    expect(
      (await reached(["whim.settings", "pg_roles", "pg_authid"], ["GET"], ["", "pg_catalog"])).open,
    ).toEqual([]);
  });

  test("no function of schema whim, nor of the system", async () => {
    const functions = await store.sql<{ name: string }>(
      "select distinct proname as name from pg_proc where pronamespace = 'whim'::regnamespace",
    );
    const names = functions.map(({ name }) => name);
    expect(names).toContain("reap");
    const paths = [
      ...names,
      ...names.map((name) => `whim.${name}`),
      "pg_sleep",
      "pg_read_file",
      "set_config",
    ];
    const { asked, open } = await reached(
      paths.map((name) => `rpc/${name}`),
      ["POST"],
      ["", "whim"],
    );
    expect(asked).toBe(8 * paths.length * 2);
    expect(open).toEqual([]);
  });
});

test("a role key as the command makes it works with the client, and says so when it has expired", async () => {
  const { url, publishableKey, jwtSecret } = store;
  const made = (days: number, now: number) =>
    roleKey("reader", days, signerOfSecret(jwtSecret, "the store"), new Date(now)).token;
  const fresh = openStore({ url, key: publishableKey, roleKey: made(1, Date.now()) });
  expect((await fresh.status()).paused).toBe(false);
  await expect(fresh.wake("o/r")).rejects.toThrow("its role may not call this");
  const old = openStore({ url, key: publishableKey, roleKey: made(1, Date.now() - 25 * 60 * 60 * 1000) });
  await expect(old.status()).rejects.toThrow("(401, JWT expired): make a new key");
});
