import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Box } from "../box/box.ts";
import { openDirectBox } from "../box/direct-box.ts";
import { lineSplitter } from "../lines.ts";
import type { AgentActivity } from "./agent.ts";
import { runHeard } from "./run-heard.ts";

let worktree: string;
let box: Box;
beforeEach(async () => {
  worktree = await mkdtemp(path.join(os.tmpdir(), "whim-heard-"));
  box = await openDirectBox({ worktree, graceMs: 200 });
});
afterEach(async () => {
  await box.close();
  await rm(worktree, { recursive: true, force: true });
});

/** A program whose every line is something it did, to somebody who is told of each one slowly. */
async function hear(script: string, signal = new AbortController().signal) {
  const lines = lineSplitter(1000);
  let [read, told, most] = [0, 0, 0];
  const activities = (text: string[]) => {
    read += text.length;
    most = Math.max(most, read - told);
    return text.map((line): AgentActivity => ({ kind: "text", text: line }));
  };
  const run = await runHeard({
    box,
    command: { file: "bash", args: ["-c", script] },
    signal,
    reader: { push: (chunk) => activities(lines.push(chunk)), end: () => activities(lines.end()) },
    async onActivity() {
      if (told % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      told += 1;
    },
    patience: () => ({ kind: "model", ms: 60_000, call: null }),
  });
  return { run, read, told, most };
}

test("who prints faster than it is told waits, is not kept in memory, and loses nothing", async () => {
  const { run, told, most } = await hear("yes a-line-of-output | head -n 300000");
  expect(run).toMatchObject({ exitCode: 0, stoppedBy: null });
  expect(told).toBe(300_000);
  // As many as may wait, those of one chunk, and what is in the pipe when it ends.
  expect(most).toBeLessThan(30_000);
});

test("who prints without end is stopped when it is asked for, not when all of it was told", async () => {
  const { run, read, told } = await hear("yes a-line-of-output", AbortSignal.timeout(1500));
  expect(run.stoppedBy).toBe("signal");
  expect(told).toBe(read);
  // In this time it prints several millions.
  expect(read).toBeLessThan(300_000);
});
