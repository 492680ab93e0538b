import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { TWO_TASKS, TWO_TASKS_DONE, workerSample } from "../_lib/testing/worker.ts";

const sample = workerSample();
const { enqueue, work, item, gitIn, pulls, repository } = sample;
const LONG_TIMERS = path.resolve(import.meta.dirname, "../_lib/testing/long-timers.ts");

test("a job that nears its end stops the agent and keeps what is proven, and the next job goes on from there to one pull request", async () => {
  await enqueue(TWO_TASKS);
  const nearly = path.join(sample.temp, "nearly-over");
  const first = await work([{ when: /Task 2 of/, turns: [{ hang: true }] }, ...TWO_TASKS_DONE.slice(1)], {
    inputs: { "job-minutes": "5" },
    env: { NODE_OPTIONS: `--import=${LONG_TIMERS}`, WHIM_LONG_TIMERS_END: nearly },
    onLine: (line) => {
      if (/iteration 2, task 2: agent/.test(line)) writeFileSync(nearly, "");
    },
  });
  expect(first.outputs["result"], first.log).toBe("retried");
  expect(first.exitCode).toBe(0);
  expect(first.log).toContain("This job's 5 minutes are nearly over: the work goes on in the next one");
  expect(await item()).toMatchObject({ status: "queued", attempts: 0 });
  expect(pulls()).toEqual([]);
  // The slot that gets free is the item's own again.
  expect(repository().dispatches).toHaveLength(1);
  expect([...repository().comments.values()].at(-1)?.body).toContain("It goes on by itself.");

  await sample.startModel(TWO_TASKS_DONE);
  const second = await work(TWO_TASKS_DONE);
  expect(second.outputs["result"], second.log).toBe("completed");
  const prompts = JSON.stringify(sample.model?.requests.map(({ body }) => body));
  expect(prompts).toContain("Task 2 of");
  expect(prompts).not.toContain("Task 1 of");
  expect(pulls()).toMatchObject([{ pull: { draft: false, head: "whim/1-two-files-please" } }]);
  expect(gitIn("log", "--format=%s", "main..whim/1-two-files-please").trim().split("\n")).toHaveLength(2);
});
