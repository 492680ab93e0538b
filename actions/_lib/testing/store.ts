import { type EmbeddedStore, startEmbeddedStore } from "../../../scripts/store/embedded.ts";

export type TestStore = EmbeddedStore & {
  /** Straight into the same database, for what a test must see or set up. */
  sql<Row>(query: string, values?: unknown[]): Promise<Row[]>;
};

/** `before`: SQL that runs before the migrations. */
export async function startTestStore(before = ""): Promise<TestStore> {
  const store = await startEmbeddedStore({ data: null, before });
  // One test starts many workers in a second.
  await store.database.exec("update whim.settings set cooldown_seconds = 0");
  return {
    ...store,
    sql: async <Row>(query: string, values: unknown[] = []) =>
      (await store.database.query<Row>(query, values)).rows,
  };
}
