import { afterEach, beforeEach, expect, test } from "vitest";
import { type FaultProxy, startFaultProxy } from "../_lib/testing/fault-proxy.ts";
import { writes } from "../_lib/testing/model/script.ts";
import { TWO_TASKS, TWO_TASKS_DONE, workerSample } from "../_lib/testing/worker.ts";

const sample = workerSample();
const { enqueue, work, item, gitIn, pulls } = sample;
let proxy: FaultProxy;

beforeEach(async () => {
  proxy = await startFaultProxy(sample.store.url);
});
afterEach(async () => {
  await proxy.close();
  await sample.store.sql("update whim.settings set heartbeat_seconds = 30, stale_after_seconds = 300");
});

test("what another worker held when it died is taken back by the one that ends next, without waiting for a schedule", async () => {
  await enqueue("- [ ] Elsewhere\n", { title: "Elsewhere" });
  await sample.elsewhere();
  await enqueue("- [ ] Write the file\n  - Verify: `test -f file.txt`\n", { title: "Here" });
  const run = await work(
    [
      {
        when: /Write the file/,
        turns: [
          { tools: [{ name: "Bash", input: { command: "touch file.txt; sleep 3" } }] },
          { text: "Done." },
        ],
      },
    ],
    {
      onLine(line) {
        // Not before ours has its item: a claim takes back what is dead already.
        if (line.startsWith("iteration 1, task 1: agent"))
          void sample.store.sql(
            "update whim.work_items set lease_until = now() - interval '1 second' where title = 'Elsewhere'",
          );
      },
    },
  );
  expect(run.outputs["result"], run.log).toBe("completed");
  expect(await sample.item()).toMatchObject({ title: "Elsewhere", status: "queued", lease_token: null });
});

test("a store that is away for less than the lease holds up nothing", async () => {
  await enqueue(TWO_TASKS);
  const run = await work(TWO_TASKS_DONE, {
    inputs: { "store-url": proxy.url },
    onLine: (line) => {
      if (!/iteration 1/.test(line)) return;
      proxy.down = true;
      setTimeout(() => (proxy.down = false), 3000);
    },
  });
  expect(run.outputs, run.log).toMatchObject({ result: "completed", iterations: "2" });
  expect(await item()).toMatchObject({ status: "completed", attempts: 1 });
});

test("a store that is away longer than a call's own tries, but not than the lease, loses no iteration", async () => {
  await enqueue(TWO_TASKS);
  const run = await work(TWO_TASKS_DONE, {
    inputs: { "store-url": proxy.url },
    onLine: (line) => {
      if (!/iteration 1, task 1: running the checks/.test(line)) return;
      proxy.down = true;
      setTimeout(() => (proxy.down = false), 20_000);
    },
  });
  expect(run.outputs, run.log).toMatchObject({ result: "completed", iterations: "2" });
  expect(await item()).toMatchObject({ status: "completed", attempts: 1 });
});

test("a store that is away for longer stops the agent and publishes nothing, and another worker takes over", async () => {
  await enqueue(TWO_TASKS);
  await sample.store.sql("update whim.settings set heartbeat_seconds = 5, stale_after_seconds = 10");
  await sample.startModel([{ when: /./, turns: [{ hang: true }] }]);
  const run = await work([], {
    inputs: { "store-url": proxy.url },
    onLine: (line) => {
      if (/iteration 1/.test(line)) proxy.down = true;
    },
  });
  expect(run.outputs["result"], run.log).toBe("lost");
  expect(run.log).toContain("nothing more of it is published");
  expect(gitIn("branch", "--list", "whim/*")).toBe("");
  await sample.store.sql("update whim.settings set heartbeat_seconds = 30, stale_after_seconds = 300");
  await sample.until("select from whim.work_items where lease_until < now()");
  await sample.store.sql("select public.whim_sweep()");
  await sample.store.sql("update whim.work_items set available_at = now()");
  await sample.startModel(TWO_TASKS_DONE);
  expect((await work([])).outputs["result"]).toBe("completed");
  expect(pulls()).toHaveLength(1);
});

test("a reply that is lost after the store did what was asked changes nothing", async () => {
  await enqueue(TWO_TASKS);
  for (const name of ["claim", "heartbeat", "record_iteration", "recall", "acquire_locks", "complete"])
    proxy.loseReplyOf.add(`whim_${name}`);
  const run = await work(TWO_TASKS_DONE, { inputs: { "store-url": proxy.url } });
  expect(run.outputs, run.log).toMatchObject({ result: "completed", iterations: "2" });
  expect([...proxy.loseReplyOf]).toEqual([]);
  expect(await item()).toMatchObject({ status: "completed", attempts: 1 });
  expect(await sample.store.sql("select n from whim.iterations")).toHaveLength(2);
  expect(pulls()).toHaveLength(1);
});

test("a text that is not the one that was labelled reaches no agent", async () => {
  await enqueue(TWO_TASKS, { sourceHash: "0".repeat(64) });
  const run = await work(TWO_TASKS_DONE);
  expect(run.outputs["result"], run.log).toBe("failed");
  expect(run.log).toContain("The text of #1 is not the one that was labelled");
  expect(sample.model?.requests).toEqual([]);
  expect(await item()).toMatchObject({ status: "failed", error_category: "rejected" });
});

test("a runner with a full disk takes no item", async () => {
  await enqueue(TWO_TASKS);
  // A file system on which nothing is ever free.
  const run = await work(TWO_TASKS_DONE, { env: { RUNNER_TEMP: "/proc" } });
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain("/proc has 0.0 GB free");
  expect(await item()).toMatchObject({ status: "queued", attempts: 0 });
});

test("a base branch that moves on under the work, in another file, changes nothing", async () => {
  await enqueue("- [ ] Write the first file\n  - Verify: `grep -q one first.txt`\n");
  const run = await work(TWO_TASKS_DONE.slice(1), {
    onLine: (line) => {
      if (/iteration 1, task 1: agent/.test(line)) sample.commitToBase({ "other.txt": "new\n" });
    },
  });
  expect(run.outputs["result"], run.log).toBe("completed");
  expect(pulls()).toMatchObject([{ pull: { draft: false } }]);
});

test("a base branch that moves on in the same file makes the pull request a draft that says so", async () => {
  await enqueue(TWO_TASKS);
  const run = await work(
    [
      { when: /Task 2 of/, turns: writes({ "second.txt": "two\n" }) },
      { when: /first file/, turns: writes({ "first.txt": "one\n", "README.md": "ours\n" }) },
    ],
    {
      onLine: (line) => {
        if (/iteration 2, task 2: agent/.test(line)) sample.commitToBase({ "README.md": "theirs\n" });
      },
    },
  );
  expect(run.outputs["result"], run.log).toBe("completed");
  expect(pulls()).toMatchObject([{ pull: { draft: true } }]);
  expect(pulls()[0]?.body).toContain("It does not merge");
});
