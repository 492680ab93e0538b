import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { sqlOf } from "../../actions/_lib/testing/database.ts";
import { type RealPostgres, startPostgres } from "../../actions/_lib/testing/postgres.ts";

const DEBIAN = "/usr/lib/postgresql";

/** The newest one from npm, and whatever older ones this machine has: roles and grants changed between them. */
const installed: [string, string | undefined][] = [
  ["PostgreSQL from npm", undefined],
  ...(existsSync(DEBIAN) ? readdirSync(DEBIAN) : []).map((version): [string, string] => [
    `PostgreSQL ${version}`,
    path.join(DEBIAN, version, "bin"),
  ]),
];

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  // What the migrations have to say is no failure.
  client.on("notice", () => {});
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

const apply = async (client: Client) => {
  for (const sql of await sqlOf("migrations")) await client.query(sql);
};

const CATALOG = `
  select format('%s %s', pg_get_functiondef(oid), proacl) as what from pg_proc where proowner = 'whim_owner'::regrole
  union all select format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint where connamespace = 'whim'::regnamespace
  union all select pg_get_triggerdef(t.oid) from pg_trigger as t join pg_class as c on c.oid = t.tgrelid
    where c.relnamespace = 'whim'::regnamespace and not t.tgisinternal
  union all select format('%s %s', relname, relacl) from pg_class where relnamespace = 'whim'::regnamespace
  order by 1`;

describe.each(installed)("%s, without pgvector", (_, bin) => {
  let server: RealPostgres;
  beforeAll(async () => {
    server = await startPostgres(bin === undefined ? {} : { bin });
  });
  afterAll(() => server.close());

  /** As on hosted Supabase: a user who may make roles and is no superuser, and grants to anon by default. */
  async function hostedLike(): Promise<Client> {
    const { url } = await server.database("empty");
    const admin = await connect(url);
    const name = new URL(url).pathname.slice(1);
    await admin.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'project_admin') then
          create role project_admin login createrole;
          create role anon nologin; create role authenticated nologin; create role service_role nologin;
          create role authenticator login noinherit;
          grant anon, authenticated, service_role, authenticator to project_admin with admin option;
        end if;
      end $$;
      alter database ${name} owner to project_admin;
      alter schema public owner to project_admin;`);
    const owner = new URL(url);
    owner.username = "project_admin";
    const client = await connect(owner.href);
    await client.query(`
      alter default privileges in schema public grant all on functions to anon, authenticated, service_role;
      alter default privileges in schema public grant all on tables to anon, authenticated, service_role;`);
    return client;
  }

  test("a user who is no superuser applies everything, twice, and nothing changes the second time", async () => {
    const client = await hostedLike();
    await apply(client);
    const before = (await client.query(CATALOG)).rows;
    expect(before.length).toBeGreaterThan(150);
    await apply(client);
    expect((await client.query(CATALOG)).rows).toEqual(before);
    expect((await client.query("select current_user")).rows).toEqual([{ current_user: "project_admin" }]);
  });

  test("there the functions work for who may call them and for nobody else", async () => {
    const client = await hostedLike();
    await apply(client);
    await client.query("set role service_role");
    await client.query("select public.whim_enqueue('octo/repo', 'issue', '1', 'T', 's', 'main')");
    const { rows } = await client.query("select public.whim_claim('k', 1, 'r') ->> 'kind' as kind");
    expect(rows).toEqual([{ kind: "claimed" }]);
    await expect(client.query("select * from whim.work_items")).rejects.toMatchObject({ code: "42501" });
    await client.query("reset role; set role anon");
    await expect(client.query("select public.whim_status()")).rejects.toMatchObject({ code: "42501" });
  });

  test("there Studio's user reads the views, edits requests and is refused columns of state", async () => {
    const client = await hostedLike();
    await apply(client);
    await client.query("select public.whim_enqueue('octo/repo', 'issue', '1', 'T', 's', 'main')");
    expect((await client.query("select queued from whim.overview")).rows).toEqual([{ queued: "1" }]);
    for (const view of ["queue", "fleet", "daily", "timeline", "needs_a_person", "learnings_to_review"])
      await client.query(`select * from whim.${view}`);
    await expect(client.query("update whim.work_items set status = 'completed'")).rejects.toMatchObject({
      code: "PT467",
    });
    await client.query("update whim.work_items set cancel_requested = true");
    const { rows } = await client.query(
      "select status, actor from whim.work_items join whim.events on after = status",
    );
    expect(rows).toEqual([{ status: "cancelled", actor: "project_admin" }]);
  });

  test("without pgvector learnings are found by their words, and vectors are left aside", async () => {
    const client = await connect((await server.database()).url);
    await client.query("select public.whim_enqueue('octo/repo', 'issue', '1', 'T', 's', 'main')");
    await client.query("select public.whim_claim('k', 1, 'r')");
    const embedding = JSON.stringify(Array.from({ length: 384 }, () => 0.1));
    await client.query(
      `select public.whim_learn(id, lease_token, fence,
       jsonb_build_array(jsonb_build_object('kind', 'gotcha', 'content', 'tabs break the parser', 'model', 'm', 'embedding', $1::jsonb)))
     from whim.work_items`,
      [embedding],
    );
    const { rows } = await client.query(
      "select public.whim_recall(id, lease_token, fence, 'the parser', $1::jsonb, 'm') #>> '{0,content}' as found from whim.work_items",
      [embedding],
    );
    expect(rows).toEqual([{ found: "tabs break the parser" }]);
  });
});
