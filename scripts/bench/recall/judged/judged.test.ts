import { expect, test } from "vitest";
import { openTestDatabase } from "../../../../actions/_lib/testing/database.ts";
import { JUDGED, tasksOf } from "./all.ts";

const tasks = JUDGED.flatMap((repository) => repository.tasks.map((task) => ({ repository, task })));

test("there are 120 learnings of four repositories and 60 tasks, and each half has paraphrases of each", () => {
  expect(JUDGED.map(({ learnings }) => Object.keys(learnings).length)).toEqual([30, 30, 30, 30]);
  expect(tasks).toHaveLength(60);
  expect(tasks.filter(({ task }) => task.paraphrased)).toHaveLength(30);
  for (const repository of JUDGED)
    for (const half of ["tune", "report"] as const)
      expect(
        tasksOf(repository, half).filter(({ paraphrased }) => paraphrased).length,
      ).toBeGreaterThanOrEqual(3);
  expect(JUDGED.flatMap((one) => [...tasksOf(one, "tune"), ...tasksOf(one, "report")])).toHaveLength(60);
});

test("what is relevant is a learning of the same repository", () => {
  for (const { repository, task } of tasks) {
    expect(task.relevant.length).toBeGreaterThan(0);
    for (const id of task.relevant) expect(Object.keys(repository.learnings), task.text).toContain(id);
  }
});

test("a paraphrase has no content word of what is relevant, and every other task has one", async () => {
  const database = await openTestDatabase();
  try {
    const stems = async (text: string) =>
      (
        await database.query<{ words: string[] }>(
          "select tsvector_to_array(to_tsvector('english', $1)) as words",
          [text],
        )
      ).rows[0]?.words ?? [];
    const shared: string[] = [];
    const strange: string[] = [];
    for (const { repository, task } of tasks) {
      const asked = new Set(await stems(task.text));
      let found = 0;
      for (const id of task.relevant) {
        const words = (await stems(repository.learnings[id] ?? "")).filter((word) => asked.has(word));
        if (task.paraphrased && words.length > 0) shared.push(`${task.text} / ${id}: ${words.join(", ")}`);
        found += words.length;
      }
      if (!task.paraphrased && found === 0) strange.push(task.text);
    }
    expect(shared).toEqual([]);
    expect(strange).toEqual([]);
  } finally {
    await database.close();
  }
}, 300_000);
