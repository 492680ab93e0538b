import { chmodSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import type { Sandbox } from "../box/sandbox.ts";
import { CLAUDE } from "../testing/claude.ts";
import { agent, loopSample } from "../testing/loop.ts";
import { systemClock } from "../clock.ts";
import { writes } from "../testing/model/script.ts";
import { type ScriptedModel, startModel } from "../testing/model/server.ts";
import { openWorkbench, type Workbench, type WorkbenchOptions } from "./workbench.ts";

// The next agent's program starts beside the checks of this one's work.

const sample = loopSample();
const { write, read, ralph } = sample;

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

/** The real agent behind a program that counts its starts, and a first task whose check waits until the second one starts. */
async function runTwo(sandbox: Sandbox, more: Partial<WorkbenchOptions> = {}) {
  const program = path.join(sample.folder, "counted-claude");
  const starts = path.join(sample.worktree, ".ai", "starts");
  writeFileSync(program, `#!/bin/bash\necho start >> ${starts}\nexec ${CLAUDE} "$@"\n`);
  chmodSync(program, 0o755);
  const asked = path.join(sample.worktree, ".ai", "asked");
  model = await startModel([
    { when: /Task 1 of 2/, turns: writes({ "a.txt": "a" }, sample.worktree) },
    { when: /Task 2 of 2/, turns: writes({ "b.txt": "b" }, sample.worktree) },
  ]);
  bench = await openWorkbench({
    worktree: sample.worktree,
    sandbox,
    base: "HEAD",
    read: [path.dirname(path.dirname(CLAUDE))],
    claude: { command: program, searchPath: process.env["PATH"] ?? "" },
    agent: { credential: { kind: "api_key", value: model.credential }, baseUrl: model.url },
    clock: systemClock,
    ...more,
  });
  const requests = () => (model?.requests.length ?? 0).toString();
  const spec = `- [ ] Add a
  - Verify: \`for n in {1..100}; do [ $(wc -l < .ai/starts) = 2 ] && break; sleep 0.1; done; wc -l < .ai/starts > .ai/seen\`
- [ ] Add b
  - Verify: \`test -f b.txt\`
`;
  const { box, git, runAgent, awaitAgent } = bench;
  const { result } = await ralph(spec, runAgent, {
    box,
    git,
    awaitAgent,
    onEvent(event) {
      if (event.event === "verify") writeFileSync(asked, `${requests()}\n`, { flag: "a" });
    },
  });
  return {
    result,
    startsBeforeFirstCheckEnded: Number(read(".ai/seen")),
    starts: read(".ai/starts").trim().split("\n").length,
    requestsAfterEachCheck: read(".ai/asked").trim().split("\n").map(Number),
  };
}

test("in a box it is there before the checks have ended, and asks no model before its prompt", async () => {
  const two = await runTwo({ kind: "bubblewrap" });
  expect(two).toMatchObject({
    result: { outcome: "complete", iterations: 2 },
    startsBeforeFirstCheckEnded: 2,
    starts: 2,
    requestsAfterEachCheck: [2, 4],
  });
});
