import { expect, test } from "vitest";
import { openTestDatabase } from "../../../../actions/_lib/testing/database.ts";
import { ALL_JUDGED, type Half, JUDGED } from "./all.ts";

const tasks = ALL_JUDGED.flatMap((repository) => repository.tasks.map((task) => ({ repository, task })));

const said = (half: Half) =>
  JUDGED[half].flatMap(({ repo, learnings, tasks: asked }) => [
    repo,
    ...Object.values(learnings),
    ...asked.map(({ text }) => text),
  ]);

test.each([
  ["tune", 8, 100, 50],
  ["report", 4, 64, 32],
] as const)(
  "%s: 30 learnings of each of %i repositories, and %i tasks, of which %i are paraphrases, spread over all",
  (half, repositories, asked, paraphrased) => {
    expect(JUDGED[half].map(({ learnings }) => Object.keys(learnings).length)).toEqual(
      Array.from({ length: repositories }, () => 30),
    );
    expect(JUDGED[half].flatMap((one) => one.tasks)).toHaveLength(asked);
    expect(JUDGED[half].flatMap((one) => one.tasks.filter((task) => task.paraphrased))).toHaveLength(
      paraphrased,
    );
    for (const one of JUDGED[half])
      expect(one.tasks.filter((task) => task.paraphrased).length).toBeGreaterThanOrEqual(5);
  },
);

test("nothing is tuned on what is reported: no repository, learning or task is in both, and none is there twice", () => {
  const all = [...said("tune"), ...said("report")];
  expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([]);
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
