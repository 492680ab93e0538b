import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Box } from "../box/box.ts";
import { openDirectBox } from "../box/direct-box.ts";
import { type Launch, openStandby, type Standby } from "./standby.ts";

let worktree: string;
let box: Box;
beforeEach(async () => {
  worktree = await mkdtemp(path.join(os.tmpdir(), "whim-standby-"));
  box = await openDirectBox({ worktree, graceMs: 200 });
});
afterEach(async () => {
  await box.close();
  await rm(worktree, { recursive: true, force: true });
});

/** A program that leaves its number in a file when it starts, and says what it was given. */
const program = (line = "cat", env: Record<string, string> = {}): Launch => ({
  file: "bash",
  args: ["-c", `echo $$ >> started; ${line}`],
  env,
});
const started = () =>
  existsSync(path.join(worktree, "started"))
    ? Array.from(readFileSync(path.join(worktree, "started"), "utf8").matchAll(/\d+\n/g), Number)
    : [];
const begun = (times: number) => until(() => started().length === times);
const gone = (pid: number | undefined) => until(() => !existsSync(`/proc/${pid}`));

async function until(holds: () => boolean): Promise<boolean> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
  return true;
}

async function ask(standby: Standby, launch: Launch, prompt = "the prompt", signal?: AbortSignal) {
  let said = "";
  const exit = await standby.run({
    ...launch,
    stdin: prompt,
    ...(signal === undefined ? {} : { signal }),
    onStdout: (chunk) => (said += chunk.toString()),
    onStderr: (chunk) => (said += chunk.toString()),
  });
  return { said, exit };
}

test("the process that waits gets the prompt, and no other is started", async () => {
  const standby = openStandby({ box, fits: () => true });
  standby.start(program());
  standby.start(program());
  await begun(1);
  expect(await ask(standby, program())).toMatchObject({
    said: "the prompt",
    exit: { code: 0, ended: "exit" },
  });
  expect(started()).toHaveLength(1);
  expect(await ask(standby, program(), "another")).toMatchObject({ said: "another" });
  expect(started()).toHaveLength(2);
});

test.for<[string, Launch]>([
  ["other words", program("cat; true")],
  ["other variables", program("cat", { BUDGET: "1" })],
  ["the network", { ...program(), network: true }],
])("what was started without %s is ended, and a new one does the work", async ([, wanted]) => {
  const standby = openStandby({ box, fits: () => true });
  standby.start(program());
  await begun(1);
  expect(await ask(standby, wanted)).toMatchObject({ said: "the prompt" });
  expect(started()).toHaveLength(2);
  expect(await gone(started()[0])).toBe(true);
});

test("where its box would not be that of its prompt none is started, and one that waits is ended", async () => {
  let fits = false;
  const standby = openStandby({ box, fits: () => fits });
  standby.start(program());
  fits = true;
  standby.start(program());
  await begun(1);
  fits = false;
  expect(await ask(standby, program())).toMatchObject({ said: "the prompt" });
  expect(started()).toHaveLength(2);
  expect(await gone(started()[0])).toBe(true);
});

test("a process that breaks down before its prompt is started anew, once", async () => {
  const standby = openStandby({ box, fits: () => true });
  const broken = program("read -r line; exit 7");
  standby.start(broken);
  await begun(1);
  expect(await ask(standby, broken)).toMatchObject({ exit: { code: 7 } });
  expect(started()).toHaveLength(2);
});

test("one that ended while it waited is nobody's agent", async () => {
  const standby = openStandby({ box, fits: () => true });
  const brief = program("[ $(wc -l < started) = 1 ] || cat");
  standby.start(brief);
  await begun(1);
  expect(await gone(started()[0])).toBe(true);
  expect(await ask(standby, brief)).toMatchObject({ said: "the prompt" });
});

test("a program that cannot be started says so to whoever has work for it", async () => {
  const standby = openStandby({ box, fits: () => true });
  const missing: Launch = { file: path.join(worktree, "missing"), args: [] };
  standby.start(missing);
  await expect(ask(standby, missing)).rejects.toThrow("missing could not be started");
});

test("one that speaks before it is asked is ended: it does not wait", async () => {
  const standby = openStandby({ box, fits: () => true });
  const hasty = program("[ $(wc -l < started) = 1 ] && echo hasty; cat");
  standby.start(hasty);
  await begun(1);
  expect(await gone(started()[0])).toBe(true);
  expect(await ask(standby, hasty)).toMatchObject({ said: "the prompt" });
});

test("nobody's agent is ended after a while", async () => {
  const standby = openStandby({ box, fits: () => true, longestWaitMs: 300 });
  standby.start(program());
  await begun(1);
  expect(await gone(started()[0])).toBe(true);
});

test("what ends the box ends the one that waits", async () => {
  const standby = openStandby({ box, fits: () => true });
  standby.start(program("trap '' TERM; cat"));
  await begun(1);
  await box.close();
  expect(await gone(started()[0])).toBe(true);
});

test("a stop reaches the process that had waited, and nothing is started in its place", async () => {
  const standby = openStandby({ box, fits: () => true });
  const long = program("cat > heard && touch begun; sleep 60");
  standby.start(long);
  await begun(1);
  const stopping = new AbortController();
  const asked = ask(standby, long, "the prompt", stopping.signal);
  await until(() => existsSync(path.join(worktree, "begun")));
  stopping.abort();
  expect((await asked).exit.ended).toBe("aborted");
  expect(started()).toHaveLength(1);
  expect(await readFile(path.join(worktree, "heard"), "utf8")).toBe("the prompt");
});
