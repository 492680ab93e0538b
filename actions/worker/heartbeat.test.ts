import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { once } from "node:events";
import { afterEach, expect, test } from "vitest";
import { enterGroup, leaveGroup } from "../_lib/box/running-groups.ts";
import type { Beat } from "../_lib/store/store.ts";
import { type Heartbeat, startHeartbeat } from "./heartbeat.ts";

const lease = { item: "00000000-0000-4000-8000-000000000001", token: "t", fence: 1 };
const beat = {
  lease_until: "2030-01-01T00:00:00Z",
  stop: null,
  notes: [],
  limits: { iterations: 1, minutes: 1, usd: 1 },
};

/** A store in a process of its own, which goes on answering while this one hangs. */
const STORE = `
import { createServer } from "node:http";
const answers = JSON.parse(process.argv[1]);
let asked = 0;
createServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => (body += chunk));
  request.on("end", () => {
    const answer = answers[Math.min(asked++, answers.length - 1)];
    process.send?.(JSON.parse(body));
    if (answer === "silence") return;
    const type = answer.page ? "text/html" : "application/json";
    response.writeHead(answer.status ?? 200, { "content-type": type });
    response.end(answer.page ?? JSON.stringify(answer.body ?? answer));
  });
}).listen(0, "127.0.0.1", function () { process.send({ port: this.address().port }); });
`;

let closing: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.toReversed()) await close();
  closing = [];
});

async function storeThatAnswers(answers: unknown[]): Promise<{ url: string; asked: unknown[] }> {
  const child = spawn(process.execPath, ["--input-type=module", "-e", STORE, JSON.stringify(answers)], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  closing.push(() => void child.kill("SIGKILL"));
  const [{ port }] = (await once(child, "message")) as [{ port: number }];
  const asked: unknown[] = [];
  child.on("message", (message) => asked.push(message));
  return { url: `http://127.0.0.1:${port}`, asked };
}

function start(url: string, { beatSeconds = 1, leaseSeconds = 60, ageSeconds = 0 } = {}) {
  const beats: Beat[] = [];
  const warnings: string[] = [];
  const { promise: lost, resolve: lose } = Promise.withResolvers<Error>();
  const heartbeat: Heartbeat = startHeartbeat({
    store: { url, key: "sb_secret_test" },
    claim: { lease, heartbeatSeconds: beatSeconds, leaseSeconds },
    askedAt: performance.now() - ageSeconds * 1000,
    log: { info: () => {}, warn: (line) => void warnings.push(line), stage: (_name, work) => work() },
    onBeat: (answer) => void beats.push(answer),
    lose,
  });
  closing.push(() => heartbeat.stop());
  return { heartbeat, beats, warnings, lost };
}

/** A command of the box, as the box registers it. */
function command(): number {
  const child = spawn("sleep", ["600"], { detached: true, stdio: "ignore" });
  const pid = child.pid ?? 0;
  enterGroup(pid);
  closing.push(() => {
    leaveGroup(pid);
    child.kill("SIGKILL");
  });
  return pid;
}

/** Ended and not yet asked for by us, or gone. */
function isDead(pid: number): boolean {
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return true;
  }
}

function hang(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

async function until(seen: () => boolean): Promise<void> {
  for (let looks = 0; !seen(); looks += 1) {
    if (looks > 300) throw new Error("It never came.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test("a beat says how far the work is, and brings what people asked for", async () => {
  const store = await storeThatAnswers([
    { ...beat, notes: [{ id: 7, author: "ada", note: "x", task: false }] },
  ]);
  const { heartbeat, beats } = start(store.url);
  heartbeat.report({ phase: "running", iteration: 3, notesSeen: 6 });
  await until(() => beats.length > 0);
  expect(store.asked[0]).toMatchObject({ ...lease, phase: "running", iteration: 3, notes_seen: 6 });
  expect(beats[0]).toMatchObject({ notes: [{ id: 7, author: "ada" }] });
});

test("the lease is kept while the main thread hangs", async () => {
  const store = await storeThatAnswers([beat]);
  start(store.url);
  await until(() => store.asked.length > 0);
  const before = store.asked.length;
  hang(3500);
  await until(() => store.asked.length >= before + 2);
  expect(store.asked.at(-1)).toMatchObject(lease);
});

test("a cancel ends the commands of the box even while the main thread hangs", async () => {
  const store = await storeThatAnswers([{ ...beat, stop: "cancel" }]);
  const pid = command();
  const { beats } = start(store.url);
  hang(4000);
  expect(isDead(pid)).toBe(true);
  await until(() => beats.length > 0);
  expect(beats[0]?.stop).toBe("cancel");
});

test("a lease that is another's ends the commands, and says so", async () => {
  const gone = {
    status: 409,
    body: { code: "PT409", message: "The lease is lost", hint: "", details: null },
  };
  const store = await storeThatAnswers([gone]);
  const pid = command();
  const { lost } = start(store.url);
  expect((await lost).name).toBe("LeaseLost");
  await until(() => isDead(pid));
});

test("a store that is silent for less than the lease is a warning", async () => {
  const store = await storeThatAnswers([
    ...Array.from({ length: 5 }, () => ({ status: 503, body: {} })),
    beat,
  ]);
  const { beats, warnings } = start(store.url);
  await until(() => beats.length > 0);
  expect(warnings).toEqual([expect.stringContaining("whim_heartbeat")]);
});

test.each([
  ["a gateway's 401", { status: 401, body: { message: "Unauthorized" } }],
  ["a proxy's 404", { status: 404, body: "not found" }],
  ["a web page", { status: 200, page: "<html><title>Sign in</title></html>" }],
])("%s in place of an answer is not a lost lease", async (_, wrong) => {
  const store = await storeThatAnswers([wrong, wrong, beat]);
  const pid = command();
  const { beats, warnings } = start(store.url);
  await until(() => beats.length > 0);
  expect(warnings).toHaveLength(2);
  expect(isDead(pid)).toBe(false);
});

test("a store that is silent for as long as the lease lives ends the commands before another worker can start", async () => {
  const store = await storeThatAnswers(["silence"]);
  const pid = command();
  const { lost } = start(store.url, { leaseSeconds: 3 });
  expect((await lost).message).toContain("nothing more of it is published");
  await until(() => isDead(pid));
});

test("the lease counts from when it was asked for, not from when the beating starts", async () => {
  const store = await storeThatAnswers([beat]);
  const { lost } = start(store.url, { beatSeconds: 600, leaseSeconds: 600, ageSeconds: 550 });
  expect((await lost).message).toContain("the lease is as good as over");
});

test("a beat that is answered after the work was stopped is the last one", async () => {
  const store = await storeThatAnswers(["silence", beat]);
  const { beats, lost } = start(store.url, { leaseSeconds: 3 });
  await lost;
  // The silent call is given up after ten seconds and made again; then the store answers.
  await until(() => store.asked.length >= 2);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(store.asked).toHaveLength(2);
  expect(beats).toEqual([]);
});
