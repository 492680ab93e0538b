import { expect, test } from "vitest";
import { type Turn, writes } from "../_lib/testing/model/script.ts";
import { workerSample } from "../_lib/testing/worker.ts";

const sample = workerSample();
const { enqueue, work, gitIn, pulls } = sample;

const FIRST = "- [ ] Say one in the shared file\n  - Verify: `grep -q one shared.txt`\n";
const SECOND = "- [ ] Say two in the shared file\n  - Verify: `grep -q two shared.txt`\n";

test("two workers that want one file both finish, one after the other", async () => {
  await enqueue(FIRST, { title: "One" });
  await enqueue(SECOND, { title: "Two" });
  await sample.startModel([
    {
      when: /Say one/,
      turns: [
        { tools: [{ name: "Write", input: { file_path: "shared.txt", content: "one\n" } }] },
        { text: "Done.", delayMs: 12_000 },
      ],
    },
    {
      when: /Say two/,
      turns: writes({ "shared.txt": "one\ntwo\n" }),
    },
  ]);
  const first = work([]);
  // The second starts when the first one holds the file.
  await sample.until("select from whim.file_locks where path = 'shared.txt'");
  const second = await work([], { inputs: { slot: "2" } });
  expect(second.outputs["result"], second.log).toBe("retried");
  expect(second.log).toContain('the work on issue #1 ("One") has held it since');
  // It waits for the file: started at once it would only be denied again, an iteration each time.
  expect(await sample.store.sql("select touches::text[] from whim.work_items where title = 'Two'")).toEqual([
    { touches: ["shared.txt"] },
  ]);
  expect((await first).outputs["result"]).toBe("completed");
  expect(
    await sample.store.sql("select title, status, attempts from whim.work_items order by title"),
  ).toEqual([
    { title: "One", status: "completed", attempts: 1 },
    { title: "Two", status: "queued", attempts: 0 },
  ]);
  expect(await sample.store.sql("select path from whim.file_locks")).toEqual([]);

  const again = await work([], { inputs: { slot: "2" } });
  expect(again.outputs["result"], again.log).toBe("completed");
  expect(pulls()).toHaveLength(2);
  expect(gitIn("show", "whim/2-two:shared.txt")).toContain("two");
});

test("a file that others hold is not changed by way of the shell either, and never pushed", async () => {
  await enqueue(FIRST, { title: "Holder" });
  await sample.elsewhere(["README.md"]);
  await enqueue("- [ ] Write the free file\n  - Verify: `grep -q free free.txt`\n", { title: "Other" });
  const run = await work(
    [
      {
        when: /free file/,
        turns: [
          { tools: [{ name: "Bash", input: { command: "echo mine > README.md; echo free > free.txt" } }] },
          { text: "Done." },
        ],
      },
    ],
    { inputs: { slot: "2" } },
  );
  expect(run.outputs["result"], run.log).toBe("completed");
  expect(run.log).toMatch(/README\.md.*issue #1/);
  expect(gitIn("show", "whim/2-other:README.md")).toBe("hello\n");
  expect(gitIn("show", "whim/2-other:free.txt")).toBe("free\n");
});

test("what the repository calls everybody's is changed while another work holds a lock on it", async () => {
  sample.commitToBase({ ".whim/config.yml": "locks: { ignore: [shared.txt] }\n", "shared.txt": "none\n" });
  await enqueue(FIRST, { title: "Holder" });
  await sample.elsewhere(["shared.txt"]);
  await enqueue(SECOND, { title: "Other" });
  const run = await work([{ when: /Say two/, turns: writes({ "shared.txt": "two\n" }) }], {
    inputs: { slot: "2" },
  });
  expect(run.outputs["result"], run.log).toBe("completed");
  expect(gitIn("show", "whim/2-other:shared.txt")).toBe("two\n");
});

test("a file that others hold does not leave either where the agent changed what git knows of the commit before", async () => {
  sample.commitToBase({ "docs/held.md": "held\n" });
  await enqueue(FIRST, { title: "Holder" });
  await sample.elsewhere(["docs/held.md"]);
  const tasks = ["free", "more"].map(
    (name) => `- [ ] Write the ${name} file\n  - Verify: \`test -s docs/${name}.txt\`\n`,
  );
  await enqueue(tasks.join(""), { title: "Other" });
  // Its new content is on GitHub by the first task, so no object is missing; then the folder's tree there is made another.
  const forge = String.raw`echo mine > docs/held.md; echo more > docs/more.txt
objects=$(git rev-parse --git-path objects); tree=$(git rev-parse HEAD:docs); blob=$(git hash-object docs/held.md)
other=$({ git ls-tree HEAD:docs | grep -v held; printf '100644 blob %s\theld.md\n' "$blob"; } | git mktree)
cp -f "$objects/${"${other:0:2}/${other:2}"}" "$objects/${"${tree:0:2}/${tree:2}"}"`;
  const run = await work(
    [
      {
        when: /- \[x\] Write the free file/,
        turns: [{ tools: [{ name: "Bash", input: { command: forge } }] }, { text: "Done." }],
      },
      { when: /free file/, turns: writes({ "docs/free.txt": "mine\n" }) },
    ],
    { inputs: { slot: "2" } },
  );
  expect(gitIn("show", "whim/2-other:docs/held.md"), run.log).toBe("held\n");
  expect(run.log).toMatch(/docs\/held\.md: the work on issue/);
  expect(run.outputs["result"], run.log).not.toBe("completed");
});

const bash = (command: string): Turn[] => [
  { tools: [{ name: "Bash", input: { command } }] },
  { text: "Done." },
];

test("an agent that installed packages where nothing ignores them is told so, and no lock is asked for", async () => {
  await enqueue("- [ ] Write the free file\n  - Verify: `grep -q free free.txt`\n", { title: "Packages" });
  const run = await work([
    // Whoever ignores them now must not find them staged.
    {
      when: /12001 files are changed or new/,
      turns: bash("git diff --cached --quiet && echo node_modules > .gitignore"),
    },
    {
      when: /free file/,
      turns: bash("mkdir node_modules; (cd node_modules; seq 12000 | xargs touch); echo free > free.txt"),
    },
  ]);
  expect(run.outputs, run.log).toMatchObject({ result: "completed", iterations: "2" });
  expect(gitIn("diff", "--name-only", "main", "whim/1-packages").trim()).toBe(".gitignore\nfree.txt");
});
