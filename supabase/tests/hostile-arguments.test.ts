import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestStore, startTestStore } from "../../actions/_lib/testing/store.ts";

type Declared = { name: string; args: string[]; types: string[] };

const HOSTILE: [string, unknown][] = [
  ["null", null],
  ["an empty text", ""],
  ["a quote and a comment", "'; drop table whim.work_items; --"],
  ["a NUL", "a\u0000b"],
  ["half a surrogate", "\ud800"],
  ["a megabyte", "x".repeat(1_000_000)],
  ["a negative number", -1],
  ["a number out of every range", 1e300],
  ["no number", "NaN"],
  ["a fraction", 0.5],
  ["a truth", true],
  ["a list", [null, "..", {}]],
  ["an object", { a: { b: [1] } }],
  ["a uuid of nobody", "00000000-0000-4000-8000-000000000000"],
  ["a time before all time", "-infinity"],
];

/** What lets the other arguments be looked at. */
const HONEST: Record<string, unknown> = {
  text: "x",
  uuid: "00000000-0000-4000-8000-000000000000",
  integer: 1,
  bigint: 1,
  numeric: 1,
  boolean: false,
  jsonb: {},
  "text[]": ["a"],
  "uuid[]": [],
  "timestamp with time zone": "2026-01-01T00:00:00Z",
};

let store: TestStore;
let functions: Declared[];
beforeAll(async () => {
  store = await startTestStore();
  await store.sql("update whim.settings set daily_iterations = 1000000");
  functions = await store.sql<Declared>(`
    select proname as name, coalesce(proargnames, '{}') as args,
      array(select format_type(t, null) from unnest(proargtypes::oid[]) with ordinality as a (t, n) order by n) as types
    from pg_proc where pronamespace = 'public'::regnamespace and proowner = 'whim_owner'::regrole order by 1`);
});
afterAll(() => store.close());

async function call(name: string, args: object): Promise<{ status: number; body: string }> {
  const reply = await fetch(`${store.url}/rest/v1/rpc/${name}`, {
    method: "POST",
    headers: { apikey: store.secretKey, "content-type": "application/json" },
    body: JSON.stringify(args),
  });
  return { status: reply.status, body: (await reply.text()).slice(0, 300) };
}

let sources = 0;

/** An item that is held, for functions that ask for a lease before they look at anything else. */
async function held(): Promise<Record<string, unknown>> {
  const HELD =
    "select id as item, lease_token as token, fence from whim.work_items where lease_token is not null";
  const { 0: present } = await store.sql<Record<string, unknown>>(HELD);
  if (present !== undefined) return present;
  await store.sql("update whim.providers set blocked_until = null");
  await store.sql("update whim.settings set paused = false, hold_running = false");
  sources += 1;
  await call("whim_enqueue", {
    repo: "octo/held",
    source: "dispatch",
    source_id: `held ${sources}`,
    title: "T",
    spec: "s",
    base_branch: "main",
  });
  await call("whim_claim", { key: `held ${sources}`, slot: 1, runner: "r", repo: "octo/held" });
  const { 0: row } = await store.sql<Record<string, unknown>>(HELD);
  if (row === undefined) throw new Error("nothing is held");
  return row;
}

test.each(HOSTILE)(
  "%s in any argument of any function is refused or obeyed, never an outage",
  async (_, value) => {
    const outages: unknown[] = [];
    for (const { name, args, types } of functions) {
      const honest = Object.fromEntries(args.map((arg, n) => [arg, HONEST[types[n] ?? ""]]));
      for (const arg of args) {
        const lease = args.includes("token") || args[0] === "item" ? await held() : {};
        const mine = Object.fromEntries(Object.entries(lease).filter(([key]) => args.includes(key)));
        const { status, body } = await call(name, { ...honest, ...mine, [arg]: value });
        if (status >= 500) outages.push({ name, arg, status, body });
      }
    }
    expect(outages).toEqual([]);
  },
  120_000,
);

test("the tables are still there, and what was written is what was meant", async () => {
  expect(await store.sql("select count(*)::int as n from whim.settings")).toEqual([{ n: 1 }]);
  expect(await store.sql("select repo from whim.work_items where repo !~ '^[A-Za-z0-9]'")).toEqual([]);
});
