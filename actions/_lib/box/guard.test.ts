import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { systemClock } from "../clock.ts";
import type { Box } from "./box.ts";
import { type Broker, startBroker } from "./broker.ts";
import { openDirectBox } from "./direct-box.ts";
import { type GuardDoor, openGuard } from "./guard.ts";
import { worktreePolicy } from "./worktree-policy.ts";

let folder: string;
let worktree: string;
let box: Box;
let broker: Broker;
let door: GuardDoor;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "whim-guard-"));
  worktree = path.join(folder, "tree");
  await mkdir(path.join(worktree, "src"), { recursive: true });
  box = await openDirectBox({ worktree });
  broker = await startBroker((question) => worktreePolicy(worktree, question));
  door = await broker.openLoopback();
  return async () => {
    await broker.close();
    await box.close();
    await rm(folder, { recursive: true, force: true });
  };
});

/** As the agent runs it: by a shell, with the hook's JSON on its input. */
async function guard(stdin: string, at = door, searchPath = process.env["PATH"], timeoutMs = 20_000) {
  const { command, env } = await openGuard(at, { searchPath, worktree });
  let said = "";
  const { code, ended } = await box.run({
    file: "/bin/sh",
    args: ["-c", command],
    env,
    stdin,
    timeoutMs,
    onStderr: (chunk) => (said += chunk.toString()),
  });
  return { code, ended, said };
}

const edit = (file_path: string) => JSON.stringify({ tool_name: "Edit", tool_input: { file_path } });

test("an edit inside the worktree is allowed, by a relative path too", async () => {
  expect((await guard(edit(path.join(worktree, "src/new.ts")))).code).toBe(0);
  expect((await guard(edit("src/new.ts"))).code).toBe(0);
  expect(
    (await guard(JSON.stringify({ tool_name: "NotebookEdit", tool_input: { notebook_path: "a.ipynb" } })))
      .code,
  ).toBe(0);
});

test.each([
  ["outside", "/etc/passwd"],
  ["up and out", "src/../../other"],
  ["the worktree itself", "."],
  ["git's files", ".git/config"],
  ["git's files in other letters", "src/.GIT/hooks/pre-commit"],
  ["a NUL byte", "src/a\u0000b"],
])("an edit of %s is denied with a reason", async (_, file) => {
  const { code, said } = await guard(edit(file));
  expect(code).toBe(2);
  expect(said.trim()).not.toBe("");
});

test("links that lead out are followed before deciding", async () => {
  await symlink(folder, path.join(worktree, "out"));
  await symlink(path.join(folder, "not-there-yet"), path.join(worktree, "dangling"));
  await symlink(path.join(worktree, "src"), path.join(worktree, "in"));
  await symlink(folder, path.join(worktree, "e\u0301"));
  expect((await guard(edit("e\u0301/file"))).code).toBe(2);
  expect((await guard(edit("out/file"))).code).toBe(2);
  expect((await guard(edit("dangling"))).code).toBe(2);
  expect((await guard(edit("in/file"))).code).toBe(0);
});

test.each([
  ["nothing", ""],
  ["garbage", "{{{"],
  ["another tool", JSON.stringify({ tool_name: "Edit", tool_input: {} })],
  ["a number for a path", JSON.stringify({ tool_name: "Edit", tool_input: { file_path: 7 } })],
])("%s on its input is a no", async (_, stdin) => {
  expect((await guard(stdin)).code).toBe(2);
});

test("no broker is a no", async () => {
  await broker.close();
  expect(await guard(edit("src/a.ts"))).toMatchObject({ code: 2, said: "The guard could not ask.\n" });
});

test("a question without the broker's secret is a no, and is not on record", async () => {
  for (const secret of ["", "x", `${door.secret}x`])
    expect((await guard(edit("src/a.ts"), { ...door, secret })).code).toBe(2);
  expect(broker.asked).toEqual([]);
});

test("a secret that is split over two lines does not open the broker", async () => {
  expect((await guard(edit("src/a.ts"), { ...door, secret: `${door.secret}\n{}` })).code).toBe(2);
});

