import { expect, test } from "vitest";
import { writes } from "../_lib/testing/model/script.ts";
import { TWO_TASKS, TWO_TASKS_DONE, workerSample } from "../_lib/testing/worker.ts";

const sample = workerSample();
const { enqueue, work, repository, gitIn, pulls } = sample;
const ask = (query: string) => void sample.store.sql(query);
const prompts = () => JSON.stringify(sample.model?.requests.map(({ body }) => body) ?? []);

test("a note that comes while an agent works is in the next prompt, and not in the one before", async () => {
  await enqueue(TWO_TASKS);
  const run = await work(
    [
      { when: /Task 2 of [^]*use tabs everywhere/, turns: writes({ "second.txt": "two\n" }) },
      ...TWO_TASKS_DONE.slice(1),
    ],
    {
      onLine: (line) => {
        if (/iteration 1/.test(line))
          ask("select public.whim_note(id, 'use tabs everywhere', 'ada') from whim.work_items");
      },
    },
  );
  expect(run.outputs, run.log).toMatchObject({ result: "completed", iterations: "2" });
  expect(prompts()).toContain("- ada: use tabs everywhere");
});

test("what a retry asks for is a task of its own, on the same branch and the same pull request", async () => {
  await enqueue(TWO_TASKS);
  expect((await work(TWO_TASKS_DONE)).outputs["result"]).toBe("completed");
  await sample.store.sql("select public.whim_requeue(id, 'ada', 'Add a third file') from whim.work_items");
  await sample.startModel([{ when: /third file/, turns: writes({ "third.txt": "three\n" }) }]);
  const run = await work([]);
  expect(run.outputs, run.log).toMatchObject({ result: "completed" });
  expect(gitIn("ls-tree", "--name-only", "whim/1-two-files-please")).toContain("third.txt");
  expect(pulls()).toHaveLength(1);
  expect(pulls()[0]?.body).toContain("Add a third file");
});

test("iterations that are added while the last one runs are used", async () => {
  await enqueue(TWO_TASKS);
  await sample.store.sql("update whim.work_items set max_iterations = 1");
  const run = await work(TWO_TASKS_DONE, {
    onLine: (line) => {
      if (/iteration 1/.test(line))
        ask("select public.whim_set_limits(id, 2, null, null, 'ada') from whim.work_items");
    },
  });
  expect(run.outputs, run.log).toMatchObject({ result: "completed", iterations: "2" });
});

test("what earlier attempts used counts towards the item's limits", async () => {
  await enqueue(TWO_TASKS);
  const paused = await work(TWO_TASKS_DONE, {
    onLine: (line) => {
      if (/iteration 1/.test(line)) ask("select public.whim_pause(id, 'ada') from whim.work_items");
    },
  });
  expect(paused.outputs["result"], paused.log).toBe("paused");
  await sample.store.sql("update whim.work_items set max_iterations = 1");
  await sample.store.sql("select public.whim_resume(id, 'ada') from whim.work_items");
  const run = await work(TWO_TASKS_DONE);
  expect(run.outputs["result"], run.log).toBe("failed");
  expect(run.log).toContain("The limit of 1 iteration is reached.");
});

test("what the work found out is stored, waits for review, and is told to its own next tasks", async () => {
  await enqueue(TWO_TASKS);
  const run = await work([
    {
      when: /Task 2 of [^]*Gotcha: the second file wants a newline/,
      turns: writes({ "second.txt": "two\n" }),
    },
    {
      when: /first file/,
      turns: writes({
        "first.txt": "one\n",
        ".ai/new-learnings.md": "- Gotcha: the second file wants a newline\n",
      }),
    },
  ]);
  expect(run.outputs, run.log).toMatchObject({ result: "completed", iterations: "2" });
  expect(await sample.store.sql("select kind, content, trust from whim.learnings")).toEqual([
    { kind: "gotcha", content: "the second file wants a newline", trust: "quarantined" },
  ]);
});

test("what another work taught, and a person trusted, is told with its task and counted as used", async () => {
  await enqueue("- [ ] Write the first file\n  - Verify: `grep -q one first.txt`\n");
  await sample.store.sql(
    "insert into whim.learnings (repo, kind, content, author, trust) values ('octo/repo', 'pattern', 'the first file must say one', 'ada', 'trusted')",
  );
  const run = await work([
    { when: /Pattern: the first file must say one/, turns: writes({ "first.txt": "one\n" }) },
  ]);
  expect(run.outputs["result"], run.log).toBe("completed");
  expect(await sample.store.sql("select uses from whim.learnings where author = 'ada'")).toEqual([
    { uses: 1 },
  ]);
  expect(repository().issues.get(1)?.labels).toContain("ai-pr-ready");
});
