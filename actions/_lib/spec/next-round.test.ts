import { expect, test } from "vitest";
import { nextRound } from "./next-round.ts";

const light = { level: "warning", rule: "code" } as const;
const serious = { level: "warning", rule: "instruction" } as const;
const broken = { level: "error", rule: "no-tasks" } as const;

test.each([
  ["nothing", [], 0, "accept"],
  ["a light warning, the first time", [light], 0, "repair"],
  ["a light warning that stays", [light], 1, "accept"],
  ["a serious warning, before the last round", [light, serious], 2, "repair"],
  ["a serious warning after it", [serious], 3, "accept"],
  ["an error before the last round", [broken], 2, "repair"],
  ["an error after it", [broken, light], 3, "give up"],
])("%s", (_, findings, repaired, next) => {
  expect(nextRound(findings, repaired, 3)).toBe(next);
});

test("without rounds every draft is the last", () => {
  expect(nextRound([light], 0, 0)).toBe("accept");
  expect(nextRound([broken], 0, 0)).toBe("give up");
});
