import { existsSync } from "node:fs";
import { chmod, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { systemClock } from "../clock.ts";
import { claudeSample } from "../testing/claude.ts";

const sample = claudeSample();

const RESULT =
  '{"type":"result","subtype":"success","is_error":false,"result":"ok","stop_reason":"end_turn","total_cost_usd":0.5,"modelUsage":{}}';

/** A program in place of the agent's: the CLI was seen to hang in ways that no script can make it do. */
async function program(script: string): Promise<string> {
  const file = path.join(sample.worktree, "agent.sh");
  await writeFile(file, `#!/bin/bash\ncat >/dev/null\n${script}\n`);
  await chmod(file, 0o755);
  return file;
}

async function ended(file: string): Promise<void> {
  const pid = Number(await readFile(path.join(sample.worktree, file), "utf8"));
  expect(pid).toBeGreaterThan(0);
  while (existsSync(`/proc/${pid}`)) {
    if ((await readFile(`/proc/${pid}/stat`, "utf8").catch(() => ") Z ")).includes(") Z ")) return;
    await systemClock.sleep(20);
  }
}

test("a process that hangs after its result is ended, with what it started, and the result counts", async () => {
  const command = await program(`sleep 300 & echo $! > child\necho $$ > pid\necho '${RESULT}'\nwait`);
  const { outcome } = await sample.ask("x", [], { command, postResultTimeoutMs: 300 });
  expect(outcome).toMatchObject({ kind: "done", text: "ok", usage: { usd: 0.5 } });
  await ended("pid");
  await ended("child");
});

test("a process that says nothing is ended, with what it started, also when it ignores being asked", async () => {
  const command = await program(
    "trap '' TERM\nsleep 300 & echo $! > child\necho $$ > pid\nwhile :; do wait; done",
  );
  const { outcome } = await sample.ask("x", [], { command, idleTimeoutMs: 300 });
  expect(outcome).toMatchObject({ kind: "unavailable", reason: "The agent went silent and was stopped" });
  await ended("pid");
  await ended("child");
});

test("output keeps a slow process alive, however long it takes in all", async () => {
  const command = await program(
    `for n in 1 2 3 4 5 6 7 8; do echo '{"type":"system"}'; sleep 0.5; done\necho '${RESULT}'`,
  );
  const { outcome } = await sample.ask("x", [], { command, idleTimeoutMs: 3500 });
  expect(outcome.kind).toBe("done");
});

test("a program that is gone when it is needed is a configuration mistake", async () => {
  const command = path.join(sample.worktree, "gone");
  expect((await sample.ask("x", [], { command })).outcome.kind).toBe("misconfigured");
});

test("a program that cannot run here is a configuration mistake", async () => {
  const command = await program(`exec ${sample.worktree}/no-such-interpreter`);
  expect((await sample.ask("x", [], { command })).outcome).toMatchObject({
    kind: "misconfigured",
    reason: expect.stringContaining("no-such-interpreter") as string,
  });
});
