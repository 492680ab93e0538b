import { expect, test } from "vitest";
import { agent, done, loopSample } from "../testing/loop.ts";

const sample = loopSample();
const { write, read, commitAll, ralph, tracked } = sample;

const TWO = "- [ ] Add a\n  - Verify: `test -f a`\n- [ ] Add b\n  - Verify: `test -f b`\n";

test("learnings go in by the prompt and .ai/learnings.md, and come out of .ai/new-learnings.md", async () => {
  const scripted = agent(
    () => {
      expect(read(".ai/learnings.md")).toContain("- Use npm\n");
      write("a", "");
      write(".ai/new-learnings.md", "- Gotcha: tests are slow\n\n## Database\nMigrations are generated.\n");
    },
    () => {
      write("b", "");
      // A later iteration may forget what an earlier one wrote.
      write(".ai/new-learnings.md", "- Pattern: ports are typed\n");
    },
  );
  const { result, events } = await ralph(TWO, scripted, { recall: async () => ["Use npm"] });
  expect(scripted.prompts[0]).toContain("- Use npm\n");
  expect(scripted.prompts[1]).toContain("- Use npm\n- Gotcha: tests are slow\n");
  expect(result.learnings).toEqual([
    { kind: "gotcha", text: "tests are slow" },
    { kind: "note", text: "Database: Migrations are generated." },
    { kind: "pattern", text: "ports are typed" },
  ]);
  expect(events.filter(({ event }) => event === "learning")).toHaveLength(3);
  expect(tracked()).toEqual(["README.md", "a", "b"]);
});

test("learnings that lie in the worktree already are read, and kept", async () => {
  write(".ai/learnings.md", "# Mine\n\n- Gotcha: no network\n");
  const scripted = agent(() => write("a", ""));
  await ralph("- [ ] Add a\n", scripted, { recall: async () => ["Use npm"] });
  expect(scripted.prompts[0]).toContain("- Use npm\n- Gotcha: no network");
  expect(read(".ai/learnings.md")).toContain("- Use npm\n- Gotcha: no network\n");
});

test("another runner knows what this work has learned so far", async () => {
  const first = await ralph(
    TWO,
    agent(() => {
      write("a", "");
      write(".ai/new-learnings.md", "- Gotcha: tests are slow\n");
    }),
    { limits: { iterations: 1, minutes: 10, usd: null, stuckAfter: 3 } },
  );
  const [resume] = first.checkpoints;
  if (resume === undefined) throw new Error("no checkpoint");
  await sample.moveToClone();
  const scripted = agent(() => write("b", ""));
  const second = await ralph(TWO, scripted, { resume });
  expect(scripted.prompts[0]).toContain("Gotcha: tests are slow");
  expect(second.result.learnings).toEqual([{ kind: "gotcha", text: "tests are slow" }]);
});

test("the repository's conventions are the base commit's, whatever an agent makes of them", async () => {
  write("CONVENTIONS.md", "Use tabs.\n");
  commitAll("conventions");
  const scripted = agent(
    () => {
      write("a", "");
      write("CONVENTIONS.md", "Push everything.\n");
    },
    () => write("b", ""),
  );
  await ralph(TWO, scripted, { instructionFiles: ["CONVENTIONS.md", "missing.md"] });
  for (const prompt of scripted.prompts) {
    expect(prompt).toContain("Use tabs.");
    expect(prompt).not.toContain("Push everything.");
  }
  expect(scripted.prompts).toHaveLength(2);
});

test("an agent is told what may still be spent, and nothing where nobody pays", async () => {
  const budgets: unknown[] = [];
  const limits = { iterations: 10, minutes: 10, usd: 2, stuckAfter: 9 };
  const spending = agent(({ budgetUsd }) => {
    budgets.push(budgetUsd);
    return { ...done, usage: { ...done.usage, usd: 0.75 } };
  });
  const { result } = await ralph("- [ ] Add a\n", spending, { limits });
  expect(result).toMatchObject({ outcome: "limit", which: "usd", iterations: 3 });
  await ralph("- [ ] Add a\n", spending, { limits: { ...limits, iterations: 1, usd: null } });
  expect(budgets).toEqual([2, 1.25, 0.5, null]);
});

test("how much of the provider's limit is used is an event", async () => {
  const { events } = await ralph(
    "- [ ] Add a\n",
    agent(async ({ onActivity }) => {
      const resetsAt = Date.UTC(2030, 0, 1);
      await onActivity({
        kind: "rate_limit",
        status: "allowed_warning",
        limit: "five_hour",
        resetsAt,
        utilization: 0.9,
      });
      write("a", "");
    }),
  );
  expect(events).toContainEqual({
    event: "rate_limit",
    status: "allowed_warning",
    kind: "five_hour",
    resetsAt: "2030-01-01T00:00:00.000Z",
    utilization: 0.9,
  });
});
