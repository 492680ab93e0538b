import { expect, test } from "vitest";
import { qualityOf } from "./quality.ts";

test("the only right one at the top is perfect, at the second place less, and at the eleventh nothing", () => {
  const others = Array.from({ length: 10 }, (_, at) => `x${at}`);
  expect(qualityOf([{ found: ["a", ...others], relevant: ["a"] }])).toEqual({
    recall5: 1,
    recall10: 1,
    mrr: 1,
    ndcg10: 1,
  });
  const second = qualityOf([{ found: ["x", "a"], relevant: ["a"] }]);
  expect(second).toMatchObject({ recall5: 1, mrr: 0.5 });
  expect(second.ndcg10).toBeCloseTo(1 / Math.log2(3));
  expect(qualityOf([{ found: [...others, "a"], relevant: ["a"] }])).toEqual({
    recall5: 0,
    recall10: 0,
    mrr: 1 / 11,
    ndcg10: 0,
  });
});

test("of two right ones half is half, at the sixth place only recall at ten has it, and questions are averaged", () => {
  const found = ["a", "1", "2", "3", "4", "b"];
  const one = qualityOf([{ found, relevant: ["a", "b"] }]);
  expect(one).toMatchObject({ recall5: 0.5, recall10: 1, mrr: 1 });
  expect(one.ndcg10).toBeCloseTo((1 + 1 / Math.log2(7)) / (1 + 1 / Math.log2(3)));
  expect(
    qualityOf([
      { found, relevant: ["a"] },
      { found: [], relevant: ["a"] },
    ]).mrr,
  ).toBe(0.5);
});
