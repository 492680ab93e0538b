import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
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

/** A number that no process can have, and what the kernel would say of it. */
function said(state: string, status: string): { pid: number; proc: string } {
  const pid = 2 ** 30;
  mkdirSync(path.join(folder, String(pid)));
  writeFileSync(path.join(folder, String(pid), "stat"), `${pid} (a) Z b) ${state} 1 1 1`);
  writeFileSync(path.join(folder, String(pid), "status"), `Name:\ta\n${status}Threads:\t1\n`);
  return { pid, proc: folder };
}
const bounds = { ownMs: 100, otherMs: 20 };

test.each([
  ["waits for a disk", "D", "NSpid:\t1073741824\t1\n", "waits for a disk or a network drive (state D)"],
  ["was killed in vain", "T", "NSpid:\t1073741824\t7\t1\n", "although it was killed (state T)"],
  ["may be anybody's, on an old kernel", "S", "", "does not say (NSpid) whether it may be ended"],
])("a first process that %s is not waited for without an end", async (_, state, status, words) => {
  const { pid, proc } = said(state, status);
  await expect(allGone(pid, { proc, bounds })).rejects.toThrow(words);
});

test("whoever has its number by now is not waited for to the end of his life", async () => {
  const { pid, proc } = said("S", "NSpid:\t1073741824\n");
  await expect(allGone(pid, { proc, bounds })).resolves.toBeUndefined();
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
