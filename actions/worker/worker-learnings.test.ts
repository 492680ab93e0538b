import { beforeEach, expect, test } from "vitest";
import { openStore } from "../_lib/store/client.ts";
import { type ModelScript, writes } from "../_lib/testing/model/script.ts";
import { workerSample } from "../_lib/testing/worker.ts";

const sample = workerSample();
const { enqueue, work } = sample;
const store = () => openStore({ url: sample.store.url, key: sample.store.secretKey });

beforeEach(async () => void (await sample.store.sql("delete from whim.learnings")));

const FINDS_OUT = `- [ ] Write the parser
  - Verify: \`test -f parser.txt\`
`;
/** Passes only with what nobody could know from the repository. */
const NEEDS_IT = `- [ ] Write the importer of the supplier's price list
  - Verify: \`grep -q "separator: semicolon" importer.txt\`
`;
const LEARNING = "The supplier's price list has semicolons as separator, whatever its name says (parser.txt)";

/** An agent that knows no more than its prompt: it looks for the learning there and guesses without. */
const AGENT: ModelScript = [
  {
    when: /Write the parser/,
    turns: writes({ "parser.txt": "separator\n", ".ai/new-learnings.md": `- Gotcha: ${LEARNING}\n` }),
  },
  {
    when: /<learnings-[^]*price list has semicolons[^]*<\/learnings-/,
    turns: writes({ "importer.txt": "separator: semicolon\n" }),
  },
  { when: /Write the importer/, turns: writes({ "importer.txt": "separator: comma\n" }) },
];

test("work that fails by itself succeeds with what other work has learnt, once that was merged, and not before", async () => {
  const teacher = await enqueue(FINDS_OUT, { title: "A parser" });
  const taught = await work(AGENT);
  expect(taught.outputs["result"], taught.log).toBe("completed");
  expect(taught.summary).toContain("Found out, waiting for review (1)");
  expect(
    await sample.store.sql("select kind, content, trust, cited_files, embedding_model from whim.learnings"),
  ).toEqual([
    {
      kind: "gotcha",
      content: LEARNING,
      trust: "quarantined",
      cited_files: ["parser.txt"],
      embedding_model: "hashed-4",
    },
  ]);

  // Another's: it may be poisoned, nobody has looked at it.
  const alone = await enqueue(NEEDS_IT, { title: "An importer" });
  await sample.store.sql("update whim.work_items set max_iterations = 1 where id = $1", [alone]);
  const before = sample.model?.requests.length ?? 0;
  const without = await work(AGENT);
  expect(without.outputs["result"], without.log).not.toBe("completed");
  expect(without.summary).not.toContain("Told to the agents");
  const heard = sample.model?.requests.slice(before) ?? [];
  expect(heard.length).toBeGreaterThan(0);
  expect(JSON.stringify(heard.map(({ body }) => body))).not.toContain("semicolons");
  expect(await sample.store.sql("select * from whim.learning_uses where item_id = $1", [alone])).toEqual([]);

  // Merged: the file is in the base, and what the work found out is trusted.
  await store().settle(teacher, { actor: "octocat", outcome: "merged" });
  sample.commitToBase({ "parser.txt": "separator\n" });
  const later = await enqueue(NEEDS_IT, { title: "An importer, again" });
  const helped = await work(AGENT);
  expect(helped.outputs, helped.log).toMatchObject({ result: "completed", iterations: "1" });
  expect(helped.summary).toContain("Told to the agents (1)");
  expect(helped.summary).toContain("semicolons");

  await store().settle(later, { actor: "octocat", outcome: "merged" });
  expect(await sample.store.sql("select trust, uses, helped, harmed from whim.learnings")).toEqual([
    { trust: "trusted", uses: 1, helped: 1, harmed: 0 },
  ]);
});

test("a learning about files that are gone is not told, and what an agent proves wrong goes with the merge", async () => {
  const teacher = await enqueue(FINDS_OUT, { title: "A parser" });
  await work(AGENT);
  await store().settle(teacher, { actor: "octocat", outcome: "merged" });
  // parser.txt is not in the base: its work was merged elsewhere and taken out again.
  await enqueue(NEEDS_IT, { title: "An importer" });
  await sample.store.sql("update whim.work_items set max_iterations = 1 where status = 'queued'");
  const gone = await work(AGENT);
  expect(gone.log).toContain("Not told, parser.txt being gone");
  expect(await sample.store.sql("select uses from whim.learnings where trust = 'trusted'")).toEqual([
    { uses: 0 },
  ]);

  sample.commitToBase({ "parser.txt": "separator\n" });
  const other = await enqueue(
    "- [ ] Write about the price list and its semicolons\n  - Verify: `test -f about.txt`\n",
    {
      title: "A price list",
    },
  );
  await sample.startModel([
    {
      when: /Write about the price list/,
      turns: writes({
        "about.txt": "text\n",
        ".ai/new-learnings.md": `- Wrong: ${LEARNING}, because since May it has tabs\n`,
      }),
    },
  ]);
  const proved = await work([]);
  expect(proved.outputs["result"], proved.log).toBe("completed");
  const trust = "select trust, retired_because from whim.learnings order by created_at";
  expect(await sample.store.sql(trust)).toMatchObject([{ trust: "trusted" }, { trust: "quarantined" }]);
  await store().settle(other, { actor: "octocat", outcome: "merged" });
  expect(await sample.store.sql(trust)).toEqual([
    { trust: "retired", retired_because: "contradicted" },
    { trust: "trusted", retired_because: null },
  ]);
});

test("what somebody retired meanwhile is told no more when the work goes on", async () => {
  const item = await enqueue(`${FINDS_OUT}${NEEDS_IT}`, { title: "An importer" });
  await sample.store.sql("update whim.work_items set max_iterations = 2 where id = $1", [item]);
  await sample.store.sql(
    `insert into whim.learnings (repo, kind, content, trust, author)
     select repo, 'gotcha', $2, 'trusted', 'eve' from whim.work_items where id = $1`,
    [item, "The supplier's price list has hashes as separator"],
  );
  const guess: ModelScript = [
    { when: /Write the parser/, turns: writes({ "parser.txt": "separator\n" }) },
    { when: /Write the importer/, turns: writes({ "importer.txt": "separator: hash\n" }) },
  ];
  await sample.startModel(guess);
  const first = await work([]);
  expect(first.summary, first.log).toContain("Told to the agents (1)");
  await sample.store.sql("update whim.learnings set trust = 'retired'");
  await sample.store.sql("update whim.work_items set max_iterations = 3 where id = $1", [item]);
  await store().requeue(item, { actor: "octocat" });
  const before = sample.model?.requests.length ?? 0;
  const second = await work([]);
  const heard = sample.model?.requests.slice(before) ?? [];
  expect(heard.length, second.log).toBeGreaterThan(0);
  expect(second.log).toContain("Continuing");
  expect(JSON.stringify(heard.map(({ body }) => body))).not.toContain("hashes as separator");
});
