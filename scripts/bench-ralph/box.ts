import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Sandbox } from "../../actions/_lib/box/sandbox.ts";
import { systemClock } from "../../actions/_lib/clock.ts";
import { openWorkbench } from "../../actions/_lib/ralph/workbench.ts";
import { writes } from "../../actions/_lib/testing/model/script.ts";
import { startModel } from "../../actions/_lib/testing/model/server.ts";

const CLAUDE = path.resolve(import.meta.dirname, "../../node_modules/.bin/claude");
const TIMES = 5;

/** What the box costs, beside the same work without it, in milliseconds. */
export async function boxOverhead(): Promise<Record<string, number | string>[]> {
  const sandboxes: Sandbox[] = [{ kind: "direct", reason: "for comparison" }, { kind: "bubblewrap" }];
  const rows = [];
  for (const sandbox of sandboxes) rows.push({ sandbox: sandbox.kind, ...(await measure(sandbox)) });
  return rows;
}

async function measure(sandbox: Sandbox) {
  const worktree = await mkdtemp(path.join(os.tmpdir(), "whim-bench-"));
  const model = await startModel([{ when: /./, turns: writes({ "a.txt": "x" }, worktree) }]);
  try {
    const started = performance.now();
    const bench = await openWorkbench({
      worktree,
      sandbox,
      base: "HEAD",
      program: { command: CLAUDE, searchPath: process.env["PATH"] ?? "" },
      agent: { credential: { kind: "api_key", value: model.credential }, baseUrl: model.url },
      clock: systemClock,
    });
    const open = performance.now() - started;
    const signal = new AbortController().signal;
    const figures = {
      "open, with guard and tool versions (ms)": Math.round(open),
      "a command (ms)": await median(() => bench.box.run({ file: "true", args: [] })),
      "a command with network (ms)": await median(() =>
        bench.box.run({ file: "true", args: [], network: true }),
      ),
      "an agent that writes one file (ms)": await median(() =>
        bench.runAgent({ prompt: "write", specPath: "SPEC.md", signal, onActivity: () => {} }),
      ),
    };
    await bench.close();
    return figures;
  } finally {
    await model.close();
    await rm(worktree, { recursive: true, force: true });
  }
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const took: number[] = [];
  for (let n = 0; n < TIMES; n += 1) {
    const started = performance.now();
    await work();
    took.push(performance.now() - started);
  }
  return Math.round(took.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0);
}
