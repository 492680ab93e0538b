import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestStore, startTestStore } from "../testing/store.ts";
import { openStore } from "./client.ts";
import { LeaseLost } from "./errors.ts";
import type { Claim, NewWork } from "./store.ts";

let embedded: TestStore;
beforeAll(async () => {
  embedded = await startTestStore();
});
afterAll(() => embedded.close());

const work = (sourceId: string): NewWork => ({
  repo: "octo/repo",
  source: "issue",
  sourceId,
  title: "Title",
  spec: "- [ ] task",
  baseBranch: "main",
  touches: ["src/"],
});

const client = (url = embedded.url) =>
  openStore({ url, key: embedded.secretKey, clock: { now: () => Date.now(), sleep: async () => {} } });

test("an item goes from the queue to completed through the API", async () => {
  const store = client();
  const { item, created } = await store.enqueue(work("1"));
  expect(created).toBe(true);
  expect((await store.enqueue(work("1"))).created).toBe(false);
  expect(await store.wake("octo/repo")).toEqual({ slot: 1 });

  const claim = (await store.claim({
    key: "a",
    repo: "octo/repo",
    slot: 1,
    runner: "r",
    metered: true,
  })) as Claim;
  expect(claim).toMatchObject({
    kind: "claimed",
    spec: "- [ ] task",
    item: { id: item.id, status: "assigned", baseBranch: "main" },
  });
  await store.heartbeat(claim.lease, { phase: "running", iteration: 1 });
  await store.recordIteration(claim.lease, { n: 1 });
  const head = "0123456789012345678901234567890123456789";
  const checkpoint = {
    iteration: 1,
    head,
    spec: "- [x] task",
    ai: { "notes/my_file.md": "kept" },
    lastFailure: null,
    branch: "whim/1-title",
  };
  await store.recordIteration(claim.lease, { n: 1, checkpoint });

  const again = (await store.claim({
    key: "a",
    repo: "octo/repo",
    slot: 1,
    runner: "r",
    metered: true,
  })) as Claim;
  expect(again.lease).toEqual(claim.lease);
  expect(again.checkpoint).toEqual({
    iteration: 1,
    head,
    spec: "- [x] task",
    ai: { "notes/my_file.md": "kept" },
    lastFailure: null,
  });

  const done = await store.complete(claim.lease, { pullRequestUrl: "https://example.com/pull/1", head });
  expect(done).toMatchObject({ status: "completed", iterations: 1, branch: "whim/1-title" });
  expect(await store.get(item.id)).toEqual(done);
  expect((await store.status()).items.completed).toBe(1);
});

test("an unknown item is null", async () => {
  expect(await client().get("00000000-0000-4000-8000-000000000000")).toBeNull();
});

test("a lease that is gone is LeaseLost, at once", async () => {
  const lease = { item: crypto.randomUUID(), token: crypto.randomUUID(), fence: 1 };
  await expect(client().heartbeat(lease, { phase: "setup", iteration: 0 })).rejects.toThrow(LeaseLost);
});

test("a refused argument says what to do", async () => {
  await expect(client().enqueue({ ...work("2"), spec: " " })).rejects.toThrow("split larger work");
});

test("a key of another project and a key that may not call say what to do", async () => {
  await expect(openStore({ url: embedded.url, key: "sb_secret_wrong" }).status()).rejects.toThrow(
    "(401, Invalid API key): the key was made for another project",
  );
  await expect(openStore({ url: embedded.url, key: embedded.publishableKey }).status()).rejects.toThrow(
    "(401, permission denied for function whim_status): the key is valid, but its role may not call this",
  );
});

test("without a key nothing is answered", async () => {
  const reply = await fetch(`${embedded.url}/rest/v1/rpc/whim_status`, { method: "POST", body: "{}" });
  expect(reply.status).toBe(401);
});

test("the tables are not reachable through the API, even with the secret key", async () => {
  const reply = await fetch(`${embedded.url}/rest/v1/settings`, {
    headers: { apikey: embedded.secretKey, "accept-profile": "whim" },
  });
  expect(reply.status).toBe(406);
});

test("a reply lost after the change is asked for again and changes nothing twice", async () => {
  let lost = 0;
  const proxy = createServer((incoming, outgoing) => {
    const forward = request(
      {
        host: "127.0.0.1",
        port: new URL(embedded.url).port,
        path: incoming.url,
        method: incoming.method,
        headers: incoming.headers,
      },
      (reply) => {
        if (lost < 2) {
          lost += 1;
          reply.resume().on("end", () => outgoing.destroy());
        } else {
          outgoing.writeHead(reply.statusCode ?? 500, reply.headers);
          reply.pipe(outgoing);
        }
      },
    );
    incoming.pipe(forward);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  try {
    const { item } = await client(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`).enqueue(
      work("3"),
    );
    expect(lost).toBe(2);
    expect(await embedded.sql("select id from whim.work_items where source_id = '3'")).toEqual([
      { id: item.id },
    ]);
  } finally {
    proxy.close();
  }
});
