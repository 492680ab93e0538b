import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { systemClock } from "../clock.ts";
import type { Box } from "./box.ts";
import { type Broker, startBroker } from "./broker.ts";
import { openDirectBox } from "./direct-box.ts";
import { guardPath } from "./companion.ts";
import { worktreePolicy } from "./worktree-policy.ts";

let folder: string;
let worktree: string;
let box: Box;
let broker: Broker;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "whim-guard-"));
  worktree = path.join(folder, "tree");
  await mkdir(path.join(worktree, "src"), { recursive: true });
  box = await openDirectBox({ worktree });
  broker = await startBroker((question) => worktreePolicy(worktree, question));
  return async () => {
    await broker.close();
    await box.close();
    await rm(folder, { recursive: true, force: true });
  };
});

async function guard(stdin: string, socketPath = broker.socketPath) {
  let said = "";
  const { code } = await box.run({
    file: process.execPath,
    args: [guardPath(), socketPath],
    stdin,
    timeoutMs: 20_000,
    onStderr: (chunk) => (said += chunk.toString()),
  });
  return { code, said };
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
  expect((await guard(edit("src/a.ts"), path.join(folder, "none.sock"))).code).toBe(2);
});

test.each([
  ["silence", null],
  ["garbage", "yes\n"],
  ["an empty line", "\n"],
  ["a vague yes", '{"allow":"true"}\n'],
  ["two megabytes", "x".repeat(2_000_000)],
])("%s from the broker is a no", async (_, answer) => {
  const socketPath = path.join(folder, "odd.sock");
  const server = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.on("data", () => answer !== null && socket.end(answer));
  });
  await new Promise<void>((resolve) => server.listen(socketPath, resolve));
  try {
    expect((await guard(edit("src/a.ts"), socketPath)).code).toBe(2);
  } finally {
    server.close();
  }
});

test("a question split inside a character is read whole", async () => {
  const question = Buffer.from(`${JSON.stringify({ tool: "Edit", path: "src/é.ts" })}\n`);
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

test("a decision that throws is a no", async () => {
  const throwing = await startBroker(() => {
    throw new Error("no idea");
  });
  try {
    expect(await guard(edit("src/a.ts"), throwing.socketPath)).toMatchObject({
      code: 2,
      said: expect.stringContaining("no idea") as string,
    });
  } finally {
    await throwing.close();
  }
});

test("what was asked is on record", async () => {
  await writeFile(path.join(worktree, "a"), "");
  await guard(edit("a"));
  expect(broker.asked).toEqual([{ tool: "Edit", path: "a", allow: true, reason: "inside the repository" }]);
});
