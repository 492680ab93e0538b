import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ConfigurationError } from "../../actions/_lib/errors.ts";
import { lockFolder } from "./folder-lock.ts";

let folder: string;
let children: ChildProcess[];
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "whim-lock-"));
  children = [];
});
afterEach(async () => {
  await Promise.all(children.map(kill));
  await rm(folder, { recursive: true, force: true });
});

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

/** Processes that lock the folder they are told and keep it while they live. */
async function starters(count: number): Promise<ChildProcess[]> {
  const script = path.join(folder, "starter.mjs");
  await writeFile(
    script,
    `import { lockFolder } from ${JSON.stringify(path.join(import.meta.dirname, "folder-lock.ts"))};
     process.on("message", (folder) => {
       try { lockFolder(folder); process.send("won"); } catch (error) { process.send(error.name); }
     });
     process.send("ready");`,
  );
  const started = Array.from({ length: count }, () =>
    fork(script, { execArgv: [], stdio: ["ignore", "inherit", "inherit", "ipc"] }),
  );
  children.push(...started);
  await Promise.all(started.map((child) => once(child, "message")));
  return started;
}

/** All try at once; who won. The others must have been refused as a user is. */
async function race(contenders: ChildProcess[], target: string): Promise<ChildProcess[]> {
  const answers = contenders.map((child) => once(child, "message"));
  for (const child of contenders) child.send(target);
  const said = (await Promise.all(answers)).map(([answer]) => answer as string);
  expect(said.filter((answer) => answer !== "won" && answer !== "ConfigurationError")).toEqual([]);
  return contenders.filter((_, n) => said[n] === "won");
}

async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  return child.pid ?? 0;
}

test("of many starters that find a dead owner at once, one gets the folder", async () => {
  const contenders = await starters(10);
  const dead = await deadProcess();
  for (let round = 0; round < 40; round += 1) {
    const target = path.join(folder, `${round}`);
    await mkdir(target);
    await writeFile(path.join(target, "store.pid"), `${dead}\n`);
    expect(await race(contenders, target)).toHaveLength(1);
  }
});

test("each time the owner is killed, one of those who ask at once is next", async () => {
  let contenders = await starters(10);
  const target = path.join(folder, "data");
  while (contenders.length > 0) {
    const [winner, ...others] = await race(contenders, target);
    expect(others).toEqual([]);
    expect(await readFile(path.join(target, "store.pid"), "utf8")).toBe(`${winner?.pid}\n`);
    await kill(winner as ChildProcess);
    contenders = contenders.filter((child) => child !== winner);
  }
});

test("a dead owner's process id that belongs to another process now does not keep the folder", async () => {
  const [stranger] = await starters(1);
  await writeFile(path.join(folder, "store.pid"), `${stranger?.pid}\n`);
  expect(() => lockFolder(folder)()).not.toThrow();
});

test("a container gives the same process id again: our own, left behind, does not keep the folder", async () => {
  await writeFile(path.join(folder, "store.pid"), `${process.pid}\n`);
  expect(() => lockFolder(folder)()).not.toThrow();
});

test("while it is held it is refused, in this process too, with the owner's name and the next step", () => {
  const release = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(
    new ConfigurationError(
      `The store in ${folder} is already open in process ${process.pid}, says ${path.join(folder, "store.pid")}: use that one, stop it, or name another folder with --data.`,
    ),
  );
  expect(() => lockFolder(folder)).toThrow("already open");
  release();
  lockFolder(folder)();
  expect(existsSync(path.join(folder, "store.pid"))).toBe(false);
});

test("a refused starter in the owner's process does not loosen the lock for others", async () => {
  const release = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow("already open");
  const [other] = await starters(1);
  expect(await race([other as ChildProcess], folder)).toEqual([]);
  release();
  expect(await race([other as ChildProcess], folder)).toEqual([other]);
});

test("a folder that cannot be one is the user's to change", async () => {
  const file = path.join(folder, "file");
  await writeFile(file, "");
  expect(() => lockFolder(file)).toThrow(ConfigurationError);
  expect(() => lockFolder(file)).toThrow(`The store cannot be kept in ${file}`);
});
