import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import type { Sandbox } from "../box/sandbox.ts";
import { CLAUDE } from "../testing/claude.ts";
import { KNOWN_TOOLS } from "../testing/known-tools.ts";
import { agent, loopSample } from "../testing/loop.ts";
import { systemClock } from "../clock.ts";
import { writes } from "../testing/model/script.ts";
import { type ScriptedModel, startModel } from "../testing/model/server.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";
import { noBox } from "../testing/no-box.ts";

// The next agent's program starts beside the checks of this one's work.

const sample = loopSample();
const { write, ralph } = sample;

let model: ScriptedModel | undefined;
let bench: Workbench | undefined;
afterEach(async () => {
  await bench?.close();
  await model?.close();
  [bench, model] = [undefined, undefined];
});

const THREE = ["a", "b", "c"]
  .map((name) => `- [ ] Add ${name}\n  - Verify: \`test -f ${name}.txt\`\n`)
  .join("");

async function wanted(usd: number | null, options: { iterations?: number; red?: boolean } = {}) {
  const budgets: (number | null)[] = [];
  await ralph(
    THREE,
    agent(
      () => write("a.txt", "a"),
      () => options.red !== true && write("b.txt", "b"),
      () => (write("b.txt", "b"), write("c.txt", "c")),
    ),
    {
      limits: { iterations: options.iterations ?? 10, minutes: 10, usd, stuckAfter: 3 },
      awaitAgent: (budget) => void budgets.push(budget),
    },
  );
  return budgets;
}

test("it is wanted at the start and after every agent but that of the last task, with what is left to spend", async () => {
  expect(await wanted(5)).toEqual([5, 4.5, 4]);
  expect(await wanted(null)).toEqual([null, null, null]);
});

test("none is wanted that a limit forbids", async () => {
  expect(await wanted(0.9)).toEqual([0.9, 0.4]);
  expect(await wanted(null, { iterations: 1 })).toEqual([null]);
  expect(await wanted(null, { iterations: 0 })).toEqual([]);
});

/** A workbench whose agent is the real one, behind a program that counts its starts. */
async function openBench(sandbox: Sandbox): Promise<{ bench: Workbench; program: string; starts(): number }> {
  const program = path.join(sample.folder, "counted-claude");
  const starts = path.join(sample.worktree, ".ai", "starts");
  mkdirSync(path.dirname(starts));
  writeFileSync(program, `#!/bin/bash\necho start >> ${starts}\nexec ${CLAUDE} "$@"\n`);
  chmodSync(program, 0o755);
  model = await startModel([
    { when: /Task 1 of 2/, turns: writes({ "a.txt": "a" }, sample.worktree) },
    { when: /Task 2 of 2/, turns: writes({ "b.txt": "b" }, sample.worktree) },
  ]);
  bench = await openWorkbench({
    worktree: sample.worktree,
    sandbox,
    base: "HEAD",
    kept: KNOWN_TOOLS,
    read: [path.dirname(path.dirname(CLAUDE))],
    program: { command: program, searchPath: process.env["PATH"] ?? "" },
    agent: { credential: { kind: "api_key", value: model.credential }, baseUrl: model.url },
    clock: systemClock,
  });
  // Its version was asked for, too.
  rmSync(starts, { force: true });
  return {
    bench,
    program,
    starts: () => (existsSync(starts) ? readFileSync(starts, "utf8").trim().split("\n").length : 0),
  };
}

/** Whose command line names it, inside the box and around it. */
function running(program: string): string[] {
  return readdirSync("/proc").filter((name) => {
    try {
      return /^\d+$/.test(name) && readFileSync(`/proc/${name}/cmdline`, "utf8").includes(program);
    } catch {
      return false; // gone meanwhile
    }
  });
}

async function until(holds: () => boolean): Promise<boolean> {
  while (!holds()) await systemClock.sleep(20);
  return true;
}

test("in a box it is there before the checks have ended, and asks no model before its prompt", async ({
  skip,
}) => {
  skip(noBox !== "", noBox);
  const { bench: opened, starts } = await openBench({ kind: "bubblewrap" });
  const requests: (number | undefined)[] = [];
  const { box, git, runAgent, awaitAgent } = opened;
  // The first check waits for the second agent's start.
  const waits = "for n in {1..300}; do [ $(wc -l < .ai/starts) = 2 ] && exit 0; sleep 0.1; done; exit 1";
  const { result } = await ralph(
    `- [ ] Add a\n  - Verify: \`${waits}\`\n- [ ] Add b\n  - Verify: \`test -f b.txt\`\n`,
    runAgent,
    {
      box,
      git,
      awaitAgent,
      onEvent({ event }) {
        if (event === "verify") requests.push(model?.requests.length);
      },
    },
  );
  expect(result).toMatchObject({ outcome: "complete", iterations: 2 });
  expect(requests).toEqual([2, 4]);
  // For the last task's end none was started.
  expect(starts()).toBe(2);
});

test("without a box none is started ahead: a check could reach it", async () => {
  const { bench: opened, starts } = await openBench({ kind: "direct", reason: "asked for" });
  // One with other arguments than the agent's: it would not become the agent itself.
  opened.awaitAgent(5);
  const signal = new AbortController().signal;
  await opened.runAgent({ prompt: "Task 1 of 2", specPath: "SPEC.md", signal, onActivity() {} });
  expect(starts()).toBe(1);
});

test("what ends the work ends the one that waits", async ({ skip }) => {
  skip(noBox !== "", noBox);
  const { bench: opened, program, starts } = await openBench({ kind: "bubblewrap" });
  opened.awaitAgent(null);
  await until(() => starts() === 1);
  expect(running(program)).not.toEqual([]);
  await opened.close();
  expect(await until(() => running(program).length === 0)).toBe(true);
  expect(model?.requests).toEqual([]);
});
