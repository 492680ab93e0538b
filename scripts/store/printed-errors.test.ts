import { format } from "node:util";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openStore } from "../../actions/_lib/store/client.ts";
import { type EmbeddedStore, startEmbeddedStore } from "./embedded.ts";

const SECRET = "hunter2-in-an-argument";
const TOKEN = "6f1f7c5e-0000-4000-8000-00000000cafe";

let store: EmbeddedStore;
let printed: string;
beforeEach(async () => {
  store = await startEmbeddedStore({ data: null });
  printed = "";
  vi.spyOn(console, "error").mockImplementation((...args: unknown[]) => {
    printed += `${format(...args)}\n`;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await store.close();
});

async function rpc(name: string, body: object): Promise<number> {
  const reply = await fetch(`${store.url}/rest/v1/rpc/${name}`, {
    method: "POST",
    headers: { apikey: store.secretKey, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  await reply.text();
  return reply.status;
}

test("a refused call is one line on standard error, without its arguments", async () => {
  const work = {
    repo: "o/r",
    source: "issue",
    source_id: "1",
    title: SECRET,
    spec: " ",
    base_branch: "main",
  };
  expect(await rpc("whim_enqueue", work)).toBe(461);
  expect(await rpc("whim_enqueue", { ...work, spec: SECRET, priority: SECRET })).toBe(460);
  const lease = { item: TOKEN, token: TOKEN, fence: 1 };
  expect(await rpc("whim_heartbeat", { ...lease, phase: "setup", iteration: 0 })).toBe(409);
  expect(await rpc("whim_get", { id: SECRET })).toBe(400);
  expect(printed).toBe(
    "refused: whim_enqueue (PT461)\nrefused: whim_enqueue (PT460)\nrefused: whim_heartbeat (PT409)\nrefused: whim_get (22P02)\n",
  );
});

test("an error of the database itself is printed with its message and place, without the arguments", async () => {
  await store.database.exec(`
    create function public.whim_broken(secret text) returns json language plpgsql as $$
    begin
      raise exception 'the disk is broken' using errcode = 'XX001';
    end $$`);
  expect(await rpc("whim_broken", { secret: SECRET })).toBe(500);
  expect(printed).toMatch(/^failed: whim_broken \(XX001\): error: the disk is broken\n +at /);
  expect(printed).toContain("PL/pgSQL function whim_broken(text) line 3 at RAISE");
  expect(printed).not.toContain(SECRET);
});

test("the caller still gets the message and the hint", async () => {
  const client = openStore({ url: store.url, key: store.secretKey });
  const lease = { item: TOKEN, token: TOKEN, fence: 1 };
  await expect(client.heartbeat(lease, { phase: "setup", iteration: 0 })).rejects.toThrow(TOKEN);
});
