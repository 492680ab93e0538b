import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { get } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type EmbeddedStore, startEmbeddedStore } from "./embedded.ts";

let folder: string;
let open: EmbeddedStore[];
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "whim-store-"));
  open = [];
});
afterEach(async () => {
  for (const store of open) await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedStore> {
  const store = await startEmbeddedStore({ data: folder });
  open.push(store);
  return store;
}

test("the keys are for their owner's eyes only", async () => {
  await start();
  expect((await stat(path.join(folder, "keys.json"))).mode & 0o777).toBe(0o600);
});

test("a second store on the same folder is refused in the same process too", async () => {
  await start();
  await expect(start()).rejects.toThrow(`already open in process ${process.pid}`);
});

test("a store that starts and ends leaves the exit code of its process alone", async () => {
  const before = process.exitCode;
  try {
    process.exitCode = 3;
    const store = await startEmbeddedStore({ data: null });
    expect(process.exitCode).toBe(3);
    await store.close();
    expect(process.exitCode).toBe(3);
  } finally {
    process.exitCode = before;
  }
});

test("a pid file that a dead process left behind is taken over", async () => {
  const child = spawn(process.execPath, ["-e", ""]);
  await new Promise((resolve) => child.once("exit", resolve));
  const file = path.join(folder, "store.pid");
  await writeFile(file, `${child.pid}\n`);
  await start();
  expect(await readFile(file, "utf8")).toBe(`${process.pid}\n`);
});

test("the API answers nothing about itself without a key", async () => {
  const { url } = await start();
  const about = ["/", "/_system/info", "/_system/config", "/_system/introspect"];
  const replies = await Promise.all(about.map(async (page) => (await fetch(url + page)).status));
  expect(replies).toEqual([404, 404, 404, 404]);
  expect((await fetch(`${url}/rest/v1/rpc/whim_status`)).status).toBe(401);
});

test("a token signed with the store's secret acts as its role and as nothing more", async () => {
  const { url, publishableKey, jwtSecret } = await start();
  const ask = async (name: string, role: string, secret: string) => {
    const reply = await fetch(`${url}/rest/v1/rpc/${name}`, {
      method: "POST",
      headers: {
        apikey: publishableKey,
        authorization: `Bearer ${signed({ role, exp: Math.floor(Date.now() / 1000) + 60 }, secret)}`,
        "content-type": "application/json",
      },
      body: JSON.stringify(name === "whim_wake" ? { repo: "octo/repo" } : {}),
    });
    return reply.status;
  };
  expect(await ask("whim_status", "whim_reader", jwtSecret)).toBe(200);
  expect(await ask("whim_wake", "whim_reader", jwtSecret)).toBe(403);
  expect(await ask("whim_wake", "whim_worker", jwtSecret)).toBe(200);
  expect(await ask("whim_status", "anon", jwtSecret)).toBe(401);
  expect(await ask("whim_status", "service_role", "unsafe-secret-change-me")).toBe(401);
});

test("a port that is taken or none is said, and the folder stays free", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  const { port } = taken.address() as AddressInfo;
  try {
    await expect(startEmbeddedStore({ data: folder, port })).rejects.toThrow(`Port ${port} is taken`);
    await expect(startEmbeddedStore({ data: folder, port: Number.NaN })).rejects.toThrow("whole number");
    await start();
  } finally {
    taken.close();
  }
});

test("Studio opens with this start's token only, and shows the tables of Whim", async () => {
  const store = await start();
  const { origin } = new URL(store.studioUrl);
  expect((await fetch(origin)).status).toBe(403);
  expect((await fetch(`${origin}/rest/v1/settings`, { headers: { "accept-profile": "whim" } })).status).toBe(
    403,
  );
  expect((await fetch(`${origin}/?token=wrong`)).status).toBe(403);

  const welcome = await fetch(store.studioUrl, { redirect: "manual" });
  const cookie = welcome.headers.get("set-cookie")?.split(";")[0] ?? "";
  const page = await (await fetch(origin, { headers: { cookie } })).text();
  const [, asset = ""] = /src="(\/static\/[^"]+\.js)"/.exec(page) ?? [];
  expect((await fetch(origin + asset, { headers: { cookie } })).status).toBe(200);
  const tables = await fetch(`${origin}/rest/v1/settings`, { headers: { cookie, "accept-profile": "whim" } });
  expect(await tables.json()).toMatchObject([{ max_workers: 2 }]);
});

