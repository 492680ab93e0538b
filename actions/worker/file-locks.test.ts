import { expect, test } from "vitest";
import { openStore } from "../_lib/store/client.ts";
import { workerSample } from "../_lib/testing/worker.ts";
import { openFileLocks } from "./file-locks.ts";

const sample = workerSample();

test("more files than one call may name are locked all the same", async () => {
  await sample.enqueue("- [ ] One\n");
  const lease = await sample.elsewhere();
  const store = openStore({ url: sample.store.url, key: sample.store.secretKey });
  const locks = openFileLocks({ beforeEdit: store, afterwards: store }, lease);
  const files = Array.from({ length: 1500 }, (_, n) => `generated/${n}.ts`);
  expect(await locks.notOurs(files)).toEqual([]);
  expect(await sample.store.sql("select count(*)::int as n from whim.file_locks")).toEqual([{ n: 1500 }]);
});
