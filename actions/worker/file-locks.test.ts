import { expect, test } from "vitest";
import { openStore } from "../_lib/store/client.ts";
import { REPO, workerSample } from "../_lib/testing/worker.ts";
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

test("a file that becomes free while an agent works is kept for the work, and the next agent may change it", async () => {
  await sample.enqueue("- [ ] One\n", { title: "One" });
  const holder = await sample.elsewhere(["a.txt"]);
  await sample.enqueue("- [ ] Two\n", { title: "Two" });
  const store = openStore({ url: sample.store.url, key: sample.store.secretKey });
  const claim = await store.claim({ key: "two", repo: REPO, slot: 2, runner: "r", metered: false });
  if (claim.kind === "none") throw new Error(claim.reason);
  const locks = openFileLocks({ beforeEdit: store, afterwards: store }, claim.lease);

  await locks.takeFreed();
  expect(await locks.mayEdit("a.txt")).toMatchObject({ allow: false });
  expect(locks.denials()).toHaveLength(1);

  // The next iteration's agent starts with the file read-only.
  await locks.takeFreed();
  expect(locks.locked()).toEqual(["a.txt"]);
  await store.giveBack(holder, { reason: "done" });
  const verdict = await locks.mayEdit("a.txt");
  expect(verdict.reason).toContain("stays read-only until you stop");
  expect(verdict.allow).toBe(false);
  expect(locks.denials()).toEqual([]);
  expect(locks.locked()).toEqual([]);

  await locks.takeFreed();
  expect(await locks.mayEdit("a.txt")).toMatchObject({ allow: true });
});

test("a file that became free between two iterations is the next agent's from its start", async () => {
  await sample.enqueue("- [ ] One\n", { title: "One" });
  const holder = await sample.elsewhere(["a.txt"]);
  await sample.enqueue("- [ ] Two\n", { title: "Two" });
  const store = openStore({ url: sample.store.url, key: sample.store.secretKey });
  const claim = await store.claim({ key: "two again", repo: REPO, slot: 2, runner: "r", metered: false });
  if (claim.kind === "none") throw new Error(claim.reason);
  const locks = openFileLocks({ beforeEdit: store, afterwards: store }, claim.lease);
  expect(await locks.notOurs(["a.txt"])).toHaveLength(1);
  await store.giveBack(holder, { reason: "done" });
  await locks.takeFreed();
  expect(locks.locked()).toEqual([]);
  expect(await locks.mayEdit("a.txt")).toMatchObject({ allow: true });
});

test("a file that others hold under the one spelling of its name is not ours under the other, and is named as it was asked", async () => {
  await sample.enqueue("- [ ] One\n", { title: "One" });
  await sample.elsewhere(["caf\u00e9.txt"]);
  await sample.enqueue("- [ ] Two\n", { title: "Two" });
  const store = openStore({ url: sample.store.url, key: sample.store.secretKey });
  const claim = await store.claim({ key: "spelling", repo: REPO, slot: 2, runner: "r", metered: false });
  if (claim.kind === "none") throw new Error(claim.reason);
  const locks = openFileLocks({ beforeEdit: store, afterwards: store }, claim.lease);
  const [refused] = await locks.notOurs(["cafe\u0301.txt", "other.txt"]);
  // By another name its change would not be undone.
  expect(refused?.path).toBe("cafe\u0301.txt");
});
