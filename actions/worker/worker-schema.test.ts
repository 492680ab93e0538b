import { afterEach, expect, test } from "vitest";
import { SCHEMA_VERSION } from "../_lib/store/schema-version.ts";
import { TWO_TASKS, TWO_TASKS_DONE, workerSample } from "../_lib/testing/worker.ts";

const sample = workerSample();

/** As a migration does it. */
const setVersion = (version: number) =>
  sample.store.sql(
    `create or replace function whim.schema_version() returns integer language sql immutable set search_path = '' as $$ select ${version} $$`,
  );

afterEach(() => setVersion(SCHEMA_VERSION));

test.each([
  [SCHEMA_VERSION + 1, 'The actions are older: run "npm run setup" of a newer Whim'],
  [SCHEMA_VERSION - 1, 'The store is older: run "npm run migrate"'],
])(
  "on a store of schema %i the worker's bundle says which of the two is older, and claims nothing",
  async (version, says) => {
    await sample.enqueue(TWO_TASKS);
    await setVersion(version);
    const run = await sample.work(TWO_TASKS_DONE, { from: "dist" });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(`The versions do not fit: this store has schema ${version}`);
    expect(run.log).toContain(says);
    expect(await sample.item()).toMatchObject({ status: "queued", attempts: 0, lease_token: null });
    const writes = sample.github.calls.filter(({ operation }) => !/^(GET|QUERY) /.test(operation));
    expect(writes).toEqual([]);
    expect(sample.model?.requests).toEqual([]);
  },
);
