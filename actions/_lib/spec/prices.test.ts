import { expect, test } from "vitest";
import { readPrices } from "./prices.ts";

test.each([
  ["", null],
  ["3/15", { input: 3, output: 15 }],
  [" 0.25 / 1.25 ", { input: 0.25, output: 1.25 }],
])("prices %j are %j", (text, prices) => {
  expect(readPrices("prices", text)).toEqual(prices);
});

test.each(["3", "3/", "a/b", "-1/2", "1/2/3", "1/10001"])("prices %j are refused", (text) => {
  expect(() => readPrices("prices", text)).toThrow(
    `Input "prices" is "${text}": give the prices of input and output tokens in dollars, like 3/15.`,
  );
});
