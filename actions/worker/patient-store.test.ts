import { afterEach, beforeEach, expect, test } from "vitest";
import { systemClock } from "../_lib/clock.ts";
import { openStore } from "../_lib/store/client.ts";
import { LeaseLost, StoreUnavailable } from "../_lib/store/errors.ts";
import type { Claim, Store } from "../_lib/store/store.ts";
import { type FaultProxy, startFaultProxy } from "../_lib/testing/fault-proxy.ts";
import { REPO, workerSample } from "../_lib/testing/worker.ts";
import { patientStore } from "./patient-store.ts";

const sample = workerSample();
/** A clock whose waits are over at once, and which counts the pauses between calls. */
const quick = { ...systemClock, sleep: async () => {} };
let proxy: FaultProxy;
let hasty: Store;
let claim: Claim;

beforeEach(async () => {
  proxy = await startFaultProxy(sample.store.url);
  hasty = openStore({ url: proxy.url, key: sample.store.secretKey, clock: quick });
  await sample.enqueue("- [ ] One\n");
  const key = `patient ${Math.random()}`;
  const answer = await hasty.claim({ key, repo: REPO, slot: 1, runner: "r", metered: false });
  if (answer.kind === "none") throw new Error(answer.reason);
  claim = answer;
});
afterEach(() => proxy.close());

test("an outage that outlasts a call's own tries is waited out while the lease lives", async () => {
  let pauses = 0;
  const sleep = async () => {
    pauses += 1;
    if (pauses === 3) proxy.down = false;
  };
  const said: string[] = [];
  const log = { warn: (line: string) => void said.push(line) };
  const signal = new AbortController().signal;
  const store = patientStore(hasty, { clock: { ...quick, sleep }, log, signal });
  proxy.down = true;
  expect(await store.recordIteration(claim.lease, { n: 1 })).toMatchObject({ granted: true });
  expect(pauses).toBe(3);
  expect(said).toEqual([expect.stringContaining("asked again for as long as the lease lives")]);
});

test("an answer that is not the store's is waited out as well", async () => {
  let pauses = 0;
  const sleep = async () => {
    pauses += 1;
    proxy.answerWith = null;
  };
  const signal = new AbortController().signal;
  const store = patientStore(hasty, { clock: { ...quick, sleep }, log: { warn: () => {} }, signal });
  proxy.answerWith = { status: 401, body: "<html><title>Sign in</title></html>" };
  expect(await store.recordIteration(claim.lease, { n: 1 })).toMatchObject({ granted: true });
  expect(pauses).toBe(1);
});

test("when the lease is over, or the job must end, nothing is waited for", async () => {
  const over = new AbortController();
  const clock = { ...quick, sleep: async () => over.abort() };
  const store = patientStore(hasty, { clock, log: { warn: () => {} }, signal: over.signal });
  proxy.down = true;
  await expect(store.giveBack(claim.lease, { reason: "x" })).rejects.toBeInstanceOf(StoreUnavailable);
});

test("a lost lease is an answer", async () => {
  const signal = new AbortController().signal;
  const store = patientStore(hasty, { clock: quick, log: { warn: () => {} }, signal });
  const stale = { ...claim.lease, fence: claim.lease.fence + 1 };
  await expect(store.heartbeat(stale, { phase: "running", iteration: 1 })).rejects.toBeInstanceOf(LeaseLost);
});
