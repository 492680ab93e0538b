import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { compileCache } from "../actions/_lib/testing/compile-cache.ts";
import { ConfigurationError } from "../actions/_lib/errors.ts";
import { openStore } from "../actions/_lib/store/client.ts";
import { startTestStore, type TestStore } from "../actions/_lib/testing/store.ts";
import { learnings, type LearningsRequest } from "./learnings.ts";

let store: TestStore;
let ids: Record<string, string>;
beforeAll(async () => {
  store = await startTestStore();
  await store.sql("insert into whim.repositories (repo) values ('o/r'), ('o/other')");
  return () => store.close();
});
beforeEach(async () => {
  await store.sql("delete from whim.learnings");
  const rows = await store.sql<{ id: string; content: string }>(
    `insert into whim.learnings (repo, kind, content, trust, author, created_at) values
     ('o/r', 'gotcha', 'Tabs break the parser', 'quarantined', 'ada', now()), ('o/r', 'fix', 'Ports are typed', 'trusted', 'bob', now() - interval '1 day'),
     ('o/other', 'pattern', 'Tabs are fine', 'quarantined', 'eve', now() - interval '2 days') returning id, content`,
  );
  ids = Object.fromEntries(rows.map(({ id, content }) => [content, id]));
});

const NONE: LearningsRequest = {
  command: "list",
  words: [],
  repo: null,
  trust: null,
  most: 50,
  json: false,
  actor: "ada",
};
const run = (request: Partial<LearningsRequest>) =>
  learnings({ ...NONE, ...request }, openStore({ url: store.url, key: store.secretKey }));
const trusts = () =>
  store.sql("select content, trust, reviewed_by from whim.learnings order by created_at desc");

test("list shows the newest first, of one repository or trust when asked", async () => {
  const all = await run({});
  expect(all.split("\n").map((line) => line.slice(10))).toEqual([
    "quarantined  o/r  gotcha: Tabs break the parser  [told 0×, helped 0, not 0; by ada]",
    "trusted  o/r  fix: Ports are typed  [told 0×, helped 0, not 0; by bob]",
    "quarantined  o/other  pattern: Tabs are fine  [told 0×, helped 0, not 0; by eve]",
  ]);
  expect(await run({ repo: "o/other" })).not.toContain("o/r ");
  expect((await run({ trust: "trusted" })).split("\n")).toHaveLength(1);
  expect(JSON.parse(await run({ json: true, most: 1 }))).toMatchObject([
    { content: "Tabs break the parser" },
  ]);
});

test("search finds words, and says so when there is nothing", async () => {
  expect(await run({ command: "search", words: ["tabs", "-fine"] })).toContain("Tabs break the parser");
  expect(await run({ command: "search", words: ["nonsense"] })).toBe("Nothing was learnt that fits.");
});

test("approve and retire take the beginning of an id, and note who said so", async () => {
  await run({ command: "approve", words: [ids["Tabs break the parser"]?.slice(0, 8) ?? ""] });
  await run({ command: "retire", words: [ids["Tabs are fine"] ?? ""], actor: "bob" });
  expect(await trusts()).toEqual([
    { content: "Tabs break the parser", trust: "trusted", reviewed_by: "ada" },
    { content: "Ports are typed", trust: "trusted", reviewed_by: null },
    { content: "Tabs are fine", trust: "retired", reviewed_by: "bob" },
  ]);
});

test("one id that is not there leaves all as they were", async () => {
  const before = await trusts();
  const words = [ids["Tabs break the parser"] ?? "", "ffffffff"];
  await expect(run({ command: "approve", words })).rejects.toThrow("ffffffff");
  expect(await trusts()).toEqual(before);
});

test.each([
  [{ command: "forget" }, '"forget"'],
  [{ command: "search" }, "no words"],
  [{ command: "approve" }, "names no learning"],
  [{ command: "approve", words: ["x'; --"] }, "is no id"],
  [{ trust: "sure" }, '"sure"'],
])("%j is a mistake that says what is right", async (request, message) => {
  await expect(run(request)).rejects.toThrow(ConfigurationError);
  await expect(run(request)).rejects.toThrow(message);
});

test("the command line finds the store by its environment, and says what is missing", async () => {
  const script = path.join(import.meta.dirname, "learnings.ts");
  const env = {
    PATH: process.env["PATH"] ?? "",
    ...compileCache,
    WHIM_STORE_URL: store.url,
    WHIM_STORE_KEY: store.secretKey,
  };
  const { stdout } = await promisify(execFile)(process.execPath, [script, "search", "ports"], { env });
  expect(stdout).toContain("Ports are typed");
  const { WHIM_STORE_KEY: _, ...without } = env;
  await expect(promisify(execFile)(process.execPath, [script, "list"], { env: without })).rejects.toThrow(
    "WHIM_STORE_KEY is not set",
  );
});
