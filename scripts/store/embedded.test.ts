import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStore } from "../../actions/_lib/store/client.ts";
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

async function enqueue(url: string, key: string): Promise<string> {
  const work = {
    repo: "octo/repo",
    source: "issue" as const,
    sourceId: "1",
    title: "T",
    spec: "s",
    baseBranch: "main",
  };
  return (await openStore({ url, key }).enqueue(work)).item.id;
}

test("killed in the middle and started again, the store has its data and its keys", async () => {
  const script = path.join(import.meta.dirname, "..", "store.ts");
  const child = spawn(process.execPath, [script, "--port", "0", "--data", folder], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const url = await firstMatch(child, /^API +(\S+)/m);
  const { default: keys } = (await import(path.join(folder, "keys.json"), { with: { type: "json" } })) as {
    default: { secretKey: string };
  };
  const id = await enqueue(url, keys.secretKey);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;

  const store = await start();
  expect(store.secretKey).toBe(keys.secretKey);
  expect(await openStore({ url: store.url, key: store.secretKey }).get(id)).toMatchObject({
    id,
    status: "queued",
  });
});

test("Ctrl-C ends the command by itself and frees the folder", async () => {
  const script = path.join(import.meta.dirname, "..", "store.ts");
  const child = spawn(process.execPath, [script, "--port", "0", "--data", folder], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  await firstMatch(child, /^Studio/m);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGINT");
  expect(await ended).toBe(0);
  await start();
});

test("Ctrl-C while the first start is still making the database leaves a folder that opens", async () => {
  const script = path.join(import.meta.dirname, "..", "store.ts");
  const child = spawn(process.execPath, [script, "--port", "0", "--data", folder], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  await firstMatch(child, /starting Postgres/);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGINT");
  expect(await ended).toBe(0);
  await start();
});

test("the keys are for their owner's eyes only", async () => {
  await start();
  expect((await stat(path.join(folder, "keys.json"))).mode & 0o777).toBe(0o600);
});

test("a second store on the same folder is refused, by the process that has it", async () => {
  await start();
  const script = path.join(import.meta.dirname, "..", "store.ts");
  const child = spawn(process.execPath, [script, "--port", "0", "--data", folder], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  expect(await firstMatch(child, /already open in process (\d+)/)).toBe(String(process.pid));
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

test("Studio's files do not lead out of their folder", async () => {
  const store = await start();
  const { origin } = new URL(store.studioUrl);
  const cookie =
    (await fetch(store.studioUrl, { redirect: "manual" })).headers.get("set-cookie")?.split(";")[0] ?? "";
  expect((await fetch(`${origin}/static/..%2f..%2fpackage.json`, { headers: { cookie } })).status).toBe(404);
});

function firstMatch(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        output += chunk.toString();
        const match = pattern.exec(output);
        if (match !== null) resolve(match[1] ?? "");
      });
    }
    child.once("exit", () => reject(new Error(`ended without ${pattern}: ${output}`)));
  });
}
