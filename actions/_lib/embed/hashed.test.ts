import { expect, test } from "vitest";
import { ConfigurationError } from "../errors.ts";
import { DIMENSIONS, TEXT_LIMIT } from "./embedder.ts";
import { hashedEmbedder, hashedVector } from "./hashed.ts";
import { AXES, addMeanings, known } from "./meanings.ts";
import { openEmbedder } from "./open-embedder.ts";
import { wordsOf } from "./words-of.ts";

const STORE = { url: "http://127.0.0.1:9", key: "k" };

function likeness(one: string, other: string): number {
  const [a, b] = [hashedVector(one), hashedVector(other)];
  if (a === null || b === null) throw new Error("no vector");
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

test("the same text has the same vector, of length one and 384 dimensions, on every machine and for ever", () => {
  const vector = hashedVector("The lock file must be regenerated after a merge") ?? [];
  expect(vector).toHaveLength(DIMENSIONS);
  expect(Math.hypot(...vector)).toBeCloseTo(1, 3);
  // A change here is another model: vectors in the stores have this one's name.
  expect(hashedEmbedder.model).toBe("hashed-4");
  const strongest = vector
    .map((value, at) => ({ value, at }))
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value) || a.at - b.at)
    .slice(0, 3);
  expect(strongest).toMatchInlineSnapshot(`
    [
      {
        "at": 335,
        "value": -0.177,
      },
      {
        "at": 256,
        "value": -0.1741,
      },
      {
        "at": 360,
        "value": -0.1633,
      },
    ]
  `);
});

test("other forms of a word, and names made of it, are nearer than other words", () => {
  const about = "Locks are released when the item leaves";
  expect(likeness(about, "releasing a lock")).toBeGreaterThan(0.2);
  expect(likeness(about, "src/fileLock.ts")).toBeGreaterThan(likeness(about, "src/http-client.ts") + 0.1);
  expect(likeness(about, "The colour of the button")).toBeLessThan(0.15);
});

test("common words of the same meaning are near each other, whatever their form", () => {
  expect(likeness("retries", "retry")).toBeGreaterThan(0.9);
  const about = "Deleting a directory fails when the password is wrong";
  expect(likeness(about, "cannot remove folders, bad credentials")).toBeGreaterThan(
    likeness(about, "cannot paint walls, sad elephants") + 0.2,
  );
});

test("a form of a form, and a name that is made of two words, are known by what they are made of", () => {
  expect(likeness("warnings", "warn")).toBeGreaterThan(0.9);
  expect(likeness("readonly threadpools", "pools of threads to be read only")).toBeGreaterThan(0.5);
});

test("what is in no table is found by its spelling alone, and its vector is of length one as well", () => {
  const vector = hashedVector("設定ファイル zzqvx") ?? [];
  expect(Math.hypot(...vector)).toBeCloseTo(1, 3);
  expect(likeness("zzqvx", "zzqvx")).toBeCloseTo(1, 3);
});

test("the table has every word once, as texts are taken apart, and says of each something else", () => {
  const all = [...known().keys()];
  expect(all.length).toBeGreaterThan(10_000);
  expect(all.filter((word) => wordsOf(word).join(" ") !== word)).toEqual([]);
  const said = all.map((word) => {
    const sums = new Float64Array(AXES);
    addMeanings(sums, 0, [word]);
    expect(Math.hypot(...sums)).toBeGreaterThan(0);
    return Buffer.from(sums.buffer).toString("latin1");
  });
  expect(new Set(said).size).toBe(all.length);
});

test.each(["es", "ing", "s", "es es", "a"])("a text of nothing but %j takes a moment", (part) => {
  const before = process.cpuUsage();
  hashedVector(part.repeat(TEXT_LIMIT / part.length));
  const { user, system } = process.cpuUsage(before);
  // Of endings it was up to twenty seconds.
  expect((user + system) / 1000).toBeLessThan(1500);
});

test("word order, case, spacing and small words change little", () => {
  expect(likeness("Run the tests before a commit", "before the commit, RUN tests")).toBeGreaterThan(0.75);
});

test("a text without words has no vector, and one of any script has", async () => {
  expect(await hashedEmbedder.embed(["", " \n", "— … !", "the of and", "設定ファイル", "a1"])).toEqual([
    null,
    null,
    null,
    null,
    expect.any(Array),
    expect.any(Array),
  ]);
});

test("the setting of the store chooses, and a model of another version is a mistake that says what to set", () => {
  expect(openEmbedder("hashed-4", STORE)).toBe(hashedEmbedder);
  expect(openEmbedder("gte-small", STORE).model).toBe("gte-small");
  expect(() => openEmbedder("hashed-3", STORE)).toThrow(ConfigurationError);
  expect(() => openEmbedder("ada-002", STORE)).toThrow('"ada-002"');
});
