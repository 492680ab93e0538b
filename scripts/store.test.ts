import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { openStore } from "../actions/_lib/store/client.ts";
import type { NewWork, Store } from "../actions/_lib/store/store.ts";
import { startEmbeddedStore } from "./store/embedded.ts";
import { compiledOnce } from "../actions/_lib/testing/compiled-once.ts";

// Each start makes or recovers a database, on a machine that runs other tests besides.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let made: string;
let folder: string;
let children: ChildProcess[];
beforeAll(async () => {
  made = await mkdtemp(path.join(os.tmpdir(), "whim-store-made-"));
  await (await startEmbeddedStore({ data: made })).close();
});
afterAll(() => rm(made, { recursive: true, force: true }));
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "whim-store-"));
  children = [];
});
afterEach(async () => {
  await Promise.all(children.map((child) => end(child, "SIGKILL")));
  await rm(folder, { recursive: true, force: true });
});

type Command = { child: ChildProcess; printed: () => string };

function run(...args: string[]): Command {
  const child = spawn(
    process.execPath,
    [...compiledOnce, path.join(import.meta.dirname, "store.ts"), ...args],
    {
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  children.push(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  }
  return { child, printed: () => output };
}

const isOver = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (!isOver(child)) {
    const ended = once(child, "close");
    child.kill(signal);
    await ended;
  }
  return child.exitCode;
}

async function until(command: Command, what: string, isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    if (isOver(command.child)) throw new Error(`ended without ${what}: ${command.printed()}`);
    await delay(1);
  }
}

/** A store on the folder, with a client of its API that does not wait between attempts. */
async function started(...args: string[]): Promise<{ child: ChildProcess; store: Store }> {
  const command = run("--port", "0", "--data", folder, ...args);
  await until(command, "a start", () => /^Ctrl-C/m.test(command.printed()));
  const [, url = ""] = /^API +(\S+)/m.exec(command.printed()) ?? [];
  const key = (await keys()).secretKey;
  const store = openStore({ url, key, clock: { now: () => Date.now(), sleep: async () => {} } });
  return { child: command.child, store };
}

async function keys(): Promise<{ secretKey: string; publishableKey: string; jwtSecret: string }> {
  return JSON.parse(await readFile(path.join(folder, "keys.json"), "utf8")) as Awaited<
    ReturnType<typeof keys>
  >;
}

const work = (sourceId: string): NewWork => ({
  repo: "octo/repo",
  source: "issue",
  sourceId,
  title: "Title",
  spec: "- [ ] task\n".repeat(100),
  baseBranch: "main",
});

test("killed with -9 in mid-write, again and again, it opens and has everything it acknowledged", async () => {
  await cp(made, folder, { recursive: true });
  const acknowledged = new Map<string, string>();
  for (const [round, stopAt] of [7, 40, 41].entries()) {
    const { child, store } = await started();
    const before = acknowledged.size;
    // Each writer has a call under way at any moment, so the kill meets some of them half-done.
    await Promise.all(
      [1, 2, 3, 4].map(async (writer) => {
        for (let n = 0; ; n += 1) {
          const sourceId = `${round}-${writer}-${n}`;
          const answer = await store.enqueue(work(sourceId)).catch((error: unknown) => {
            if (child.signalCode === null && !child.killed) throw error;
            return null;
          });
          if (answer === null) return;
          acknowledged.set(answer.item.id, sourceId);
          if (acknowledged.size - before === stopAt) child.kill("SIGKILL");
        }
      }),
    );
    await end(child, "SIGKILL");
    expect(acknowledged.size - before).toBeGreaterThanOrEqual(stopAt);
  }
  const { store } = await started();
  for (const [id, sourceId] of acknowledged) {
    expect(await store.get(id)).toMatchObject({ sourceId, status: "queued" });
  }
  expect((await store.enqueue(work("after"))).created).toBe(true);
});

test.each(["postgres/global", "postgres/PG_VERSION"])(
  "killed with -9 in the first start, as soon as %s is there, the next start makes the database",
  async (file) => {
    const command = run("--port", "0", "--data", folder);
    await until(command, file, () => existsSync(path.join(folder, file)));
    await end(command.child, "SIGKILL");
    expect(command.printed()).not.toContain("API");
    const { store } = await started();
    expect((await store.enqueue(work("1"))).created).toBe(true);
  },
);

test("a database that was made is not made anew by the next start", async () => {
  const first = await started();
  const { item } = await first.store.enqueue(work("1"));
  expect(await end(first.child, "SIGINT")).toBe(0);
  expect((await readdir(folder)).toSorted()).toEqual(["keys.json", "postgres", "store.lock"]);
  expect(await (await started()).store.get(item.id)).toMatchObject({ id: item.id });
});

test("Ctrl-C while the first start is still making the database leaves a folder that opens", async () => {
  const command = run("--port", "0", "--data", folder);
  await until(command, "the start", () => /starting Postgres/.test(command.printed()));
  expect(await end(command.child, "SIGINT")).toBe(0);
  expect((await (await started()).store.status()).paused).toBe(false);
});

test("a second store on the folder is refused, with --reset too, and the first has lost nothing", async () => {
  await cp(made, folder, { recursive: true });
  const { child, store } = await started();
  const { item } = await store.enqueue(work("1"));
  for (const more of [[], ["--reset"]]) {
    const second = run("--port", "0", "--data", folder, ...more);
    await once(second.child, "close");
    expect(second.child.exitCode).toBe(1);
    expect(second.printed()).toContain(`is already open in process ${child.pid},`);
  }
  expect(await store.get(item.id)).toMatchObject({ id: item.id });
});

test("--reset forgets what is stored and keeps the keys", async () => {
  await cp(made, folder, { recursive: true });
  const first = await started();
  const { item } = await first.store.enqueue(work("1"));
  const before = await keys();
  expect(await end(first.child, "SIGTERM")).toBe(0);
  // The client of this start uses the key of the first: a new one would have been refused.
  const { store } = await started("--reset");
  expect(await keys()).toEqual(before);
  expect(await store.get(item.id)).toBeNull();
});

test.each(["abc", "", "0x10", "65536"])("--port=%s is refused", async (port) => {
  const command = run(`--port=${port}`, "--data", folder);
  await once(command.child, "close");
  expect(command.child.exitCode).toBe(1);
  expect(command.printed()).toMatch(
    new RegExp(`port is "${port}": give a whole number from 0 \\(any free one\\) to 65535\\.\n$`),
  );
});

test("a port that is taken is said, with its number and the next step", async () => {
  await cp(made, folder, { recursive: true });
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  try {
    const { port } = taken.address() as AddressInfo;
    const command = run("--port", `${port}`, "--data", folder);
    await once(command.child, "close");
    expect(command.child.exitCode).toBe(1);
    expect(command.printed()).toContain(
      `Port ${port} is taken: stop what uses it, or choose another with --port.`,
    );
  } finally {
    taken.close();
  }
});

test("an empty --data, as from an unset variable, is refused", async () => {
  const command = run("--port", "0", "--data", "");
  await once(command.child, "close");
  expect(command.child.exitCode).toBe(1);
  expect(command.printed()).toBe("--data is empty: name a folder for the store.\n");
});

test("a database that does not open is said, with what to do", async () => {
  await cp(made, folder, { recursive: true });
  await rm(path.join(folder, "postgres", "PG_VERSION"));
  const command = run("--port", "0", "--data", folder);
  await once(command.child, "close");
  expect(command.child.exitCode).toBe(1);
  expect(command.printed()).toContain(`The database in ${path.join(folder, "postgres")} does not open:`);
});
