import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Embedder } from "../_lib/embed/embedder.ts";
import { hashedEmbedder } from "../_lib/embed/hashed.ts";
import { openEmbedder } from "../_lib/embed/open-embedder.ts";
import { openStore } from "../_lib/store/client.ts";
import { startTestStore, type TestStore } from "../_lib/testing/store.ts";
import { reEmbed } from "./re-embed.ts";

let store: TestStore;
beforeAll(async () => {
  store = await startTestStore();
  return () => store.close();
});

const said: string[] = [];
const log = { info: (line: string) => void said.push(line), warn: (line: string) => void said.push(line) };
const ports = () => ({ store: openStore({ url: store.url, key: store.secretKey }), log: log as never });
const open = (model: string) => openEmbedder(model, { url: store.url, key: store.secretKey });
const models = async () =>
  (
    await store.sql<{ model: string | null; count: number }>(
      "select embedding_model as model, count(*)::integer as count from whim.learnings group by 1 order by 1",
    )
  ).map(({ model, count }) => [model, count]);

beforeEach(async () => {
  said.length = 0;
  await store.sql("delete from whim.learnings");
  await store.sql("update whim.settings set embedding_model = 'hashed-4'");
  await store.sql("insert into whim.repositories (repo) values ('o/r') on conflict do nothing");
  await store.sql(
    `insert into whim.learnings (repo, kind, content, trust, author)
     select 'o/r', 'gotcha', 'Sentence number ' || n, case n % 3 when 0 then 'quarantined' else 'trusted' end, 'a'
     from generate_series(1, 150) as n`,
  );
});

test("what was stored without a vector gets one, batch by batch, and a second sweep finds nothing to do", async () => {
  expect(await models()).toEqual([[null, 150]]);
  expect(await reEmbed(open, ports())).toBe(150);
  expect(await models()).toEqual([["hashed-4", 150]]);
  expect(await reEmbed(open, ports())).toBe(0);
  const [row] = await store.sql<{ same: boolean }>(
    "select abs((embedding::text::jsonb ->> 7)::float - $1) < 1e-5 as same from whim.learnings where content = 'Sentence number 7'",
    [(await hashedEmbedder.embed(["Sentence number 7"]))[0]?.[7]],
  );
  expect(row).toEqual({ same: true });
});

test("what an earlier version of the built-in embedder left is made anew, and retired learnings keep what they have", async () => {
  await reEmbed(open, ports());
  await store.sql("update whim.learnings set embedding_model = 'hashed-1'");
  await store.sql(
    "update whim.learnings set trust = 'retired' where content in ('Sentence number 1', 'Sentence number 2')",
  );
  expect(await reEmbed(open, ports())).toBe(148);
  expect(await models()).toEqual([
    ["hashed-1", 2],
    ["hashed-4", 148],
  ]);
  expect(await reEmbed(open, ports())).toBe(0);
});

test("vectors of another model than the setting's are made anew", async () => {
  await reEmbed(open, ports());
  await store.sql("update whim.settings set embedding_model = 'gte-small'");
  const gte: Embedder = { model: "gte-small", embed: (texts) => hashedEmbedder.embed(texts) };
  expect(await reEmbed(() => gte, ports())).toBe(150);
  expect(await models()).toEqual([["gte-small", 150]]);
});

test("a failing embedder is told once, and changes nothing", async () => {
  await store.sql("update whim.settings set embedding_model = 'gte-small'");
  const failing: Embedder = {
    model: "gte-small",
    embed: () => Promise.reject(new Error("503 of the function")),
  };
  expect(await reEmbed(() => failing, ports())).toBe(0);
  expect(await models()).toEqual([[null, 150]]);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain("503 of the function");
});

test("learnings that nothing can be made of do not keep it busy for ever", async () => {
  await store.sql("delete from whim.learnings");
  await store.sql(
    "insert into whim.learnings (repo, kind, content, author) values ('o/r', 'gotcha', '… — …', 'a'), ('o/r', 'gotcha', 'Words', 'a')",
  );
  expect(await reEmbed(open, ports())).toBe(1);
  expect(await models()).toEqual([
    ["hashed-4", 1],
    [null, 1],
  ]);
});

test("vectors of a model that was just replaced are refused, and retired ones need none", async () => {
  await expect(ports().store.setEmbeddings({ model: "gte-small", embeddings: [] })).rejects.toThrow(
    '"gte-small"',
  );
  await store.sql("update whim.learnings set trust = 'retired'");
  expect(await reEmbed(open, ports())).toBe(0);
});
