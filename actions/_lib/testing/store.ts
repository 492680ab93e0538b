import { type EmbeddedStore, startEmbeddedStore } from "../../../scripts/store/embedded.ts";
import { migratedImage } from "./database.ts";

export type TestStore = EmbeddedStore & {
  /** Straight into the same database as the owner of its tables, for what a test must see or bring about. */
  sql<Row>(query: string, values?: unknown[]): Promise<Row[]>;
};

/** `before`: SQL that runs before the migrations. */
export async function startTestStore(before = ""): Promise<TestStore> {
  const store = await startEmbeddedStore(
    before === "" ? { data: null, image: await migratedImage() } : { data: null, before },
  );
  // One test starts many workers in a second.
  await store.database.exec("update whim.settings set cooldown_seconds = 0, breaker_failures = 0");
  return {
    ...store,
    sql: <Row>(query: string, values: unknown[] = []) =>
      store.database.transaction(async (transaction) => {
        await transaction.exec("set local role whim_owner");
        return (await transaction.query<Row>(query, values)).rows;
      }),
  };
}
