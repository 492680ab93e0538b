import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type TestStore, startTestStore } from "../testing/store.ts";
import { openStore } from "./client.ts";
import { ConfigurationError } from "../errors.ts";
import { SCHEMA_VERSION } from "./schema-version.ts";
import type { Claim, NewWork } from "./store.ts";

let embedded: TestStore;
beforeAll(async () => {
  embedded = await startTestStore();
});
afterAll(() => embedded.close());
afterEach(() => setVersion(SCHEMA_VERSION));

/** As a migration does it. */
async function setVersion(version: number): Promise<void> {
  await embedded.sql(
    `create or replace function whim.schema_version() returns integer language sql immutable set search_path = '' as $$ select ${version} $$`,
  );
}

const store = (schema?: number | null) =>
  openStore({ url: embedded.url, key: embedded.secretKey, ...(schema === undefined ? {} : { schema }) });

const work: NewWork = {
  repo: "octo-org/greeter",
  source: "issue",
  sourceId: "1",
  title: "Greet",
  spec: "- [ ] Greet",
  baseBranch: "main",
};
const claim = { key: "k", repo: work.repo, slot: 1, runner: "r", metered: false };

test("the actions of this version were made for the schema of this version", async () => {
  expect((await store().status()).schemaVersion).toBe(String(SCHEMA_VERSION));
});

test("an older action is refused before it claims, and told to be updated", async () => {
  await setVersion(SCHEMA_VERSION + 1);
  const refused = await store()
    .claim(claim)
    .catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ConfigurationError);
  expect((refused as Error).message).toBe(
    `The versions do not fit: this store has schema ${SCHEMA_VERSION + 1}, and these actions were made for schema ${SCHEMA_VERSION} (${embedded.url}). The actions are older: run "npm run setup" of a newer Whim, which updates the workflow files of the repository.`,
  );
});

test("a newer action is refused before it queues anything, and the store is to be migrated", async () => {
  await expect(store(SCHEMA_VERSION + 1).enqueue(work)).rejects.toThrow(
    'The store is older: run "npm run migrate"',
  );
  expect((await store().list({})).items).toEqual([]);
});

test("work that was begun before a migration goes to its end", async () => {
  await store().enqueue(work);
  const { lease } = (await store().claim(claim)) as Claim;
  await setVersion(SCHEMA_VERSION + 1);
  await store().heartbeat(lease, { phase: "running", iteration: 1 });
  await store().recordIteration(lease, { n: 1 });
  const done = await store().complete(lease, {
    pullRequestUrl: "https://github.com/octo-org/greeter/pull/2",
    head: "0".repeat(40),
  });
  expect(done.status).toBe("completed");
});

test("whoever names no version, as curl and Studio do, is answered", async () => {
  await setVersion(SCHEMA_VERSION + 1);
  expect((await store(null).status()).schemaVersion).toBe(String(SCHEMA_VERSION + 1));
});
