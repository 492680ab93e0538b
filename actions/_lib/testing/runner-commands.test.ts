import { expect, test } from "vitest";
import { carriedOut } from "./runner-commands.ts";

const masksIn = (log: string) =>
  carriedOut(log)
    .filter(({ name }) => name === "add-mask")
    .map(({ data }) => data);

test("a mask that is asked for while commands are stopped is none, and one after the token is", () => {
  const log = "::add-mask::one\n::stop-commands::t-1\n::add-mask::two\n::t-1::\n::add-mask::three\n";
  expect(masksIn(log)).toEqual(["one", "three"]);
});

test("only the token that stopped commands lets them in again", () => {
  expect(masksIn("::stop-commands::t-1\n::t-2::\n::add-mask::one\n##[T-1]\n::add-mask::two\n")).toEqual([
    "two",
  ]);
});

test("a second stop inside the first is a line like any other", () => {
  expect(masksIn("::stop-commands::a\n::stop-commands::b\n::a::\n::add-mask::one\n")).toEqual(["one"]);
});

test("what the toolkit escaped is the secret itself", () => {
  expect(masksIn("::add-mask::50%25 of%0Atwo lines\r\n")).toEqual(["50% of\ntwo lines"]);
});
