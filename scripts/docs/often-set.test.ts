import { expect, test } from "vitest";
import { oftenSet, type Places, variablesOf } from "./often-set.ts";

/** Whatever is asked for is there. */
const all = (value: string) => ({ get: () => value }) as unknown as Map<string, string>;
const places = (settings: Map<string, string>): Places => ({
  settings,
  config: all("none"),
  variables: all("none"),
  intake: all("`7`"),
  worker: all("none"),
});

test("each has the default that its own table says", () => {
  expect(oftenSet(places(all("2")))).toContain(
    "| work on more at once (a runner each) | `max_workers` | 2 | store |",
  );
});

test("what is not there any more is named", () => {
  expect(() => oftenSet(places(new Map()))).toThrow("max_workers, which is no settings any more");
});

test("a variable's default is what the templates take without it", () => {
  const template = "runs-on: ${{ vars.RUNNER || 'ubuntu-latest' }}\nmodel: ${{ vars.MODEL }}\n";
  expect([...variablesOf([template])]).toEqual([
    ["RUNNER", "`ubuntu-latest`"],
    ["MODEL", "empty"],
  ]);
});
