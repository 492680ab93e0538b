import { expect, test } from "vitest";
import { hasMoreValues } from "./json-values.ts";

test.each([
  ["numbers", "[1,2,3]", 3],
  ["lists without anything in them", "[[],[],[]]", 6],
  ["objects without a name", "[{},{},{}]", 6],
  ["names and what they name", '{"a":1,"b":"c"}', 5],
  ["what looks like values within a string", '["[1,2,3],{}"]', 2],
  ["a string with quotes in it", String.raw`["a\",\"b",1]`, 3],
  ["a string that ends in a backslash", String.raw`["a\\",1]`, 3],
  ["a string without an end", '["a,b,c', 2],
])("%s are counted", (_, json, values) => {
  expect(hasMoreValues(Buffer.from(json), values)).toBe(false);
  expect(hasMoreValues(Buffer.from(json), values - 1)).toBe(values > 0);
});
