import type { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openEmptyDatabase, sqlOf } from "../../actions/_lib/testing/database.ts";

// Hosted Supabase grants what is new in public to these roles by name: a revoke from PUBLIC alone would leave them in.
const HOSTED = `
  create role anon nologin; create role authenticated nologin; create role service_role nologin bypassrls;
  create role authenticator login noinherit;
  alter default privileges in schema public grant all on functions to anon, authenticated, service_role;
  alter default privileges in schema public grant all on tables to anon, authenticated, service_role;`;

let database: PGlite;
beforeAll(async () => {
  database = await openEmptyDatabase({});
  await database.exec(HOSTED);
  for (const sql of await sqlOf("migrations")) await database.exec(sql);
});
afterAll(() => database.close());

/** The SQLSTATE a role gets, or "ok". */
async function attempt(role: string, sql: string): Promise<string> {
  await database.exec(`set role ${role}`);
  try {
    await database.query(sql);
    return "ok";
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await database.exec("reset role");
  }
}

const DENIED = "42501";
const LOST = "PT409";
const NO_ITEM = "PT469";
const LEASE = "gen_random_uuid(), gen_random_uuid(), 1";

const MATRIX: [string, ...string[]][] = [
  ["whim_enqueue('octo/repo', 'issue', '1', 'T', 's', 'main')", "ok", "ok", DENIED, DENIED],
  ["whim_wake('octo/repo')", "ok", "ok", "ok", DENIED],
  ["whim_get(gen_random_uuid())", "ok", "ok", "ok", "ok"],
  ["whim_get_spec(gen_random_uuid())", "ok", "ok", "ok", DENIED],
  ["whim_list()", "ok", "ok", "ok", "ok"],
  ["whim_position(gen_random_uuid())", "ok", "ok", "ok", "ok"],
  ["whim_estimate(3)", "ok", "ok", "ok", "ok"],
  ["whim_status()", "ok", "ok", "ok", "ok"],
  ["whim_metrics()", "ok", "ok", "ok", "ok"],
  ["whim_workers()", "ok", "ok", "ok", "ok"],
  ["whim_search_learnings()", "ok", "ok", DENIED, "ok"],
  ["whim_unembedded()", "ok", "ok", DENIED, DENIED],
  ["whim_set_embeddings('hashed-4', '[]')", "ok", "ok", DENIED, DENIED],
  ["whim_may_embed()", "ok", "ok", "ok", DENIED],
  ["whim_cancel(gen_random_uuid())", NO_ITEM, NO_ITEM, DENIED, DENIED],
  ["whim_requeue(gen_random_uuid())", NO_ITEM, NO_ITEM, DENIED, DENIED],
  ["whim_set_priority(gen_random_uuid(), 'high')", NO_ITEM, NO_ITEM, DENIED, DENIED],
  ["whim_pause(gen_random_uuid())", NO_ITEM, NO_ITEM, DENIED, DENIED],
  ["whim_resume(gen_random_uuid())", NO_ITEM, NO_ITEM, DENIED, DENIED],
  ["whim_approve(gen_random_uuid(), 'x', 'x', 'x')", NO_ITEM, NO_ITEM, DENIED, DENIED],
  ["whim_answer(gen_random_uuid(), 'x', 'x')", NO_ITEM, NO_ITEM, DENIED, DENIED],
  [`whim_charge('octo/empty', 'key', '{"usd": 0}')`, "ok", "ok", DENIED, DENIED],
  ["whim_pause_all()", "ok", "ok", DENIED, DENIED],
  ["whim_resume_all()", "ok", "ok", DENIED, DENIED],
  ["whim_set_model(gen_random_uuid(), 'x')", NO_ITEM, NO_ITEM, DENIED, DENIED],
  ["whim_note(gen_random_uuid(), 'x')", NO_ITEM, NO_ITEM, DENIED, DENIED],
  ["whim_set_limits(gen_random_uuid())", NO_ITEM, NO_ITEM, DENIED, DENIED],
  ["whim_kill(gen_random_uuid())", NO_ITEM, NO_ITEM, DENIED, DENIED],
  ["whim_settle(gen_random_uuid(), 'merged')", NO_ITEM, NO_ITEM, DENIED, DENIED],
  ["whim_review_learning(gen_random_uuid(), 'trusted')", NO_ITEM, NO_ITEM, DENIED, DENIED],
  ["whim_purge_learnings(author => 'nobody')", "ok", "ok", DENIED, DENIED],
  ["whim_sweep()", "ok", "ok", "ok", DENIED],
  ["whim_watched('octo/empty')", "ok", "ok", DENIED, DENIED],
  ["whim_unshown('octo/empty')", "ok", "ok", DENIED, DENIED],
  ["whim_shown(gen_random_uuid(), 1)", "ok", "ok", DENIED, DENIED],
  ["whim_know_repository('octo/empty', 'github.com/1')", "ok", "ok", DENIED, DENIED],
  ["whim_report('{octo/empty}')", "ok", "ok", DENIED, "ok"],
  ["whim_claim('k', 1, 'r', 'octo/empty')", "ok", DENIED, "ok", DENIED],
  [`whim_heartbeat(${LEASE}, 'running', 1)`, LOST, DENIED, LOST, DENIED],
  [`whim_record_iteration(${LEASE}, 1)`, LOST, DENIED, LOST, DENIED],
  [`whim_write_spec(${LEASE}, 's')`, LOST, DENIED, LOST, DENIED],
  [`whim_ask(${LEASE}, 'x')`, LOST, DENIED, LOST, DENIED],
  [`whim_acquire_locks(${LEASE}, '{a}')`, LOST, DENIED, LOST, DENIED],
  [`whim_release_locks(${LEASE})`, LOST, DENIED, LOST, DENIED],
  [`whim_complete(${LEASE}, 'https://example.com/1', '${"a".repeat(40)}')`, LOST, DENIED, LOST, DENIED],
  [`whim_fail(${LEASE}, 'internal', 'x', false)`, LOST, DENIED, LOST, DENIED],
  [`whim_give_back(${LEASE}, 'x')`, LOST, DENIED, LOST, DENIED],
  [`whim_park(${LEASE})`, LOST, DENIED, LOST, DENIED],
  [`whim_learn(${LEASE}, '[]')`, LOST, DENIED, LOST, DENIED],
  [`whim_recall(${LEASE}, 'x')`, LOST, DENIED, LOST, DENIED],
  [`whim_untold(${LEASE}, '{}')`, LOST, DENIED, LOST, DENIED],
];

