import { readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { startModel } from "../../actions/_lib/testing/model/server.ts";
import { editScript, editSpec } from "../bench-ralph/arms.ts";
import type { Stage } from "./stage.ts";

const CLAUDE = path.resolve(import.meta.dirname, "../../node_modules/.bin/claude");

export type Traffic = {
  calls: number;
  /** What people can read afterwards, and what GitHub limits by the hour: a wake-up is not among it. */
  writes: number;
  operations: string[];
};
export type JobFigures = {
  intake: Traffic;
  rest: Traffic;
  /** Of main and post together, from the start of the process to its end. */
  ms: number;
  /** As the engine reports them: in the worktree and once more in the clean checkout. */
  checksMs: number;
  store: Record<string, number>;
};

/** Is queued and stays so: every job after it has a next one to wake. */
export async function leaveWaiting(stage: Stage): Promise<void> {
  const intake = await stage.run("intake", {}, stage.label("This one can wait", editSpec(1), ["low"]));
  if (intake.outputs["result"] !== "queued") throw new Error(`Intake did not queue:\n${intake.log}`);
}

/** An issue from its label to its pull request: intake's job, then the worker's. */
export async function oneItem(
  stage: Stage,
  title: string,
  tasks: number,
  env: Record<string, string> = {},
): Promise<JobFigures> {
  const { github, counter } = stage;
  const model = await startModel(editScript(".", tasks));
  try {
    const event = stage.label(title, editSpec(tasks));
    await stage.forgetWakeups();
    let before = github.calls.length;
    const intake = await stage.run("intake", {}, event);
    if (intake.outputs["result"] !== "queued") throw new Error(`Intake did not queue:\n${intake.log}`);
    const asked = trafficSince(stage, before);

    await stage.forgetWakeups();
    before = github.calls.length;
    counter.calls.length = 0;
    const started = performance.now();
    const inputs = {
      slot: "1",
      "anthropic-api-key": model.credential,
      "anthropic-base-url": model.url,
      "claude-command": CLAUDE,
    };
    const run = await stage.run("worker", inputs, {}, { env });
    const ms = performance.now() - started;
    if (run.outputs["result"] !== "completed") throw new Error(`The worker did not complete:\n${run.log}`);
    return {
      intake: asked,
      rest: trafficSince(stage, before),
      ms,
      checksMs: await checksOf(stage.home),
      store: counted(counter.calls),
    };
  } finally {
    await model.close();
  }
}

function trafficSince({ github }: Stage, at: number): Traffic {
  const operations = github.calls.slice(at).map(({ operation }) => operation);
  const writes = operations.filter((operation) => !/^(GET|QUERY) |\/dispatches$/.test(operation)).length;
  return { calls: operations.length, writes, operations };
}

/** From the events that the job left; taken away, so that the next job's are found alone. */
async function checksOf(folder: string): Promise<number> {
  const logs = (await readdir(folder)).filter((name) => name.endsWith(".jsonl"));
  let ms = 0;
  for (const name of logs) {
    const file = path.join(folder, name);
    for (const line of (await readFile(file, "utf8")).trim().split("\n")) {
      const event = JSON.parse(line) as { event: string; duration_ms?: number };
      if (event.event === "verify") ms += event.duration_ms ?? 0;
    }
    await rm(file);
  }
  return ms;
}

function counted(calls: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of calls) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