async function answering(respond: (socket: Socket) => void, check: (at: GuardDoor) => Promise<void>) {
  const open: Socket[] = [];
  const server = createServer((socket) => {
    open.push(socket);
    socket.on("error", () => socket.destroy());
    respond(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await check({ port: (server.address() as AddressInfo).port, secret: "x" });
  } finally {
    for (const socket of open) socket.destroy();
    server.close();
  }
}

test.each([
  ["silence", null],
  ["garbage", "yes\n"],
  ["an empty line", "\n"],
  ["nothing", ""],
  ["a yes that is cut off", "allow"],
  ["a yes with more behind it", "allow me\n"],
  ["a yes in other letters", "ALLOW\n"],
  ["a yes in the second line", "no\nallow\n"],
  ["two megabytes", "x".repeat(2_000_000)],
])("%s from the broker is a no", async (_, answer) => {
  const respond = (socket: Socket) =>
    void socket.on("data", () => void (answer !== null && socket.end(answer)));
  await answering(respond, async (at) => expect((await guard(edit("src/a.ts"), at)).code).toBe(2));
});

function hearNothing(socket: Socket): void {
  socket.pause();
}

test("a broker that hears nothing holds the edit for as long as it takes to end the agent", async () => {
  const large = JSON.stringify({ tool_name: "Write", tool_input: { content: "x".repeat(30_000_000) } });
  await answering(hearNothing, async (at) =>
    expect((await guard(large, at, process.env["PATH"], 3000)).code).not.toBe(0),
  );
});

test("an edit larger than any agent writes is a no", async () => {
  const content = "x".repeat(9_000_000);
  expect(
    (await guard(JSON.stringify({ tool_name: "Write", tool_input: { file_path: "a", content } }))).code,
  ).toBe(2);
});

test("a path that no file can have is a no, and is not kept", async () => {
  const long = await guard(edit(`${"./".repeat(3_000_000)}src/a.ts`));
  expect(long).toMatchObject({ code: 2, said: expect.stringContaining("4096 characters") as string });
  expect(broker.asked).toEqual([]);
});

test("an edit of more values than any agent gives is a no, before it is read as one", async () => {
  const many = `{"tool_name":"Edit","tool_input":{"file_path":"a","x":[${"[],".repeat(60_000)}[]]}}`;
  expect(await guard(many)).toMatchObject({ code: 2, said: expect.stringContaining("values") as string });
});

test("an edit of a whole large file is asked about as it is", async () => {
  const content = "é".repeat(1_000_000);
  expect(
    (await guard(JSON.stringify({ tool_name: "Write", tool_input: { file_path: "a", content } }))).code,
  ).toBe(0);
});

test("a shell or a program that is gone by then is a no", async () => {
  const { command } = await openGuard(door, { searchPath: process.env["PATH"], worktree });
  for (const gone of [command.replaceAll("/bash'", "/gone'"), command.replaceAll("/cat'", "/gone'")]) {
    expect(gone).not.toBe(command);
    const { code } = await box.run({
      file: "/bin/sh",
      args: ["-c", gone],
      stdin: edit("a"),
      timeoutMs: 20_000,
    });
    expect(code).toBe(2);
  }
});

test("what the worktree or the environment puts in place of the guard's programs is not run", async () => {
  const bin = path.join(worktree, "node_modules/.bin");
  await mkdir(bin, { recursive: true });
  for (const name of ["bash", "cat"])
    await writeFile(path.join(bin, name), "#!/bin/sh\nexit 0\n", { mode: 0o755 });
  await writeFile(path.join(worktree, "settings"), "exit 0\n");
  const { command, env } = await openGuard(door, { searchPath: `${bin}:${process.env["PATH"]}`, worktree });
  const { code } = await box.run({
    file: "/bin/sh",
    args: ["-c", command],
    env: { ...env, PATH: `${bin}:${process.env["PATH"]}`, BASH_ENV: path.join(worktree, "settings") },
    stdin: edit("/etc/passwd"),
    timeoutMs: 20_000,
  });
  expect(code).toBe(2);
});

test("seventeen questions at once are one too many, and the broker answers again afterwards", async () => {
  const sockets = Array.from({ length: 16 }, () => connect(broker.socketPath));
  await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once("connect", resolve))));
  const refused = connect(broker.socketPath);
  refused.on("error", () => {});
  await new Promise((resolve) => refused.once("close", resolve));
  for (const socket of sockets) socket.destroy();
  expect((await guard(edit("a"))).code).toBe(0);
});

test("a question split inside a character is read whole", async () => {
  const question = Buffer.from(`${door.secret}\n${edit("src/é.ts")}\n`);
  const inside = question.indexOf(0xc3) + 1;
  const socket = connect(broker.socketPath);
  socket.setNoDelay(true);
  const answered = new Promise((resolve) => socket.once("data", resolve));
  socket.write(question.subarray(0, inside));
  await systemClock.sleep(100);
  socket.write(question.subarray(inside));
  await answered;
  socket.destroy();
  expect(broker.asked).toMatchObject([{ path: "src/é.ts", allow: true }]);
});

test.each([
  ["throws", () => Promise.reject(new Error("no idea")), "no idea"],
  ["gives the word for yes as its reason", () => ({ allow: false, reason: "allow" }), "denied"],
  ["gives a second line that says yes", () => ({ allow: false, reason: "held\nallow" }), "held allow"],
])("a decision that %s is a no", async (_, decide, words) => {
  const odd = await startBroker(decide);
  try {
    const { code, said } = await guard(edit("src/a.ts"), await odd.openLoopback());
    expect(code).toBe(2);
    expect(said).toContain(words);
  } finally {
    await odd.close();
  }
});

test("what was asked is on record", async () => {
  await writeFile(path.join(worktree, "a"), "");
  await guard(edit("a"));
  expect(broker.asked).toEqual([{ tool: "Edit", path: "a", allow: true, reason: "inside the repository" }]);
});
