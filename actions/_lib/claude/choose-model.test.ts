import { expect, test } from "vitest";
import { chooseModel, type ListedModel } from "./choose-model.ts";

const model = (id: string, more: Partial<ListedModel> = {}): ListedModel => ({
  id,
  line: "swift",
  lifecycle: "active",
  structuredOutput: true,
  ...more,
});
const LISTED = [
  model("swift-4", { structuredOutput: false }),
  model("swift-3", { lifecycle: "deprecated" }),
  model("swift-2"),
  model("swift-1"),
  model("deep-1", { line: "deep" }),
  model("swift-0", { lifecycle: "retired" }),
];

test.each([
  ["a line's newest that is active and fills in forms", "swift", "swift-2"],
  ["a line, however it is written", "Deep", "deep-1"],
  ["a model by its own name", "swift-1", "swift-1"],
  ["a deprecated one by its own name", "swift-3", "swift-3"],
])("%s", (_, wanted, chosen) => {
  expect(chooseModel(wanted, LISTED)).toBe(chosen);
});

test.each([
  ["nobody's", "quick", 'no model "quick" for this key: give one of swift, deep, swift-2, swift-1, deep-1.'],
  ["a retired one", "swift-0", 'The model "swift-0" is retired'],
  ["one that fills in no form", "swift-4", "cannot fill in a form"],
])("%s is refused with what there is", (_, wanted, message) => {
  expect(() => chooseModel(wanted, LISTED)).toThrow(message);
});

test("where nothing is offered, the message says so", () => {
  expect(() => chooseModel("swift", [])).toThrow("(none is offered)");
});
