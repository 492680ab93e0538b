import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { systemClock } from "../clock.ts";
import type { Box, BoxCommand } from "./box.ts";
import { openDirectBox } from "./direct-box.ts";
import { environment } from "./environment.ts";
import { toolchains } from "./toolchains.ts";

let worktree: string;
let box: Box;
beforeEach(async () => {
  worktree = await mkdtemp(path.join(os.tmpdir(), "whim-box-test-"));
  box = await openDirectBox({ worktree, graceMs: 300 });
  return async () => {
    await box.close();
    await rm(worktree, { recursive: true, force: true });
  };
});

async function bash(script: string, more: Partial<BoxCommand> = {}) {
  let stdout = "";
  const exit = await box.run({
    file: "bash",
    args: ["-c", script],
    ...more,
    onStdout: (chunk) => (stdout += chunk.toString()),
  });
  return { ...exit, stdout };
}

/** Waits for a process to be gone, or dead and not yet collected; one that never goes makes the test time out. */
async function gone(pid: number): Promise<void> {
  for (;;) {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
    if (stat === null || stat.includes(") Z ")) return;
    await systemClock.sleep(20);
  }
}

test("a command sees the allow-list and what it was given, and nothing else", async () => {
  process.env["WHIM_CANARY"] = "canary-in-the-parent";
  try {
    const { stdout } = await bash("env", { env: { GIVEN: "yes" } });
    const names = stdout
      .trim()
      .split("\n")
      .map((line) => line.split("=")[0] ?? "");
    const { env: tools } = await toolchains({ host: process.env, programs: [], read: [] });
    const ours = environment({ home: "", temp: "", caches: "", searchPath: "", tools });
    const allowed = [...Object.keys(ours), "GIVEN", "PWD", "SHLVL", "WHIM_COMMAND_ID", "_"];
    expect(names).toContain("GIVEN");
    expect(names.filter((name) => !allowed.includes(name))).toEqual([]);
    expect(stdout).not.toContain("canary");
  } finally {
    delete process.env["WHIM_CANARY"];
  }
});

test("exit codes and signals are told apart from our own stops", async () => {
  expect(await bash("exit 3")).toMatchObject({ code: 3, ended: "exit" });
  expect(await bash("kill -9 $$")).toMatchObject({ code: null, signal: "SIGKILL", ended: "exit" });
  expect(await bash("sleep 60", { timeoutMs: 100 })).toMatchObject({ ended: "timeout" });
});

test("input arrives whole and ends", async () => {
  expect((await bash("wc -c", { stdin: "x".repeat(300_000) })).stdout.trim()).toBe("300000");
});

test("a command that does not read its input is no error", async () => {
  expect(await bash("exit 0", { stdin: "x".repeat(5_000_000) })).toMatchObject({ code: 0 });
});

test("a stop from outside ends a command that ignores being asked", async () => {
  const stop = new AbortController();
  const mark = path.join(worktree, "started");
  const running = bash(`trap '' TERM; touch ${mark}; while :; do sleep 0.1; done`, { signal: stop.signal });
  while (!existsSync(mark)) await systemClock.sleep(20);
  stop.abort();
  expect(await running).toMatchObject({ ended: "aborted", signal: "SIGKILL" });
});

test("what a command leaves behind is ended with it", async () => {
  const { stdout } = await bash("sleep 300 >/dev/null 2>&1 & echo $!");
  expect(Number(stdout)).toBeGreaterThan(0);
  await gone(Number(stdout));
});

test("what is left holding the output does not hold us", async () => {
  expect(await bash("sleep 300 & exit 5")).toMatchObject({ code: 5 });
});

test("what started a session of its own is ended with the command too", async () => {
  const { code, stdout } = await bash("setsid sleep 120 & echo $!; sleep 0.2; exit 5");
  expect(code).toBe(5);
  await gone(Number(stdout));
});

test("what even cleared its environment does not hold us", async () => {
  const { code, stdout } = await bash("setsid env -i sleep 120 & echo $!; sleep 0.2; exit 5");
  expect(code).toBe(5);
  process.kill(Number(stdout), "SIGKILL");
});

test("a command's end leaves another command of the same box alone", async () => {
  const go = path.join(worktree, "go");
  const other = bash(`while [ ! -e ${go} ]; do sleep 0.05; done; exit 7`);
  await bash("exit 0");
  await writeFile(go, "");
  expect(await other).toMatchObject({ code: 7, ended: "exit" });
});

test("closing ends a running command with what it left", async () => {
  const mark = path.join(worktree, "stray");
  const running = bash(`setsid sleep 120 & echo $! > ${mark}.new; mv ${mark}.new ${mark}; sleep 120`);
  while (!existsSync(mark)) await systemClock.sleep(20);
  await box.close();
  expect(await running).toMatchObject({ signal: "SIGKILL" });
  await gone(Number(await readFile(mark, "utf8")));
});

test("a program that is not there is an error with its name", async () => {
  await expect(box.run({ file: "no-such-program", args: [] })).rejects.toThrow(
    "no-such-program could not be started",
  );
});

test("a home goes with its command, what package managers keep stays for the next", async () => {
  const { stdout } = await bash("touch $HOME/left $XDG_CACHE_HOME/kept; echo $HOME");
  await expect(readdir(stdout.trim())).rejects.toThrow("ENOENT");
  expect(await bash("test ! -e $HOME/left && test -e $XDG_CACHE_HOME/kept")).toMatchObject({ code: 0 });
});

test("closing twice is closing once, and nothing of it stays", async () => {
  const caches = (await bash("echo $XDG_CACHE_HOME")).stdout.trim();
  await box.close();
  await box.close();
  await expect(readdir(caches)).rejects.toThrow("ENOENT");
});
