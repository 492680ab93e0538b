import { expect, test } from "vitest";
import { toldRefusals } from "./told-refusals.ts";

test("so many refusals are told, then that there are more, and then nothing", () => {
  const told: string[] = [];
  const tell = toldRefusals((type: string, message: string) => void told.push(`${type} ${message}`), 2);
  tell("a", "first");
  tell("b", "second");
  expect(told).toEqual(["a first", "b second"]);
  tell("a", "third");
  tell("a", "fourth");
  expect(told.slice(2)).toEqual(["a The box was refused more than 2 times: the others are not told."]);
});
