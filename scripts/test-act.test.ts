import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { compileCache } from "../actions/_lib/testing/compile-cache.ts";
import { findProgram } from "./templates/find-program.ts";

const SCRIPT = path.join(import.meta.dirname, "test-act.ts");
const hasAct = findProgram("act") !== null || process.env["CI"] === "true";

let temp: string;
beforeEach(() => {
  temp = mkdtempSync(path.join(os.tmpdir(), "whim-act-test-"));
  return () => rmSync(temp, { recursive: true, force: true });
});

function start(
  env: Record<string, string>,
  onOutput: (text: string, pid: number) => void = () => {},
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [SCRIPT], {
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        PATH: process.env["PATH"] ?? "",
        ...compileCache,
        HOME: process.env["HOME"] ?? "",
        ...env,
        TMPDIR: temp,
      },
    });
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

/** Command lines of processes that have this test's folder in them or in their environment: everything of ours has. */
function running(): string[] {
  const found: string[] = [];
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
      if (`${command}${readFileSync(`/proc/${pid}/environ`, "utf8")}`.includes(temp)) found.push(command);
    } catch {
      // it has ended, or is not ours
    }
  }
  return found;
}

test("where act is missing and Go too, one line says how to get it, and it is red", async () => {
  const bin = path.join(temp, "bin");
  mkdirSync(bin);
  symlinkSync(process.execPath, path.join(bin, "node"));
  const { code, output } = await start({ PATH: bin, HOME: temp });
  expect(output).toMatch(
    /^act 0\.2\.87 is missing: put it on PATH .* `go install github\.com\/nektos\/act@v0\.2\.87`\n$/,
  );
  expect(code).toBe(1);
});

test("stopped while an agent is at work, it leaves nothing behind", async ({ skip }) => {
  skip(!hasAct || process.platform !== "linux", "act is not installed, or this is not Linux");
  let looking: NodeJS.Timeout | undefined;
  const { code, output } = await start({}, (_, pid) => {
    looking ??= setInterval(() => {
      if (!running().some((command) => /^\S*bwrap .*claude/.test(command))) return;
      clearInterval(looking);
      process.kill(pid, "SIGINT");
    }, 200);
  });
  clearInterval(looking);
  expect(output).toContain("✓ a label becomes one queued item");
  expect(output).not.toContain("opens the pull request");
  expect(output).toContain("Stopped: everything was cleaned up.");
  expect(code).toBe(130);
  expect(readdirSync(temp)).toEqual([]);
  // What a signal ended is gone a moment later.
  await expect.poll(running, { timeout: 10_000 }).toEqual([]);
}, 180_000);