test("Studio refuses other names for this machine and pages from other ports, with the cookie too", async () => {
  const { studioUrl } = await start();
  const { origin, port } = new URL(studioUrl);
  const cookie =
    (await fetch(studioUrl, { redirect: "manual" })).headers.get("set-cookie")?.split(";")[0] ?? "";
  const page = `${origin}/rest/v1/settings`;
  const headers = { cookie, "accept-profile": "whim" };
  expect((await fetch(page, { headers: { ...headers, origin } })).status).toBe(200);
  expect((await fetch(page, { headers: { ...headers, origin: "http://127.0.0.1:3000" } })).status).toBe(403);
  // fetch() does not let a caller choose the Host.
  const rebound = await new Promise<number | undefined>((resolve, reject) => {
    get({ host: "127.0.0.1", port, headers: { ...headers, host: `evil.example:${port}` } }, (reply) =>
      resolve(reply.resume().statusCode),
    ).once("error", reject);
  });
  expect(rebound).toBe(403);
});

test("Studio's files do not lead out of their folder", async () => {
  const store = await start();
  const { origin } = new URL(store.studioUrl);
  const cookie =
    (await fetch(store.studioUrl, { redirect: "manual" })).headers.get("set-cookie")?.split(";")[0] ?? "";
  expect((await fetch(`${origin}/static/..%2f..%2fpackage.json`, { headers: { cookie } })).status).toBe(404);
});

function signed(claims: object, secret: string): string {
  const [head, body] = [{ alg: "HS256", typ: "JWT" }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString("base64url"),
  );
  return `${head}.${body}.${createHmac("sha256", secret).update(`${head}.${body}`).digest("base64url")}`;
}

test("in Studio a request column does what it asks for, and a column of state is refused with a sentence", async () => {
  const store = await start();
  const { origin } = new URL(store.studioUrl);
  const cookie =
    (await fetch(store.studioUrl, { redirect: "manual" })).headers.get("set-cookie")?.split(";")[0] ?? "";
  const edit = (table: string, row: string, change: object) =>
    fetch(`${origin}/rest/v1/${table}?${row}`, {
      method: "PATCH",
      headers: {
        cookie,
        "content-profile": "whim",
        "content-type": "application/json",
        prefer: "return=representation",
      },
      body: JSON.stringify(change),
    });
  await store.database.exec(
    "select public.whim_enqueue('octo/repo', 'issue', n::text, 'T', 's', 'main') from generate_series(1, 2) as n",
  );
  const status = async (source: string) =>
    (
      await store.database.query("select status, priority from whim.work_items where source_id = $1", [
        source,
      ])
    ).rows[0];

  expect((await edit("work_items", "source_id=eq.1", { cancel_requested: true })).status).toBe(200);
  expect(await status("1")).toMatchObject({ status: "cancelled" });
  expect((await edit("work_items", "source_id=eq.2", { priority: "critical" })).status).toBe(200);
  expect(await status("2")).toMatchObject({ priority: "critical" });
  const refused = await edit("work_items", "source_id=eq.2", { status: "completed" });
  expect(await refused.json()).toMatchObject({
    code: "PT467",
    message: "whim.work_items: status is not edited by hand",
  });
  expect(await status("2")).toMatchObject({ status: "queued" });

  await store.database.exec("update whim.settings set cooldown_seconds = 0");
  await store.database.exec("select public.whim_claim('k', 1, 'r')");
  expect((await edit("workers", "slot=eq.1", { kill_requested: true })).status).toBe(200);
  expect(await status("2")).toMatchObject({ status: "failed" });
  expect((await edit("settings", "id=eq.true", { max_workers: 5, paused: true })).status).toBe(200);
  // A value of the wrong kind must not stop the store for everybody.
  expect((await edit("work_items", "source_id=eq.2", { touches: -1 })).status).toBe(400);
  expect(await status("2")).toMatchObject({ status: "failed" });
});
