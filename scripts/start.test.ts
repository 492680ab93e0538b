import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { endStarted } from "../actions/_lib/testing/end-started.ts";
import { compiledOnce } from "../actions/_lib/testing/compiled-once.ts";

const START = path.join(import.meta.dirname, "start.ts");

let temp: string;
const started = new Set<ChildProcess>();
afterEach(() => endStarted(started));

beforeEach(async () => {
  temp = await mkdtemp(path.join(os.tmpdir(), "whim-start-test-"));
  return () => rm(temp, { recursive: true, force: true });
});

function start(
  onOutput: (text: string, pid: number) => void,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...compiledOnce, START, "--once"], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, TMPDIR: temp },
    });
    started.add(child);
    child.on("close", () => started.delete(child));
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output += chunk.toString();
        if (child.pid !== undefined) onOutput(output, child.pid);
      });
    }
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}

test("the rehearsal ends with a pull request that closes the issue", async () => {
  const { code, output } = await start(() => {});
  expect(output).toContain("Closes #1");
  expect(output).toContain("1 item completed, 3 iterations");
  expect(output).toMatch(
    /^✅  Add a shouting mode +[0-9a-f]{10}  node --test && grep -q shout greet\.test\.js  0 /m,
  );
  expect(output).toMatch(/^ 2 files changed, \d+ insertions/m);
  expect(code).toBe(0);
});

test("stopped in the middle of the work, it leaves nothing behind", async () => {
  let stopped = false;
  const { code, output } = await start((text, pid) => {
    if (stopped || !text.includes("iteration 1")) return;
    stopped = true;
    process.kill(pid, "SIGINT");
  });
  expect(output).toContain("Stopped: everything was cleaned up.");
  expect(output).not.toContain("Closes #1");
  expect(code).toBe(130);
  expect((await readdir(temp)).filter((name) => name.startsWith("whim-"))).toEqual([]);
});
