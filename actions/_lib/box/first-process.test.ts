import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { allGone, openStatus } from "./first-process.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "whim-first-"));
  return () => rmSync(folder, { recursive: true });
});

test("a box that outlives its bubblewrap is ended, whatever its first process calls itself", async () => {
  const fork = spawn("unshare", ["--user", "--map-root-user", "--pid", "--fork", "sleep", "600"]);
  const children = () => readFileSync(`/proc/${fork.pid}/task/${fork.pid}/children`, "utf8").trim();
  await expect.poll(children).not.toBe("");
  const first = Number(children());
  await allGone(first);
  expect(fork.exitCode ?? (await new Promise((resolve) => fork.once("exit", resolve)))).not.toBe(0);
});

test("whoever has its number by now is not", async () => {
  const other = spawn("bash", ["-c", "sleep 0.3"], { argv0: "bwrap" });
  await new Promise((resolve) => other.once("spawn", resolve));
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