test.each(MATRIX)(
  "%s: service_role %s, whim_intake %s, whim_worker %s, whim_reader %s",
  async (call, ...expected) => {
    const got: string[] = [];
    for (const role of ["service_role", "whim_intake", "whim_worker", "whim_reader"]) {
      got.push(await attempt(role, `select public.${call}`));
    }
    expect(got).toEqual(expected);
    expect(await attempt("anon", `select public.${call}`)).toBe(DENIED);
    expect(await attempt("authenticated", `select public.${call}`)).toBe(DENIED);
  },
);

test.each(["anon", "authenticated", "service_role", "whim_intake", "whim_worker", "whim_reader"])(
  "%s reads and writes no table and calls no inner function",
  async (role) => {
    expect(await attempt(role, "select * from whim.work_items")).toBe(DENIED);
    expect(await attempt(role, "update whim.settings set paused = true")).toBe(DENIED);
    expect(await attempt(role, "select whim.reap(10)")).toBe(DENIED);
  },
);

test("no function is missing above", async () => {
  const { rows } = await database.query<{ name: string }>(
    "select proname as name from pg_proc where pronamespace = 'public'::regnamespace and proname like 'whim\\_%' order by 1",
  );
  const tried = MATRIX.map(([call]) => call.slice(0, call.indexOf("(")));
  expect(tried.toSorted()).toEqual(rows.map((row) => row.name));
});
