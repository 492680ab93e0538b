import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { systemClock } from "../_lib/clock.ts";
import { CLAUDE } from "../_lib/testing/claude.ts";
import type { Turn } from "../_lib/testing/model/script.ts";
import { cliSample, eventsOf } from "../_lib/testing/ralph-cli.ts";

const sample = cliSample();

/** A run whose agent is busy with a command that would go on for minutes. */
async function busyRun() {
  sample.write("SPEC.md", "- [ ] Add a greeting\n  - Verify: `grep -q hello greeting.txt`\n");
  const mark = path.join(sample.folder, ".ai/busy");
  const wait = `while [ ! -e ${path.join(sample.folder, ".ai/go")} ]; do sleep 0.1; done`;
  const commands = [
    `echo unfinished > greeting.txt; mkdir -p .ai; touch ${mark}; ${wait}`,
    "true; sleep 300",
  ];
  const turns = commands.map((command): Turn => ({ tools: [{ name: "Bash", input: { command } }] }));
  const { env } = await sample.model([{ when: /./, turns }]);
  const run = sample.start(["run", "--headless", "--claude-command", CLAUDE], env);
  while (!existsSync(mark)) await systemClock.sleep(20);
  return run;
}

async function endsInOrder(reason: string): Promise<void> {
  const { stdout } = await sample.cli(["status", "--json"]);
  expect(JSON.parse(stdout)).toMatchObject({ state: "failed", reason, iterations: 1, process: null });
  // The box may have worked as somebody else; the owner's git refuses a worktree that is not theirs.
  expect(statSync(sample.folder).uid).toBe(process.getuid?.());
  expect(sample.git("status", "--short")).toContain("?? greeting.txt");
}

test("a terminal that is closed ends the run in order, like Ctrl-C", async () => {
  const { child, ended } = await busyRun();
  child.kill("SIGHUP");
  const { code, stdout } = await ended;
  expect(code).toBe(3);
  expect(eventsOf(stdout).at(-1)).toMatchObject({ event: "failed", error: "stopped by SIGHUP" });
  await endsInOrder("stopped by SIGHUP");
});

test("a run whose output nobody reads any more ends in order instead of going on unheard", async () => {
  const { child, ended } = await busyRun();
  child.stdout.destroy();
  sample.write(".ai/go", "what it says next finds nobody");
  const { code, stderr } = await ended;
  expect(stderr).toBe("");
  expect(code).toBe(3);
  await endsInOrder("stopped because standard output cannot be written: nobody reads it any more");
});
