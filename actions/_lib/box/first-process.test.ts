import { type ChildProcess, spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { findProgram } from "./find-program.ts";
import { allGone, openStatus } from "./first-process.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "whim-first-"));
  return () => rmSync(folder, { recursive: true });
});

async function sleeperCalled(name: string, seconds: string): Promise<ChildProcess> {
  const program = path.join(folder, name);
  copyFileSync(await findProgram("sleep", process.env["PATH"] ?? ""), program);
  const child = spawn(program, [seconds]);
  await new Promise((resolve) => child.once("spawn", resolve));
  return child;
}

test("a box that outlives its bubblewrap is ended", async () => {
  const left = await sleeperCalled("bwrap", "600");
  await allGone(left.pid ?? null);
  expect(left.signalCode ?? (await new Promise((resolve) => left.once("exit", (_, by) => resolve(by))))).toBe(
    "SIGKILL",
  );
});

test("whoever has its number by now is not", async () => {
  const other = await sleeperCalled("sleeper", "0.3");
  await allGone(other.pid ?? null);
  expect(other.exitCode ?? (await new Promise((resolve) => other.once("exit", resolve)))).toBe(0);
});

test("a first process is known once bubblewrap has said it whole", () => {
  const status = openStatus(path.join(folder, "status"));
  expect(status.firstProcess()).toBe(null);
  writeSync(status.fd, '{ "child-pid": 12');
  expect(status.firstProcess()).toBe(null);
  writeSync(status.fd, '34, "mnt-namespace": 1 }\n');
  expect(status.firstProcess()).toBe(1234);
  status.close();
});
