import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { agent, done, loopSample } from "../testing/loop.ts";

const sample = loopSample();
const { write, read, has, ralph, tracked, commitAll } = sample;

const TWO = "- [ ] Add a\n  - Verify: `test -f a`\n- [ ] Add b\n  - Verify: `test -f b`\n";
const LIMITS = { iterations: 10, minutes: 10, usd: null, stuckAfter: 3 };

test("what people say meanwhile is in the next prompt", async () => {
  const notes = ["octocat: use tabs"];
  const scripted = agent(
    () => {
      write("a", "");
      notes.push("ada: and\nno dependencies");
    },
    () => write("b", ""),
  );
  await ralph(TWO, scripted, { notes: () => notes });
  expect(scripted.prompts[0]).toContain("- octocat: use tabs\n</notes-");
  expect(scripted.prompts[1]).toContain("- octocat: use tabs\n- ada: and\n  no dependencies\n</notes-");
});

test("limits hold for earlier runs and this one together", async () => {
  const idle = agent();
  const spent = { iterations: 4, minutes: 9, usd: 3 };
  const iterations = { ...LIMITS, iterations: 4 };
  expect((await ralph(TWO, idle, { spent, limits: iterations })).result).toMatchObject({
    outcome: "limit",
    which: "iterations",
  });
  expect((await ralph(TWO, idle, { spent, limits: { ...LIMITS, minutes: 9 } })).result).toMatchObject({
    which: "minutes",
  });
  expect((await ralph(TWO, idle, { spent, limits: { ...LIMITS, usd: 3 } })).result).toMatchObject({
    which: "usd",
  });
  expect(idle.prompts).toEqual([]);
});

test("what is left of the money is what the agent may spend", async () => {
  const budgets: (number | null | undefined)[] = [];
  const scripted = agent(
    ({ budgetUsd }) => {
      budgets.push(budgetUsd);
      write("a", "");
    },
    ({ budgetUsd }) => {
      budgets.push(budgetUsd);
      write("b", "");
    },
  );
  await ralph(TWO, scripted, {
    spent: { iterations: 0, minutes: 0, usd: 3 },
    limits: { ...LIMITS, usd: 5 },
  });
  expect(budgets).toEqual([2, 1.5]);
});

test("an iteration that the checkpoint counts is not counted twice", async () => {
  const first = await ralph(
    TWO,
    agent(() => write("a", "")),
    { limits: { ...LIMITS, iterations: 1 } },
  );
  const [resume] = first.checkpoints;
  if (resume === undefined) throw new Error("no checkpoint");
  const second = await ralph(
    TWO,
    agent(() => write("b", "")),
    {
      resume,
      spent: { iterations: 1, minutes: 0, usd: 0 },
      limits: { ...LIMITS, iterations: 2 },
    },
  );
  expect(second.result).toMatchObject({ outcome: "complete", iterations: 2 });
});

test("a limit that is raised while an agent works holds at once", async () => {
  const limits = { ...LIMITS, iterations: 1 };
  const scripted = agent(
    () => {
      write("a", "");
      limits.iterations = 2;
    },
    () => write("b", ""),
  );
  expect((await ralph(TWO, scripted, { limits })).result).toMatchObject({ outcome: "complete" });
});

test("minutes that are added while an agent works are not taken away by the old deadline", async () => {
  const limits = { ...LIMITS, minutes: 0.01 };
  const scripted = agent(
    async () => {
      limits.minutes = 10;
      await new Promise((resolve) => setTimeout(resolve, 900));
      write("a", "");
    },
    () => write("b", ""),
  );
  expect((await ralph(TWO, scripted, { limits })).result).toMatchObject({ outcome: "complete" });
});

test("a change of a file that is another's is undone, told, and never committed", async () => {
  write("taken.txt", "theirs\n");
  write("folder/inner.txt", "theirs\n");
  commitAll("theirs");
  const scripted = agent(() => {
    write("a", "");
    write("new/taken.txt", "mine\n");
    write("taken.txt", "mine\n");
    // A file in a folder's place.
    rmSync(path.join(sample.worktree, "folder"), { recursive: true });
    write("folder", "mine\n");
  });
  const asked: string[][] = [];
  const { result, events } = await ralph("- [ ] Add a\n  - Verify: `test -f a`\n", scripted, {
    notOurs: async (files) => {
      asked.push(files);
      return files.filter((file) => file !== "a").map((file) => ({ path: file, reason: "it is #7's" }));
    },
  });
  expect(result.outcome).toBe("complete");
  expect(asked).toEqual([["a", "folder", "folder/inner.txt", "new/taken.txt", "taken.txt"]]);
  expect(tracked()).toEqual(["README.md", "a", "folder/inner.txt", "taken.txt"]);
  expect(read("taken.txt")).toBe("theirs\n");
  expect(read("folder/inner.txt")).toBe("theirs\n");
  expect(has("new/taken.txt")).toBe(false);
  expect(events).toContainEqual({ event: "lock_denied", path: "taken.txt", reason: "it is #7's" });
});

test("a task that fails without the files it was refused says so to the next agent", async () => {
  mkdirSync(path.join(sample.worktree, "x"));
  const scripted = agent(
    () => write("x/taken.txt", "mine\n"),
    () => write("free.txt", "mine\n"),
  );
  const { result } = await ralph("- [ ] Write\n  - Verify: `grep -rq mine x free.txt`\n", scripted, {
    notOurs: async (files) =>
      files.filter((file) => file.includes("taken")).map((file) => ({ path: file, reason: "it is #7's." })),
  });
  expect(result).toMatchObject({ outcome: "complete", iterations: 2 });
  expect(scripted.prompts[1]).toContain("Your change of x/taken.txt was undone: it is #7's.\n$ grep");
});

test("finished work that the last word finds wrong goes on, and ends when it is mended", async () => {
  const scripted = agent(
    () => write("a", "1"),
    () => write("a", "2"),
  );
  const heads: string[] = [];
  const { result, checkpoints } = await ralph("- [ ] Add a\n  - Verify: `test -f a`\n", scripted, {
    prove: async (head) => {
      heads.push(head);
      return read("a") === "2" ? null : "$ npm test\n(exit code 1)\nred in a clean checkout";
    },
  });
  expect(result).toMatchObject({ outcome: "complete", iterations: 2, head: heads[1] });
  expect(new Set(heads).size).toBe(2);
  expect(checkpoints.at(-1)?.head).toBe(heads[1]);
  expect(scripted.prompts[1]).toContain("red in a clean checkout");
});

test("a last word that stays the same ends as stuck, not as complete", async () => {
  const scripted = agent(() => done);
  const { result } = await ralph("- [ ] Add a\n  - Verify: `true`\n", scripted, {
    prove: async () => "red",
  });
  expect(result).toMatchObject({ outcome: "stuck", iterationsWithoutProgress: 3 });
});
