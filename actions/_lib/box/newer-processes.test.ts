import { expect, test } from "vitest";
import { newerProcesses } from "./newer-processes.ts";

const pids = [1, 90, 100, 101, 250];
const count = (started: number, highest = 32_768) => ({ started, highest });

test("what is younger than a process has a higher number", () => {
  expect(newerProcesses(pids, { pid: 100, before: count(500), now: count(530) })).toEqual([101, 250]);
});

test.each([
  [32_667, [101, 250]],
  [32_668, pids],
])("after %i further processes the numbers may have begun again: %j are looked at", (further, looked) => {
  expect(newerProcesses(pids, { pid: 100, before: count(500), now: count(500 + further) })).toEqual(looked);
});

test.each([
  ["nobody counted before", null, count(530)],
  ["nobody counts now", count(500), null],
  ["the count stands still", count(500), count(500)],
  ["the count is no number", count(Number.NaN), count(Number.NaN)],
])("when %s, all of them may be younger", (_, before, now) => {
  expect(newerProcesses(pids, { pid: 100, before, now })).toEqual(pids);
});
