import { expect, test } from "vitest";
import { ConfigurationError, explain } from "./errors.ts";

test("a message is led on to its causes, each told once", () => {
  const deepest = new Error("connect ECONNREFUSED");
  const fetching = new Error("fetch failed", { cause: deepest });
  expect(explain(new Error("no answer", { cause: fetching }))).toBe(
    "no answer: fetch failed: connect ECONNREFUSED",
  );
  expect(explain(new Error("fetch failed", { cause: fetching }))).toBe("fetch failed: connect ECONNREFUSED");
});

test("behind a whole sentence, which says the next step, the causes stand in brackets", () => {
  const cause = new Error("GitHub answered 401", { cause: new Error("Bad credentials") });
  expect(explain(new ConfigurationError("The token is not accepted: sign in again.", { cause }))).toBe(
    "The token is not accepted: sign in again. (GitHub answered 401: Bad credentials)",
  );
});

test("what is no error, and what says nothing, is told all the same", () => {
  expect(explain("broken")).toBe('"broken"');
  expect(explain(new Error(""))).toBe("unknown error");
});
