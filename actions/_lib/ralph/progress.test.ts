import { expect, test } from "vitest";
import { fingerprint, progressWatch } from "./progress.ts";

test("the third iteration without progress is stuck, the second is not", () => {
  const watch = progressWatch(3);
  expect(watch.record({ passed: false, failure: "a" })).toBeNull();
  expect(watch.record({ passed: false, failure: "b" })).toBeNull();
  expect(watch.record({ passed: false, failure: "c" })).toContain("3 iterations");
});

test("a passed task starts the count afresh", () => {
  const watch = progressWatch(2);
  watch.record({ passed: false, failure: "a" });
  watch.record({ passed: true, failure: null });
  expect(watch.record({ passed: false, failure: "a" })).toBeNull();
  expect(watch.iterationsWithoutProgress).toBe(1);
});

test("the same failure counts to five, another one in between starts afresh", () => {
  const watch = progressWatch(100);
  const record = (failure: string) => watch.record({ passed: false, failure });
  for (const failure of ["a", "a", "a", "a", "b", "a", "a", "a", "a"]) expect(record(failure)).toBeNull();
  expect(record("a")).toContain("5 times");
});

function noisy(n: number): string {
  return `# duration_ms ${n}.5 (took ${n}ms, ${n}.2 s) at 2026-01-0${n}T10:00:0${n}.123Z 0x${n}f in /tmp/x-${n}/a: 7 failed`;
}

test("times, dates, addresses and temporary names do not make a failure another one", () => {
  expect(fingerprint(noisy(1))).toBe(fingerprint(noisy(2)));
  expect(fingerprint("7 failed")).not.toBe(fingerprint("6 failed"));
});
