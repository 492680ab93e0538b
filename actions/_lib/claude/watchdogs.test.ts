import { existsSync } from "node:fs";
import { chmod, readFile, rm, writeFile } from "node:fs/promises";
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
  expect(outcome).toMatchObject({
    kind: "unavailable",
    reason: "The agent said nothing for 0.3 s and was stopped",
  });
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

/** Lines as the CLI prints them, shortened to what is read of them. */
const CALL = `echo '{"type":"assistant","parent_tool_use_id":null,"message":{"id":"m1","content":[{"type":"tool_use","id":"t1","name":"Bash","input":{"command":"make all"}}]}}'`;
const ANSWER = `echo '{"type":"user","parent_tool_use_id":null,"message":{"content":[{"type":"tool_result","tool_use_id":"t1"}]}}'`;

test("what is quiet is named: a command that runs, or nothing at all once its output is there", async () => {
  const idleTimeoutMs = 2000;
  const calling = await program(`${CALL}; sleep 300`);
  expect(
    (await sample.ask("x", [], { command: calling, idleTimeoutMs, quietCallMs: 2500 })).outcome,
  ).toMatchObject({
    kind: "unavailable",
    reason: 'The agent was stopped: its command "make all" was quiet for 2.5 s',
  });
  const answered = await program(`${CALL}; sleep 3; ${ANSWER}; sleep 300`);
  expect((await sample.ask("x", [], { command: answered, idleTimeoutMs })).outcome).toMatchObject({
    kind: "unavailable",
    reason: "The agent said nothing for 2 s and was stopped",
  });
});

test("an agent that goes on after a result has the model's time again, not what is left for its end", async () => {
  const begins = '{"type":"system","subtype":"init"}';
  const last = RESULT.replace('"ok"', '"more"').replace("0.5", "0.75");
  const command = await program(`echo '${RESULT}'; echo '${begins}'; sleep 1.5; echo '${last}'`);
  const { outcome } = await sample.ask("x", [], { command, postResultTimeoutMs: 300 });
  expect(outcome).toMatchObject({ kind: "done", text: "more", usage: { usd: 0.75 } });
});

const background = (kind: string) =>
  `echo '{"type":"system","subtype":"background_tasks_changed","tasks":[{"task_type":"${kind}","description":"look"}]}'`;

test("a subagent that works on after the agent's result is waited for, a command in the background is not", async () => {
  const over = `echo '{"type":"system","subtype":"background_tasks_changed","tasks":[]}'; touch over`;
  const limits = { postResultTimeoutMs: 300 };
  for (const [kind, waited] of [
    ["local_agent", true],
    ["local_bash", false],
  ] as const) {
    await rm(path.join(sample.worktree, "over"), { force: true });
    const command = await program(`${background(kind)}; echo '${RESULT}'; sleep 1.5; ${over}`);
    expect((await sample.ask("x", [], { command, ...limits })).outcome.kind).toBe("done");
    expect(existsSync(path.join(sample.worktree, "over"))).toBe(waited);
  }
});

test("an engine that stood still reads what was said meanwhile before it calls the agent silent", async () => {
  const command = await program(
    `touch ready; for n in 1 2 3 4 5 6 7 8 9; do sleep 0.1; echo '{"type":"system"}'; done; echo '${RESULT}'`,
  );
  const asked = sample.ask("x", [], { command, idleTimeoutMs: 3000 });
  while (!existsSync(path.join(sample.worktree, "ready"))) await systemClock.sleep(5);
  // As a terminal's Ctrl-Z does, and a machine that swaps.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3500);
  expect((await asked).outcome.kind).toBe("done");
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
