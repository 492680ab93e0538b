import { expect, test } from "vitest";
import { statementsOf } from "./snippets.ts";

test("each statement comes with the comments before it", () => {
  expect(
    statementsOf(
      "-- First of all.\n\n-- Look.\nselect 1,\n  2;\n\n-- Change.\nupdate a set b = ';' ;\nselect 3;\n",
    ),
  ).toEqual([
    { about: "First of all. Look.", sql: "select 1,\n  2;" },
    { about: "Change.", sql: "update a set b = ';' ;" },
    { about: "", sql: "select 3;" },
  ]);
});

test("a comment after the last statement is none", () => {
  expect(statementsOf("select 1;\n-- The end.\n")).toEqual([{ about: "", sql: "select 1;" }]);
});
