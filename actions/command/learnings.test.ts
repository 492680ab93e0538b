import { expect, test } from "vitest";
import type { LearningRow, Trust, WorkItem } from "../_lib/store/store.ts";
import { learnings } from "./learnings.ts";
import { parseComment } from "./parse-command.ts";

const ITEM = { id: "i1" } as WorkItem;

function row(id: string, trust: Trust, content: string): LearningRow {
  return { id, trust, content, kind: "gotcha", repo: "o/r", wouldRetire: null } as LearningRow;
}

function sample(known: LearningRow[]) {
  const reviewed: [string, string, string][] = [];
  const store = {
    searchLearnings: async ({ item }: { item?: string }) => (item === ITEM.id ? known : []),
    reviewLearning: async (id: string, { actor, trust }: { actor: string; trust: Trust }) =>
      void reviewed.push([id, trust, actor]),
  };
  const say = async (comment: string) => {
    const parsed = parseComment(comment);
    if (parsed.kind !== "command" || parsed.command.name !== "learn") throw new Error(JSON.stringify(parsed));
    return learnings(parsed.command, { item: ITEM, actor: "ada" }, store);
  };
  return { reviewed, say };
}

const KNOWN = [
  row("aaaaaaaa-1", "quarantined", "Tabs | break @octocat"),
  row("bbbbbbbb-1", "trusted", "Lines are long"),
  row("cccccccc-1", "quarantined", "Ports are typed"),
];

test("/whim learn shows what the work has learnt, mentioning nobody", async () => {
  const { say, reviewed } = sample(KNOWN);
  const { reply } = await say("/whim learn");
  expect(reply).toContain("| `aaaaaaaa` | quarantined | gotcha: Tabs \\|");
  expect(reply).not.toMatch(/(?<![\w`])@octocat/);
  expect(reviewed).toEqual([]);
});

test("approve without ids is of all that wait, and with ids of those", async () => {
  const all = sample(KNOWN);
  expect((await all.say("/whim learn approve")).reply).toContain("2 learnings are trusted");
  expect(all.reviewed).toEqual([
    ["aaaaaaaa-1", "trusted", "ada"],
    ["cccccccc-1", "trusted", "ada"],
  ]);
  const one = sample(KNOWN);
  await one.say("/whim learn retire BBBBBBBB");
  expect(one.reviewed).toEqual([["bbbbbbbb-1", "retired", "ada"]]);
});

test("what would retire a trusted one says so, and is agreed to by its id alone", async () => {
  const known = [
    row("aaaaaaaa-1", "quarantined", "Ports are typed"),
    { ...row("dddddddd-1", "quarantined", "Wrong: Tabs break"), wouldRetire: "Tabs | break @octocat" },
  ];
  const all = sample(known);
  const { reply } = await all.say("/whim learn approve");
  expect(all.reviewed).toEqual([["aaaaaaaa-1", "trusted", "ada"]]);
  expect(reply).toContain(
    "1 learnings are trusted. 1 would retire what is trusted: name them to agree, as in `/whim learn approve dddddddd`.",
  );
  expect(reply).toContain("| `dddddddd` | quarantined | gotcha: Wrong: Tabs break — would retire: Tabs \\|");
  expect(reply).not.toMatch(/(?<![\w`])@octocat/);
  const named = sample(known);
  await named.say("/whim learn approve dddddddd");
  expect(named.reviewed).toEqual([["dddddddd-1", "trusted", "ada"]]);
  const retired = sample(known);
  await retired.say("/whim learn retire");
  expect(retired.reviewed).toHaveLength(2);
});

test("an id of other work changes nothing, of those named beside it neither", async () => {
  const { say, reviewed } = sample(KNOWN);
  expect((await say("/whim learn approve aaaaaaaa dddddddd")).reply).toContain(
    "`dddddddd` is none of this work's",
  );
  expect(reviewed).toEqual([]);
});

test("nothing learnt is said, and nothing waiting too", async () => {
  expect((await sample([]).say("/whim learn approve")).reply).toContain("nothing down");
  expect((await sample([row("b".repeat(8), "trusted", "x")]).say("/whim learn approve")).reply).toContain(
    "Nothing waits",
  );
});

test.each(["/whim learn forget", "/whim learn approve xyz", "/whim learn approve aaaaaaa"])(
  "%s is a mistake",
  (comment) => {
    expect(parseComment(comment).kind).toBe("mistake");
  },
);
